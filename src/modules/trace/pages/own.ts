import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { dateOf, emptyState, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { type Thread, threadSign } from '../../../kernel/look/thread.ts'
import type { Fate, TraceNode } from '../store/nodes.ts'
import type { MeView, OwnView, SaidView } from '../views/own.ts'

export function mePage(reader: Reader, { total, said, earlier }: MeView): Page {
  const { say } = reader
  const title = say('me-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('me-lead', { count: total })}</p><p class="meta"><a href="/me/following">${say('me-following')}</a></p>
${total === 0 ? emptyState(say('me-empty'), { href: '/', label: say('back-home') }) : null}
<ol class="said-list">${said.map(one => saidItem(reader, one))}</ol>
${earlier ? html`<p><a rel="next" href="/me?before=${earlier}">${say('me-earlier')}</a></p>` : null}`
  return layout(reader, { title, main })
}

/** The same by a personal link: nothing on it leads into the house, where nobody is signed in. */
export function ownPage(reader: Reader, { total, said, earlier, name }: OwnView, path: string): Page {
  const { say } = reader
  const title = say('me-title')
  const main = html`<p class="kicker"><bdi>${name}</bdi></p><h1>${title}</h1><p class="lead">${say('me-lead', { count: total })}</p>
${total === 0 ? html`<p>${say('me-link-empty')}</p>` : null}
<ol class="said-list">${said.map(one => saidItem(reader, one, { leads: false }))}</ol>
${earlier ? html`<p><a rel="next" href="${path}?before=${earlier}">${say('me-earlier')}</a></p>` : null}
<p class="hint">${say('me-link-hint')}</p>`
  return layout(reader, { title, main })
}

function saidItem(reader: Reader, { node, thread, actions, results, more }: SaidView, { leads = true } = {}): Html {
  const { say } = reader
  const actionTitle = (step: TraceNode) =>
    html`<li>${leads ? html`<a href="${step.url}">${shownText(reader, step.title)}</a>` : shownText(reader, step.title)}</li>`
  return html`<li id="said-${node.id}">${threadSign(reader, leads ? thread : leadingTo(thread, `#said-${node.id}`))}
<blockquote>${shownText(reader, node.title)}</blockquote>
<p class="meta">${node.place ? html`${shownText(reader, node.place)} · ` : null}${dateOf(reader, node.at)}${leads ? html` · <a href="/trace/${node.id}">${say('me-follow')}</a>` : null}</p>
<p>${fateSign(reader, node.fate)}${node.answer ? html` <q>${shownText(reader, node.answer)}</q>` : null}</p>
${actions.length > 0 ? html`<p class="label">${say('me-actions', { count: actions.length })}</p><ul>${actions.map(actionTitle)}</ul>` : null}
${results.length > 0 ? html`<p class="label">${say('me-results', { count: results.length })}</p><ul>${results.map(actionTitle)}</ul>` : null}${more > 0 ? html`<p class="meta">${say('me-more', { count: more })}</p>` : null}</li>`
}

/** The same thread, every knot of it leading to one place. */
function leadingTo(thread: Thread, href: string): Thread {
  return Object.fromEntries(Object.keys(thread).map(knot => [knot, { href }]))
}

/** What became of something said, in words and colour. */
export function fateSign(reader: Reader, fate: Fate): Html {
  const known = fate === 'none' ? 'waiting' : fate
  return html`<span class="fate ${known}">${reader.say(`fate-${known}`)}</span>`
}
