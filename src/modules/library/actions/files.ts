import { Invalid, notAllowed, notFound } from '../../../kernel/errors.ts'
import { keepFile } from '../../../kernel/files/keep.ts'
import { contentTypeOf, kindOf } from '../../../kernel/files/kinds.ts'
import { endingOf } from '../../../kernel/files/names.ts'
import { isId, newId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { itemToKeep } from '../access.ts'
import { linkOf, mayStand } from '../rules/items.ts'
import { putFile, removeFile } from '../store/files.ts'

interface At {
  network: string | undefined
  item: string | undefined
}

/** What was sent as an item's file: its bytes, or else a link. */
export interface SentFile {
  name: string
  bytes: Buffer
}

/** Looks at what was sent, before any row is touched: a file is what its name says, a link leads to the web. */
export async function checkFile(link: string | undefined, file: SentFile | null): Promise<void> {
  if (file) {
    const kind = await kindOf(file.bytes)
    const known = contentTypeOf(file.name, kind) !== 'application/octet-stream'
    const isEmpty = file.bytes.length === 0
    if (isEmpty || !mayStand(endingOf(file.name), kind, known))
      throw new Invalid([{ field: 'file', text: 'problem-library-file-kind' }])
    if (link) throw new Invalid([{ field: 'link', text: 'problem-library-both' }])
  } else if (!link) {
    throw new Invalid([{ field: 'file', text: 'problem-library-file-none' }])
  } else if (!linkOf(link)) {
    throw new Invalid([{ field: 'link', text: 'problem-library-link' }])
  }
}

/** Keeps the file or link of an item in one language, in the place of what was there. Returns the address to go on to. */
export async function putItemFile(
  tx: Tx,
  at: At,
  sent: { language: string; link?: string | undefined; file: SentFile | null },
): Promise<string> {
  const { network, item } = await itemToKeep(tx, at.network, at.item)
  if (!tx.actor.person) throw notAllowed()
  const { language, file } = sent
  await checkFile(sent.link, file)
  const scope = item.scope_id as ScopeId
  const kept = file ? await keepFile(tx, { scope, visibility: item.visibility, ...file }) : null
  const what = kept
    ? { file_id: kept.id, name: kept.name, bytes: kept.bytes, link: null }
    : { file_id: null, name: null, bytes: null, link: linkOf(sent.link!) }
  const id = newId()
  await putFile(tx, item, { id, language, by: tx.actor.person, ...what })
  await writeDown(tx, 'library.file-put', `library-item:${item.id}`, scope, { file: id, language })
  return `/${network.slug}/library/${item.slug}`
}

/** Takes the file or link of one language away. */
export async function removeItemFile(tx: Tx, at: At, file: string | undefined): Promise<string> {
  const { network, item } = await itemToKeep(tx, at.network, at.item)
  if (!isId(file) || !(await removeFile(tx, item.id, file))) throw notFound()
  await writeDown(tx, 'library.file-removed', `library-item:${item.id}`, network.id, { file })
  return `/${network.slug}/library/${item.slug}`
}
