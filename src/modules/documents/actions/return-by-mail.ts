import { notFound } from '../../../kernel/errors.ts'
import type { Upload } from '../../../kernel/http/web.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { tell } from '../../notices/index.ts'
import { documentById, documentToReturn } from '../access.ts'
import { RETURNED } from '../notices.ts'
import { findReturnedBySource } from '../store/returned.ts'
import { keepReturned, type Load, type Read, type ReturnedFile, readReturned } from './return-file.ts'

/** Whether a file may be one of our texts that comes back. */
export const isReturnable = (name: string) => /\.(?:docx|odt)$/i.test(name)

/** Reads a file that its sender attached to a mail, as that person. Throws `Invalid` when it is no file of this text. */
export function readMailedFile(read: Read, document: string, file: Upload): Promise<ReturnedFile> {
  return readReturned(read, mailedTo(document), {}, file)
}

/** Keeps it until its sender says yes, and tells them that it waits for them; the same file again changes nothing. */
export async function keepMailedFile(tx: Tx, document: string, file: ReturnedFile): Promise<void> {
  const load = mailedTo(document, 'together')
  const { network, document: text } = await load(tx)
  const { id } = await keepReturned(tx, load, file)
  await tell(tx, {
    scope: network.id,
    kind: RETURNED,
    people: [tx.actor.person!],
    about: {
      object: `document:${text.id}`,
      title: text.title,
      url: `/${network.slug}/documents/${text.slug}/returned`,
    },
    key: id,
  })
}

/** Whether a file with these bytes was kept for the person who asks, and the page of its text; null: they do not see that. */
export async function findMailedFile(tx: Tx, document: string, sha256: Buffer) {
  const text = await documentById(tx, document)
  if (!text) return null
  const kept = await findReturnedBySource(tx, { document, by: tx.actor.person!, sha256 })
  return { isKept: kept !== undefined, url: `/${text.network.slug}/documents/${text.document.slug}` }
}

/** The text of this id, for whoever may send a file of it back. */
const mailedTo =
  (document: string, hold?: 'together'): Load =>
  async tx => {
    const text = await documentById(tx, document)
    if (!text) throw notFound()
    return documentToReturn(tx, text.network.slug, text.document.slug, hold)
  }
