import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { InboxTables } from '../tables.ts'

const db = (tx: Tx) => tables<InboxTables>(tx)

/** What a token leads to; undefined when it leads nowhere. As the service `mail-in` or `read-mail`. */
export async function findReply(tx: Tx, token: string) {
  if (!/^[a-z2-7]{24}$/.test(token)) return undefined
  return db(tx)
    .selectFrom('inbox_reply')
    .select(['scope_id', 'about', 'person_id'])
    .where('token', '=', token)
    .executeTakeFirst()
}

/** Keeps tokens; those that are there already stay as they are. */
export async function insertReplies(
  tx: Tx,
  { scope, about }: { scope: ScopeId; about: string },
  tokens: readonly { token: string; person: string | null }[],
): Promise<void> {
  if (tokens.length === 0) return
  await sql`insert into inbox_reply (token, scope_id, about, person_id)
    select token, ${scope}, ${about}, person
    from unnest(${tokens.map(one => one.token)}::text[], ${tokens.map(one => one.person)}::uuid[]) as given (token, person)
    on conflict do nothing`.execute(tx.db)
}
