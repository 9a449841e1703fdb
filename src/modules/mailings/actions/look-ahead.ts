import { faceIn, facesIn, wordsOf } from '../../../kernel/text.ts'
import { actingAs, type Tx } from '../../../kernel/transaction.ts'
import { findHouse, listNetworks } from '../../networks/index.ts'
import { listOrganisations } from '../../register/index.ts'
import { type Addressee, hasAudience, listAddressees } from '../audience.ts'
import { reachOf } from '../reach.ts'
import { betraying } from '../rules/betraying.ts'
import { type Chosen, chooseFace, type Fit, originalLanguage, readyIn, staleIn, textsOf } from '../rules/faces.ts'
import { fieldsIn, unknownFields } from '../rules/merge-fields.ts'
import type { Reason } from '../rules/states.ts'
import type { Mailing } from '../store/mailings.ts'

/** What stands against sending (`stops`), or should be known before. Each is a sentence with its values. */
export interface Finding {
  stops: boolean
  text: keyof Messages
  values?: Record<string, string | number>
  /** A language whose name the sentence says as `language`; and the one that is read instead, as `instead`. */
  language?: string
  instead?: string
}

/** A mailing as it would go out at this moment. */
export interface Ahead {
  /** Who belongs to the audience, and whom of them the mail reaches. */
  addressed: Addressee[]
  reached: Set<string>
  left: Map<Reason, number>
  /** How many get which face, and how it fits them. */
  faces: { language: string; fit: Fit; count: number }[]
  chosen: Map<string, Chosen>
  findings: Finding[]
}

/** Looks at everything that sending would meet, and sends nothing. For staff who may see the mailing. */
export async function lookAhead(tx: Tx, mailing: Mailing): Promise<Ahead> {
  const addressed = await listAddressees(tx, mailing)
  const ids = addressed.map(one => one.id)
  const { reached, left } = await actingAs(tx, { ...tx.actor, service: 'prepare-mailing' }, as =>
    reachOf(as, mailing.network_id, ids),
  )
  const texts = textsOf(mailing)
  const [ready, original] = [readyIn(texts), originalLanguage(texts)]
  const chosen = new Map(addressed.map(one => [one.id, chooseFace(ready, original, one.languages)]))
  const getting = addressed.filter(one => reached.has(one.id))
  const findings = [
    ...(await aboutPeople(tx, mailing, getting, left)),
    ...aboutFaces(mailing, getting, chosen),
    ...aboutFields(mailing, getting),
    ...(await aboutSubject(tx, mailing)),
  ]
  return {
    addressed,
    reached: new Set(reached.keys()),
    left: countOf([...left.values()]),
    faces: facesOf(getting, chosen),
    chosen,
    findings: [...findings.filter(one => one.stops), ...findings.filter(one => !one.stops)],
  }
}

async function aboutPeople(
  tx: Tx,
  mailing: Mailing,
  getting: readonly Addressee[],
  left: ReadonlyMap<string, Reason>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  if (!(await hasAudience(tx, mailing))) findings.push({ stops: true, text: 'mailings-finding-gone' })
  else if (getting.length === 0)
    findings.push({ stops: true, text: left.size > 0 ? 'mailings-finding-reaches-nobody' : 'mailings-finding-nobody' })
  for (const [reason, count] of countOf([...left.values()]))
    findings.push({ stops: false, text: `mailings-left-${reason}` as keyof Messages, values: { count } })
  return findings
}

function aboutFaces(mailing: Mailing, getting: readonly Addressee[], chosen: ReadonlyMap<string, Chosen>): Finding[] {
  const missing = new Map<string, Map<string, number>>()
  let [byMachine, strangers] = [0, 0]
  for (const { id, languages } of getting) {
    const { language, fit } = chosen.get(id)!
    if (fit === 'machine') byMachine++
    if (fit === 'none' && languages.length === 0) strangers++
    if (fit === 'own' || languages.length === 0) continue
    const counts = missing.get(languages[0]!) ?? new Map<string, number>()
    counts.set(language, (counts.get(language) ?? 0) + 1)
    missing.set(languages[0]!, counts)
  }
  const stale = staleIn(textsOf(mailing)).map(
    (language): Finding => ({ stops: false, text: 'mailings-finding-stale', language }),
  )
  const lacking = [...missing].flatMap(([language, counts]) =>
    [...counts].map(
      ([instead, count]): Finding => ({
        stops: false,
        text: 'mailings-finding-no-face',
        values: { count },
        language,
        instead,
      }),
    ),
  )
  return [
    ...stale,
    ...lacking.sort((a, b) => Number(b.values?.['count']) - Number(a.values?.['count'])),
    ...(byMachine > 0
      ? [{ stops: false, text: 'mailings-finding-machine' as const, values: { count: byMachine } }]
      : []),
    ...(strangers > 0
      ? [{ stops: false, text: 'mailings-finding-languages' as const, values: { count: strangers } }]
      : []),
  ]
}

function aboutFields(mailing: Mailing, getting: readonly Addressee[]): Finding[] {
  const bodies = facesIn(mailing.body).map(([, face]) => face.text)
  const unknown = [...new Set(bodies.flatMap(unknownFields))]
  const inSubject = facesIn(mailing.subject).some(([, face]) => fieldsIn(face.text).length > 0)
  const without = bodies.some(words => fieldsIn(words).includes('organisation'))
    ? getting.filter(one => one.organisation_id === null).length
    : 0
  return [
    ...unknown.map(
      (field): Finding => ({ stops: true, text: 'mailings-finding-field', values: { field: `{${field}}` } }),
    ),
    ...(inSubject ? [{ stops: true, text: 'mailings-finding-subject-field' as const }] : []),
    ...(without > 0
      ? [{ stops: false, text: 'mailings-finding-no-organisation' as const, values: { count: without } }]
      : []),
  ]
}

/** What a locked phone, or a shared screen, would tell of whoever gets it. */
async function aboutSubject(tx: Tx, mailing: Mailing): Promise<Finding[]> {
  const [house, networks, organisations] = await Promise.all([
    findHouse(tx),
    listNetworks(tx),
    listOrganisations(tx, mailing.network_id),
  ])
  const texts = [
    ...(house ? [house.name] : []),
    ...networks.map(one => one.name),
    ...organisations.map(one => one.name),
  ]
  const names = texts.flatMap(text => facesIn(text).map(([, face]) => face.text))
  const told = (text: 'mailings-finding-betrays' | 'mailings-finding-sender-betrays', words: string): Finding[] => {
    const found = betraying(words, names)
    return found.length > 0 ? [{ stops: false, text, values: { words: found.join(', ') } }] : []
  }
  const subjects = [...readyIn([mailing.subject]).keys()].map(language => faceIn(mailing.subject, language)?.text ?? '')
  return [
    ...told('mailings-finding-betrays', subjects.join('\n') || wordsOf(mailing.subject)),
    ...told('mailings-finding-sender-betrays', mailing.from_name),
  ]
}

function facesOf(getting: readonly Addressee[], chosen: ReadonlyMap<string, Chosen>): Ahead['faces'] {
  const counts = new Map<string, { language: string; fit: Fit; count: number }>()
  for (const { id } of getting) {
    const { language, fit } = chosen.get(id)!
    const one = counts.get(`${language} ${fit}`) ?? { language, fit, count: 0 }
    one.count++
    counts.set(`${language} ${fit}`, one)
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function countOf<One>(all: readonly One[]): Map<One, number> {
  const counts = new Map<One, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
