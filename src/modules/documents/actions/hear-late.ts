import { notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { type Id, isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { showNodes } from '../../trace/index.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import { channelOf } from '../channel.ts'
import { statusOf } from '../rules.ts'
import { findContribution } from '../store/contributions.ts'
import { updateDocument } from '../store/documents.ts'
import { decideLate } from '../store/late.ts'
import { updateLastOpening } from '../store/openings.ts'

/** The service in whose name late words become the network's. */
export const HEAR_LATE = 'hear-late'

/**
 * The secretariat hears words that came late: the network reads them from now on, marked as late, and they get an answer
 * like the others. Or it leaves them: they stay with their author and the secretariat, who can still hear them later.
 */
export async function hearLate(
  tx: Tx,
  where: { network: string; document: string; contribution: string },
  decision: 'hear' | 'leave',
): Promise<void> {
  const { network, document } = await visibleDocument(tx, where.network, where.document, 'alone')
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) === 'adopted') throw new Refusal('closed')
  const said = isId(where.contribution) ? await findContribution(tx, where.contribution) : undefined
  if (!said || said.document_id !== document.id || !said.late) throw notFound()
  if (!(await decideLate(tx, said.id, decision))) throw new Refusal('conflict')
  await writeDown(tx, `contribution.${decision === 'hear' ? 'heard' : 'left'}`, `contribution:${said.id}`, network.id)
  if (decision === 'leave') return
  await showNodes(tx, [said.id as Id<'node'>], 'network')
  if (document.answered_at) {
    await updateDocument(tx, document.id, { answered_at: null })
    await updateLastOpening(tx, document.id, { answered_at: null })
  }
  await searchChanged(tx, 'said', said.id, network.id)
  await happened(tx, 'contribution.made', network.id, { contribution: said.id, document: document.id })
  changed(tx, channelOf(document))
}
