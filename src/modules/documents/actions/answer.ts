import { Invalid, notAllowed, type Problem, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canAnswer, visibleBlock } from '../access.ts'
import { channelOf } from '../channel.ts'
import { draftedMark } from '../drafted-mark.ts'
import type { AnswersForm } from '../forms.ts'
import { changesMoreThanItAnswers, promisesMoreThanItChanges, statusOf } from '../rules.ts'
import { deleteDrafted, insertAnswer, insertPending, listPending, type Treatment } from '../store/answers.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'

interface Drafted {
  contribution: Contribution
  treatment: Treatment
  reason: string
}

/**
 * Writes the answers to what was said about one block, and the wording that follows from them. Nobody but staff sees
 * either until the next version is published; until then they can be written again.
 */
export async function answerBlock(
  tx: Tx,
  where: { network: string; document: string; block: string },
  value: FormValue<typeof AnswersForm>,
): Promise<Document> {
  const { network, document, block, wording } = await visibleBlock(
    tx,
    where.network,
    where.document,
    where.block,
    'alone',
  )
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) === 'adopted') throw new Refusal('closed')
  // The desk looked at an older wording of the block: its merge would undo what came since.
  if (value.base !== wording.id) throw new Refusal('conflict')
  const said = (await listContributions(tx, document.id, block)).filter(
    one => one.withdrawn_at === null && one.answered_in === null,
  )
  const pending = (await listPending(tx, document.id)).find(one => one.block_id === block)
  if (value.seen !== draftedMark(said, pending?.words)) {
    throw new Invalid([{ field: 'wording', text: 'problem-documents-answered-meanwhile' }])
  }
  const drafted = draftedAnswers(value, said)
  checkAnswers(drafted, wordsOf(wording.text), value.wording)
  await deleteDrafted(tx, block)
  for (const { contribution, treatment, reason } of drafted) {
    await insertAnswer(tx, {
      contribution: contribution.id,
      document: document.id,
      block,
      network: network.id,
      treatment,
      reason: textOf(reason, value.language),
      by: tx.actor.person!,
    })
  }
  if (value.wording !== wordsOf(wording.text)) {
    await insertPending(tx, {
      block,
      document: document.id,
      network: network.id,
      base: wording.id,
      words: pendingFaces(value.wording, wording.text.original, drafted),
    })
  }
  // The secretariat finds its drafts, and no longer those that went.
  await Promise.all(said.map(({ id }) => searchChanged(tx, 'said', id, network.id)))
  changed(tx, channelOf(document))
  await writeDown(tx, 'block.answered', `block:${block}`, network.id, { answers: drafted.length })
  return document
}

function draftedAnswers(value: FormValue<typeof AnswersForm>, said: Contribution[]): Drafted[] {
  return said.flatMap(contribution => {
    const at = (value.contribution as string[]).indexOf(contribution.id)
    const treatment = (value.treatment as string[])[at]
    return treatment ? [{ contribution, treatment: treatment as Treatment, reason: value.reason[at] ?? '' }] : []
  })
}

function checkAnswers(drafted: Drafted[], before: string, after: string): void {
  const problems: Problem[] = drafted
    .filter(answer => answer.reason === '')
    .map(answer => ({ field: `reason-${answer.contribution.id}`, text: 'problem-documents-reason' }))
  const answers = drafted.map(({ contribution, treatment }) => ({
    kind: contribution.kind as 'comment' | 'suggestion',
    treatment,
  }))
  if (promisesMoreThanItChanges(answers, before, after))
    problems.push({ field: 'wording', text: 'problem-documents-nothing-changed' })
  if (changesMoreThanItAnswers(answers, before, after))
    problems.push({ field: 'wording', text: 'problem-documents-nobody-asked' })
  if (problems.length > 0) throw new Invalid(problems)
}

/** A suggestion written in another language and taken up as it is becomes the face of that language. */
function pendingFaces(wording: string, original: string, drafted: Drafted[]): Record<string, string> {
  const words: Record<string, string> = { [original]: wording }
  for (const { contribution, treatment } of drafted) {
    const proposed = contribution.proposed
    if (treatment === 'taken-up' && proposed && proposed.original !== original)
      words[proposed.original] = wordsOf(proposed)
  }
  return words
}
