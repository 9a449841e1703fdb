import Type from 'typebox'
import { choice, eachOf, form, language, optionalWords, words } from '../../kernel/forms.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'

/** What a record says of a person: their name as they write it, what they read, and where their hours are. */
export const RecordForm = form(
  Type.Object({
    name: words(120),
    nameLanguage: language(),
    languages: eachOf(language(), 20),
    place: optionalWords(80),
    zone: optionalWords(60),
  }),
)

/** A network as it is founded: its words in one language, the others come at the desk of translations. */
export const NetworkForm = form(
  Type.Object({
    name: words(120),
    purpose: words(400),
    language: language(),
    slug: optionalWords(60),
    languages: eachOf(language(), 20),
    zone: words(60),
    place: words(80),
    secretariat: words(80),
  }),
)

/** The name of the house, in the language it was first written in, and the languages it speaks, the default first. */
export const HouseForm = form(
  Type.Object({
    name: words(120),
    main: choice([...INTERFACE_LANGUAGES]),
    others: eachOf(choice([...INTERFACE_LANGUAGES]), INTERFACE_LANGUAGES.length),
  }),
)
