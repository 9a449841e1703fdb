import { Invalid } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNodesWith } from '../../trace/index.ts'
import type { AdjustmentForm } from '../adjust-forms.ts'
import { countsOf, nextOf } from '../adjusting/next-version.ts'
import { channelOf } from '../channel.ts'
import { deleteAdjusting, insertAdjustment } from '../store/adjustments.ts'
import type { Visibility } from '../store/documents.ts'
import { listWordings } from '../store/wordings.ts'
import { adjustingOf, type Where } from './adjust.ts'
import { rebaseAnswers } from './rebase-answers.ts'
import { shelveReferencesOf } from './shelve-references.ts'
import { tieToPriority } from './trace-blocks.ts'
import { writeVersion } from './write-version.ts'

/**
 * Publishes an adjustment as the next version, as the secretariat's own and with its reason: no answer to anybody. What
 * was said stays with its block, with the wording it was said about; answers that are being written are kept. Gives the
 * number of the version.
 */
export async function publishAdjustment(
  tx: Tx,
  where: Where,
  value: FormValue<typeof AdjustmentForm>,
): Promise<number> {
  const { network, document, adjusting } = await adjustingOf(tx, where, value.seen)
  if (adjusting.base !== document.version) throw new Invalid([{ field: 'seen', text: 'problem-documents-carry-over' }])
  const before = await listWordings(tx, document.id)
  const counts = countsOf(before, adjusting.content)
  if (Object.values(counts).every(count => count === 0))
    throw new Invalid([{ field: 'seen', text: 'problem-documents-adjust-nothing' }])
  const at = { network, document, version: document.version + 1 }
  const next = nextOf(before, adjusting.content, document.language)
  await deleteAdjusting(tx, document.id)
  await writeVersion(tx, at, next)
  await insertAdjustment(
    tx,
    { document: document.id, network: network.id, visibility: document.visibility },
    { ...counts, version: at.version, reason: textOf(value.reason, value.language) },
  )
  await rebaseAnswers(tx, document.id, before)
  await shelveReferencesOf(tx, at, document.visibility as Visibility)
  await followThread(
    tx,
    at,
    next.moved.map(({ from, to }) => ({ from, to })),
  )
  changed(tx, channelOf(document))
  await writeDown(tx, 'version.adjusted', `document:${document.id}`, network.id, { version: at.version, ...counts })
  await searchChanged(tx, 'document', document.id, network.id)
  await happened(tx, 'version.published', network.id, { document: document.id, version: String(at.version) })
  return at.version
}

/** Where the words of a block on the thread went, the thread can be followed as well. */
async function followThread(
  tx: Tx,
  at: Parameters<typeof tieToPriority>[1],
  moved: readonly { from: string; to: string }[],
): Promise<void> {
  if (moved.length === 0) return
  const threaded = new Set(
    await listNodesWith(
      tx,
      moved.map(one => one.from),
    ),
  )
  const blocks = await listWordings(tx, at.document.id)
  for (const { from, to } of moved) if (threaded.has(from)) await tieToPriority(tx, at, blocks, to)
}
