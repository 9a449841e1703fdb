import { Invalid } from '../errors.ts'
import { findUpload, letUploadGo, readUpload } from '../files/unfinished.ts'
import type { Tx } from '../transaction.ts'
import type { Context, House, Identity } from './context.ts'
import { openFormKey } from './form-key.ts'

/** A file that arrived in pieces before the form that names it. */
export interface SentBefore {
  name: string
  bytes: Buffer
  /** In the transaction that used it. */
  letGo: (tx: Tx) => Promise<void>
}

/**
 * The file that a form names in its field `upload`: of the sender's own and whole, or it is a problem of the field
 * `file`. Null where the form names none.
 */
export async function fileSentBefore(house: House, context: Context, named: unknown): Promise<SentBefore | null> {
  if (typeof named !== 'string' || named === '') return null
  const id = openUploadId(house.secret, context.reader.identity, named)
  const upload = id ? await context.read(tx => findUpload(tx, id)) : null
  const bytes = upload ? await readUpload(upload) : null
  if (!upload || !bytes) throw new Invalid([{ field: 'file', text: 'problem-upload-gone' }])
  return { name: upload.name, bytes, letGo: tx => letUploadGo(tx, upload.id) }
}

/** Whom the address of an upload is sealed for: the person, on whatever device and after signing in anew. */
export function uploadSender(identity: Identity): string {
  return `upload of ${identity.actor.person}`
}

/** The id in the address of an upload; null when it was not made for this person. */
export function openUploadId(secret: Buffer, identity: Identity | null, key: string): string | null {
  if (!identity?.actor.person) return null
  try {
    return openFormKey(secret, uploadSender(identity), key)
  } catch {
    return null
  }
}
