import { type Fill, type Html, html } from '../html.ts'

export interface Table {
  /** What it holds, and how much of it. */
  caption: string
  /** Names of its columns; the first names the rows. */
  columns: readonly string[]
  /** A cell for each column; the first is the heading of its row. */
  rows: readonly (readonly Fill[])[]
  /**
   * Keeps its columns on a phone as well, in a region that scrolls by itself: for figures that are compared down a
   * column. Otherwise each row unfolds there, every cell beside the name of its column. Needs an id on the page.
   */
  scrolls?: string
}

/** A real table with a caption and headings both ways. */
export function table({ caption, columns, rows, scrolls }: Table): Html {
  const head = html`<thead><tr>${columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>`
  const body = html`<tbody>${rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell, at) => html`<td${scrolls ? null : html` data-label="${columns[at + 1]}"`}>${cell}</td>`)}</tr>`,
  )}</tbody>`
  if (!scrolls) return html`<table><caption>${caption}</caption>${head}${body}</table>`
  return html`<section class="scrolls" aria-labelledby="${scrolls}" tabindex="0"><table><caption id="${scrolls}">${caption}</caption>${head}${body}</table></section>`
}
