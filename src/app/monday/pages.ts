import { type Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { calendarDay, dateOf, emptyState, shownText, table } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import type { Waiting } from '../../kernel/waiting.ts'
import { placeIn } from '../../modules/networks/index.ts'
import type { MondayView, ReturnedView, UnmatchedView } from './view.ts'

export function mondayPage(reader: Reader, { network, ahead, due, waits }: MondayView): Page {
  const { say } = reader
  const days = say('monday-days', { from: reader.dates.date(ahead.from), until: reader.dates.date(ahead.until) })
  const main = html`<h1>${say('monday-title')}</h1><p class="lead">${say('monday-lead', { count: due.length, more: waits.length })}</p><p class="meta">${days}</p>
${due.length + waits.length === 0 ? emptyState(say('monday-nothing'), { href: `/${network.slug}/people`, label: say('nav-people') }) : null}
${due.length > 0 ? html`<h2>${say('monday-due')}</h2><ul class="open-now">${due.map(one => html`<li><h3><a href="${one.href}">${one.title ? shownText(reader, one.title) : one.words(say)}</a></h3><p class="meta">${one.due instanceof Temporal.Instant ? dateOf(reader, one.due) : calendarDay(reader, one.due.toString())}${one.title ? html` · ${one.words(say)}` : null}</p></li>`)}</ul>` : null}
${waits.length > 0 ? html`<h2>${say('monday-waits')}</h2><ul class="open-now">${waits.map(one => waitingLine(reader, one))}</ul>` : null}`
  return layout(reader, { title: say('monday-title'), main, place: placeIn(reader, network, 'monday') })
}

function waitingLine(reader: Reader, one: Waiting): Html {
  return html`<li><h3><a href="${one.href}">${one.words(reader.say)}</a></h3>${one.title ? html`<p class="meta">${shownText(reader, one.title)}</p>` : null}</li>`
}

export function returnedPage(reader: Reader, { network, count, people }: ReturnedView): Page {
  const { say } = reader
  const rows = people.map(one => [
    one.name ? html`<a href="/${network.slug}/people/${one.person}"><bdi>${one.name}</bdi></a>` : say('monday-nobody'),
    why(reader, one.code),
    dateOf(reader, one.at),
  ])
  const list =
    people.length === 0
      ? emptyState(say('monday-returned-none'), back(reader, network.slug))
      : table({
          caption: say('waits-mails-returned', { count }),
          columns: [say('monday-who'), say('monday-why'), say('monday-when')],
          rows,
        })
  const main = html`<h1>${say('monday-returned')}</h1><p class="lead">${say('monday-returned-lead')}</p>${list}`
  return layout(reader, { title: say('monday-returned'), main, place: placeIn(reader, network, 'monday') })
}

export function unmatchedPage(reader: Reader, { network, count, people }: UnmatchedView): Page {
  const { say } = reader
  const list =
    people.length === 0
      ? emptyState(say('monday-unmatched-none'), back(reader, network.slug))
      : html`<p>${say('waits-people-unmatched', { count })}</p><ul>${people.map(
          one =>
            html`<li><a href="/${network.slug}/people/${one.id}"><bdi${one.name_language ? html` lang="${one.name_language}"` : null}>${one.name}</bdi></a></li>`,
        )}</ul>`
  const main = html`<h1>${say('monday-unmatched')}</h1><p class="lead">${say('monday-unmatched-lead')}</p>${list}`
  return layout(reader, { title: say('monday-unmatched'), main, place: placeIn(reader, network, 'monday') })
}

const back = ({ say }: Reader, slug: string) => ({ href: `/${slug}/monday`, label: say('monday-title') })

/** Codes of RFC 3463 in words, with the code itself for whoever runs the other side. */
function why({ say }: Reader, code: string): Html {
  const reason = /^5\.1\./.test(code)
    ? 'address'
    : /^5\.2\./.test(code)
      ? 'mailbox'
      : /^5\.7\./.test(code)
        ? 'refused'
        : 'other'
  return html`${say(`monday-why-${reason}`)} <small>${code}</small>`
}
