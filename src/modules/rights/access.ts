import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, Refusal } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { hasAccount, removableMember } from '../accounts/index.ts'
import { visibleMember } from '../networks/index.ts'
import { isStaffOf, visiblePerson } from '../register/index.ts'

/** Whoever works for every scope that keeps a record answers for all of it; for their own they ask like everybody. */
export const keepsAllOf = policy(
  (actor: Actor, person: { id: string; kept_in: readonly string[] }) =>
    actor.person !== person.id &&
    person.kept_in.length > 0 &&
    person.kept_in.every(scope => isStaffOf(actor, scope as ScopeId)),
)

/** Whoever asks for themself. */
export async function themself(tx: Tx) {
  if (!tx.actor.person || tx.actor.link) throw new Refusal('not-signed-in')
  return visiblePerson(tx, tx.actor.person)
}

/** Somebody of a network for whom this actor may enter what they asked by phone or on paper. */
export async function askedFor(tx: Tx, network: string | undefined, id: string | undefined) {
  const found = await visibleMember(tx, network, id)
  if (!keepsAllOf(tx.actor, found.person)) throw notAllowed()
  return found
}

/** The same for an erasure: nobody ends the roles of somebody to whom they could not give them. */
export async function erasableMember(tx: Tx, network: string | undefined, id: string | undefined) {
  await askedFor(tx, network, id)
  return removableMember(tx, network, id)
}

/** The same for a copy: whoever has an account asks for their own, so that nobody fetches it in their place. */
export async function withoutAccount(tx: Tx, network: string | undefined, id: string | undefined) {
  const found = await askedFor(tx, network, id)
  if (await hasAccount(tx, found.person.id)) throw notAllowed()
  return found
}
