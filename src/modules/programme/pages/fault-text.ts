import type { Reader } from '../../../kernel/http/context.ts'
import { sayAny } from '../../../kernel/texts.ts'
import type { Fault } from '../rules/faults.ts'
import { dayWords } from './day-words.ts'

/** A fault in the reader's language; a day it names is written as the reader writes days. */
export function faultText(reader: Reader, { text, values }: Fault): string {
  const { day } = values
  if (typeof day !== 'string' || day === '') return sayAny(reader.say, text, values)
  return sayAny(reader.say, text, { ...values, day: dayWords(reader, day) })
}
