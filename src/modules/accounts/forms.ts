import Type from 'typebox'
import { choice, eachOf, form, language, optionalId, optionalWords, words } from '../../kernel/forms.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { ROLES, type Role } from '../register/index.ts'

export const AddressForm = form(Type.Object({ address: words(254) }))
export const CodeForm = form(Type.Object({ code: words(40) }))
export const EmptyForm = form(Type.Object({}))

export const InvitationForm = form(
  Type.Object({
    name: words(120),
    nameLanguage: language(),
    address: words(254),
    language: choice([...INTERFACE_LANGUAGES]),
    role: choice(Object.keys(ROLES) as Role[]),
    organisation: optionalId(),
    region: optionalId(),
  }),
)

/** What the invited say of themselves as they come in. */
export const AcceptForm = form(
  Type.Object({
    name: words(120),
    nameLanguage: language(),
    languages: eachOf(language(), 20),
    zone: optionalWords(60),
  }),
)
