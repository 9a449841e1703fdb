import { type Html, html } from '../html.ts'

/** What sends a form. The step a page is made for is filled; what can be left undone is `quiet`; what cannot be undone is `grave`. */
export function button(
  label: string,
  more: { name?: string; value?: string; quiet?: boolean; grave?: boolean } = {},
): Html {
  const kind = more.grave ? 'grave' : more.quiet ? 'quiet' : null
  return html`<button type="submit"${kind ? html` class="${kind}"` : null}${more.name ? html` name="${more.name}" value="${more.value}"` : null}>${label}</button>`
}

/** A way on that looks like the step a page is made for, and is a link. */
export function buttonLink(href: string, label: string, more: { quiet?: boolean } = {}): Html {
  return html`<a class="button${more.quiet ? ' quiet' : null}" href="${href}">${label}</a>`
}
