/** The register's door: organisations, people, roles, and the trees that records choose from. */
export { canCorrect, canReach, holds, isStaffOf, speaksFor, visiblePerson } from './access.ts'
export { addContact, type Contact, contactsAsTheyAre, decideConsent, readContacts, removeContact } from './contacts.ts'
export { countriesBy, countryCodes, countryName } from './country-names.ts'
export { registerHoldings } from './holdings.ts'
export { registerPersonal } from './personal.ts'
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
export { type GivenConsent, listConsents } from './store/consents.ts'
export { countOthersIn, listLiving } from './store/erased.ts'
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
