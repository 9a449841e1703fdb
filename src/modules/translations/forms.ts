import Type from 'typebox'
import { choice, eachOf, eachWords, form, language, optionalChoice, optionalWords, words } from '../../kernel/forms.ts'
import { FACE_AT_MOST } from './rules.ts'

/** A face as the desk sends it; `version` is that of the original which stood beside the words. */
export const FaceForm = form(
  Type.Object({
    words: words(FACE_AT_MOST),
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

/** The names of the rows that were shown, and of those that are kept. */
export const ReturnForm = form(Type.Object({ shown: eachWords(20, 100), keep: eachWords(20, 100) }))
