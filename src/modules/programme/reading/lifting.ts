import { kindsOf } from './kinds.ts'
import type { ItemReading, ProgrammeReading, QuestionReading, SessionReading } from './reading.ts'

/**
 * A part that prints no hours holds the lines with hours after it, up to a break, which stands between parts; the conclusions
 * at the end of the last part are those of the session, unless other parts have their own.
 */
export function liftFromSegments(session: SessionReading): void {
  const parts = session.items.filter(item => item.start === null && item.items.some(inner => inner.start !== null))
  const last = parts.at(-1)
  const lifted = new Map<ItemReading, ItemReading[]>()
  for (const part of parts) {
    const found = part.items.findIndex(inner => inner.start !== null && is(inner, 'break'))
    if (found > 0) lifted.set(part, part.items.splice(found))
  }
  const closing = last?.items.at(-1)
  const own = parts.some(part => part !== last && part.items.some(inner => is(inner, 'conclusions')))
  if (last && closing && closing.start !== null && last.items.length > 1 && is(closing, 'conclusions') && !own)
    lifted.set(last, [...last.items.splice(-1), ...(lifted.get(last) ?? [])])
  if (lifted.size > 0) session.items = session.items.flatMap(item => [item, ...(lifted.get(item) ?? [])])
}

/** Says of each question which line of the agenda it is printed under, and the part of the session that line is in. */
export function placeQuestions(reading: ProgrammeReading, asked: ReadonlyMap<QuestionReading, ItemReading>): void {
  const places = new Map<ItemReading, { item: string; segment: string | null }>()
  const walk = (items: readonly ItemReading[], path: string, segment: ItemReading | null) =>
    items.forEach((item, at) => {
      places.set(item, { item: `${path}${at}`, segment: (segment ?? item).title })
      walk(item.items, `${path}${at}.`, segment ?? item)
    })
  for (const session of reading.sessions) walk(session.items, '', null)
  for (const [question, item] of asked) Object.assign(question, places.get(item))
}

const is = (item: ItemReading, kind: 'break' | 'conclusions') =>
  kindsOf({ title: item.title, depth: 1, hasText: false, hasSpeakers: false, hasItems: false }).includes(kind)
