import { Invalid, notAllowed, type Problem, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canAnswer, visibleBlock } from '../access.ts'
import { channelOf } from '../channel.ts'
import { toAnswer } from '../conversations.ts'
import { draftedMark } from '../drafted-mark.ts'
import type { AnswersForm } from '../forms.ts'
import { changesMoreThanItAnswers, isHeard, promisesMoreThanItChanges, statusOf } from '../rules.ts'
import { deleteDrafted, insertAnswer, insertPending, listPending, type Treatment } from '../store/answers.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import type { Wording } from '../store/wordings.ts'
import { facesTakenUp } from './faces-taken-up.ts'

type Answers = Omit<FormValue<typeof AnswersForm>, 'put' | 'step'> &
  Pick<Partial<FormValue<typeof AnswersForm>>, 'step'>

interface Drafted {
  contribution: Contribution
  treatment: Treatment
  reason: string
}

/**
 * Writes the answers to what was said about one block, and the wording that follows from them. Nobody but staff sees
 * either until the next version is published; until then they can be written again. Asked only to put suggestions
 * together (`step`), it looks whether the desk is up to date and keeps nothing.
 */
export async function answerBlock(
  tx: Tx,
  where: { network: string; document: string; block: string },
  value: Answers,
): Promise<Document> {
  const { network, document, block, wording, wordings } = await visibleBlock(
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
  const all = (await listContributions(tx, document.id, block)).filter(isHeard)
  const said = all.filter(one => one.withdrawn_at === null && one.answered_in === null)
  const conversations = toAnswer(all)
  const pending = (await listPending(tx, document.id)).find(one => one.block_id === block)
  if (value.seen !== draftedMark(said, pending?.words)) {
    throw new Invalid([{ field: 'wording', text: 'problem-documents-answered-meanwhile' }])
  }
  if (value.step === 'put') throw new Invalid([])
  const drafted = draftedAnswers(
    value,
    conversations.map(({ first }) => first),
  )
  // A paragraph that is no more has no next wording.
  const after = wording.upto_version === null ? value.wording : wordsOf(wording.text)
  checkAnswers(drafted, wording, after)
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
    const { replies } = conversations.find(one => one.first === contribution)!
    // What was said in it while the desk wrote, and what the desk did not see, waits for an answer of its own.
    for (const one of replies.filter(({ id }) => ((value.with ?? []) as string[]).includes(id))) {
      await insertAnswer(tx, {
        contribution: one.id,
        document: document.id,
        block,
        network: network.id,
        treatment: 'answered',
        reason: textOf(reason, value.language),
        by: tx.actor.person!,
        with: contribution.id,
      })
    }
  }
  if (after !== wordsOf(wording.text)) {
    await insertPending(tx, {
      block,
      document: document.id,
      network: network.id,
      base: wording.id,
      words: { [wording.text.original]: after, ...otherFaces(wording, wordings, drafted) },
    })
  }
  // The secretariat finds its drafts, and no longer those that went.
  await Promise.all(said.map(({ id }) => searchChanged(tx, 'said', id, network.id)))
  changed(tx, channelOf(document))
  await writeDown(tx, 'block.answered', `block:${block}`, network.id, { answers: drafted.length })
  return document
}

function draftedAnswers(value: Answers, said: Contribution[]): Drafted[] {
  return said.flatMap(contribution => {
    const at = (value.contribution as string[]).indexOf(contribution.id)
    const treatment = (value.treatment as string[])[at]
    return treatment ? [{ contribution, treatment: treatment as Treatment, reason: value.reason[at] ?? '' }] : []
  })
}

function checkAnswers(drafted: Drafted[], wording: Wording, after: string): void {
  const before = wordsOf(wording.text)
  const problems: Problem[] = drafted
    .filter(answer => answer.reason === '')
    .map(answer => ({ field: `reason-${answer.contribution.id}`, text: 'problem-documents-reason' }))
  const answers = drafted.map(({ contribution, treatment }) => ({
    kind: contribution.kind as 'comment' | 'suggestion',
    treatment,
    // Said about an earlier wording, or about a paragraph that is no more: the text has changed since.
    changedSince: wording.upto_version !== null || contribution.wording_id !== wording.id,
  }))
  if (
    promisesMoreThanItChanges(
      answers.filter(answer => !answer.changedSince),
      before,
      after,
    )
  )
    problems.push({ field: 'wording', text: 'problem-documents-nothing-changed' })
  if (changesMoreThanItAnswers(answers, before, after))
    problems.push({ field: 'wording', text: 'problem-documents-nobody-asked' })
  if (problems.length > 0) throw new Invalid(problems)
}

/**
 * Suggestions taken up as they are in other languages than the paragraph's own, as the faces of those languages. Refused
 * where two of them do not go together, for the desk does not write that face.
 */
function otherFaces(
  wording: Wording,
  wordings: readonly Wording[],
  drafted: readonly Drafted[],
): Record<string, string> {
  const taken = drafted.filter(one => one.treatment === 'taken-up' && one.contribution.proposed)
  const suggested = taken.map(({ contribution }) => ({
    id: contribution.id,
    proposed: contribution.proposed!,
    base: (wordings.find(one => one.id === contribution.wording_id) ?? wording).text,
  }))
  const { faces, against } = facesTakenUp(wording, suggested)
  if (against.length > 0)
    throw new Invalid(against.map(id => ({ field: `c-${id}`, text: 'problem-documents-taken-up-both' })))
  return faces
}
