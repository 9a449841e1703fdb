import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { Refusal } from '../errors.ts'
import { isId, newId } from '../ids.ts'
import { sameSeal } from '../same-seal.ts'
import { keyedHash } from '../sealed.ts'
import { lastly, type Tx } from '../transaction.ts'

/**
 * Every form holds one key. It is two things at once: proof that we drew the form for this very sender (against
 * forged cross-site requests) and the idempotency key of what the form sends.
 */
export function makeFormKey(secret: Buffer, sender: string): string {
  const id = newId()
  return `${id}.${seal(secret, sender, id)}`
}

/** The id in a form key. Throws `form-expired` when the key was not made for this sender. */
export function openFormKey(secret: Buffer, sender: string, key: unknown): string {
  const id = provenKey(secret, sender, key)
  if (id === null) throw new Refusal('form-expired')
  return id
}

/** The id in a form key as far as it was made for this sender; else null. */
export function provenKey(secret: Buffer, sender: string, key: unknown): string | null {
  const [id, mac] = typeof key === 'string' ? key.split('.') : []
  return isId(id) && mac && sameSeal(seal(secret, sender, id), mac) ? id : null
}

/**
 * The key under which late words are taken once: the one they were first sent with, in an earlier session perhaps.
 * It proves nothing, so a fresh key stands beside it. Null when the form brings none; throws `bad-request` for no id.
 */
export function firstKey(first: unknown): string | null {
  if (first === undefined) return null
  if (!isId(first)) throw new Refusal('bad-request')
  return first
}

/** What stands for a person in their own browser: always the same, and no way back to the person. `visitor` for nobody. */
export function markOf(secret: Buffer, person: string | null): string {
  return person === null ? 'visitor' : seal(secret, 'mark', person)
}

/**
 * Runs `act` once for a key. The same key and body again get the first answer without running it; the same key with
 * another body is refused with `key-reused`. A second sending at the same moment waits for the first.
 */
export async function once(
  tx: Tx,
  key: string,
  sender: string,
  body: unknown,
  act: () => Promise<string>,
): Promise<string> {
  // Keyed: an address in a form could be tried out against a plain hash, in a backup as well.
  const hash = keyedHash(JSON.stringify(body), 'form')
  const taken = await sql`insert into kernel_request (key, sender, body_hash) values (${key}, ${sender}, ${hash})
    on conflict do nothing returning key`.execute(tx.db)
  if (taken.rows.length === 0) {
    // The same person may come back in another session with words that waited; nobody else finds the row.
    const { rows } = await sql<{ body_hash: Uint8Array; answer: string | null }>`
      select body_hash, answer from kernel_request
      where key = ${key} and person_id is not distinct from (select kernel_person())`.execute(tx.db)
    const first = rows[0]
    if (!first || !hash.equals(first.body_hash)) throw new Refusal('key-reused')
    return first.answer ?? '/'
  }
  const answer = await act()
  lastly(tx, sql`update kernel_request set answer = ${answer} where key = ${key}`.compile(tx.db))
  return answer
}

function seal(secret: Buffer, sender: string, id: string): string {
  return createHmac('sha256', secret).update(`${id}\n${sender}`).digest('base64url').slice(0, 22)
}
