import { createHash } from 'node:crypto'
import { Invalid, notAllowed, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import { canonicalOf, mayBeAdopted, sealed, statusOf } from '../rules.ts'
import { findAdjusting } from '../store/adjustments.ts'
import { countUnanswered } from '../store/contributions.ts'
import { type Document, updateDocument } from '../store/documents.ts'
import { countUndecided } from '../store/late.ts'
import { updateLastOpening } from '../store/openings.ts'
import { listWordings, updateWording } from '../store/wordings.ts'
import { tieToPriority } from './trace-blocks.ts'

/** Adopts a text that is closed and answered: its fingerprint is kept, and its actions go on to the plan. */
export async function adoptDocument(tx: Tx, networkSlug: string, slug: string): Promise<Document> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const status = statusOf(document, document.now)
  if (status === 'adopted') throw new Refusal('closed')
  const unanswered = await countUnanswered(tx, document.id)
  if (!mayBeAdopted(status, unanswered)) {
    throw new Invalid([
      unanswered > 0
        ? { field: 'adoption', text: 'problem-documents-unanswered', values: { count: unanswered } }
        : { field: 'adoption', text: 'problem-documents-still-open' },
    ])
  }
  const [undecided, adjusting] = await Promise.all([countUndecided(tx, document.id), findAdjusting(tx, document.id)])
  if (undecided > 0)
    throw new Invalid([{ field: 'adoption', text: 'problem-documents-late-first', values: { count: undecided } }])
  if (adjusting) throw new Invalid([{ field: 'adoption', text: 'problem-documents-adjustment-first' }])
  const wordings = await listWordings(tx, document.id)
  const blocks = wordings.map(block => ({ ...block, text: sealed(block.text) }))
  for (const [at, block] of blocks.entries()) {
    if (block.text !== wordings[at]?.text) await updateWording(tx, block.id, { text: block.text })
  }
  const fingerprint = createHash('sha256').update(canonicalOf(blocks)).digest('hex')
  await updateDocument(tx, document.id, {
    adopted_at: document.now,
    answered_at: document.answered_at ?? document.now,
    fingerprint,
  })
  if (!document.answered_at) await updateLastOpening(tx, document.id, { answered_at: document.now })
  for (const block of blocks)
    if (block.kind === 'action') await tieToPriority(tx, { network, document }, blocks, block.block_id)
  await writeDown(tx, 'document.adopted', `document:${document.id}`, network.id, { fingerprint })
  await happened(tx, 'document.adopted', network.id, { document: document.id })
  return document
}
