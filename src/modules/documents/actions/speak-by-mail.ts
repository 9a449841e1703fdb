import { notFound, Refusal } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findNetworkById } from '../../networks/index.ts'
import { hears, statusOf } from '../rules.ts'
import { findDocumentById } from '../store/documents.ts'
import { listWordings } from '../store/wordings.ts'
import { commentOn } from './speak.ts'

/** A mail names no paragraph, so it is said of the text as a whole: of its first one. As whoever wrote it. Gives its page. */
export async function commentByMail(
  tx: Tx,
  documentId: string,
  said: { words: string; language: string },
): Promise<{ object: string; url: string }> {
  const document = isId(documentId) ? await findDocumentById(tx, documentId) : undefined
  const network = document && (await findNetworkById(tx, document.scope_id))
  if (!document || !network) throw notFound()
  if (hears(statusOf(document, document.now)) === 'no') throw new Refusal('closed')
  const [first] = await listWordings(tx, document.id)
  if (!first) throw notFound()
  const where = { network: network.slug, document: document.slug, block: first.block_id as string }
  const id = await commentOn(tx, where, { ...said, byMail: true })
  return {
    object: `contribution:${id}`,
    url: `/${network.slug}/documents/${document.slug}/blocks/${first.block_id}#c-${id}`,
  }
}
