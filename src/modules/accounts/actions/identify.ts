import { type Actor, service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import type { Identity } from '../../../kernel/http/context.ts'
import { today } from '../../../kernel/now.ts'
import { ME, reading, type Tx, type Whose, writing } from '../../../kernel/transaction.ts'
import { listBelonging, listScopesOf, listScopesWithin } from '../../networks/index.ts'
import { findPerson, heldOn, isStaff, listRightsOf, type PersonId } from '../../register/index.ts'
import { needsSecondFactor } from '../access.ts'
import { isStrong } from '../rules.ts'
import { type SessionId, takeSession, touchSession } from '../store/sessions.ts'
import { hashOf } from '../tokens.ts'

const SIGN_IN = service('sign-in')

/**
 * Who a token belongs to, with everything their rights are made of; null when the session is over or never was. A role
 * that needs a second factor rests in a session that proved none.
 */
export async function identify(pool: Pool, token: string): Promise<Identity | null> {
  const found = await reading(pool, SIGN_IN, async tx => {
    const [session, person, held, belonging] = await Promise.all([
      takeSession(tx, hashOf(token)),
      findPerson(tx, ME),
      listRightsOf(tx, ME),
      listBelonging(tx, ME),
    ])
    if (!session || !person) return null
    const today = held.filter(role => heldOn(role, session.today))
    const roles = isStrong(session.proofs) ? today : today.filter(({ role }) => !needsSecondFactor(role))
    const identity: Identity = {
      session: session.id as SessionId,
      fresh: session.fresh,
      rolesRest: roles.length < today.length,
      name: person.name,
      languages: person.languages,
      zone: person.zone,
      networks: belonging.networks.length > 1 ? belonging.networks : [],
      actor: {
        person: person.id as PersonId,
        service: null,
        memberOf: belonging.scopes,
        staffOf: await staffScopes(tx, roles),
        roles,
      },
    }
    return { identity, unseen: session.unseen }
  })
  // Once an hour; nobody waits for it, and a page does not fail with it.
  if (found?.unseen) writing(pool, SIGN_IN, tx => touchSession(tx, found.identity.session)).catch(() => {})
  return found?.identity ?? null
}

/** What somebody's rights are on a day, whatever session they have: for whoever acted in their name once. */
export async function rightsOf(
  tx: Tx,
  person: Whose,
  day: string,
): Promise<Pick<Actor, 'memberOf' | 'staffOf' | 'roles'>> {
  const [held, memberOf] = await Promise.all([listRightsOf(tx, person), listScopesOf(tx, person)])
  const roles = held.filter(role => heldOn(role, day))
  return { memberOf, staffOf: await staffScopes(tx, roles), roles }
}

/** Somebody with the rights they have at this moment: for a job that does what they asked for. */
export function actorNow(pool: Pool, person: string): Promise<Actor> {
  return reading(pool, { ...SIGN_IN, person: person as PersonId }, async tx => {
    const rights = await rightsOf(tx, ME, await today(tx))
    return { person: person as PersonId, service: null, ...rights }
  })
}

function staffScopes(tx: Tx, roles: Actor['roles']) {
  return listScopesWithin(
    tx,
    roles.filter(role => isStaff(role.role)).map(role => role.scope),
  )
}
