import { type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { dates } from '../languages.ts'

/** The day of an instant, in the reader's zone. */
export function dateOf(reader: Reader, at: Temporal.Instant): Html {
  return html`<time datetime="${at.toString()}">${reader.dates.date(at)}</time>`
}

/** A day without an hour, `2021-09-15`. */
export function calendarDay(reader: Reader, day: string): Html {
  const at = Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant()
  return html`<time datetime="${day}">${dates(reader.language, 'UTC').date(at)}</time>`
}
