import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { open, seal } from '../../../kernel/sealed.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { About, Counts, ListKind, RawBatch, Understood } from '../importing/understood.ts'
import type { NetworksTables } from '../tables.ts'

export type ImportId = Id<'import'>
export type ImportState = 'reading' | 'understanding' | 'ready' | 'entering' | 'entered' | 'faulty'

/** A list that somebody brings. */
export interface ListImport {
  id: ImportId
  /** Where its records are kept: the network, or a region of it. */
  scope_id: ScopeId
  network_id: ScopeId
  kind: ListKind
  state: ImportState
  turn: number
  done: number
  total: number
  source: string
  on_day: string
  about: About
  counts: Counts
  entered: string[]
  at: Temporal.Instant
  /** How long nothing moved, in seconds. */
  still: number
}

const db = (tx: Tx) => tables<NetworksTables>(tx)
const PIECE = 1024 * 1024

export const placeOfAbout = (id: string) => `networks_import.about ${id}`
const placeOfPiece = (id: string, position: number) => `networks_import_piece.sealed ${id} ${position}`
const placeOfBatch = (id: string, position: number, what: string) => `networks_import_batch.${what} ${id} ${position}`

/** Keeps a file that was brought, sealed piece by piece. */
export async function insertImport(
  tx: Tx,
  given: {
    scope: ScopeId
    network: ScopeId
    kind: ListKind
    hash: Buffer
    source: string
    onDay: string
    about: About
    bytes: Buffer
  },
): Promise<ImportId> {
  const id = newId<'import'>()
  await db(tx)
    .insertInto('networks_import')
    .values({
      id,
      scope_id: given.scope,
      network_id: given.network,
      kind: given.kind,
      file_hash: given.hash,
      source: given.source,
      on_day: given.onDay,
      about: seal(JSON.stringify(given.about), placeOfAbout(id)),
    })
    .execute()
  for (let at = 0, position = 0; at < given.bytes.length; at += PIECE, position++) {
    const piece = given.bytes.subarray(at, at + PIECE).toString('base64')
    await db(tx)
      .insertInto('networks_import_piece')
      .values({ import_id: id, position, scope_id: given.scope, sealed: seal(piece, placeOfPiece(id, position)) })
      .execute()
  }
  return id
}

/** A list that this actor brought and may still bring. */
export async function findImport(tx: Tx, id: string): Promise<ListImport | undefined> {
  const row = await db(tx)
    .selectFrom('networks_import')
    .select(['id', 'scope_id', 'network_id', 'kind', 'state', 'turn', 'done', 'total', 'source', 'on_day'])
    .select(['about', 'counts', 'entered', 'at'])
    .select(sql<number>`extract(epoch from kernel_now() - moved_at)::integer`.as('still'))
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const about = open(row.about, placeOfAbout(row.id))
  if (about === null) return undefined
  return { ...row, about: JSON.parse(about) } as unknown as ListImport // ids and words are of their kinds by the table's checks
}

/** The lists of a network that this actor brought, the newest first. */
export async function listImports(tx: Tx, network: ScopeId, kind: ListKind) {
  return db(tx)
    .selectFrom('networks_import')
    .select(['id', 'state', 'at', 'total', 'source'])
    .where('network_id', '=', network)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
}

