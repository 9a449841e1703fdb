import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Reader } from '../../../kernel/http/context.ts'
import type { MadeFile } from '../../../kernel/http/downloads.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { faceFor, type Text } from '../../../kernel/text.ts'
import { spanOf } from '../rules/hours.ts'
import type { Session } from '../store/published.ts'
import { rulesHold, rulesOf } from './zone-rules.ts'

export interface Calendar {
  /** What the calendar is called in the program of whoever subscribes to it. */
  name: Text
  /** The name of its file. */
  slug: string
  /** Of the network the sessions are in. */
  network: string
  sessions: readonly Session[]
}

/**
 * Sessions as an iCalendar file (RFC 5545) in the reader's language: hours with the rules of their zone, one UID for the
 * life of a session, SEQUENCE raised by each change. A session that was called off says so, and takes itself out of the
 * calendar where it stands alone (METHOD CANCEL, RFC 5546).
 */
export function calendarFile(reader: Pick<Reader, 'languages' | 'language' | 'say'>, calendar: Calendar): MadeFile {
  const { language, languages } = reader
  const key = createHash('sha256')
    .update(JSON.stringify([language, languages, linkTo('/'), calendar]))
    .digest('base64')
  const bytes = files.get(key) ?? Buffer.from(written(reader, calendar))
  // Those asked for last stand at the end; calendars of a whole network ask for the same over and over.
  files.delete(key)
  files.set(key, bytes)
  if (files.size > FILES_AT_MOST) files.delete(files.keys().next().value!)
  return { name: `${calendar.slug}.ics`, bytes, type: 'text/calendar; charset=utf-8' }
}

const files = new Map<string, Buffer>()
const FILES_AT_MOST = 24

function written(reader: Pick<Reader, 'languages' | 'language' | 'say'>, calendar: Calendar): string {
  const { name, sessions } = calendar
  const cancelled = sessions.length === 1 && sessions[0]!.cancelled_at !== null
  const file = ical({
    name: faceFor(name, reader.languages).text,
    prodId: { company: 'Plenaria', product: 'Plenaria', language: reader.language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // A zone for the whole calendar would take the Z from every DTSTAMP; each event names its own.
    timezone: { name: null, generator: rulesOf },
  })
  for (const session of sessions) file.createEvent(eventOf(reader, calendar, session))
  return file.toString()
}

function eventOf({ languages, say }: Pick<Reader, 'languages' | 'say'>, { network }: Calendar, session: Session) {
  const words = (text: Text) => faceFor(text, languages).text
  const { startsAt, endsAt } = spanOf(session)
  const url = linkTo(`/${encodeURIComponent(network)}/sessions/${encodeURIComponent(session.slug)}`)
  const title = words(session.title)
  const holds = rulesHold(session.zone, Number(session.date.slice(0, 4)))
  const changed = session.changed_at ?? publishedAt(session.id)
  return {
    id: `${session.id}@plenaria`,
    sequence: session.sequence,
    // Where a calendar could read another moment out of local hours, it is given the moment itself.
    timezone: holds ? session.zone : null,
    start: startsAt.toZonedDateTimeISO(holds ? session.zone : 'UTC'),
    end: endsAt.toZonedDateTimeISO(holds ? session.zone : 'UTC'),
    summary: session.label ? `${words(session.label)}: ${title}` : title,
    description: [
      session.cancelled_at ? say('programme-cancelled') : '',
      session.about ? words(session.about) : '',
      url,
    ]
      .filter(Boolean)
      .join('\n\n'),
    location: words(session.place),
    url,
    status: session.cancelled_at ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: changed,
    lastModified: changed,
  }
}

/** Ids are made when a session is published and begin with the millisecond (RFC 9562, 5.7). */
const publishedAt = (id: string) =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16))
