import { service } from '../../kernel/actor.ts'
import type { Pool } from '../../kernel/database/driver.ts'
import { newId } from '../../kernel/ids.ts'
import { actByLink, makeLink } from '../../kernel/signed-links.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../../modules/networks/index.ts'
import {
  answerByLink,
  describeByLink,
  enterAnswer,
  inviteSpeaker,
  listInvitations,
  listSlides,
  nextSessions,
  placeSpeakers,
  releaseSlides,
  type SpeakerAsked,
  sendSlidesByLink,
  speakersPlace,
} from '../../modules/programme/index.ts'
import { findPersonBySlug } from '../../modules/register/index.ts'
import { giveProgrammeFaces } from './faces.ts'
import type { Stage } from './stage.ts'

/**
 * The officer asks three people to speak in the next session: one has not answered, one said no on the phone, one says yes
 * by her own link, with a few sentences and slides. Nothing once the last session is over.
 */
export async function askSpeakers({ as }: Stage, pool: Pool): Promise<void> {
  const asked = await as('officer', askThree)
  if (!asked) return
  const [silent, declined, speaker] = asked
  await as('officer', tx => enterAnswer(tx, at(declined!), { answer: 'declined', words: NO, language: 'fr' }))
  await byLink(pool, speaker!, async tx => {
    await describeByLink(tx, {
      role: 'déléguée',
      words: BIO.of,
      language: 'fr',
      speaks: 'en',
    })
    await sendSlidesByLink(tx, { name: 'releveurs-de-compteurs.pdf', bytes: onePage('What a meter reader sees') })
    await answerByLink(tx, { answer: 'confirmed', speaks: 'en' })
  })
  // The jobs of the house begin after the story; what they would do is there already when somebody looks in.
  for (const { id, scope_id: scope } of [silent!, declined!, speaker!])
    await writing(pool, service('place-speakers'), tx =>
      placeSpeakers.run(tx, { id: newId(), name: 'speaker.answered', scope, payload: { invitation: id } }),
    )
  await as('officer', async tx => {
    for (const { id } of await listSlides(tx, [speaker!.id]))
      await releaseSlides(tx, at(speaker!), { slides: id, shown: true })
    await giveProgrammeFaces(tx, 'towns', [BIO, { of: 'déléguée', en: 'delegate', es: 'delegada', ar: 'مندوبة' }])
  })
}

const NO = 'Il sera minuit à Manille, et je travaille à six heures.'
const BIO = {
  of: 'Achieng Wekesa relève les compteurs d’eau et tient les comptes de son syndicat. Elle a réparé des conduites pendant douze ans.',
  en: 'Achieng Wekesa reads water meters and keeps the accounts of her union. She mended pipes for twelve years.',
  es: 'Achieng Wekesa lee contadores de agua y lleva las cuentas de su sindicato. Reparó tuberías durante doce años.',
  ar: 'تقرأ أتشينغ ويكيسا عدادات المياه وتمسك حسابات نقابتها. وأصلحت الأنابيب اثني عشر عامًا.',
}

async function askThree(tx: Tx): Promise<SpeakerAsked[] | null> {
  const [next] = await nextSessions(tx, await visibleNetwork(tx, 'towns'), 1)
  if (!next) return null
  const session = { network: 'towns', session: next.slug }
  const place = await speakersPlace(tx, session)
  const printedAs = (name: string) => {
    const found = place.printed.find(one => one.name === name)
    return found ? { as: `speaker:${found.id}` } : {}
  }
  const [declining, speaking] = await Promise.all([
    findPersonBySlug(tx, 'facilitator'),
    findPersonBySlug(tx, 'member-sw'),
  ])
  const octave = { name: 'Octave Brémontier', email: 'octave.bremontier@example.org', reads: 'fr' }
  await inviteSpeaker(tx, session, { ...octave, ...printedAs(octave.name) })
  await inviteSpeaker(tx, session, { person: declining!.id, role: 'témoin', minutes: '10' })
  await inviteSpeaker(tx, session, { person: speaking!.id, ...printedAs(speaking!.name), language: 'en' })
  const all = await listInvitations(tx, place.of)
  return [
    ...all.filter(one => one.person_id !== declining!.id && one.person_id !== speaking!.id),
    ...[declining, speaking].flatMap(person => all.filter(one => one.person_id === person!.id)),
  ]
}

const at = ({ id }: SpeakerAsked) => ({ network: 'towns', invitation: id })

async function byLink(pool: Pool, asked: SpeakerAsked, act: (tx: Tx) => Promise<void>): Promise<void> {
  const { id, person_id: person, scope_id: scope } = asked
  const endsAt = Temporal.Now.instant().add({ hours: 1 })
  const object = `invitation:${id}`
  const link = { person, scope, purpose: 'speak', object, endsAt, uses: 1, madeBy: null }
  const token = await writing(pool, service('make-link'), tx => makeLink(tx, link))
  await actByLink(pool, { token, purpose: 'speak' }, act)
}

/** A PDF file of one page with one line on it. */
function onePage(line: string): Buffer {
  const drawn = `BT /F1 28 Tf 72 300 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 720 405] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}
