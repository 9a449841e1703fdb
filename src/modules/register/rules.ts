/**
 * The vocabulary of roles. `staff` roles work for the whole scope: row-level security lets them read and write all
 * of it. A role never reaches above or beside its scope.
 */
export const ROLES = {
  administrator: { staff: true },
  'sector-officer': { staff: true },
  'regional-secretary': { staff: false },
  facilitator: { staff: false },
  delegate: { staff: false },
  member: { staff: false },
  interpreter: { staff: false },
  translator: { staff: false },
  desk: { staff: false },
  ally: { staff: false },
} as const

export type Role = keyof typeof ROLES

export function isStaff(role: string): boolean {
  return Object.hasOwn(ROLES, role) && ROLES[role as Role].staff
}

/** Whether a role is held on a day; days are `YYYY-MM-DD`, the last day counts. */
export function heldOn(role: { starts_on: string; ends_on: string | null }, day: string): boolean {
  return role.starts_on <= day && (role.ends_on === null || day <= role.ends_on)
}
