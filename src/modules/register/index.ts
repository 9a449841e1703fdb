/** The register's door: organisations, people, roles. */
export { holds, isStaffOf, speaksFor, visiblePerson } from './access.ts'
export { heldOn, isStaff, ROLES, type Role } from './rules.ts'
export {
  /** A person by the short name of the address of their page; only within what the actor may see. */
  findPersonBySlug,
  insertOrganisation as addOrganisation,
  insertPerson as addPerson,
  insertRole as giveRole,
  listNames,
  listOrganisationNames,
  listOrganisations,
  listPeople,
  listRolesOf,
  type NewPerson,
  type OrganisationId,
  type PersonId,
} from './store.ts'
