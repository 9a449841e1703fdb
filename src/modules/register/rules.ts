/** The kinds of scopes, the widest first: rights held in one reach every scope inside it, never above or beside it. */
export const SCOPES = ['house', 'network', 'region'] as const
export type ScopeKind = (typeof SCOPES)[number]

interface RoleRules {
  /** Works for the whole scope and all inside it: row-level security lets it read and write all of that. */
  staff: boolean
  /** The kinds of scopes it can be held in. */
  in: readonly ScopeKind[]
  /** Held for an organisation, and only then. */
  forOrganisation: boolean
}

/** The vocabulary of roles: what each is, and where it can be held. */
export const ROLES = {
  administrator: { staff: true, in: ['house', 'network'], forOrganisation: false },
  'sector-officer': { staff: true, in: ['network'], forOrganisation: false },
  'regional-secretary': { staff: true, in: ['region'], forOrganisation: false },
  facilitator: { staff: false, in: ['network'], forOrganisation: false },
  delegate: { staff: false, in: ['network'], forOrganisation: true },
  steward: { staff: false, in: ['network'], forOrganisation: true },
  member: { staff: false, in: ['network'], forOrganisation: false },
  interpreter: { staff: false, in: ['network'], forOrganisation: false },
  translator: { staff: false, in: ['network'], forOrganisation: false },
  desk: { staff: false, in: ['network'], forOrganisation: false },
  ally: { staff: false, in: ['network'], forOrganisation: false },
} as const satisfies Record<string, RoleRules>

export type Role = keyof typeof ROLES

export function isRole(word: string): word is Role {
  return Object.hasOwn(ROLES, word)
}

export function isStaff(role: string): boolean {
  return isRole(role) && ROLES[role].staff
}

/** Whether a role can be held in such a scope, for an organisation or not. */
export function canBeHeld(role: Role, kind: ScopeKind, forOrganisation: boolean): boolean {
  const rules: RoleRules = ROLES[role]
  return rules.in.includes(kind) && (forOrganisation || !rules.forOrganisation)
}

/** Whether a role is held on a day; days are `YYYY-MM-DD`, the last day counts. */
export function heldOn(role: { starts_on: string; ends_on: string | null }, day: string): boolean {
  return role.starts_on <= day && (role.ends_on === null || day <= role.ends_on)
}

/** The controlled trees: data that the house edits and records choose from. */
export const TREES = ['sector', 'region', 'occupation', 'expertise'] as const
export type Tree = (typeof TREES)[number]

/** What is kept sealed of a person: how to reach them, and what they need to take part. */
export const CONTACT_KINDS = ['phone', 'email', 'access'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** What people are asked to agree to, each by itself; what is not asked is not done. */
export const CONSENTS = ['mailings', 'phone-calls', 'expertise-shown'] as const
export type Consent = (typeof CONSENTS)[number]
