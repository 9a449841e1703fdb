import { type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import type { Say } from '../texts.ts'

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
  const known = signs.get(reader.say) ?? new Map<string, Html>()
  signs.set(reader.say, known)
  const key = `${here}|${small}|${KNOTS.map(knot => `${thread[knot]?.href}\u0001${thread[knot]?.title}`).join('\u0001')}`
  let sign = known.get(key)
  if (!sign) {
    if (known.size >= SIGNS_AT_MOST) known.clear()
    sign = drawn(reader, thread, here, small)
    known.set(key, sign)
  }
  return sign
}

// Lists draw the same signs over and over: looking one up costs a tenth of drawing it.
const signs = new WeakMap<Say, Map<string, Html>>()
const SIGNS_AT_MOST = 2000

function drawn(reader: Reader, thread: Thread, here: Knot | undefined, small: boolean): Html {
  const last = KNOTS.findLastIndex(knot => thread[knot])
  const sign = html`<ol class="thread${small ? ' small' : null}" aria-label="${reader.say('thread-label')}">${KNOTS.map(
    (knot, i) => {
      const stop = thread[knot]
      const classes = [stop ? 'done' : i < last ? 'passed' : '', i < last ? 'on' : '', knot === here ? 'here' : '']
        .filter(Boolean)
        .join(' ')
      return stop
        ? tiedKnot(reader, knot, stop, classes, knot === here)
        : openKnot(reader, knot, classes, knot === here)
    },
  )}</ol>`
  const farthest = KNOTS[last]
  return small && farthest
    ? html`${sign} <span class="far" aria-hidden="true">${reader.say(`thread-${farthest}`)}</span>`
    : sign
}

type Stop = NonNullable<Thread[Knot]>

function tiedKnot(reader: Reader, knot: Knot, stop: Stop, classes: string, here: boolean): Html {
  return html`<li class="${classes}"${here ? html` aria-current="step"` : null}><a href="${stop.href}"${stop.title ? html` title="${stop.title}"` : null}>${reader.say(`thread-${knot}`)}</a></li>`
}

// A list of fifty things has two hundred open knots, of which no more than ten differ in a language.
const openKnots = new WeakMap<Say, Map<string, Html>>()

function openKnot({ say }: Reader, knot: Knot, classes: string, here: boolean): Html {
  const known = openKnots.get(say) ?? new Map<string, Html>()
  openKnots.set(say, known)
  const key = `${knot} ${classes} ${here}`
  let drawn = known.get(key)
  if (!drawn) {
    drawn = html`<li${classes ? html` class="${classes}"` : null}${here ? html` aria-current="step"` : null}><span class="knot">${say(`thread-${knot}`)}<span class="sr"> (${say('thread-not-yet')})</span></span></li>`
    known.set(key, drawn)
  }
  return drawn
}
