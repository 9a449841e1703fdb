import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { PersonId } from '../../register/index.ts'
import type { Answer, DraftHead, Placed, Why } from '../rules/speaking.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { DraftId } from './drafts.ts'
import type { SessionId } from './published.ts'

export type InvitationId = Id<'invitation'>

/** Somebody who was asked to speak, and what they answered. */
export interface Invitation {
  id: InvitationId
  scope_id: ScopeId
  session_id: SessionId | null
  draft_id: DraftId | null
  draft_position: number | null
  draft_head: DraftHead | null
  item_id: string | null
  speaker_id: string | null
  person_id: PersonId
  role: Text | null
  minutes: number | null
  language: string | null
  own_language: string | null
  state: Answer
  reason: Text | null
  channel: 'link' | 'phone' | null
  answered_at: Temporal.Instant | null
  own_role: Text | null
  own_organisation: Text | null
  own_bio: Text | null
  placed: Placed | null
  asked_for: Temporal.Instant | null
  told_off: boolean
  asked: number
  why: Why
  sent: number
  sent_at: Temporal.Instant | null
  unaddressed: boolean
  invited_by: PersonId
  invited_at: Temporal.Instant
  ended_at: Temporal.Instant | null
}

export interface NewInvitation
  extends Pick<Invitation, 'item_id' | 'speaker_id' | 'person_id' | 'role' | 'minutes' | 'language' | 'asked_for'> {
  scope: ScopeId
  /** A published session, or one of a draft. */
  of: { session: SessionId } | { draft: DraftId; position: number; head: DraftHead }
}

const columns = [
  'id',
  'scope_id',
  'session_id',
  'draft_id',
  'draft_position',
  'draft_head',
  'item_id',
  'speaker_id',
  'person_id',
  'role',
  'minutes',
  'language',
  'own_language',
  'state',
  'reason',
  'channel',
  'answered_at',
  'own_role',
  'own_organisation',
  'own_bio',
  'placed',
  'asked_for',
  'told_off',
  'asked',
  'why',
  'sent',
  'sent_at',
  'unaddressed',
  'invited_by',
  'invited_at',
  'ended_at',
] as const
const AT_MOST = 500
const db = (tx: Tx) => tables<ProgrammeTables>(tx)

export async function insertInvitation(tx: Tx, { of, scope, ...row }: NewInvitation): Promise<InvitationId> {
  const id = newId<'invitation'>()
  const where =
    'session' in of
      ? { session_id: of.session }
      : { draft_id: of.draft, draft_position: of.position, draft_head: of.head }
  await db(tx)
    .insertInto('programme_invitation')
    .values({ id, scope_id: scope, ...where, ...row })
    .execute()
  return id
}

/** One by its id, those that have ended as well; with `lock` for the rest of the transaction. */
export async function findInvitation(tx: Tx, id: string, lock = false): Promise<Invitation | undefined> {
  const found = db(tx).selectFrom('programme_invitation').select(columns).where('id', '=', id)
  return (await (lock ? found.forUpdate() : found).executeTakeFirst()) as Invitation | undefined
}

/** Who was asked to speak in a session, or in one of a draft, in the order in which they were. */
export async function listInvitations(
  tx: Tx,
  of: { session: SessionId } | { draft: DraftId; position?: number },
): Promise<Invitation[]> {
  const all = db(tx).selectFrom('programme_invitation').select(columns).orderBy('invited_at').orderBy('id')
  const own =
    'session' in of
      ? all.where('session_id', '=', of.session)
      : all
          .where('draft_id', '=', of.draft)
          .$if(of.position !== undefined, those => those.where('draft_position', '=', of.position!))
  return (await own.limit(AT_MOST).execute()) as Invitation[]
}

/** How many speakers of each of these sessions have not answered. */
export async function countSilent(tx: Tx, of: readonly SessionId[]): Promise<Map<SessionId, number>> {
  if (of.length === 0) return new Map()
  const { rows } = await sql<{ session_id: SessionId; silent: number }>`
    select session_id, count(*)::int as silent from programme_invitation
    where session_id = any (${[...of]}::uuid[]) and state = 'invited' and ended_at is null group by session_id`.execute(
    tx.db,
  )
  return new Map(rows.map(row => [row.session_id, row.silent]))
}

/** What can be changed of an invitation; who may change what the database asks besides. */
export type InvitationChange = Partial<
  Omit<
    Invitation,
    'id' | 'scope_id' | 'person_id' | 'role' | 'minutes' | 'language' | 'invited_by' | 'invited_at' | 'ended_at'
  >
> & { answered_by?: PersonId | null }

export async function updateInvitation(tx: Tx, id: InvitationId, change: InvitationChange): Promise<void> {
  await db(tx).updateTable('programme_invitation').set(change).where('id', '=', id).execute()
}

/** Has one more mail written about it. */
export async function askOnceMore(tx: Tx, id: InvitationId, why: Why): Promise<void> {
  await db(tx).updateTable('programme_invitation').set({ why, asked: sql`asked + 1` }).where('id', '=', id).execute()
}

export async function endInvitation(tx: Tx, id: InvitationId): Promise<void> {
  await db(tx)
    .updateTable('programme_invitation')
    .set({ ended_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}
