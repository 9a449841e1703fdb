import { wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { visibleNetwork } from '../../modules/networks/index.ts'
import {
  beginRevision,
  holdAgain,
  prepareProgramme,
  publishDraft,
  putOutRevision,
  readIntoDraft,
  reviseHead,
  visibleSession,
} from '../../modules/programme/index.ts'
import { AGENDA_FACES } from './agenda-faces.ts'
import { giveProgrammeFaces, type Translation } from './faces.ts'
import { PROGRAMME_FACES } from './programme-faces.ts'
import { demoFile, type Stage } from './stage.ts'

/** The officer uploads the programme of the next sessions, publishes it, and gives it in the languages of the network. */
export async function announceSessions({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const where = { zone: network.zone, place: network.place, language: 'fr' }
    const prepared = await prepareProgramme(demoFile('programme.md'), where)
    const { draft } = await readIntoDraft(tx, { network, ...prepared })
    await publishDraft(tx, { network, draft, slug: 'consultation' })
    await giveProgrammeFaces(tx, 'towns', [...PROGRAMME_FACES, ...AGENDA_FACES])
    await changeSessions(tx)
  })
}

/** What comes after a programme is out: the third session says how it is held, the second is held for Asia as well. */
async function changeSessions(tx: Tx): Promise<void> {
  const third = { network: 'towns', session: 'session-3' }
  const { title, about, place, ...hours } = await visibleSession(tx, await visibleNetwork(tx, 'towns'), 'session-3')
  await beginRevision(tx, third)
  await reviseHead(tx, third, {
    ...hours,
    seen: '0',
    language: 'fr',
    title: wordsOf(title),
    place: wordsOf(place),
    ...(about ? { about: wordsOf(about) } : {}),
    format: 'En ligne : une plénière, puis trois salles par langue.',
    speakers: '',
  })
  await putOutRevision(tx, third)
  const again = { date: '2027-01-21', start: '10:00', zone: 'Asia/Manila', place: 'Manille' }
  await holdAgain(tx, { network: 'towns', session: 'session-2' }, again)
  await giveProgrammeFaces(tx, 'towns', CHANGED_FACES)
}

const CHANGED_FACES: readonly Translation[] = [
  {
    of: 'En ligne : une plénière',
    en: 'Online: a plenary, then three rooms by language.',
    es: 'En línea: una plenaria y luego tres salas por idioma.',
    ar: 'عبر الإنترنت: جلسة عامة ثم ثلاث قاعات بحسب اللغة.',
  },
  { of: 'Manille', en: 'Manila', es: 'Manila', ar: 'مانيلا' },
]
