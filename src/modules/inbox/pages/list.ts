import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, button, dateOf, emptyState, facts, pageLinks, shownText, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { placeIn } from '../../networks/index.ts'
import { WHICH } from '../rules/which.ts'
import type { ListView } from '../views/list.ts'

export function listPage(reader: Reader, view: ListView): Page {
  const { say } = reader
  const { network, which, words, counts } = view
  const here = `/${network.slug}/inbox`
  const label = (one: (typeof WHICH)[number]) => sayAny(say, `inbox-which-${one}` as keyof Messages)
  const count = (one: (typeof WHICH)[number]) => (one in counts ? { count: counts[one as keyof typeof counts] } : {})
  const main = html`<h1>${say('inbox-title')}</h1><p class="lead">${say('inbox-lead', { count: counts.unassigned })}</p>
${tabs(
  say('inbox-which'),
  WHICH.map(one => ({ href: `${here}?which=${one}`, label: label(one), here: one === which, ...count(one) })),
)}
<form action="${here}"><input type="hidden" name="which" value="${which}"><div class="field"><label for="q">${say('inbox-search')}</label><input id="q" name="q" type="search" dir="auto" maxlength="100" value="${words}"></div>${button(say('inbox-search-go'), { quiet: true })}</form>
${view.items.length === 0 ? nothing(reader, view, here) : html`<ul class="open-now">${view.items.map(item => entry(reader, item))}</ul>`}
${pageLinks(reader, { page: view.page, pages: view.pages, to: page => `${here}?${new URLSearchParams({ which, q: words, page: String(page) })}` })}
${addresses(reader, view)}`
  return layout(reader, { title: say('inbox-title'), main, place: placeIn(reader, network, 'inbox') })
}

function entry(reader: Reader, item: ListView['items'][number]): Html {
  const { say } = reader
  const parts: Fill[] = [
    html`<bdi>${item.person ?? (item.from || say('inbox-somebody'))}</bdi>`,
    dateOf(reader, item.heardAt),
    sayAny(say, `inbox-state-${item.state}` as keyof Messages),
    item.assigned && html`${say('inbox-with')} <bdi>${item.assigned}</bdi>`,
    item.apart && sayAny(say, `inbox-apart-${item.apart}` as keyof Messages),
    item.region && bareText(reader, item.region),
    item.group && bareText(reader, item.group),
  ].filter(Boolean)
  return html`<li><h2><a href="${item.url}"><bdi>${item.subject || say('inbox-no-subject')}</bdi></a></h2><p class="meta">${parts.map((part, at) => html`${at > 0 ? ' · ' : null}${part}`)}</p></li>`
}

function nothing(reader: Reader, view: ListView, here: string): Html {
  const { say } = reader
  if (view.words !== '') return emptyState(say('inbox-none-found'), { href: here, label: say('inbox-show-all') })
  return emptyState(say(view.addresses.length > 0 ? 'inbox-none' : 'inbox-no-door'))
}

/** Where mail comes in: to be told to others, or to be wondered at that there is none. */
function addresses(reader: Reader, { addresses }: ListView): Fill {
  if (addresses.length === 0) return null
  const { say } = reader
  return html`<details><summary>${say('inbox-addresses')}</summary><p>${say('inbox-addresses-means')}</p>${facts(
    addresses.map(one => [
      sayAny(say, `inbox-address-${one.kind}` as keyof Messages),
      html`${shownText(reader, one.name)}: <a href="mailto:${one.address}"><code dir="ltr">${one.address}</code></a>`,
    ]),
  )}</details>`
}
