import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'

/** How much of something is done, as a bar and in words. `words` say it in the terms of the thing. */
export function progressBar(
  reader: Reader,
  bar: { id: string; label: string; done: number; total: number; words?: Fill },
): Html {
  const { done, total } = bar
  const words = bar.words ?? reader.say('progress-of', { count: done, total })
  return html`<div class="field"><label for="${bar.id}">${bar.label}</label><progress id="${bar.id}" value="${done}" max="${total}" aria-describedby="${bar.id}-words"></progress><p class="hint" id="${bar.id}-words">${words}</p></div>`
}

/** One step of a flow; with an address where the reader may go back to it. */
export interface FlowStep {
  name: string
  href?: string
}

/** Where a reader stands in a flow of several pages: a knot for each, and "Step 2 of 5: …". `at` counts from 1. */
export function flowSteps(reader: Reader, steps: readonly FlowStep[], at: number): Html {
  const words = reader.say('flow-step', { number: at, total: steps.length, name: steps[at - 1]?.name ?? '' })
  return html`<div class="flow"><ol class="thread small" aria-label="${reader.say('flow-label')}">${steps.map(
    ({ name, href }, i) => {
      const classes = [i < at ? 'done' : '', i < at - 1 ? 'on' : '', i === at - 1 ? 'here' : ''].filter(Boolean)
      return html`<li${classes.length > 0 ? html` class="${classes.join(' ')}"` : null}${i === at - 1 ? html` aria-current="step"` : null}>${href && i < at - 1 ? html`<a href="${href}">${name}</a>` : html`<span class="knot">${name}</span>`}</li>`
    },
  )}</ol> <strong aria-hidden="true">${words}</strong></div>`
}
