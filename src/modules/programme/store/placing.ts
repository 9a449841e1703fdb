import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { SessionId } from './published.ts'

const db = (tx: Tx) => tables<ProgrammeTables>(tx)

/** A printed speaker with everything that an answer can change. */
export interface PrintedSpeaker {
  id: string
  session_id: SessionId
  item_id: string | null
  name: string | null
  role: Text | null
  organisation: Text | null
  minutes: number | null
  confirmed: boolean | null
  bio: Text | null
}

/** The speakers of a session in their order. */
export async function listPrinted(tx: Tx, session: SessionId): Promise<PrintedSpeaker[]> {
  return (await db(tx)
    .selectFrom('programme_speaker')
    .select(['id', 'session_id', 'item_id', 'name', 'role', 'organisation', 'minutes', 'confirmed', 'bio'])
    .where('session_id', '=', session)
    .orderBy('position')
    .execute()) as PrintedSpeaker[]
}

/** Prints one behind the others, or changes the one of this id. */
export async function putPrinted(
  tx: Tx,
  { session_id, ...speaker }: PrintedSpeaker,
  own: { scope: ScopeId; visibility: string },
): Promise<void> {
  const { role, organisation, minutes, confirmed, bio, name } = speaker
  const changed = await db(tx)
    .updateTable('programme_speaker')
    .set({ role, organisation, minutes, confirmed, bio, name })
    .where('id', '=', speaker.id)
    .where('session_id', '=', session_id)
    .executeTakeFirst()
  if (changed.numUpdatedRows > 0n) return
  await db(tx)
    .insertInto('programme_speaker')
    .values({
      ...speaker,
      session_id,
      scope_id: own.scope,
      visibility: own.visibility,
      position: sql<number>`(select coalesce(max(position) + 1, 0) from programme_speaker where session_id = ${session_id})`,
    })
    .execute()
}

export async function deletePrinted(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('programme_speaker').where('id', '=', id).execute()
}

/** The title of a line of the agenda; null where it has none, undefined where there is no such line. */
export async function findLineTitle(tx: Tx, session: SessionId, id: string): Promise<Text | null | undefined> {
  const found = db(tx)
    .selectFrom('programme_item')
    .select('title')
    .where('id', '=', id)
    .where('session_id', '=', session)
  return (await found.executeTakeFirst())?.title
}

/** Puts what was patched into a correction on its way; whoever has a step of it open is told that it changed. */
export async function patchRevision(
  tx: Tx,
  session: SessionId,
  change: { content: ProgrammeTables['programme_revision']['content']; base: number },
): Promise<void> {
  await db(tx)
    .updateTable('programme_revision')
    .set({ ...change, step: sql`step + 1` })
    .where('session_id', '=', session)
    .execute()
}
