import { oddHour } from '../rules/hours.ts'
import type { ItemReading, ProgrammeReading, ReadingProblem } from './reading.ts'

/** Hours that the clocks of their place skip on their day, or show twice; drafts look for them anew at each correction. */
export function clockFaults({ sessions }: ProgrammeReading): ReadingProblem[] {
  return sessions.flatMap(({ date, zone: { iana }, start, end, items }, session) => {
    if (date === null || iana === null) return []
    const fault = (hour: string | null, item: string | null): ReadingProblem[] => {
      const odd = hour === null ? null : oddHour(date, hour, iana)
      if (odd === null) return []
      const why = odd === 'hour-skipped' ? 'does not exist: the clocks skip it' : 'comes twice: the first is taken'
      return [{ code: 'zone-not-in-force', session, item, message: `${hour} on ${date} in ${iana} ${why}.` }]
    }
    const inside = (list: readonly ItemReading[], path: string): ReadingProblem[] =>
      list.flatMap((item, at) => [...fault(item.start, `${path}${at}`), ...inside(item.items, `${path}${at}.`)])
    return [...fault(start, null), ...fault(end, null), ...inside(items, '')]
  })
}
