import Type from 'typebox'
import { eachOf, form, language, optionalWords, words } from '../../kernel/forms.ts'

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
