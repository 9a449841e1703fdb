import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'

/** The five knots of the thread, in the order a word of a member travels. */
export const KNOTS = ['said', 'priority', 'text', 'action', 'result'] as const
export type Knot = (typeof KNOTS)[number]

/** How far one thing has come: the knots that exist, each with the page it leads to. */
export type Thread = Partial<Record<Knot, { href: string; title?: string }>>

/**
 * The sign of the product: a line with five knots, filled as far as this thing has come, each filled knot a link.
 * `here` is the knot of the page that shows it.
 */
export function threadSign(reader: Reader, thread: Thread, here?: Knot): Html {
  const { say } = reader
  const last = KNOTS.findLastIndex(knot => thread[knot])
  return html`<ol class="thread" aria-label="${say('thread-label')}">${KNOTS.map((knot, i) => {
    const stop = thread[knot]
    const state = [stop ? 'done' : i < last ? 'passed' : '', knot === here ? 'here' : ''].filter(Boolean).join(' ')
    return html`<li${state ? html` class="${state}"` : null}${knot === here ? html` aria-current="step"` : null}>${knotName(reader, knot, stop)}</li>`
  })}</ol>`
}

function knotName(reader: Reader, knot: Knot, stop: Thread[Knot]): Fill {
  const name = reader.say(`thread-${knot}`)
  return stop
    ? html`<a href="${stop.href}"${stop.title ? html` title="${stop.title}"` : null}>${name}</a>`
    : html`<span>${name}</span>`
}
