import { type Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { bareText, dateOf, emptyState, plainText, shownText, titleOf } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import { type Thread, threadSign } from '../../kernel/look/thread.ts'
import type { Fate, Step } from './store.ts'
import type { MeView, NodeView, OwnView, SaidView } from './views.ts'

export function nodePage(reader: Reader, { node, thread, before, after }: NodeView): Page {
  const { say } = reader
  const main = html`<p class="kicker">${say(`trace-kind-${node.kind}`)}${node.place ? html` · ${bareText(reader, node.place)}` : null}</p>
${titleOf(reader, node.title)}
${threadSign(reader, thread, node.kind)}
<p class="meta">${dateOf(reader, node.at)} · <a href="${node.url}">${say('trace-open')}</a></p>
${node.fate === 'none' ? null : html`<p>${fateSign(reader, node.fate)}${node.answer ? html` ${shownText(reader, node.answer)}` : null}</p>`}
<div class="two"><section aria-labelledby="before"><h2 id="before">${say('trace-before', { count: before.length })}</h2>${before.length === 0 ? emptyState(say(node.kind === 'said' ? 'trace-begins-here' : 'trace-before-none')) : steps(reader, before)}</section>
<section aria-labelledby="after"><h2 id="after">${say('trace-after', { count: after.length })}</h2>${after.length === 0 ? emptyState(say('trace-after-none')) : steps(reader, after)}</section></div>`
  return layout(reader, { title: plainText(reader, node.title), main })
}

export function mePage(reader: Reader, { total, said, earlier }: MeView): Page {
  const { say } = reader
  const title = say('me-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('me-lead', { count: total })}</p>
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

function saidItem(reader: Reader, { node, thread, actions, results }: SaidView, { leads = true } = {}): Html {
  const { say } = reader
  const actionTitle = (step: Step) =>
    html`<li>${leads ? html`<a href="${step.url}">${shownText(reader, step.title)}</a>` : shownText(reader, step.title)}</li>`
  return html`<li id="said-${node.id}">${threadSign(reader, leads ? thread : leadingTo(thread, `#said-${node.id}`))}
<blockquote>${shownText(reader, node.title)}</blockquote>
<p class="meta">${node.place ? html`${shownText(reader, node.place)} · ` : null}${dateOf(reader, node.at)}${leads ? html` · <a href="/trace/${node.id}">${say('me-follow')}</a>` : null}</p>
<p>${fateSign(reader, node.fate)}${node.answer ? html` <q>${shownText(reader, node.answer)}</q>` : null}</p>
${actions.length > 0 ? html`<p class="label">${say('me-actions', { count: actions.length })}</p><ul>${actions.map(actionTitle)}</ul>` : null}
${results.length > 0 ? html`<p class="label">${say('me-results', { count: results.length })}</p><ul>${results.map(actionTitle)}</ul>` : null}</li>`
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

function steps(reader: Reader, list: Step[]): Html {
  const { say } = reader
  return html`<ol class="steps">${list.map(
    step => html`<li class="step ${step.kind}"><p class="kicker">${say(`trace-kind-${step.kind}`)}${step.link ? html` · ${say(`trace-link-${step.link}`)}` : null}${step.tied_at ? html` · ${dateOf(reader, step.tied_at)}` : null}</p>
<p><a href="/trace/${step.id}">${shownText(reader, step.title)}</a></p>${step.why ? html`<p class="meta"><q>${shownText(reader, step.why)}</q></p>` : null}</li>`,
  )}</ol>`
}
