import { isZone } from '../../../kernel/clock.ts'
import { type Fill, type Html, html } from '../../../kernel/html.ts'
import { type Reader, ZONE_COOKIE } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { cityOf, dates } from '../../../kernel/languages.ts'
import { plainText } from '../../../kernel/look/kit.ts'
import { hourOf, type LocalHours, onAnotherDay, type Span, spanOf } from '../rules/hours.ts'
import { cityKey } from '../rules/zones.ts'
import type { Session } from '../store/published.ts'

/** The name of the city a zone is named after, in the reader's language where we know it. */
export function cityName(reader: Pick<Reader, 'say'>, zone: string): string {
  const key = cityKey(zone)
  return key ? (reader.say as (key: string) => string)(key) : cityOf(zone)
}

/** The reader as one who sits in another zone, for `?zone=`. */
export function inZone(reader: Reader, zone: string): Reader {
  return { ...reader, zone, zoneKnown: true, dates: dates(reader.language, zone) }
}

/** `?zone=Africa/Nairobi` is the hour this reader asks for, on this page and, by the cookie, on the next. */
export function readerAsked(reader: Reader): Reader {
  const zone = reader.here.searchParams.get('zone') ?? ''
  return isZone(zone) ? inZone(reader, zone) : reader
}

/** The page with the zone that was asked for, to be remembered. */
export function zoned(reader: Reader, page: Page): Page {
  const asked = reader.here.searchParams.get('zone') === reader.zone
  return asked ? { ...page, cookies: { ...page.cookies, [ZONE_COOKIE]: reader.zone } } : page
}

/**
 * Once the zone is known, told by the reader or by their browser, it is theirs: the
 * island would tell the browser's again.
 */
export const islands = (reader: Reader): string[] => (reader.zoneKnown ? [] : ['reader-zone', 'your-hours'])

/** The day of a session at its place. */
export function sessionDay(reader: Reader, session: LocalHours): Html {
  const { startsAt } = spanOf(session)
  return html`<time datetime="${session.date}">${dates(reader.language, session.zone).day(startsAt)}</time>`
}

/** What is held at a place, on a day, at hours of its zone. */
export type Timed = LocalHours & Pick<Session, 'place'>

/** "13:00–16:00 in Geneva · 14:00–17:00 for you (Nairobi)"; only the first where the reader's zone is not known. */
export function sessionHours(reader: Reader, session: Timed): Html {
  const span = spanOf(session)
  const there = around(
    reader.say('programme-hours-there', { hours: MARK, place: plainText(reader, session.place) }),
    range(reader, span, session.zone),
  )
  const yours = reader.zoneKnown ? html` · ${yourHours(reader, session, span)}` : forTheBrowser(reader, span)
  return html`<span>${there}</span>${yours}`
}

/** An hour of an agenda: the reader's own where we know their zone, else the hour at the place. */
export function agendaHour(reader: Reader, session: Session, hour: string): { at: Temporal.Instant; text: string } {
  const at = hourOf(session, hour)
  return { at, text: dates(reader.language, reader.zoneKnown ? reader.zone : session.zone).hour(at) }
}

function yourHours(reader: Reader, session: Timed, span: Span): Html {
  const { say, zone } = reader
  const hours = range(reader, span, zone)
  const place = cityName(reader, zone)
  const sentence = onAnotherDay(span.startsAt, session.date, zone)
    ? say('programme-hours-yours-day', { day: reader.dates.day(span.startsAt), hours: MARK, place })
    : say('programme-hours-yours', { hours: MARK, place })
  return html`<strong>${around(sentence, hours)}</strong>`
}

function range(reader: Reader, { startsAt, endsAt }: Span, zone: string): Html {
  const { hour } = dates(reader.language, zone)
  return html`<bdi dir="${reader.direction}"><time datetime="${startsAt.toString()}">${hour(startsAt)}</time>–<time datetime="${endsAt.toString()}">${hour(endsAt)}</time></bdi>`
}

/** Words without hours, filled in by the island `your-hours`: a browser knows its zone before it has told us. */
function forTheBrowser(reader: Reader, { startsAt, endsAt }: Span): Html {
  const words = reader.say('programme-hours-yours', { hours: '{hours}', place: '{place}' })
  return html`<strong hidden data-from="${startsAt.toString()}" data-until="${endsAt.toString()}" data-words=" · ${words}"></strong>`
}

// A private sign that stands for a piece of HTML while a sentence is made.
const MARK = '\uE000'

function around(sentence: string, piece: Html): Fill {
  const [before = '', after = ''] = sentence.split(MARK)
  return html`${before}${piece}${after}`
}
