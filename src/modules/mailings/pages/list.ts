import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { buttonLink, emptyState, pageLinks, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { Mailing } from '../store/mailings.ts'
import type { MailingsView } from '../views/mailings.ts'

/** The mailings of a network, the newest first, and what can be begun. */
export function mailingsPage(reader: Reader, view: MailingsView): Page {
  const { say } = reader
  const { network, mailings, count, bounces } = view
  const address = `/${network.slug}/mailings`
  const title = say('mailings-title')
  const came =
    bounces > 0
      ? html`<p><a href="${address}/bounces">${say('mailings-bounces-open', { count: bounces })}</a></p>`
      : null
  const main = html`<h1>${title}</h1><p class="lead">${say('mailings-lead', { count })}</p>
<p>${buttonLink(`${address}/new`, say('mailings-new'))}</p>${came}
${mailings.length === 0 ? emptyState(say('mailings-none')) : html`<ul class="open-now">${mailings.map(one => entry(reader, address, one))}</ul>`}${pageLinks(reader, { ...view, to: page => `${address}?page=${page}` })}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'mailings'), islands: ['reader-zone'] })
}

function entry(reader: Reader, address: string, one: MailingsView['mailings'][number]): Html {
  const { say } = reader
  const { mailing, sent, total, bounced } = one
  const figures =
    mailing.state === 'draft'
      ? null
      : html` · ${say('mailings-left', { count: sent, total })}${bounced > 0 ? html` · ${say('mailings-came-back', { count: bounced })}` : null}`
  return html`<li><h2><a href="${address}/${mailing.id}">${shownText(reader, mailing.subject)}</a></h2><p class="meta">${stateWords(reader, mailing)}${figures}</p></li>`
}

/** What state a mailing is in, with its hour. */
export function stateWords(reader: Reader, { state, starts_at, ended_at, made_at }: Mailing): Html {
  const { say, dates } = reader
  const at = {
    draft: made_at,
    waiting: starts_at,
    sending: starts_at,
    paused: starts_at,
    stopped: ended_at,
    done: ended_at,
  }[state]
  const moment = at ? dates.moment(at) : ''
  return html`<time datetime="${at?.toString() ?? ''}">${say(`mailings-state-${state}`, { moment })}</time>`
}
