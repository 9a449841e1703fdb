import Type from 'typebox'
import {
  choice,
  day,
  eachOf,
  eachWords,
  form,
  id,
  language,
  optionalChoice,
  optionalId,
  optionalWords,
  words,
} from '../../kernel/forms.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { CONTACT_KINDS, ROLES, type Role } from '../register/index.ts'
import { FIELDS } from './found-keys.ts'

const ROLE_WORDS = Object.keys(ROLES) as Role[]

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

/** Until when a role is held, and who stands in: a name of the network or the address of their page. */
const held = {
  endsOn: Type.Optional(day()),
  substitute: optionalWords(200),
  substituteFrom: Type.Optional(day()),
  substituteUntil: Type.Optional(day()),
}
export const RoleChangeForm = form(Type.Object(held))

/** A role to be given: where it is held, for which organisation, from when. */
export const RoleForm = form(
  Type.Object({ role: choice(ROLE_WORDS), scope: id(), organisation: optionalId(), startsOn: day(), ...held }),
)

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

/** A body above the networks, as it is described. */
const described = {
  name: words(120),
  language: language(),
  visibility: choice(['public', 'network']),
  charter: optionalWords(3000),
  mandate: optionalWords(3000),
  callsUntil: Type.Optional(day()),
}
export const HouseBodyForm = form(Type.Object(described))
/** Whether its roster is open or hidden is said once, when it is made. */
export const NewHouseBodyForm = form(Type.Object({ ...described, roster: choice(['open', 'hidden']) }))

/** Joining a body with a hidden roster: the name one goes by there, and why one offers. */
export const SeatForm = form(Type.Object({ name: words(120), words: optionalWords(600), language: language() }))

/** The same form whichever roster the body has: only a hidden one asks for a name. */
export const SeatOrOfferForm = form(
  Type.Object({ name: optionalWords(120), words: optionalWords(1000), language: language() }),
)

/** For whom an invitation is, in words of its coordinator alone. */
export const SeatInvitationForm = form(Type.Object({ name: words(120) }))

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

/** A region of a network, or of a region of it. */
export const RegionForm = form(Type.Object({ name: words(120), language: language(), under: optionalId() }))

/** The name of the house, in the language it was first written in, and the languages it speaks, the default first. */
export const HouseForm = form(
  Type.Object({
    name: words(120),
    main: choice([...INTERFACE_LANGUAGES]),
    others: eachOf(choice([...INTERFACE_LANGUAGES]), INTERFACE_LANGUAGES.length),
  }),
)

/** A list that is brought in: where its records land, on what basis it comes, and what its rows leave open. */
export const BringForm = form(
  Type.Object({
    text: optionalWords(900_000),
    into: optionalId(),
    source: words(200),
    on: day(),
    country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', maxLength: 2 })),
    language: language(),
  }),
)

/** Which field each column of a list holds, in their order. */
export const ColumnsForm = form(Type.Object({ column: eachWords(40, 200) }))

/** What is to be done with some rows, or with organisations that they name. */
export const DecisionsForm = form(Type.Object({ choice: eachWords(60, 200) }))

/** What is to be done with everything that nothing was decided of. */
export const ChoicesForm = form(
  Type.Object({
    maybe: optionalChoice(['leave', 'new']),
    differs: optionalChoice(['ours', 'theirs']),
    organisations: optionalChoice(['on']),
  }),
)

/** How a list is taken out, and with what of that is sealed. */
export const TakeForm = form(
  Type.Object({
    format: choice(['xlsx', 'csv', 'vcf']),
    contacts: optionalChoice(['on']),
    access: optionalChoice(['on']),
  }),
)

/** What lists are asked by; each field one value more than those chosen before. */
export const AskForm = form(
  Type.Object({
    q: optionalWords(120),
    region: optionalWords(80),
    ...Object.fromEntries(FIELDS.map(field => [field, optionalWords(80)])),
  }),
)

/** A segment: its name, for whom it is, in whose records it looks, and what it asks as an address asks it. */
export const SegmentForm = form(
  Type.Object({
    name: words(120),
    shownTo: choice(['me', 'staff', 'members']),
    scope: id(),
    kind: choice(['person', 'organisation']),
    asks: optionalWords(4000),
  }),
)

/** A segment's name and for whom it is, changed. */
export const SegmentChangeForm = form(Type.Object({ name: words(120), shownTo: choice(['me', 'staff', 'members']) }))
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
