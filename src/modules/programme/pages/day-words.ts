import type { Reader } from '../../../kernel/http/context.ts'
import { dates } from '../../../kernel/languages.ts'

/** A local day, `2026-12-09`, as the reader writes days, for a sentence or an option. */
export function dayWords(reader: Reader, day: string): string {
  return dates(reader.language, 'UTC').date(Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant())
}
