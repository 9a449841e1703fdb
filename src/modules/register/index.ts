/** The register's door: organisations, people, roles. */
export { canCorrect, holds, isStaffOf, speaksFor, visiblePerson } from './access.ts'
export { canBeHeld, heldOn, isStaff, ROLES, type Role, type ScopeKind } from './rules.ts'
export {
  countOthersWith,
  countPeople,
  endRoles,
  findOrganisation,
  findPerson,
  /** A person by the short name of the address of their page; only within what the actor may see. */
  findPersonBySlug,
  insertOrganisation as addOrganisation,
  insertPerson as addPerson,
  insertRole,
  listLanguages,
  listNames,
  listOrganisationNames,
  listOrganisations,
  listPeople,
  listPeopleOfPage,
  listRolesOf,
  moveRecord,
  type NewPerson,
  type OrganisationId,
  type PersonId,
  updatePerson,
} from './store.ts'
