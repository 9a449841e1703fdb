import Type from 'typebox'
import { choice, eachOf, form, language, optionalId, optionalWords, words } from '../../kernel/forms.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { ROLES, type Role } from '../register/index.ts'

export const AddressForm = form(Type.Object({ address: words(254) }))
export const CodeForm = form(Type.Object({ code: words(40) }))
export const ConsentForm = form(Type.Object({ agrees: choice(['yes', 'no']) }))

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

// What a passkey answers is some 1.5 KB of JSON.
const passkeyAnswer = 8000

/** A code of an app or of the sheet, or what a passkey answered: one of them. */
export const SecondForm = form(Type.Object({ code: optionalWords(60), passkey: optionalWords(passkeyAnswer) }))
export const PasskeyForm = form(Type.Object({ passkey: words(passkeyAnswer) }))
export const NewPasskeyForm = form(Type.Object({ name: words(60), passkey: words(passkeyAnswer) }))
export const NameForm = form(Type.Object({ name: words(60) }))
export const SheetForm = form(Type.Object({ sheet: words(2000), code: words(60) }))
export const SwitchForm = form(Type.Object({ on: choice(['yes', 'no']) }))
export const NextForm = form(Type.Object({ next: optionalWords(2000) }))

/** The fields of a proof beside those of whatever form it is for: no form has fields called so. */
export const PROOF_CODE = 'proof-code'
export const PROOF_PASSKEY = 'proof-passkey'
export const ProofForm = form(Type.Object({ [PROOF_CODE]: optionalWords(60) }))
