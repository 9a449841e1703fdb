import { originalOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { citationsOf, cite, shelveReferences } from '../../library/index.ts'
import type { Network } from '../../networks/index.ts'
import { excerptOf } from '../rules.ts'
import type { Document, Visibility } from '../store/documents.ts'
import { listWordings } from '../store/wordings.ts'

/** What the reference paragraphs of a text name comes to stand in the library, once each, cited by its paragraph. */
export async function shelveReferencesOf(
  tx: Tx,
  { network, document }: { network: Network; document: Document },
  visibility: Visibility,
): Promise<void> {
  const references = (await listWordings(tx, document.id)).filter(block => block.kind === 'reference')
  const objects = references.map(block => `document-block:${block.block_id}`)
  const cited = new Set((await citationsOf(tx, objects)).map(one => one.object))
  const missing = references.filter(block => !cited.has(`document-block:${block.block_id}`))
  const lines = missing.map(block => {
    const { text, language } = originalOf(block.text)
    return { words: text, language }
  })
  const items = await shelveReferences(tx, network, lines, visibility)
  for (const [at, block] of missing.entries()) {
    const item = items[at]
    if (!item) continue
    await cite(tx, item, {
      object: `document-block:${block.block_id}`,
      scope: network.id,
      visibility,
      url: `/${network.slug}/documents/${document.slug}/blocks/${block.block_id}`,
      title: excerptOf(block.text, 300),
    })
  }
}
