import { type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { compareWords, type Difference } from '../paper/compare.ts'

/** Two texts as one, the words that went struck and those that came underlined, and both said to those who listen. */
export function changedWords(reader: Reader, before: string, after: string): Html {
  return shownDifferences(reader, compareWords(before, after))
}

/** The same of what was compared before. */
export function shownDifferences(reader: Reader, differences: readonly Difference[]): Html {
  const { say } = reader
  return html`${differences.map(({ op, text }) => {
    if (op === 'inserted') return html`<ins><span class="sr">${say('words-inserted')} </span>${text}</ins>`
    if (op === 'deleted') return html`<del><span class="sr">${say('words-deleted')} </span>${text}</del>`
    return text
  })}`
}
