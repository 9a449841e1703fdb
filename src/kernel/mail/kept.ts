import { sql } from 'kysely'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { reading, type Tx } from '../transaction.ts'
import type { MailContent } from './mail.ts'

/** A mail that the house kept, with what it says. */
export interface KeptMail {
  id: string
  at: Temporal.Instant
  purpose: string
  state: string
  person: string | null
  address: string
  content: MailContent
}

/** The kept mails, newest first, `before` the one of an id; for the mailbox of the demonstration. */
export function keptMails(
  pool: Pool,
  { before = null, many = 50 }: { before?: string | null; many?: number } = {},
): Promise<KeptMail[]> {
  return asShown(pool, async tx => {
    const { rows } = await sql<KeptMail>`select ${COLUMNS} where ${before}::uuid is null or id < ${before}::uuid
      order by id desc limit ${many}`.execute(tx.db)
    return rows
  })
}

/** One kept mail; null when there is none of this id. */
export function keptMail(pool: Pool, id: string): Promise<KeptMail | null> {
  return asShown(pool, async tx => {
    const { rows } = await sql<KeptMail>`select ${COLUMNS} where id = ${id}`.execute(tx.db)
    return rows[0] ?? null
  })
}

const COLUMNS = sql`id, at, purpose, state, person_id as person, address, content
  from kernel_mail join kernel_mail_content on mail_id = id`

function asShown<Result>(pool: Pool, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return reading(pool, service('show-mail'), work)
}
