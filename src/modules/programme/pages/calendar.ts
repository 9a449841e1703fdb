import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { askOnce, button, dateOf, emptyState, formTag, notice, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { CalendarView } from '../views/calendar.ts'

/** Sessions in the reader's own calendar: each series for everybody, and a link of their own to all of them. */
export function calendarPage(reader: Reader, view: CalendarView, made: string | null): Page {
  const { say } = reader
  const { network, series } = view
  const main = html`<h1>${say('programme-calendar')}</h1><p class="lead">${say('programme-calendar-lead')}</p>
<h2>${say('programme-calendar-own')}</h2>${ownLink(reader, view, made)}
<h2>${say('programme-calendar-series')}</h2>${
    series.length === 0
      ? emptyState(say('programme-empty'))
      : html`<ul>${series.map(one => html`<li><a href="/${network.slug}/programme/${one.slug}.ics?lang=${reader.language}">${shownText(reader, one.title)}</a> <span class="meta">${say('programme-sessions', { count: one.sessions })}</span></li>`)}</ul>`
  }`
  const page = layout(reader, {
    title: say('programme-calendar'),
    main,
    place: placeIn(reader, network, 'programme'),
  })
  return made ? { ...page, secret: true } : page
}

function ownLink(reader: Reader, { network, link, may }: CalendarView, made: string | null): Html {
  const { say } = reader
  const base = `/${network.slug}/calendar/link`
  if (!may.subscribe)
    return reader.identity
      ? html`<p>${say('programme-calendar-members')}</p>`
      : html`<p>${say('programme-calendar-members')} <a href="/sign-in">${say('programme-calendar-sign-in')}</a></p>`
  const make = formTag(
    reader,
    base,
    button(say(link ? 'programme-calendar-make-new' : 'programme-calendar-make'), { quiet: link !== null }),
  )
  if (!link) return html`<p>${say('programme-calendar-none')}</p>${make}`
  const shown = made
    ? notice(
        'done',
        html`<p><strong>${say('programme-calendar-once')}</strong></p><p><code dir="ltr">${made}</code></p><p><a href="${made}">${say('programme-calendar-open')}</a></p>`,
      )
    : html`<p>${say('programme-calendar-hidden')}</p>`
  return html`${shown}<p class="meta">${say('programme-calendar-until')} ${dateOf(reader, link.endsAt)}</p>${askOnce(
    reader,
    { id: 'end-link', opener: say('programme-calendar-end') },
    { action: `${base}/ending`, says: say('programme-calendar-end-hint'), go: say('programme-calendar-end-yes') },
  )}${made ? null : make}`
}
