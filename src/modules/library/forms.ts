import Type from 'typebox'
import { choice, eachWords, form, language, optionalWords, words } from '../../kernel/forms.ts'
import { KINDS, VISIBILITIES } from './rules/items.ts'
import { MOST_REFERENCES } from './rules/references.ts'

/** What is known of an item; its files come by a form of their own. */
export const ItemForm = form(
  Type.Object({
    title: words(300),
    language: language(),
    kind: choice([...KINDS]),
    series: optionalWords(60),
    number: optionalWords(20),
    /** As precise as known: see `isPartialDate`. */
    date: optionalWords(10),
    forthcoming: optionalWords(2),
    authors: optionalWords(500),
    description: optionalWords(4000),
    visibility: choice([...VISIBILITIES]),
  }),
)

/** A file, which comes beside the fields, or a link, and its language. */
export const FileForm = form(Type.Object({ language: language(), link: optionalWords(2000) }))

/** A list of references as it was copied, and its language. */
export const PasteForm = form(Type.Object({ text: words(200_000), language: language() }))

/**
 * The references of one page of a pasted list as corrected, one of each field a line; `from` is the place of the first of
 * them in the list, from 0, and `take` holds the places of those to enter.
 */
export const EnterForm = form(
  Type.Object({
    from: optionalWords(4),
    take: eachWords(4, MOST_REFERENCES),
    kind: eachWords(20, MOST_REFERENCES),
    series: eachWords(60, MOST_REFERENCES),
    number: eachWords(20, MOST_REFERENCES),
    title: eachWords(300, MOST_REFERENCES),
    authors: eachWords(500, MOST_REFERENCES),
    date: eachWords(10, MOST_REFERENCES),
    visibility: choice([...VISIBILITIES]),
  }),
)

/** An item, by the address of its page or by its series and number, and the address of what cites it. */
export const CitationForm = form(Type.Object({ item: words(1000), address: words(1000), back: optionalWords(10) }))
