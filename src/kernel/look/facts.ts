import { type Fill, type Html, html } from '../html.ts'

/** What is known of a thing, term by term; what is not known is left out. */
export function facts(pairs: readonly (readonly [term: string, value: Fill])[]): Html {
  return html`<dl class="facts">${pairs.map(([term, value]) => (value ? html`<dt>${term}</dt><dd>${value}</dd>` : null))}</dl>`
}
