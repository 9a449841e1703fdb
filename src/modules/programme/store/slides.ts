import { sql } from 'kysely'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { InvitationId } from './invitations.ts'
import type { SessionId } from './published.ts'

const db = (tx: Tx) => tables<ProgrammeTables>(tx)

/** A file that a speaker sent. */
export interface Slides {
  id: string
  invitation_id: InvitationId
  file_id: string
  name: string
  bytes: number
  visibility: 'public' | 'network' | 'staff'
}

/** One that is shown on the page of its session. */
export interface ShownSlides extends Pick<Slides, 'id' | 'name' | 'bytes' | 'file_id'> {
  speaker_id: string
}

const columns = ['id', 'invitation_id', 'file_id', 'name', 'bytes', 'visibility'] as const

export async function listSlides(tx: Tx, of: readonly InvitationId[]): Promise<Slides[]> {
  if (of.length === 0) return []
  return (await db(tx)
    .selectFrom('programme_slides')
    .select(columns)
    .where('invitation_id', 'in', [...of])
    .orderBy('at')
    .orderBy('id')
    .execute()) as Slides[]
}

/** What is shown in a session, each with the printed speaker beside whom it stands. */
export async function listShownSlides(tx: Tx, session: SessionId): Promise<ShownSlides[]> {
  return (await db(tx)
    .selectFrom('programme_slides as slides')
    .innerJoin('programme_speaker as speaker', 'speaker.id', 'slides.speaker_id')
    .select(['slides.id', 'slides.name', 'slides.bytes', 'slides.file_id', 'slides.speaker_id'])
    .where('slides.session_id', '=', session)
    .where('speaker.session_id', '=', session)
    .where('slides.visibility', '<>', 'staff')
    .orderBy('slides.at')
    .orderBy('slides.id')
    .execute()) as ShownSlides[]
}

export async function insertSlides(
  tx: Tx,
  slides: Pick<Slides, 'invitation_id' | 'file_id' | 'name' | 'bytes'> & { scope: ScopeId },
): Promise<string> {
  const { scope, ...row } = slides
  const id = newId()
  await db(tx)
    .insertInto('programme_slides')
    .values({ ...row, id, scope_id: scope })
    .execute()
  return id
}

/** Removes one of an invitation with its file, as far as the actor may; false when there is none such. */
export async function removeSlides(tx: Tx, invitation: InvitationId, id: string): Promise<boolean> {
  const removed = await sql`delete from kernel_file where id in (
    select file_id from programme_slides where id = ${id} and invitation_id = ${invitation})`.execute(tx.db)
  return (removed.numAffectedRows ?? 0n) > 0n
}

/** Shows one beside a printed speaker, as visible as the session. */
export async function showSlides(
  tx: Tx,
  id: string,
  to: { visibility: Slides['visibility']; session: SessionId; speaker: string },
): Promise<void> {
  const { visibility, session, speaker } = to
  await db(tx)
    .updateTable('programme_slides')
    .set({ visibility, session_id: session, speaker_id: speaker })
    .where('id', '=', id)
    .execute()
}

/** Hides those of an invitation, or one of them. */
export async function hideSlides(tx: Tx, invitation: InvitationId, id: string | null = null): Promise<void> {
  await db(tx)
    .updateTable('programme_slides')
    .set({ visibility: 'staff' })
    .where('invitation_id', '=', invitation)
    .where('visibility', '<>', 'staff')
    .$if(id !== null, those => those.where('id', '=', id!))
    .execute()
}

/** Whether an invitation has a file of these very bytes already. */
export async function hasSameSlides(tx: Tx, invitation: InvitationId, sha256: Buffer): Promise<boolean> {
  const { rows } = await sql`select from programme_slides slides join kernel_file file on file.id = slides.file_id
    where slides.invitation_id = ${invitation} and file.sha256 = ${sha256}`.execute(tx.db)
  return rows.length > 0
}
