import Type from 'typebox'
import { eachWords, form, language, optionalChoice, optionalWords, words } from '../../kernel/forms.ts'

/** Which step of the correction the page had shown, so that nobody's step is lost under another's. */
const seen = optionalWords(12)

/** Title, texts, day, hours and place of a published session; its words in one language. */
export const headForm = form(
  Type.Object({
    seen,
    language: language(),
    title: words(300),
    about: optionalWords(10_000),
    format: optionalWords(2000),
    date: words(10),
    start: words(5),
    end: words(5),
    zone: words(60),
    place: words(100),
    moderation: optionalWords(2000),
    cohost: optionalWords(2000),
    support: optionalWords(2000),
    organisation: optionalWords(300),
    speakers: optionalWords(4000),
  }),
)

/** One line of a published agenda. */
export const lineForm = form(
  Type.Object({
    seen,
    language: language(),
    title: optionalWords(500),
    about: optionalWords(10_000),
    start: optionalWords(5),
    minutes: optionalWords(4),
    fixed: optionalChoice(['yes']),
    kinds: eachWords(20, 10),
    speakers: optionalWords(4000),
    after: optionalWords(36),
    inside: optionalChoice(['yes']),
  }),
)

/** A button beside a line: its name says what, its value which. */
export const arrangementForm = form(
  Type.Object({ seen, up: optionalWords(36), down: optionalWords(36), out: optionalWords(36) }),
)

export const conclusionsForm = form(Type.Object({ language: language(), conclusions: optionalWords(20_000) }))

/** When and where a session is held once more. */
export const againForm = form(Type.Object({ date: words(10), start: words(5), zone: words(60), place: words(100) }))
