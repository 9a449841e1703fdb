import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { sayAny } from '../texts.ts'

interface Place {
  /** The live address it follows. */
  address: string
  /** The page it stands on, to be opened anew by a link that appears when something has changed. */
  page: string
  /** The words of that link. */
  show: string
  /** What it says now: `liveWords`, `liveNews`, `liveCount`. */
  says: Fill
}

/** A quiet line that changes while the page is open, by the island `follow`; read out when it does. Without scripts it says what it says. */
export function livePlace({ address, page, show, says }: Place): Html {
  return html`<span role="status" data-live="${address}">${says} <a href="${page}" hidden>${show}</a></span>`
}

/** Words that are replaced by what the live address says under this name. */
export function liveWords(name: string, words: string): Html {
  return html`<span data-says="${name}">${words}</span>`
}

/** Nothing as long as the live address says what is known, because it stands elsewhere on the page; then what it says. */
export function liveNews(name: string, known: string): Html {
  return html`<span data-says="${name}" data-known="${known}"></span>`
}

/**
 * Nothing at first; then, in the words of a sentence that names a `count`, by how much the number under this name
 * has grown beyond `from`. The sentence is there in every plural form of the language.
 */
export function liveCount(reader: Reader, name: string, from: number, sentence: keyof Messages): Html {
  const forms = pluralForms(reader, sentence)
  return html`<span data-says="${name}" data-from="${from}"${forms.map(([form, words]) => html` data-${form}="${words}"`)}></span>`
}

// Every plural form of every language of the interface has a number up to here.
const NUMBERS = Array.from({ length: 200 }, (_, at) => at + 1)

/** The sentence in each plural form, `{n}` in place of the number where the sentence names it. */
function pluralForms({ say, language }: Reader, sentence: keyof Messages): [Intl.LDMLPluralRule, string][] {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const first = new Map(NUMBERS.toReversed().map(count => [rules.select(count), count]))
  return [...first].map(([form, count]) => [
    form,
    sayAny(say, sentence, { count }).replace(numbers.format(count), '{n}'),
  ])
}
