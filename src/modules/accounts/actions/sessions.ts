import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { notFound } from '../../../kernel/errors.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { sessionEnded } from '../../../kernel/stream/changed.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import { findPersonBySlug, listRightsOf } from '../../register/index.ts'
import { needsSecondFactor } from '../access.ts'
import { isStrong, sessionLife } from '../rules.ts'
import { deleteSessions, insertSession, type SessionId } from '../store/sessions.ts'
import { newToken } from '../tokens.ts'

/** Opens a session for a person, as a service that may, and gives the token for the cookie; the database never sees it. */
export async function beginSession(
  tx: Tx,
  { person, device, proofs }: { person: string; device: string; proofs: readonly string[] },
): Promise<{ token: string; session: SessionId }> {
  const { token, hash } = newToken()
  const life = sessionLife((await listRightsOf(tx, person)).some(({ role }) => needsSecondFactor(role)))
  const proven = isStrong(proofs)
  return { token, session: await insertSession(tx, { person, tokenHash: hash, device, proofs, proven, ...life }) }
}

/** A session without sign-in: for whoever founded the house, and for the cast of the demonstration. */
export async function openSession(
  pool: Pool,
  slug: string,
  proof: 'founding' | 'demonstration',
): Promise<string | null> {
  return writing(pool, service('sign-in'), async tx => {
    const person = await findPersonBySlug(tx, slug)
    return person ? (await beginSession(tx, { person: person.id, device: '', proofs: [proof] })).token : null
  })
}

/** Ends the session of this request; the next with its token is a visitor's, and its open pages hear nothing more. */
export async function endSession(tx: Tx, session: SessionId): Promise<void> {
  await end(tx, { id: session })
}

/** Ends one of one's own sessions, on whatever device it is. */
export async function endOwnSession(tx: Tx, session: string): Promise<void> {
  if ((await end(tx, { id: session })) === 0) throw notFound()
  await writeDown(tx, 'session.ended', `session:${session}`, null)
}

/** Ends all of one's sessions but the one given. */
export async function endOtherSessions(tx: Tx, except: string | null): Promise<void> {
  const count = await end(tx, { except })
  await writeDown(tx, 'sessions.ended', `person:${tx.actor.person}`, null, { count })
}

async function end(tx: Tx, which: { id: string } | { except: string | null }): Promise<number> {
  const { person } = tx.actor
  const ended = person ? await deleteSessions(tx, person, which) : []
  for (const session of ended) sessionEnded(tx, session)
  return ended.length
}
