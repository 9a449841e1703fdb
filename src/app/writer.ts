import { type Actor, service } from '../kernel/actor.ts'
import { today } from '../kernel/now.ts'
import { actingAs, type Tx } from '../kernel/transaction.ts'
import { rightsOf } from '../modules/accounts/index.ts'
import type { PersonId } from '../modules/register/index.ts'

/** Whoever is proven to have written a mail, as an actor: a member with the rights they have now, and none of any office. */
export async function writerOf(tx: Tx, person: PersonId): Promise<Actor> {
  const day = await today(tx)
  const { memberOf } = await actingAs(tx, service('sign-in'), asked => rightsOf(asked, person, day))
  return { person, service: null, memberOf, staffOf: [], roles: [] }
}
