import Type from 'typebox'
import {
  choice,
  day,
  eachOf,
  form,
  id,
  language,
  optionalChoice,
  optionalId,
  optionalWords,
  words,
} from '../../kernel/forms.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { CONTACT_KINDS } from '../register/index.ts'

/**
 * What a record says of a person: their name as they write it, what they read and speak, where their hours are, and what they
 * can do and offer.
 */
export const RecordForm = form(
  Type.Object({
    name: words(120),
    nameLanguage: language(),
    languages: eachOf(language(), 20),
    place: optionalWords(80),
    zone: optionalWords(60),
    title: optionalWords(80),
    spoken: eachOf(language(), 20),
    occupation: optionalId(),
    expertise: eachOf(id(), 30),
    availability: optionalWords(500),
  }),
)

/** The kinds of organisations that a register holds. */
export const KINDS = ['affiliate', 'ally', 'employers', 'public-body', 'other'] as const

/** What a record says of an organisation. */
export const OrganisationForm = form(
  Type.Object({
    name: words(200),
    nameLanguage: language(),
    kind: choice([...KINDS]),
    country: Type.String({ pattern: '^[A-Z]{2}$', maxLength: 2 }),
    city: optionalWords(80),
    province: optionalWords(80),
    languages: eachOf(language(), 20),
    sectors: eachOf(id(), 60),
    regions: eachOf(id(), 20),
  }),
)

/** How many members it represents, on which day, and who says so. */
export const MembersForm = form(
  Type.Object({
    members: Type.String({ pattern: '^[0-9  .’,]{1,12}$', maxLength: 12 }),
    on: day(),
    source: optionalWords(200),
  }),
)

/** A node of a controlled tree: what it is called in the languages of the house, and under which it lies. */
export const NodeForm = form(
  Type.Object({
    en: optionalWords(120),
    fr: optionalWords(120),
    es: optionalWords(120),
    ar: optionalWords(120),
    under: optionalId(),
    countries: optionalWords(800),
  }),
)

/** A way to reach somebody. */
export const ContactForm = form(Type.Object({ kind: choice([...CONTACT_KINDS]), value: words(500) }))

/** The kinds of bodies that a network has. */
export const BODY_KINDS = ['secretariat', 'steering-group', 'working-group', 'committee'] as const

/** A body: what it is called, is for and may decide, in one language; other faces are for the translators' desk. */
export const BodyForm = form(
  Type.Object({
    name: words(120),
    language: language(),
    kind: choice([...BODY_KINDS]),
    charter: optionalWords(3000),
    mandate: optionalWords(3000),
    callsUntil: Type.Optional(day()),
  }),
)

/** Why somebody offers to join. */
export const OfferForm = form(Type.Object({ words: optionalWords(1000), language: language() }))

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

const whose = () => optionalChoice(['into', 'from'])

/** Of two records that are put together: which of the two says each thing in which they differ. */
export const MergeForm = form(
  Type.Object({
    name: whose(),
    title: whose(),
    organisation: whose(),
    place: whose(),
    zone: whose(),
    languages: whose(),
    spoken: whose(),
    occupation: whose(),
    expertise: whose(),
    availability: whose(),
    kind: whose(),
    country: whose(),
    city: whose(),
    province: whose(),
    sectors: whose(),
    regions: whose(),
  }),
)
