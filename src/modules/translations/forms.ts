import Type from 'typebox'
import { choice, eachOf, eachWords, form, language, optionalChoice, optionalWords, words } from '../../kernel/forms.ts'

/** A face as the desk sends it; `version` is that of the original which stood beside the words. */
export const FaceForm = form(
  Type.Object({
    words: words(20_000),
    to: language(),
    version: Type.String({ pattern: '^[1-9]\\d{0,8}$', maxLength: 9 }),
    state: optionalChoice(['checked', 'official']),
  }),
)

/** A term in the languages of the network: a language and a word for each line. */
export const TermForm = form(
  Type.Object({
    language: eachOf(Type.String({ maxLength: 20 }), 20),
    words: eachWords(120, 20),
    note: optionalWords(500),
  }),
)

/** What a translator answers to a proposed face. */
export const AnswerForm = form(Type.Object({ answer: choice(['take', 'decline']), reason: optionalWords(500) }))

/** Which texts go out as a file, into which language; `under`: the address of what they stand in. */
export const OutingForm = form(
  Type.Object({ to: language(), which: choice(['lacking', 'all']), under: optionalWords(300) }),
)

/** A file that comes back. */
export const BackForm = form(Type.Object({}))

/** The names of the rows that are kept. */
export const ReturnForm = form(Type.Object({ keep: eachWords(20, 1000) }))