/** A list of the same bytes that this actor brought before. */
export async function findSameFile(tx: Tx, network: ScopeId, kind: ListKind, hash: Buffer) {
  return db(tx)
    .selectFrom('networks_import')
    .select(['id', 'state', 'at'])
    .where('network_id', '=', network)
    .where('kind', '=', kind)
    .where('file_hash', '=', hash)
    .where('state', '!=', 'faulty')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** Goes on in another state, or notes how far it has come; false when another try has begun or somebody was faster. */
export async function moveImport(
  tx: Tx,
  id: string,
  from: { state: ImportState; turn?: number },
  to: {
    state?: ImportState
    turn?: number
    done?: number
    total?: number
    about?: About
    counts?: Counts
    entered?: string[]
  },
): Promise<boolean> {
  const { about, counts, ...plain } = to
  const moved = await db(tx)
    .updateTable('networks_import')
    .set({
      ...plain,
      ...(about ? { about: seal(JSON.stringify(about), placeOfAbout(id)) } : {}),
      ...(counts ? { counts: sql<Record<string, number>>`${JSON.stringify(counts)}::jsonb` } : {}),
      moved_at: sql`kernel_now()`,
    })
    .where('id', '=', id)
    .where('state', '=', from.state)
    .$if(from.turn !== undefined, query => query.where('turn', '=', from.turn!))
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

/** One import of a scope after the other enters its rows. */
export async function onlyOneEnters(tx: Tx, network: ScopeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plenaria.import ${network}`}, 0))`.execute(tx.db)
}

/** The file again. */
export async function fileOf(tx: Tx, id: string): Promise<Buffer> {
  const pieces = await db(tx)
    .selectFrom('networks_import_piece')
    .select(['position', 'sealed'])
    .where('import_id', '=', id)
    .orderBy('position')
    .execute()
  return Buffer.concat(
    pieces.map(({ position, sealed }) => Buffer.from(open(sealed, placeOfPiece(id, position)) ?? '', 'base64')),
  )
}

export async function deletePieces(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('networks_import_piece').where('import_id', '=', id).execute()
}

/** Takes away the rows of a list, and what was decided of them. */
export async function deleteRows(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('networks_import_batch').where('import_id', '=', id).execute()
  await deleteDecisions(tx, id)
}

/** Takes back what was decided: of all, or of some. */
export async function deleteDecisions(tx: Tx, id: string, of?: readonly string[]): Promise<void> {
  if (of?.length === 0) return
  await db(tx)
    .deleteFrom('networks_import_decision')
    .where('import_id', '=', id)
    .$if(of !== undefined, query => query.where('about', 'in', [...of!]))
    .execute()
}

export async function insertBatch(
  tx: Tx,
  of: { id: ImportId; scope_id: ScopeId },
  position: number,
  batch: RawBatch,
): Promise<void> {
  await db(tx)
    .insertInto('networks_import_batch')
    .values({
      import_id: of.id,
      position,
      scope_id: of.scope_id,
      sealed: seal(JSON.stringify(batch), placeOfBatch(of.id, position, 'sealed')),
    })
    .execute()
}

export async function keepUnderstood(
  tx: Tx,
  id: string,
  position: number,
  rows: readonly Understood[],
  counts: Counts,
): Promise<void> {
  await db(tx)
    .updateTable('networks_import_batch')
    .set({
      understood: seal(JSON.stringify(rows), placeOfBatch(id, position, 'understood')),
      counts: sql<Record<string, number>>`${JSON.stringify(counts)}::jsonb`,
    })
    .where('import_id', '=', id)
    .where('position', '=', position)
    .execute()
}

/** The batches of a list without what is in them, in the order of the file. */
export async function listBatches(tx: Tx, id: string): Promise<{ position: number; counts: Counts }[]> {
  return (await db(tx)
    .selectFrom('networks_import_batch')
    .select(['position', 'counts'])
    .where('import_id', '=', id)
    .orderBy('position')
    .execute()) as { position: number; counts: Counts }[]
}

export async function rawBatch(tx: Tx, id: string, position: number): Promise<RawBatch> {
  const { sealed } = await db(tx)
    .selectFrom('networks_import_batch')
    .select('sealed')
    .where('import_id', '=', id)
    .where('position', '=', position)
    .executeTakeFirstOrThrow()
  return JSON.parse(open(sealed, placeOfBatch(id, position, 'sealed')) ?? '{"rows":[],"problems":[]}')
}

export async function understoodBatch(tx: Tx, id: string, position: number): Promise<Understood[]> {
  const row = await db(tx)
    .selectFrom('networks_import_batch')
    .select('understood')
    .where('import_id', '=', id)
    .where('position', '=', position)
    .executeTakeFirst()
  const opened = row?.understood && open(row.understood, placeOfBatch(id, position, 'understood'))
  return opened ? JSON.parse(opened) : []
}

export interface Decision {
  /** `row:12`, `organisation:3`. */
  about: string
  choice: 'leave' | 'new' | 'same' | 'ours' | 'theirs'
  record_id: string | null
}

export async function listDecisions(tx: Tx, id: string): Promise<Map<string, Decision>> {
  const rows = (await db(tx)
    .selectFrom('networks_import_decision')
    .select(['about', 'choice', 'record_id'])
    .where('import_id', '=', id)
    .execute()) as Decision[]
  return new Map(rows.map(row => [row.about, row]))
}

export async function keepDecisions(
  tx: Tx,
  of: { id: ImportId; scope_id: ScopeId },
  decisions: readonly Decision[],
): Promise<void> {
  if (decisions.length === 0) return
  await db(tx)
    .insertInto('networks_import_decision')
    .values(decisions.map(one => ({ ...one, import_id: of.id, scope_id: of.scope_id })))
    .onConflict(conflict =>
      conflict.columns(['import_id', 'about']).doUpdateSet({
        choice: eb => eb.ref('excluded.choice'),
        record_id: eb => eb.ref('excluded.record_id'),
      }),
    )
    .execute()
}

/** A list is put aside: nothing of it stays. */
export async function deleteImport(tx: Tx, id: string): Promise<boolean> {
  const gone = await db(tx).deleteFrom('networks_import').where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** Removes some of the lists whose time is over, with all that hangs on them; returns how many. */
export async function deleteOldImports(tx: Tx): Promise<number> {
  const old = db(tx).selectFrom('networks_import').select('id').limit(SWEPT_AT_ONCE)
  const { numDeletedRows } = await db(tx).deleteFrom('networks_import').where('id', 'in', old).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
