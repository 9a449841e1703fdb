import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { WrittenFace } from '../rules.ts'
import type { TranslationsTables } from '../tables.ts'

export type FaceId = Id<'face'>

export interface RecordedFace extends WrittenFace {
  /** The member whose proposal a translator took. */
  proposed_by: string | null
  id: FaceId
  kind: string
  ref: string
  scope: ScopeId
  made_by: string
  at: Temporal.Instant
}

const db = (tx: Tx) => tables<TranslationsTables>(tx)
const columns = [
  'id',
  'kind',
  'ref',
  'scope_id as scope',
  'language',
  'words',
  'state',
  'of_version as of',
  'made_by',
  'proposed_by',
  'at',
] as const

export async function insertFace(
  tx: Tx,
  face: WrittenFace & { kind: string; ref: string; scope: ScopeId; proposedBy?: string },
): Promise<FaceId> {
  const id = newId<'face'>()
  await db(tx)
    .insertInto('translations_face')
    .values({
      id,
      kind: face.kind,
      ref: face.ref,
      language: face.language,
      words: face.words,
      state: face.state,
      of_version: face.of,
      scope_id: face.scope,
      // A visitor has no id; row-level security refuses the row before the column does.
      made_by: tx.actor.person as string,
      proposed_by: face.proposedBy ?? null,
    })
    .execute()
  return id
}

export async function findFace(tx: Tx, id: string): Promise<RecordedFace | undefined> {
  return (await db(tx).selectFrom('translations_face').select(columns).where('id', '=', id).executeTakeFirst()) as
    | RecordedFace
    | undefined
}

/** What was written in a network for one text in one language, newest first. */
export async function listFaces(
  tx: Tx,
  of: { kind: string; ref: string; scope: ScopeId; language: string },
): Promise<RecordedFace[]> {
  return (await db(tx)
    .selectFrom('translations_face')
    .select(columns)
    .where('kind', '=', of.kind)
    .where('ref', '=', of.ref)
    .where('scope_id', '=', of.scope)
    .where('language', '=', of.language)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()) as RecordedFace[]
}

/** What was written in a network within the last hour, newest first: some of it may not have reached its text yet. */
export async function listFreshFaces(tx: Tx, scope: ScopeId): Promise<RecordedFace[]> {
  return (await db(tx)
    .selectFrom('translations_face')
    .select(columns)
    .where('scope_id', '=', scope)
    .where('at', '>', sql<Temporal.Instant>`kernel_now() - interval '1 hour'`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()) as RecordedFace[]
}

/** Everything written at the desk for these texts is gone, in every language; as the service `erasure`. */
export async function deleteFaces(tx: Tx, kinds: readonly string[], refs: readonly string[]): Promise<void> {
  await db(tx)
    .deleteFrom('translations_face')
    .where('kind', 'in', [...kinds])
    .where('ref', 'in', [...refs])
    .execute()
}

/** What somebody wrote at the desk, newest first. */
export async function listFacesBy(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('translations_face')
    .select(['words', 'language', 'at'])
    .where('made_by', '=', person)
    .orderBy('at', 'desc')
    .limit(5000)
    .execute()
}
