import type { Reader } from '../../../kernel/http/context.ts'
import { dates } from '../../../kernel/languages.ts'
import { sayAny } from '../../../kernel/texts.ts'
import type { Fault } from '../rules/faults.ts'

/** A fault in the reader's language; a day it names is written as the reader writes days. */
export function faultText(reader: Reader, { text, values }: Fault): string {
  const { day } = values
  if (typeof day !== 'string' || day === '') return sayAny(reader.say, text, values)
  const at = Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant()
  return sayAny(reader.say, text, { ...values, day: dates(reader.language, 'UTC').date(at) })
}
