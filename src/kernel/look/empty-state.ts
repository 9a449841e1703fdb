import { type Fill, type Html, html } from '../html.ts'

/** In place of a list that holds nothing: why, and what to do next. */
export function emptyState(words: Fill, next?: { href: string; label: Fill } | null): Html {
  return html`<div class="empty"><p>${words}</p>${next ? html`<p><a href="${next.href}">${next.label}</a></p>` : null}</div>`
}
