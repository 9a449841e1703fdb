/** The register's door: organisations, people, roles, and the trees that records choose from. */
export { canCorrect, canReach, holds, isStaffOf, speaksFor, visiblePerson } from './access.ts'
export { addContact, type Contact, contactsAsTheyAre, decideConsent, readContacts, removeContact } from './contacts.ts'
export { countriesBy, countryCodes, countryName } from './country-names.ts'
export { registerHoldings } from './holdings.ts'
export { mergeRecords, undoMerge } from './merge.ts'
export { OFFER_FIELDS, ORGANISATION_FIELDS, PERSON_FIELDS, type RecordKind } from './merge-values.ts'
export { registerPersonal } from './personal.ts'
export { hashOfReach, placeOfContact, readReach } from './reach.ts'
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
export { type GivenConsent, listAgreeing, listConsents } from './store/consents.ts'
export { countOthersIn, listLiving } from './store/erased.ts'
export {
  addManyMembers,
  insertOrganisations as addOrganisations,
  listFiguresOf,
  listWholeOrganisations,
  updateOrganisations,
  type WholeOrganisation,
} from './store/many-organisations.ts'
export {
  insertImportedConsents as addImportedConsents,
  insertPeople as addPeople,
  insertReach as addReach,
  insertRoles as addRoles,
  keepOffers,
  listEverConsented,
  listKeptIds,
  listKeptNames,
  listReachedBy,
  listReachOf,
  listRolesOfMany,
  listWholePeople,
  updatePeople,
  type WholePerson,
} from './store/many-people.ts'
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
export { findOffer, keepOffer, listOffers, type Offer } from './store/offers.ts'
export {
  addMembers,
  findOrganisation,
  findOrganisationBySlug,
  insertOrganisation as addOrganisation,
  listCountries,
  listMembersOf,
  listOrganisationNames,
  listOrganisations,
  listOrganisationsById,
  listStandings,
  type MembersFigure,
  type OrganisationId,
  type OrganisationRow,
  updateOrganisation,
} from './store/organisations.ts'
export {
  findPerson,
  /** A person by the short name of the address of their page; only within what the actor may see. */
  findPersonBySlug,
  insertPerson as addPerson,
  listLanguages,
  listNames,
  listPeople,
  listPeopleById,
  listPeopleCalled,
  listPeopleOfPage,
  listReaders,
  listWithoutOrganisation,
  moveRecord,
  type NewPerson,
  type PersonId,
  type PersonRecord,
  updatePerson,
} from './store/people.ts'
export {
  countOthersWith,
  endRole,
  endRoles,
  insertRole,
  listRightsOf,
  listRoleHistory,
  listRolesOf,
  listStaffIn,
  listStaffOf,
  othersHold,
  type RoleRow,
  type Substitution,
  updateRole,
} from './store/roles.ts'
export {
  findOrganisationAnywhere,
  listOrganisationsAtAGlance,
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
