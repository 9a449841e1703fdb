import Type from 'typebox'
import { form, language, optionalChoice, words } from '../../kernel/forms.ts'

/** A face as the desk sends it; `version` is that of the original which stood beside the words. */
export const FaceForm = form(
  Type.Object({
    words: words(20_000),
    to: language(),
    version: Type.String({ pattern: '^[1-9]\\d{0,8}$', maxLength: 9 }),
    state: optionalChoice(['checked', 'official']),
  }),
)
