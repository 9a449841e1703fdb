import { createHash, randomBytes } from 'node:crypto'
import { service } from '../../kernel/actor.ts'
import type { Pool } from '../../kernel/database/driver.ts'
import type { Identity } from '../../kernel/http/context.ts'
import { sessionEnded } from '../../kernel/stream/changed.ts'
import { reading, type Tx, writing } from '../../kernel/transaction.ts'
import { listScopesOf } from '../networks/index.ts'
import { findPersonBySlug, heldOn, isStaff, listRolesOf, visiblePerson } from '../register/index.ts'
import { deleteSession, findSession, insertSession, type SessionId } from './store.ts'

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
    const session = await findSession(tx, hashOf(token))
    return session ? identityOf(tx, session.id as SessionId, session.person_id, session.today) : null
  })
}

/** Ends a session; the next request with its token is a visitor's, and the pages open with it hear nothing more. */
export async function endSession(tx: Tx, session: SessionId): Promise<void> {
  await deleteSession(tx, session)
  sessionEnded(tx, session)
}

async function identityOf(tx: Tx, session: SessionId, personId: string, today: string): Promise<Identity> {
  const [person, held, memberOf] = await Promise.all([
    visiblePerson(tx, personId),
    listRolesOf(tx, personId),
    listScopesOf(tx, personId, today),
  ])
  const roles = held.filter(role => heldOn(role, today))
  return {
    session,
    name: person.name,
    languages: person.languages,
    zone: person.zone,
    actor: {
      person: person.id as Identity['actor']['person'],
      service: null,
      memberOf,
      staffOf: [...new Set(roles.filter(role => isStaff(role.role)).map(role => role.scope))],
      roles,
    },
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
