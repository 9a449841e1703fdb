import { Invalid, notAllowed, notFound } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canSettle, visibleBlock } from '../access.ts'
import { channelOf } from '../channel.ts'
import type { ReplyForm } from '../forms.ts'
import { type ContributionId, findContribution, settle } from '../store/contributions.ts'
import { contribute, type Speaking } from './speak.ts'

interface Where {
  network: string
  document: string
  block: string
  contribution: string
}

/** Answers what somebody said, beside it and about the same wording. Gives the id of the answer. */
export async function reply(
  tx: Tx,
  where: Where,
  value: FormValue<typeof ReplyForm> & Pick<Speaking, 'byMail' | 'begun'>,
): Promise<ContributionId> {
  const answered = await contributionAt(tx, where)
  if (answered.withdrawn_at || answered.removed_at)
    throw new Invalid([{ field: 'words', text: 'problem-documents-taken-back' }])
  return contribute(tx, where, value, {
    kind: 'comment',
    words: textOf(value.words, value.language),
    proposed: null,
    wording: answered.wording_id,
    replyTo: answered.id,
  })
}

/** Says that a conversation is settled among those who had it, or opens it again. Said twice it is said once. */
export async function settleConversation(tx: Tx, where: Where, settled: boolean): Promise<void> {
  const first = await contributionAt(tx, where)
  const { network, document } = await visibleBlock(tx, where.network, where.document, where.block, 'together')
  if (first.conversation_id) throw notFound()
  if (!canSettle(tx.actor, document, first)) throw notAllowed()
  if ((first.settled_by !== null) === settled) return
  await settle(tx, first.id, settled ? tx.actor.person : null)
  changed(tx, channelOf(document))
  const act = settled ? 'conversation.settled' : 'conversation.reopened'
  await writeDown(tx, act, `contribution:${first.id}`, network.id)
}

/** Something that was said about this very block, to those who may hear it. */
async function contributionAt(tx: Tx, { network, document, block, contribution }: Where) {
  const { document: found } = await visibleBlock(tx, network, document, block)
  const said = isId(contribution) ? await findContribution(tx, contribution) : undefined
  if (!said || said.document_id !== found.id || said.block_id !== block) throw notFound()
  return said
}
