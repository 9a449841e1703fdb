import type { PaperBlock } from '../../../kernel/paper/blocks.ts'
import { liftFromSegments, placeQuestions } from './lifting.ts'
import type { Turn } from './open-section.ts'
import { namedFor } from './placing.ts'
import type { ItemReading, ProgrammeReading, QuestionReading, SessionReading } from './reading.ts'
import { readHead } from './session-head.ts'
import type { SessionPlaces } from './session-places.ts'
import { placeZone } from './zones.ts'

/** What is left when every line was taken. */
export interface Leftover {
  /** People named before any session. */
  people: { role: string | null; block: PaperBlock }[]
  turns: Turn[]
  asked: ReadonlyMap<QuestionReading, ItemReading>
  places: SessionPlaces
  /** Zone of the place the programme is for, where the file names none. */
  zone: string | null
}

/** Places the zones, and says what no session took. */
export function endReading(reading: ProgrammeReading, left: Leftover): void {
  const unread = (session: number | null, message: string) =>
    reading.problems.push({ code: 'unread', session, item: null, message })
  const { people, turns, places, zone: usual } = left
  const { sessions } = reading
  for (const session of sessions) liftFromSegments(session)
  placeQuestions(reading, left.asked)
  const only = sessions.length === 1 ? sessions[0] : undefined
  if (only) shareTitle(reading, only)
  for (const { role, block } of people) {
    if (only) namedFor(only, role, block)
    else reading.logistics.push(role === null ? block.text : `${role}: ${block.text}`)
  }
  for (const { text, session } of turns.filter(turn => !turn.used))
    unread(session < 0 ? null : session, `Not placed: "${text}"`)
  sessions.forEach((session, index) => {
    const { zone, faults } = placeZone(
      session.zone.printed,
      places.of(session, sessions.at(-1)) ?? usual,
      session.date,
      session.start ?? session.items[0]?.start ?? null,
    )
    session.zone = zone
    for (const { code, message } of faults) reading.problems.push({ code, session: index, item: null, message })
    if (session.date === null) unread(index, 'No date is printed for this session.')
  })
}

/** Of one session the title is that of the paper: `Thematic session 4: Climate at work` names both. */
function shareTitle(reading: ProgrammeReading, only: SessionReading): void {
  if (only.title === null && reading.title !== null) {
    const head = only.label === null ? readHead(reading.title, null) : null
    if (head?.label && head.title !== null && head.rest.length === 0 && head.start === null && head.date === null) {
      only.label = head.label
      only.title = head.title
    } else only.title = reading.title
  }
  reading.title ??= only.title
}
