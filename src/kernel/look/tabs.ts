import { type Fill, type Html, html } from '../html.ts'

/** One of several views of the same thing, each at an address of its own. */
export interface Tab {
  href: string
  label: Fill
  /** How many it holds. */
  count?: number
  here?: boolean
}

/** Views of one thing as links: they can be sent, opened beside each other, and need no script. */
export function tabs(label: string, all: readonly Tab[]): Html {
  return html`<nav aria-label="${label}"><ul class="filter">${all.map(
    tab =>
      html`<li><a href="${tab.href}"${tab.here ? html` aria-current="true"` : null}>${tab.label}${tab.count === undefined ? null : html` <small>${tab.count}</small>`}</a></li>`,
  )}</ul></nav>`
}
