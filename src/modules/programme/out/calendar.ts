import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Reader } from '../../../kernel/http/context.ts'
import type { MadeFile } from '../../../kernel/http/downloads.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { faceFor, type Text } from '../../../kernel/text.ts'
import { spanOf } from '../rules/hours.ts'
import { PARTS, partOfSpeaker } from '../rules/parts.ts'
import type { Session, Speaker } from '../store/published.ts'
import { rulesHold, rulesOf } from './zone-rules.ts'

export interface Calendar {
  /** What the calendar is called in the program of whoever subscribes to it. */
  name: Text
  /** The name of its file. */
  slug: string
  /** Of the network the sessions are in. */
  network: string
  /** The network as whoever gives the calendar out, and its public address; null where it has none. */
  organiser: { name: Text; address: string | null }
  sessions: readonly (Session & { speakers?: readonly Speaker[] })[]
}

/**
 * Sessions as an iCalendar file (RFC 5545) in the reader's language: hours with the rules of their zone, one UID for the
 * life of a session, SEQUENCE raised by each change. A session that was called off says so, in its title as well, for the
 * calendars that show nothing of its STATUS. Where it stands alone and its network has a public address, the file takes it
 * out of the calendar (METHOD CANCEL, which RFC 5546, 3.2.5 allows an organizer alone).
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
  const cancelled = calendar.organiser.address !== null && sessions.length === 1 && sessions[0]!.cancelled_at !== null
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

function eventOf(
  { languages, say }: Pick<Reader, 'languages' | 'say'>,
  { network, organiser }: Calendar,
  session: Calendar['sessions'][number],
) {
  const words = (text: Text) => faceFor(text, languages).text
  const { startsAt, endsAt } = spanOf(session)
  const url = linkTo(`/${encodeURIComponent(network)}/sessions/${encodeURIComponent(session.slug)}`)
  const title = session.label ? `${words(session.label)}: ${words(session.title)}` : words(session.title)
  const holds = rulesHold(session.zone, Number(session.date.slice(0, 4)))
  const changed = session.changed_at ?? publishedAt(session.id)
  return {
    id: `${session.id}@plenaria`,
    sequence: session.sequence,
    // Where a calendar could read another moment out of local hours, it is given the moment itself.
    timezone: holds ? session.zone : null,
    start: startsAt.toZonedDateTimeISO(holds ? session.zone : 'UTC'),
    end: endsAt.toZonedDateTimeISO(holds ? session.zone : 'UTC'),
    // Marks that keep directions apart are shown as boxes by some calendars.
    summary: (session.cancelled_at ? say('programme-calendar-off', { title }) : title).replace(/[\u2066-\u2069]/g, ''),
    description: [
      session.cancelled_at ? say('programme-cancelled') : '',
      session.about ? words(session.about) : '',
      peopleLines(say, words, session.speakers ?? []),
      url,
    ]
      .filter(Boolean)
      .join('\n\n'),
    location: words(session.place),
    url,
    ...(organiser.address ? { organizer: { name: words(organiser.name), email: organiser.address } } : {}),
    status: session.cancelled_at ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: changed,
    lastModified: changed,
  }
}

/** Who moderates, hosts it too and helps with its technology: "Moderation: Ana Ruiz, Lake Union". */
function peopleLines(say: Reader['say'], words: (text: Text) => string, speakers: readonly Speaker[]): string {
  const lines = PARTS.flatMap(part => {
    const own = speakers.filter(one => partOfSpeaker(one) === part)
    const names = own.map(one => [one.name, one.organisation && words(one.organisation)].filter(Boolean).join(', '))
    return own.length === 0 ? [] : [`${say(`programme-part-${part}`)}: ${names.join('; ')}`]
  })
  return lines.join('\n')
}

/** Ids are made when a session is published and begin with the millisecond (RFC 9562, 5.7). */
const publishedAt = (id: string) =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16))
