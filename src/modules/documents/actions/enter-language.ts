import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { faceIn } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { keepFace } from '../../translations/index.ts'
import { alignLanguages } from '../aligning/align-languages.ts'
import type { ArrivalForm } from '../forms.ts'
import { endArrival, findArrival } from '../store/arrivals.ts'
import { listWordings } from '../store/wordings.ts'
import { alignedOf, documentToTranslate } from './take-file.ts'

/**
 * Enters the faces that a file in another language has for the blocks of a text, each with its state; a face that was
 * declared official stays. Two blocks of the file for one of the text are its two paragraphs. Gives how many were entered.
 */
export async function enterLanguage(
  tx: Tx,
  where: { network: string; document: string; arrival: string },
  value: FormValue<typeof ArrivalForm>,
): Promise<number> {
  const { network, document } = await documentToTranslate(tx, where.network, where.document)
  const arrival = isId(where.arrival) ? await findArrival(tx, where.arrival) : undefined
  if (!arrival || arrival.document_id !== document.id || arrival.purpose !== 'language') throw notFound()
  if (value.base !== String(document.version))
    throw new Invalid([{ field: 'base', text: 'problem-documents-version-moved' }])
  const wordings = await listWordings(tx, document.id)
  const places: (string | null)[] = alignLanguages(wordings.map(alignedOf), arrival.blocks).map(({ block }) =>
    block === null ? null : (wordings[block]?.block_id ?? null),
  )
  const known = new Set<string>(wordings.map(wording => wording.block_id))
  for (const [nth, typed] of (value.at as string[]).entries()) {
    const chosen = (value.block as string[])[nth] ?? ''
    const at = /^\d{1,5}$/.test(typed) ? Number(typed) : -1
    if (at < 0 || at >= places.length) continue
    if (chosen === 'left') places[at] = null
    else if (known.has(chosen)) places[at] = chosen
  }
  if (!(await endArrival(tx, arrival.id, document.now))) throw new Refusal('conflict')
  const { language } = arrival
  let entered = 0
  const title = faceIn(document.title, language)
  if (arrival.title && !title && document.title.original !== language) {
    await keepFace(tx, {
      ...{ language, words: arrival.title, state: arrival.state ?? 'machine', of: document.title.version },
      ...{ kind: 'document-title', ref: document.id, scope: network.id },
    })
  }
  for (const wording of wordings) {
    const words = arrival.blocks
      .flatMap((block, at) => (places[at] === wording.block_id && block.text ? block.text : []))
      .join('\n')
    const present = faceIn(wording.text, language)
    if (words === '' || wording.text.original === language || present?.state === 'official' || present?.text === words)
      continue
    await keepFace(tx, {
      ...{ language, words, state: arrival.state ?? 'machine', of: wording.text.version },
      ...{ kind: 'wording', ref: wording.id, scope: network.id },
    })
    entered++
  }
  await writeDown(tx, 'language.entered', `document:${document.id}`, network.id, { language, entered })
  return entered
}
