import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, dateOf, emptyState, plainText, shownFace, shownText, titleOf } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { beginning, faceFor, type Text } from '../../../kernel/text.ts'
import type { NodeView, Step, Way } from '../views/node.ts'
import { fateSign } from './own.ts'

/** One thing on the thread, between what led to it and what came of it. */
export function nodePage(reader: Reader, view: NodeView): Page {
  const { say } = reader
  const { node, thread, sides } = view
  const none = {
    before: say(node.kind === 'said' ? 'trace-begins-here' : 'trace-before-none'),
    after: say('trace-after-none'),
  }
  const side = (name: Name) =>
    html`<section aria-labelledby="${name}"><h2 id="${name}">${say(`trace-${name}`, { count: sides[name].count })}</h2>${
      sides[name].count === 0 ? emptyState(none[name]) : html`${levels(reader, view, name)}${turn(reader, view, name)}`
    }</section>`
  const main = html`<p class="kicker">${say(`trace-kind-${node.kind}`)}${node.place ? html` · ${bareText(reader, node.place)}` : null}</p>
${titleOf(reader, node.title)}
${threadSign(reader, thread, node.kind)}
<p class="meta">${dateOf(reader, node.at)} · <a href="${node.url}">${say('trace-open')}</a></p>
${node.fate === 'none' ? null : html`<p>${fateSign(reader, node.fate)}${node.answer ? html` ${shownText(reader, node.answer)}` : null}</p>`}
<div class="two">${side('before')}
${side('after')}</div>
${sides.before.count + sides.after.count > 0 ? takeAlong(reader, `/trace/${node.id}`) : null}`
  return layout(reader, { title: plainText(reader, node.title), main })
}

type Name = 'before' | 'after'

/** Where the picture and the files of a thread are. */
export function takeAlong({ say }: Reader, address: string): Html {
  return html`<p class="meta"><a href="${address}/flow">${say('trace-flow-see')}</a> · <a href="${address}/thread.csv">${say('trace-take-csv')}</a> · <a href="${address}/thread.json">${say('trace-take-json')}</a></p>`
}

/** The steps of this page under the number of links that they are away. */
function levels(reader: Reader, view: NodeView, name: Name): Html[] {
  const counts = new Map(view.sides[name].levels.map(level => [level.depth, level.count]))
  return [...Map.groupBy(view[name], step => step.depth)].map(
    ([depth, steps]) =>
      html`<h3>${reader.say('trace-level', { number: depth, count: counts.get(depth) ?? steps.length })}</h3><ol class="steps">${steps.map(step => stepItem(reader, view, step))}</ol>`,
  )
}

function stepItem(reader: Reader, view: NodeView, step: Step): Html {
  const { say } = reader
  const others = step.ways - 1 - step.besides.length
  return html`<li class="step ${step.kind}"><p class="kicker">${say(`trace-kind-${step.kind}`)} · ${wayLine(reader, step)}</p>
<p><a href="/trace/${step.id}">${begun(reader, step.title)}</a></p>${why(reader, view, step)}${step.depth > 1 ? html`<p class="meta">${nextTo(reader, step)}</p>` : null}${step.besides.map(
    way =>
      html`<p class="meta">${say('trace-besides')} ${wayLine(reader, way)} · ${nextTo(reader, way)}</p>${why(reader, view, way)}`,
  )}${others > 0 ? html`<p class="meta">${say('trace-ways', { count: others })}</p>` : null}</li>`
}

const EXCERPT = 60
/** So much of the words of a step, and of a reason, stands on the page; all of them stand where its link leads. */
const WORDS = 140

function begun(reader: Reader, text: Text): Html {
  const face = faceFor(text, reader.languages)
  return shownFace(reader, { ...face, text: beginning(face.text, WORDS) })
}

/** What kind of link it is, since when, and who tied it. */
function wayLine(reader: Reader, way: Way): Html {
  const { say } = reader
  return html`${say(`trace-link-${way.link}`)} · ${dateOf(reader, way.tied_at)}${way.tied_by ? html` · ${say('trace-tied-by', { name: way.tied_by })}` : null}`
}

/** What it hangs on, on this walk. */
function nextTo(reader: Reader, way: Way): Html {
  return html`${reader.say('trace-next-to')} <a href="/trace/${way.via}">${bareText(reader, way.from, EXCERPT)}</a>`
}

/** The reason; where it is the answer that stands on the page already, not again. */
function why(reader: Reader, { node }: NodeView, way: Way): Fill {
  const stands = node.answer !== null && way.via === node.id
  return way.why && !stands ? html`<p class="meta"><q>${begun(reader, way.why)}</q></p>` : null
}

/** The way through the pages of one side; the other side stays as it is. */
function turn(reader: Reader, { node, sides, ...shown }: NodeView, name: Name): Fill {
  const { say } = reader
  const { page, pages, first, count } = sides[name]
  if (pages === 1) return null
  const other = name === 'before' ? 'after' : 'before'
  const to = (number: number) => {
    const query = new URLSearchParams({ [name]: String(number) })
    if (sides[other].page > 1) query.set(other, String(sides[other].page))
    return `/trace/${node.id}?${query}#${name}`
  }
  const last = first + shown[name].length - 1
  return html`<nav class="pages" aria-labelledby="${name}">${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('trace-nearer')}</a> ` : null}<span>${say('trace-shown', { number: first, most: last, total: count })}</span>${page < pages ? html` <a rel="next" href="${to(page + 1)}">${say('trace-more')}</a>` : null}</nav>`
}
