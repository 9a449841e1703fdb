/** The register's door: organisations, people, roles, and the trees that records choose from. */
export { canCorrect, canReach, holds, isStaffOf, speaksFor, visiblePerson } from './access.ts'
export { addContact, type Contact, decideConsent, readContacts, removeContact } from './contacts.ts'
export { countriesBy, countryCodes, countryName } from './country-names.ts'
export { registerHoldings } from './holdings.ts'
export { mergeRecords, undoMerge } from './merge.ts'
export { OFFER_FIELDS, ORGANISATION_FIELDS, PERSON_FIELDS, type RecordKind } from './merge-values.ts'
export {
  CONSENTS,
  CONTACT_KINDS,
  type Consent,
  type ContactKind,
  canBeHeld,
  heldOn,
  isStaff,
  ROLES,
  type Role,
  type ScopeKind,
  TREES,
  type Tree,
} from './rules.ts'
export { type Change, changeEverything, recordsChanged, takeChanges } from './store/changed.ts'
export { type GivenConsent, listConsents } from './store/consents.ts'
export {
  findMerge,
  listLedTo,
  listMerges,
  type Merge,
  type MergeId,
  whereItLeads,
  whereOrganisationLeads,
} from './store/merges.ts'
export {
  insertNode as addNode,
  listNodes,
  type Node,
  type NodeId,
  updateNode,
} from './store/nodes.ts'
export { findOffer, keepOffer, type Offer } from './store/offers.ts'
export {
  addMembers,
  countOrganisations,
  findOrganisation,
  findOrganisationBySlug,
  insertOrganisation as addOrganisation,
  listMembersOf,
  listOrganisationNames,
  listOrganisations,
  listOrganisationsOfPage,
  type MembersFigure,
  type OrganisationId,
  type OrganisationRow,
  updateOrganisation,
} from './store/organisations.ts'
export {
  countPeople,
  findPerson,
  /** A person by the short name of the address of their page; only within what the actor may see. */
  findPersonBySlug,
  insertPerson as addPerson,
  listLanguages,
  listNames,
  listPeople,
  listPeopleOfPage,
  moveRecord,
  type NewPerson,
  type PersonId,
  type PersonRecord,
  updatePerson,
} from './store/people.ts'
export { countOthersWith, endRoles, insertRole, listRolesOf } from './store/roles.ts'
export {
  findOrganisationAnywhere,
  listOrganisationsById,
  listPeopleAtAGlance,
} from './store/side-by-side.ts'
export {
  listChoosersOf,
  listPeopleAt,
  type OrganisationToIndex,
  type PersonToIndex,
  readOrganisationsToIndex,
  readPeopleToIndex,
} from './store/to-index.ts'
export { REGISTER_SWEEPS } from './sweeps.ts'
