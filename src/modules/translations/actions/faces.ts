import { Invalid, notAllowed } from '../../../kernel/errors.ts'
import { happened, type Subscription } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canDeclareOfficial, canTranslate, visibleHeldText } from '../access.ts'
import type { FaceForm } from '../forms.ts'
import { holderOf } from '../holders.ts'
import { bestOf, faceProblems, placed, type WrittenFace } from '../rules.ts'
import { findFace, insertFace, listFaces } from '../store/faces.ts'
import { termsOf } from '../views/terms.ts'

/**
 * Writes a face down; the job `place-face` puts it into its text. A face made from an original that has changed since
 * is kept, stale, and its translator comes back to the new original. Returns the address to go on to.
 */
export async function recordFace(
  tx: Tx,
  at: { network: string | undefined; kind: string | undefined; ref: string | undefined },
  typed: FormValue<typeof FaceForm>,
): Promise<string> {
  const { network, holder, ref, text } = await visibleHeldText(tx, at)
  if (!canTranslate(tx.actor, network.id)) throw notAllowed()
  const staff = canDeclareOfficial(tx.actor, network.id)
  const state = typed.state === 'official' ? 'official' : 'checked'
  if (state === 'official' && !staff) throw notAllowed()
  const face: WrittenFace = { language: typed.to, words: typed.words, state, of: Number(typed.version) }
  const problems = faceProblems(text, face, staff)
  if (problems.length > 0) throw new Invalid(problems)
  await keepFace(tx, { ...face, kind: holder.kind, ref, scope: network.id })
  const desk = `/${network.slug}/translations`
  const page = `${desk}/${holder.kind}/${encodeURIComponent(ref)}?to=${face.language}`
  if (face.of < text.version) return `${page}&done=face-kept-stale`
  const terms = await termsOf(tx, network.id, { text, to: face.language, words: face.words })
  return terms.some(term => term.kept === false) ? `${page}&done=face-kept-terms` : `${desk}?done=face-kept`
}

/** Writes a face down that was looked at and may be, and has it placed. */
export async function keepFace(tx: Tx, face: Parameters<typeof insertFace>[1]): Promise<void> {
  const id = await insertFace(tx, face)
  await writeDown(tx, 'face.recorded', `face:${id}`, face.scope, { kind: face.kind, ref: face.ref, of: face.of })
  await happened(tx, 'face.recorded', face.scope, { face: id })
}

/**
 * When a face was recorded, its text gets the face that counts among all recorded for that language, whichever event
 * comes first. Runs as the service `place-face`, which may change the texts of every network: the face, the text and
 * what was told must be of one.
 */
export const placeFace: Subscription = {
  event: 'face.recorded',
  subscriber: 'place-face',
  async run(tx, { payload, scope }) {
    const recorded = isId(payload['face']) ? await findFace(tx, payload['face']) : undefined
    if (!recorded || recorded.scope !== scope) return
    const { kind, ref } = recorded
    const holder = holderOf(kind)
    const held = await holder.load(tx, ref, true)
    const face = bestOf(await listFaces(tx, recorded))
    if (held?.scope !== scope || !face) return
    const text = placed(held.text, face)
    if (text !== held.text) await holder.save(tx, ref, text)
  },
}
