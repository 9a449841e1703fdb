import type { Tx } from '../../../kernel/transaction.ts'
import type { Revised, RevisedLine, RevisedSpeaker } from '../rules/revision.ts'
import { listItemsOf, listSpeakersOf, type Session, type Speaker } from '../store/published.ts'

/** A published session as it is corrected: its head, and its agenda as lines one below the other. */
export async function revisedOf(tx: Tx, session: Session): Promise<Revised> {
  const [items, speakers] = await Promise.all([listItemsOf(tx, [session.id]), listSpeakersOf(tx, [session.id])])
  const speaking = Map.groupBy(speakers, speaker => speaker.item_id)
  const under = Map.groupBy(items, item => item.parent_id)
  const linesUnder = (parent: (typeof items)[number]['id'] | null, depth: number): RevisedLine[] =>
    (under.get(parent) ?? []).flatMap(({ id, start, end, minutes, kinds, title, about, fixed }) => [
      { id, depth, start, end, minutes, fixed, kinds, title, about, speakers: (speaking.get(id) ?? []).map(asRevised) },
      ...linesUnder(id, depth + 1),
    ])
  const { date, start, end, zone, place, title, about, format } = session
  return {
    ...{ date, start, end, zone, place, title, about, format },
    speakers: (speaking.get(null) ?? []).map(asRevised),
    lines: linesUnder(null, 0),
  }
}

const asRevised = ({ id, name, role, organisation, minutes, confirmed }: Speaker & { id: string }): RevisedSpeaker => ({
  id,
  name,
  role,
  organisation,
  minutes,
  confirmed,
})
