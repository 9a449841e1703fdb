import type { Id, ScopeId } from './ids.ts'

/** What a person does somewhere: a word of the vocabulary of roles, in a scope, perhaps for an organisation. */
export interface HeldRole {
  role: string
  scope: ScopeId
  organisation: Id<'organisation'> | null
}

/**
 * Who asks. Computed once per request and set into the transaction, where row-level security reads it:
 * `memberOf` opens rows a network shows its members, `staffOf` those its secretariat works on.
 */
export interface Actor {
  person: Id<'person'> | null
  /** The name of a service actor (a job, the sign-in) with narrow policies of its own; null for people. */
  service: string | null
  memberOf: readonly ScopeId[]
  staffOf: readonly ScopeId[]
  roles: readonly HeldRole[]
  /**
   * Somebody acts through a personal link: `person` is whose link it is, but is not signed in. A rule of access.ts that
   * asks for a person refuses those who come by a link, unless it names the purpose.
   */
  link?: LinkMark
}

/** What a personal link is for, about and in which scope. */
export interface LinkMark {
  id: string
  purpose: string
  object: string
  scope: ScopeId
}

/** Somebody who is not signed in. */
export const VISITOR: Actor = { person: null, service: null, memberOf: [], staffOf: [], roles: [] }

/** A named service actor: sees public rows and those that a policy opens to its name. */
export function service(name: string): Actor {
  return { ...VISITOR, service: name }
}

/**
 * Everybody who stands to a scope as this actor does, and nobody in particular: its members, its staff, both, or everybody else.
 * Sees what they all see, and not what one of them sees because it is theirs or because of a role.
 */
export function audienceIn(actor: Actor, scope: ScopeId): Actor {
  const inScope = (scopes: readonly ScopeId[]) => scopes.filter(one => one === scope).slice(0, 1)
  return { ...VISITOR, memberOf: inScope(actor.memberOf), staffOf: inScope(actor.staffOf) }
}
