import Type from 'typebox'
import { choice, form, language, optionalWords, words } from '../../kernel/forms.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { FIRST_STEPS } from '../../modules/networks/index.ts'

export const StepForm = form(Type.Object({ step: choice([...FIRST_STEPS]) }))

/** The roles that a house begins with: whoever runs the network, and whoever brings in the people of an affiliate. */
export const FIRST_ROLES = ['sector-officer', 'steward'] as const

/** The first invitation; an affiliate that the register does not know yet comes into it. */
export const FirstInvitationForm = form(
  Type.Object({
    network: words(60),
    role: choice([...FIRST_ROLES]),
    organisation: optionalWords(160),
    country: optionalWords(2),
    name: words(120),
    nameLanguage: language(),
    address: words(254),
    language: choice([...INTERFACE_LANGUAGES]),
  }),
)
