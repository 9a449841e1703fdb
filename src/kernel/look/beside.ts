import { type Fill, type Html, html } from '../html.ts'

/** What stands before and after this page in its order, each with words that say so. */
export function beside(
  label: string,
  previous: { href: string; words: Fill } | null,
  next: { href: string; words: Fill } | null,
): Html {
  return html`<nav class="beside" aria-label="${label}">${previous ? html`<a rel="prev" href="${previous.href}">${previous.words}</a>` : null} ${next ? html`<a rel="next" href="${next.href}">${next.words}</a>` : null}</nav>`
}
