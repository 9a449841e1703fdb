import { sql } from 'kysely'
import { Refusal } from '../errors.ts'
import { type Id, newId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import { fileStore } from './keep.ts'
import { safeName } from './names.ts'
import { pieceKey, readWhole } from './store.ts'

/** The largest file that is taken, in bytes; a document of a congress has one or two. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024
/** How many files of one person may be on their way at once, and how many bytes they may come to with those that arrived. */
const UNFINISHED_LIMIT = 5
const WAITING_LIMIT = 200 * 1024 * 1024
/** A line that breaks after every few bytes makes many pieces; what has more is not a line that breaks. */
const PIECES_LIMIT = 4000
/** For how long what was begun may be gone on with, and what arrived may be used. */
export const UPLOAD_LIFE_MS = 24 * 60 * 60 * 1000

/** A file on its way, as its sender sees it. */
export interface Unfinished {
  id: Id<'upload'>
  name: string
  size: number
  received: number
  /** In order, each `<id>.<bytes>`. */
  pieces: string[]
  at: Temporal.Instant
  expired: boolean
}

/** Begins one for the actor. Throws `too-large`, and `too-many` when enough of theirs is on its way. */
export async function beginUpload(tx: Tx, id: string, name: string, size: number): Promise<Unfinished> {
  if (size > UPLOAD_LIMIT) throw new Refusal('too-large')
  await sql`select pg_advisory_xact_lock(hashtextextended('upload of ' || kernel_person(), 0))`.execute(tx.db)
  const { rows } = await sql<{ unfinished: number; bytes: number }>`
    select count(*) filter (where received < size)::int as unfinished, coalesce(sum(size), 0)::bigint as bytes
    from kernel_upload where expires_at > kernel_now()`.execute(tx.db)
  const { unfinished, bytes } = rows[0]!
  if (unfinished >= UNFINISHED_LIMIT || bytes + size > WAITING_LIMIT) throw new Refusal('too-many')
  await sql`insert into kernel_upload (id, name, size) values (${id}, ${safeName(name)}, ${size})`.execute(tx.db)
  return (await findUpload(tx, id))!
}

/** One of the actor's own; null for everybody else's, and for what was swept. */
export async function findUpload(tx: Tx, id: string): Promise<Unfinished | null> {
  const { rows } =
    await sql<Unfinished>`select id, name, size, received, pieces, at, expires_at <= kernel_now() as expired
    from kernel_upload where id = ${id}`.execute(tx.db)
  return rows[0] ?? null
}

/** Puts the next piece into the store, under a name of its own: two that arrive for one place cannot mix. */
export async function storePiece(id: string, bytes: Uint8Array): Promise<string> {
  const piece = `${newId()}.${bytes.length}`
  await fileStore().put(pieceKey(id, piece), bytes)
  return piece
}

/** Pieces that came to nothing. What cannot be deleted now is swept in a day. */
export async function dropPieces(id: string, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    await fileStore()
      .delete(pieceKey(id, piece))
      .catch(() => {})
  }
}

/**
 * Counts stored pieces as arrived if they begin where the file ends so far. Gives where it ends now; null when somebody
 * was faster or the day is over. Throws `too-many` for a file cut into thousands.
 */
export async function addPieces(tx: Tx, id: string, at: number, pieces: readonly string[]): Promise<number | null> {
  if (((await findUpload(tx, id))?.pieces.length ?? 0) + pieces.length > PIECES_LIMIT) throw new Refusal('too-many')
  const bytes = pieces.reduce((sum, piece) => sum + bytesOf(piece), 0)
  const { rows } = await sql<{ received: number }>`
    update kernel_upload set received = received + ${bytes}, pieces = pieces || ${pieces}::text[]
    where id = ${id} and received = ${at} and received + ${bytes} <= size and expires_at > kernel_now()
    returning received`.execute(tx.db)
  return rows[0]?.received ?? null
}

/** Forgets one of the actor's own; the caller drops its pieces when that is certain. */
export async function endUpload(tx: Tx, id: string): Promise<void> {
  await sql`delete from kernel_upload where id = ${id}`.execute(tx.db)
}

/** A form took the file: kept for an hour more, so that the form sent again is given the same answer. */
export async function letUploadGo(tx: Tx, id: string): Promise<void> {
  await sql`update kernel_upload set expires_at = least(expires_at, kernel_now() + interval '1 hour')
    where id = ${id}`.execute(tx.db)
}

/** All bytes of a file that has arrived; null while some are missing and after its day. */
export async function readUpload(upload: Unfinished): Promise<Buffer | null> {
  if (upload.expired || upload.received !== upload.size) return null
  const bytes: Buffer[] = []
  for (const piece of upload.pieces) {
    bytes.push(await readWhole(fileStore(), pieceKey(upload.id, piece), bytesOf(piece)))
  }
  return Buffer.concat(bytes)
}

function bytesOf(piece: string): number {
  return Number(piece.split('.')[1])
}
