import { createHash } from 'node:crypto'
import { DataStore, ERRORS, Upload } from '@tus/server'
import { Refusal } from '../errors.ts'
import {
  addPieces,
  beginUpload,
  dropPieces,
  endUpload,
  findUpload,
  storePiece,
  UPLOAD_LIFE_MS,
} from '../files/unfinished.ts'
import type { Context, House } from './context.ts'
import { openUploadId } from './sent-before.ts'

/** What has come of a piece is in the store at the latest after so many bytes. */
const FLUSH_BYTES = 1024 * 1024

export const ALGORITHMS = ['sha256', 'sha1', 'md5'] as const
const CHECKSUM_MISMATCH = { status_code: 460, body: 'Checksum Mismatch\n' }

export interface Checksum {
  algorithm: string
  value: Buffer
}

/** Reads `Upload-Checksum`, null without one. Throws `bad-request` for an algorithm that we do not offer. */
export function checksumIn(header: string | string[] | undefined): Checksum | null {
  if (header === undefined) return null
  const [algorithm = '', value = ''] = String(header).split(' ')
  if (!(ALGORITHMS as readonly string[]).includes(algorithm)) throw new Refusal('bad-request')
  return { algorithm, value: Buffer.from(value, 'base64') }
}

/** What tus keeps uploads in: those of one person, for one request. */
export class Arriving extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'expiration', 'termination', 'checksum']
  readonly #house: House
  readonly #context: Context
  readonly #checksum: Checksum | null

  constructor(house: House, context: Context, checksum: Checksum | null) {
    super()
    this.#house = house
    this.#context = context
    this.#checksum = checksum
  }

  override getExpiration(): number {
    return UPLOAD_LIFE_MS
  }

  override async create(upload: Upload): Promise<Upload> {
    const name = upload.metadata?.['filename'] ?? ''
    const begun = await this.#context.write(tx => beginUpload(tx, this.#idIn(upload.id), name, upload.size ?? 0))
    upload.creation_date = begun.at.toString()
    return upload
  }

  override async getUpload(key: string): Promise<Upload> {
    const found = await this.#context.read(tx => findUpload(tx, this.#idIn(key)))
    if (!found) throw ERRORS.FILE_NOT_FOUND
    if (found.expired) throw ERRORS.FILE_NO_LONGER_EXISTS
    const { size, received, name, at } = found
    return new Upload({ id: key, size, offset: received, metadata: { filename: name }, creation_date: at.toString() })
  }

  /** Keeps what arrives, also of a piece that breaks off; with a checksum, all of it or nothing. Gives the new length. */
  override async write(stream: AsyncIterable<Uint8Array>, key: string, offset: number): Promise<number> {
    const id = this.#idIn(key)
    const hash = this.#checksum ? createHash(this.#checksum.algorithm) : null
    const arriving = untilCut(stream)
    const staged: string[] = []
    let end = offset
    try {
      for await (const bytes of inPieces(arriving.chunks, FLUSH_BYTES)) {
        hash?.update(bytes)
        staged.push(await storePiece(id, bytes))
        if (!hash) end = await this.#count(id, end, staged.splice(0))
      }
      if (hash && arriving.cut()) throw arriving.cut()
      if (hash && !hash.digest().equals(this.#checksum!.value)) throw CHECKSUM_MISMATCH
    } catch (error) {
      await dropPieces(id, staged)
      throw error
    }
    end = await this.#count(id, end, staged)
    if (arriving.cut()) throw arriving.cut()
    return end
  }

  override async remove(key: string): Promise<void> {
    const id = this.#idIn(key)
    const found = await this.#context.write(async tx => {
      const one = await findUpload(tx, id)
      if (one) await endUpload(tx, id)
      return one
    })
    if (!found) throw ERRORS.FILE_NOT_FOUND
    await dropPieces(id, found.pieces)
  }

  /** Where the database fails here the pieces stay: it may have counted them. What it did not is swept in a day. */
  async #count(id: string, at: number, pieces: string[]): Promise<number> {
    if (pieces.length === 0) return at
    const end = await this.#context.write(tx => addPieces(tx, id, at, pieces))
    if (end !== null) return end
    await dropPieces(id, pieces)
    throw ERRORS.INVALID_OFFSET
  }

  #idIn(key: string): string {
    const id = openUploadId(this.#house.secret, this.#context.reader.identity, key)
    if (!id) throw ERRORS.FILE_NOT_FOUND
    return id
  }
}

/** The chunks of a stream up to where its line was cut, and afterwards what cut it. */
function untilCut(stream: AsyncIterable<Uint8Array>) {
  let cut: unknown = null
  async function* chunks() {
    try {
      yield* stream
    } catch (error) {
      cut = error
    }
  }
  return { chunks: chunks(), cut: () => cut }
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncIterable<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length < bytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting)
}
