import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { faceIn } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canDeclareOfficial, canPropose, canTranslate, visibleHeldText } from '../access.ts'
import type { AnswerForm, FaceForm } from '../forms.ts'
import { faceProblems } from '../rules.ts'
import { answerProposal, keepProposal } from '../store/proposals.ts'
import { keepFace } from './faces.ts'

interface At {
  network: string | undefined
  kind: string | undefined
  ref: string | undefined
}

/** A member proposes a better face of a text that they read; translators take it or say why not. */
export async function proposeFace(tx: Tx, at: At, typed: FormValue<typeof FaceForm>): Promise<string> {
  const { network, holder, ref, text } = await visibleHeldText(tx, at)
  if (!canPropose(tx.actor, network.id)) throw notAllowed()
  const face = { language: typed.to, words: typed.words, state: 'checked' as const, of: Number(typed.version) }
  // An official face can be proposed another wording for: staff decide.
  const problems = faceProblems(text, face, true)
  if (faceIn(text, face.language)?.text === face.words)
    problems.push({ field: 'words', text: 'problem-translations-the-same' })
  if (problems.length > 0) throw new Invalid(problems)
  await keepProposal(tx, { kind: holder.kind, ref, scope: network.id, ...face })
  await writeDown(tx, 'face.proposed', `${holder.kind}:${ref}`, network.id, { language: face.language })
  return `${addressOf(network.slug, holder.kind, ref)}?to=${face.language}&done=face-proposed`
}

/** A translator takes what was proposed, or says why not; both are named in the history. */
export async function answerFace(
  tx: Tx,
  at: At & { proposal: string | undefined },
  { answer, reason = '' }: FormValue<typeof AnswerForm>,
): Promise<string> {
  const { network, holder, ref, text } = await visibleHeldText(tx, at)
  if (!canTranslate(tx.actor, network.id)) throw notAllowed()
  if (!isId(at.proposal)) throw notFound()
  const taken = answer === 'take'
  const proposal = await answerProposal(tx, network.id, at.proposal, { taken, reason })
  if (!proposal || proposal.kind !== holder.kind || proposal.ref !== ref) throw new Refusal('conflict')
  if (taken) {
    const face = { language: proposal.language, words: proposal.words, state: 'checked' as const, of: proposal.of }
    const problems = faceProblems(text, face, canDeclareOfficial(tx.actor, network.id))
    if (problems.length > 0) throw new Invalid(problems)
    await keepFace(tx, {
      ...face,
      kind: holder.kind,
      ref,
      scope: network.id,
      proposedBy: proposal.person,
    })
  }
  await writeDown(tx, taken ? 'proposal.taken' : 'proposal.declined', `person:${proposal.person}`, network.id, {
    proposal: proposal.id,
  })
  return `${addressOf(network.slug, holder.kind, ref)}?to=${proposal.language}&done=proposal-answered`
}

function addressOf(network: string, kind: string, ref: string): string {
  return `/${network}/translations/${kind}/${encodeURIComponent(ref)}`
}
