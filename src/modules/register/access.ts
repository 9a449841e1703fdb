import type { Actor } from '../../kernel/actor.ts'
import { notFound } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findPerson } from './store/people.ts'

/** A person whom this reader may see: somebody of a common network, or themself. */
export async function visiblePerson(tx: Tx, id: string) {
  const person = isId(id) ? await findPerson(tx, id) : undefined
  if (!person) throw notFound()
  return person
}

/** Whether the actor holds one of these roles in this very scope. */
export function holds(actor: Actor, scope: ScopeId, ...roles: string[]): boolean {
  return actor.roles.some(held => held.scope === scope && roles.includes(held.role))
}

/** A record is corrected by whom it is about, and by the staff of a scope that keeps it. */
export const canCorrect = policy(
  (actor: Actor, person: { id: string; kept_in: readonly string[] }) =>
    actor.person === person.id || person.kept_in.some(scope => isStaffOf(actor, scope as ScopeId)),
)

/** How to reach somebody is for them, for those who keep the record, and for the steward of their organisation. */
export const canReach = policy(
  (actor: Actor, person: { id: string; kept_in: readonly string[]; organisation_id: string | null }) =>
    canCorrect(actor, person) ||
    actor.roles.some(
      held => held.role === 'steward' && held.organisation !== null && held.organisation === person.organisation_id,
    ),
)

/** Whether the actor works for the whole of this scope: here, or in one that it lies in. */
export function isStaffOf(actor: Actor, scope: ScopeId): boolean {
  return actor.staffOf.includes(scope)
}

/** Whether the actor may speak in the name of this organisation in this scope: its delegate there. */
export function speaksFor(actor: Actor, scope: ScopeId, organisation: string): boolean {
  return actor.roles.some(
    held => held.scope === scope && held.role === 'delegate' && held.organisation === organisation,
  )
}
