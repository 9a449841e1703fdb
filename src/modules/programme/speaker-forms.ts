import Type from 'typebox'
import { choice, form, language, optionalChoice, optionalId, optionalWords } from '../../kernel/forms.ts'

const optionalLanguage = () => optionalWords(20)

/** Who is asked to speak: somebody of the register, or somebody new with a name and an address. */
export const inviteForm = form(
  Type.Object({
    person: optionalId(),
    name: optionalWords(120),
    email: optionalWords(254),
    reads: optionalLanguage(),
    as: optionalWords(60),
    role: optionalWords(200),
    minutes: optionalWords(3),
    language: optionalLanguage(),
  }),
)

/** What somebody said on the phone. */
export const phoneForm = form(
  Type.Object({
    answer: choice(['confirmed', 'declined']),
    words: optionalWords(2000),
    language: language(),
  }),
)

/** By the link: yes, in which language. */
export const yesForm = form(Type.Object({ speaks: optionalLanguage() }))

/** By the link: no, and why, if they like. */
export const noForm = form(Type.Object({ words: optionalWords(2000), language: language() }))

/** By the link: how to be printed, and a few sentences about oneself. */
export const selfForm = form(
  Type.Object({
    role: optionalWords(200),
    organisation: optionalWords(200),
    words: optionalWords(1200),
    language: language(),
    speaks: optionalLanguage(),
  }),
)

export const showingForm = form(Type.Object({ slides: Type.String({ maxLength: 36 }), shown: optionalChoice(['yes']) }))
