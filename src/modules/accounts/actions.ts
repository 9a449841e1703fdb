import { createHash, randomBytes } from 'node:crypto'
import { service } from '../../kernel/actor.ts'
import type { Pool } from '../../kernel/database/driver.ts'
import type { Identity } from '../../kernel/http/context.ts'
import { sessionEnded } from '../../kernel/stream/changed.ts'
import { ME, reading, type Tx, writing } from '../../kernel/transaction.ts'
import { listScopesOf, listScopesWithin } from '../networks/index.ts'
import { findPerson, findPersonBySlug, heldOn, isStaff, listRolesOf, type PersonId } from '../register/index.ts'
import { deleteSession, insertSession, type SessionId, takeSession } from './store.ts'

const SIGN_IN = service('sign-in')

/** Opens a session for a person and gives the token for the cookie; the database never sees it. */
export async function openSession(pool: Pool, slug: string): Promise<string | null> {
  return writing(pool, SIGN_IN, async tx => {
    const person = await findPersonBySlug(tx, slug)
    if (!person) return null
    const token = randomBytes(32).toString('base64url')
    await insertSession(tx, person.id, hashOf(token))
    return token
  })
}

/** Who a token belongs to, with everything their rights are made of; null when the session is over or never was. */
export async function identify(pool: Pool, token: string): Promise<Identity | null> {
  return reading(pool, SIGN_IN, async tx => {
    const [session, person, held, memberOf] = await Promise.all([
      takeSession(tx, hashOf(token)),
      findPerson(tx, ME),
      listRolesOf(tx, ME),
      listScopesOf(tx, ME),
    ])
    if (!session || !person) return null
    const roles = held.filter(role => heldOn(role, session.today))
    const staffOf = roles.filter(role => isStaff(role.role)).map(role => role.scope)
    return {
      session: session.id as SessionId,
      name: person.name,
      languages: person.languages,
      zone: person.zone,
      actor: {
        person: person.id as PersonId,
        service: null,
        memberOf,
        staffOf: await listScopesWithin(tx, staffOf),
        roles,
      },
    }
  })
}

/** Ends a session; the next request with its token is a visitor's, and the pages open with it hear nothing more. */
export async function endSession(tx: Tx, session: SessionId): Promise<void> {
  await deleteSession(tx, session)
  sessionEnded(tx, session)
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
