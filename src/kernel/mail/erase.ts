import { sql } from 'kysely'
import { removeIfNobodys } from '../files/sweep.ts'
import { afterCommit, type Tx } from '../transaction.ts'
import { addressHash } from './address.ts'
import { mailHouse } from './setup.ts'

/**
 * Mails to these addresses and from them are gone, those that wait, those that arrived and what came back of them; as the
 * service `erasure`. Bytes of what arrived go as soon as it is certain.
 */
export async function eraseMails(tx: Tx, person: string, addresses: readonly string[]): Promise<void> {
  const { secret } = mailHouse()
  const hashes = addresses.map(address => `\\x${addressHash(address, secret).toString('hex')}`)
  const theirs = sql`select id from kernel_mail where person_id = ${person}
    or person_id is null and address_hash = any (${hashes}::text[]::bytea[])`
  const { rows: files } = await sql<{ file: string }>`
    delete from kernel_mail_in where answers in (${theirs})
      or lower(sender) = any (${addresses.map(one => one.toLowerCase())}::text[])
      or lower(return_path) = any (${addresses.map(one => one.toLowerCase())}::text[])
    returning file_id as file`.execute(tx.db)
  await sql`delete from kernel_mail where id in (${theirs})`.execute(tx.db)
  if (files.length === 0) return
  const { rows } = await sql<{ sha256: Uint8Array }>`
    delete from kernel_file where id = any (${files.map(one => one.file)}::uuid[]) returning sha256`.execute(tx.db)
  afterCommit(tx, pool => {
    for (const { sha256 } of rows) removeIfNobodys(pool, sha256).catch(() => {}) // swept in a day
  })
}
