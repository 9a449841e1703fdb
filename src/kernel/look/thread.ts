import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'

/** The five knots of the thread, in the order a word of a member travels. */
export const KNOTS = ['said', 'priority', 'text', 'action', 'result'] as const
export type Knot = (typeof KNOTS)[number]

/** How far one thing has come: the knots that exist, each with the page it leads to. */
export type Thread = Partial<Record<Knot, { href: string; title?: string }>>

/**
 * The sign of the product: a line with five knots, filled as far as this thing has come, each filled knot a link.
 * `here` is the knot of the page that shows it. `small`, for lists: the knots alone, and beside them the name of the
 * farthest one reached.
 */
export function threadSign(reader: Reader, thread: Thread, here?: Knot, { small = false } = {}): Html {
  const last = KNOTS.findLastIndex(knot => thread[knot])
  const sign = html`<ol class="thread${small ? ' small' : null}" aria-label="${reader.say('thread-label')}">${KNOTS.map(
    (knot, i) => {
      const stop = thread[knot]
      const classes = [stop ? 'done' : i < last ? 'passed' : '', i < last ? 'on' : '', knot === here ? 'here' : '']
        .filter(Boolean)
        .join(' ')
      return html`<li${classes ? html` class="${classes}"` : null}${knot === here ? html` aria-current="step"` : null}>${knotName(reader, knot, stop)}</li>`
    },
  )}</ol>`
  const farthest = KNOTS[last]
  return small && farthest
    ? html`${sign} <span class="far" aria-hidden="true">${reader.say(`thread-${farthest}`)}</span>`
    : sign
}

function knotName(reader: Reader, knot: Knot, stop: Thread[Knot]): Fill {
  const name = reader.say(`thread-${knot}`)
  if (!stop) return html`<span class="knot">${name}<span class="sr"> (${reader.say('thread-not-yet')})</span></span>`
  return html`<a href="${stop.href}"${stop.title ? html` title="${stop.title}"` : null}>${name}</a>`
}
