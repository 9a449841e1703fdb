import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'

/** One step up from a page. */
export interface Above {
  href: string
  words: Fill
}

/** The way to this page from above, above its heading; the page itself is not named again. `besides` is said after it. */
export function placeLine(reader: Reader, above: readonly Above[], besides: Fill = null): Html {
  return html`<nav class="crumbs" aria-label="${reader.say('place-label')}">${above.map(
    ({ href, words }, at) =>
      html`${at > 0 ? html` <span aria-hidden="true">›</span> ` : null}<a href="${href}">${words}</a>`,
  )}${besides ? html` <span>· ${besides}</span>` : null}</nav>`
}
