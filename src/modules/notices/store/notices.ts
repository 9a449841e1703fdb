import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { ME, type Tx, tables } from '../../../kernel/transaction.ts'
import type { NoticesTables } from '../tables.ts'

const db = (tx: Tx) => tables<NoticesTables>(tx)

/** A matter as one person was told of it. */
export interface Notice {
  matter: string
  scope: ScopeId
  kind: string
  object: string
  title: Text
  url: string
  more: Record<string, number>
  at: Temporal.Instant
  state: string
  read_at: Temporal.Instant | null
}

/** What the reader was told and row-level security still shows them, newest first; `before` a matter. */
export async function listOwn(
  tx: Tx,
  { unread = false, waiting = false, before = null, one = null, limit }: Which & { limit: number },
): Promise<Notice[]> {
  const rows = await db(tx)
    .selectFrom('notices_notice as notice')
    .innerJoin('notices_matter as matter', 'matter.id', 'notice.matter_id')
    .select(['matter.id as matter', 'matter.scope_id as scope', 'matter.kind', 'matter.object', 'matter.title'])
    .select(['matter.url', 'matter.more', 'matter.at', 'notice.state', 'notice.read_at'])
    .where('notice.person_id', '=', ME)
    .where('notice.state', '<>', 'silent')
    .$if(unread, those => those.where('notice.read_at', 'is', null))
    .$if(waiting, those => those.where('notice.state', '=', 'digest'))
    .$if(before !== null, those => those.where('notice.matter_id', '<', before!))
    .$if(one !== null, those => those.where('notice.matter_id', '=', one!))
    .orderBy('notice.matter_id', 'desc')
    .limit(limit)
    .execute()
  return rows as unknown as Notice[]
}

export interface Which {
  unread?: boolean
  /** Only those that wait for the digest. */
  waiting?: boolean
  before?: string | null
  one?: string | null
}

/** What a person was told of, for a copy of everything: without what it was about. */
export async function listTold(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('notices_notice as notice')
    .innerJoin('notices_matter as matter', 'matter.id', 'notice.matter_id')
    .select(['matter.kind', 'matter.at', 'notice.read_at'])
    .where('notice.person_id', '=', person)
    .orderBy('matter.at', 'desc')
    .limit(5000)
    .execute()
}

/** Marks the reader's own: one, or all up to one. */
export async function markRead(tx: Tx, which: { one: string } | { upTo: string }): Promise<void> {
  await db(tx)
    .updateTable('notices_notice')
    .set({ read_at: sql`kernel_now()` })
    .where('person_id', '=', ME)
    .where('read_at', 'is', null)
    .where('matter_id', 'one' in which ? '=' : '<=', 'one' in which ? which.one : which.upTo)
    .execute()
}

export async function markUnread(tx: Tx, matter: string): Promise<void> {
  await db(tx)
    .updateTable('notices_notice')
    .set({ read_at: null })
    .where('person_id', '=', ME)
    .where('matter_id', '=', matter)
    .execute()
}
