import { Html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { plainText } from '../../../kernel/look/kit.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { spanOf } from '../rules/hours.ts'
import type { SessionView } from '../views/session.ts'

/** What search engines and assistants read of a session (schema.org/Event, JSON-LD 1.1): data, which no browser runs. */
export function eventData(reader: Reader, { network, series, session, languages }: SessionView): Html {
  const at = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(session.zone).toString({ timeZoneName: 'never' })
  const { startsAt, endsAt } = spanOf(session)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: plainText(reader, session.title),
    ...(session.about ? { description: plainText(reader, session.about).slice(0, 300) } : {}),
    startDate: at(startsAt),
    endDate: at(endsAt),
    eventStatus: `https://schema.org/Event${session.cancelled_at ? 'Cancelled' : 'Scheduled'}`,
    location: { '@type': 'Place', name: plainText(reader, session.place) },
    url: linkTo(`/${encodeURIComponent(network.slug)}/sessions/${encodeURIComponent(session.slug)}`),
    inLanguage: series.languages.length > 0 ? series.languages : languages,
    organizer: { '@type': 'Organization', name: plainText(reader, network.name) },
  }
  // Nothing in it can end the element, or open a comment in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return new Html(`<script type="application/ld+json">${json}</script>`)
}
