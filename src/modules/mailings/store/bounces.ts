import { sql } from 'kysely'
import { bytesOf } from '../../../kernel/database/many-rows.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { MailingsTables } from '../tables.ts'

const db = (tx: Tx) => tables<MailingsTables>(tx)

/** An address of somebody came back for good in a network; said again, it changes nothing. */
export async function insertBounce(
  tx: Tx,
  bounce: { network: string; person: string; keptIn: readonly string[]; hash: Uint8Array; code: string },
): Promise<void> {
  await sql`insert into mailings_bounce (id, network_id, person_id, kept_in, address_hash, code)
    values (${newId()}, ${bounce.network}, ${bounce.person}, ${[...bounce.keptIn]}::uuid[], ${bounce.hash},
      ${bounce.code})
    on conflict (person_id, network_id, address_hash) where good_at is null do nothing`.execute(tx.db)
}

/** Which of these hashes (hexadecimal) no mailing of a network goes to until somebody says that the address is right. */
export async function listStandingBounces(tx: Tx, network: ScopeId, hashes: readonly Buffer[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const { rows } = await sql<{ hash: string }>`select encode(address_hash, 'hex') as hash from mailings_bounce
    where good_at is null and network_id = ${network} and address_hash = any (${hashes.map(bytesOf)}::text[]::bytea[])`.execute(
    tx.db,
  )
  return new Set(rows.map(row => row.hash))
}

export interface Bounce {
  id: string
  person_id: string
  code: string
  at: Temporal.Instant
}

/** The addresses of somebody that came back in a network and were not said to be right since, as far as the actor keeps them. */
export async function listBouncesOf(tx: Tx, network: ScopeId, person: string): Promise<Bounce[]> {
  return db(tx)
    .selectFrom('mailings_bounce')
    .select(['id', 'person_id', 'code', 'at'])
    .where('network_id', '=', network)
    .where('person_id', '=', person)
    .where('good_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
}

/** Everybody's in a network, the newest first, a page of them. */
export async function listBounces(
  tx: Tx,
  network: ScopeId,
  page: { limit: number; offset: number },
): Promise<Bounce[]> {
  return db(tx)
    .selectFrom('mailings_bounce')
    .select(['id', 'person_id', 'code', 'at'])
    .where('network_id', '=', network)
    .where('good_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

export async function countBounces(tx: Tx, network: ScopeId): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('mailings_bounce')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('network_id', '=', network)
    .where('good_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Staff say that an address is right again; gives whose it is, null when it is not theirs to say. */
export async function updateGood(tx: Tx, network: ScopeId, id: string): Promise<string | null> {
  const { rows } = await sql<{ person: string }>`update mailings_bounce
    set good_at = kernel_now(), good_by = kernel_person()
    where id = ${id} and network_id = ${network} and good_at is null returning person_id as person`.execute(tx.db)
  return rows[0]?.person ?? null
}
