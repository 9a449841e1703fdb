import { minuteOfDay } from './hours.ts'
import type { OpenItem } from './placing.ts'
import type { ItemReading } from './reading.ts'

/** Whether a line stands inside another: printed deeper, or starting with it (or after its first part) and ending within it. */
export function holds(parent: OpenItem, item: OpenItem): boolean {
  const { start, end } = parent.reading
  const inner = item.reading
  if (item.level > parent.level && inner.start !== null) return true
  if (start === null || end === null || inner.start === null || inner.end === null) return false
  const from = minuteOfDay(inner.start)
  const within = from >= minuteOfDay(start) && minuteOfDay(inner.end) <= minuteOfDay(end)
  const smaller = minuteOfDay(inner.end) - from < minuteOfDay(end) - minuteOfDay(start)
  return within && smaller && (inner.start === start || parent.reading.items.length > 0)
}

/** Questions and speakers printed after a line belong to it only if the line has a subject; a break has none. */
export const isSubject = (item: ItemReading) =>
  !/^\s*(?:pause|break|conclu|clos|pausa|descanso|receso|lunch|d[ée]jeuner)/i.test(item.title ?? '')
