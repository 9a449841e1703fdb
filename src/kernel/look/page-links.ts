import { type Fill, html } from '../html.ts'
import type { Reader } from '../http/context.ts'

/** A list in pages. `pages` is null where nobody counted them: then `more` says whether there is another. */
export interface Pages {
  page: number
  pages: number | null
  more?: boolean
  /** The address of a page by its number. */
  to: (page: number) => string
}

/** The way through the pages of a list; nothing where there is only one. */
export function pageLinks(reader: Reader, { page, pages, more, to }: Pages): Fill {
  const { say } = reader
  const onward = pages === null ? more === true : page < pages
  if (page === 1 && !onward) return null
  const here = pages === null ? say('pages-here', { number: page }) : say('pages-of', { number: page, total: pages })
  return html`<nav class="pages" aria-label="${say('pages-label')}">${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('pages-before')}</a> ` : null}<span>${here}</span>${onward ? html` <a rel="next" href="${to(page + 1)}">${say('pages-after')}</a>` : null}</nav>`
}
