import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { KNOTS, type Knot } from './thread.ts'

/** What is told of one knot: a sentence, and words that were really said or written there. */
export interface Told {
  says?: Fill
  words?: { href: string; text: Fill; by?: Fill } | null
}

/** The thread told knot by knot: downwards on a phone, across the page where there is room. Each knot has its own anchor. */
export function toldThread(reader: Reader, told: Record<Knot, Told>): Html {
  return html`<ol class="steps tell">${KNOTS.map(knot => {
    const { says, words } = told[knot]
    return html`<li id="${knot}"><h3>${reader.say(`thread-${knot}`)}</h3>${says ? html`<p>${says}</p>` : null}${words ? html`<blockquote><a href="${words.href}">${words.text}</a></blockquote>${words.by ? html`<p class="meta">${words.by}</p>` : null}` : null}</li>`
  })}</ol>`
}
