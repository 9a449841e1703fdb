import type { Tx } from '../../kernel/transaction.ts'
import { type Ahead, isAhead, type Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { canAnswer } from './access.ts'
import { statusOf } from './rules.ts'
import { countAtDesk } from './store/contributions.ts'
import { listDocuments } from './store/documents.ts'

/** Texts whose contributions have no answer, or that close. */
export async function documentsWaiting(tx: Tx, network: Network, ahead: Ahead): Promise<Waiting[]> {
  const found: Waiting[] = []
  for (const document of await listDocuments(tx, network.id)) {
    if (!canAnswer(tx.actor, document)) continue
    const status = statusOf(document, document.now)
    const href = `/${network.slug}/documents/${document.slug}`
    const { title, closes_at: closes } = document
    if (status === 'open' && closes && isAhead(ahead, closes))
      found.push({
        kind: 'documents-closing',
        words: say => say('waits-documents-closing'),
        count: 1,
        href,
        title,
        due: closes,
      })
    if (status !== 'open' && status !== 'closed') continue
    const { waiting, drafted } = await countAtDesk(tx, document.id)
    if (waiting > 0)
      found.push({
        kind: 'documents-unanswered',
        words: say => say('waits-documents-unanswered', { count: waiting }),
        count: waiting,
        href: `${href}/desk`,
        title,
      })
    if (drafted > 0)
      found.push({
        kind: 'documents-unpublished',
        words: say => say('waits-documents-unpublished', { count: drafted }),
        count: drafted,
        href: `${href}/desk`,
        title,
      })
  }
  return found
}
