import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { fold } from '../../../kernel/paper/tokens.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { reworded, textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Next } from '../adjusting/next-version.ts'
import { type Alignment, alignVersions, type Place } from '../aligning/align-versions.ts'
import { decided, placesOf } from '../aligning/decided.ts'
import { channelOf } from '../channel.ts'
import type { ArrivalForm } from '../forms.ts'
import type { ArrivedBlock } from '../reading/reading.ts'
import { listDraftedAnswers } from '../store/answers.ts'
import { endArrival, findArrival } from '../store/arrivals.ts'
import type { Visibility } from '../store/documents.ts'
import { type BlockId, listWordings, type NewWording, type Wording } from '../store/wordings.ts'
import { shelveReferencesOf } from './shelve-references.ts'
import { alignedOf, documentToRevise } from './take-file.ts'
import { writeVersion } from './write-version.ts'

/**
 * Publishes a file as the next version. Every block that was found again stays who it is, and everything said about it
 * stays with it; blocks that are no more are ended, not deleted. Gives the number of the version.
 */
export async function publishFile(
  tx: Tx,
  where: { network: string; document: string; arrival: string },
  value: FormValue<typeof ArrivalForm>,
): Promise<number> {
  const { network, document } = await documentToRevise(tx, where.network, where.document, 'alone')
  const arrival = isId(where.arrival) ? await findArrival(tx, where.arrival) : undefined
  if (!arrival || arrival.document_id !== document.id || arrival.purpose !== 'version') throw notFound()
  if (value.base !== String(document.version))
    throw new Invalid([{ field: 'base', text: 'problem-documents-version-moved' }])
  if ((await listDraftedAnswers(tx, document.id)).length > 0)
    throw new Invalid([{ field: 'base', text: 'problem-documents-answers-first' }])
  const before = await listWordings(tx, document.id)
  const alignment = decided(
    alignVersions(before.map(alignedOf), arrival.blocks),
    decisionsOf(value, arrival.blocks.length, before),
  )
  if (!alignment) throw new Invalid([{ field: 'base', text: 'problem-documents-one-place' }])
  const next = nextOf(before, arrival.blocks, alignment, document.language)
  if (next.rewritten.length + next.added.length + next.ended.length === 0)
    throw new Invalid([{ field: 'base', text: 'problem-documents-file-same' }])
  if (!(await endArrival(tx, arrival.id, document.now))) throw new Refusal('conflict')
  const version = document.version + 1
  await writeVersion(tx, { network, document, version }, next)
  if (document.visibility !== 'staff')
    await shelveReferencesOf(tx, { network, document }, document.visibility as Visibility)
  const counts = { version, changed: next.rewritten.length, added: next.added.length, ended: next.ended.length }
  await writeDown(tx, 'version.published', `document:${document.id}`, network.id, counts)
  changed(tx, channelOf(document))
  await searchChanged(tx, 'document', document.id, network.id)
  await happened(tx, 'version.published', network.id, { document: document.id, version: String(version) })
  return version
}

/** Decisions by index of the file's block; what names no block of this text counts as not decided. */
function decisionsOf(value: FormValue<typeof ArrivalForm>, count: number, before: readonly Wording[]) {
  const blocks = new Map(before.map((wording, at) => [wording.block_id as string, at]))
  const decisions = new Map<number, number | null>()
  for (const [nth, typed] of (value.at as string[]).entries()) {
    const at = Number(typed)
    const chosen = (value.block as string[])[nth] ?? ''
    if (!Number.isInteger(at) || at < 0 || at >= count) continue
    if (chosen === 'new') decisions.set(at, null)
    else if (blocks.has(chosen)) decisions.set(at, blocks.get(chosen)!)
  }
  return decisions
}

/** What a version writes: only what it changes. */
function nextOf(
  before: readonly Wording[],
  blocks: readonly ArrivedBlock[],
  alignment: Alignment,
  language: string,
): Next {
  const positions = placesOf(
    alignment.places,
    before.map(wording => wording.position),
  )
  const next: Next = { rewritten: [], added: [], ended: [], moved: [] }
  const ids = alignment.places.map((place, at): BlockId => {
    const block = blocks[at]!
    const position = positions[at]!
    const old = place.block === null ? null : before[place.block]!
    if (old === null) {
      const block_id = newId<'block'>() as BlockId
      next.added.push({ ...block, block_id, position, text: textOf(block.text, language) })
      return block_id
    }
    const wording = rewordedBy(old, block, place)
    if (wording !== old || position !== old.position) next.rewritten.push({ ...plain(wording), position })
    return old.block_id
  })
  alignment.places.forEach((place, at) => {
    if (place.splitOf !== null) next.moved.push({ from: before[place.splitOf]!.block_id, to: ids[at]!, how: 'split' })
  })
  for (const { block, into } of alignment.gone) {
    const from = before[block]!.block_id
    next.ended.push(from)
    if (into !== null) next.moved.push({ from, to: ids[into]!, how: 'joined' })
  }
  return next
}

/** The same wording where nothing changed. What somebody put right by hand (kind, depth) is not read anew. */
function rewordedBy(old: Wording, block: ArrivedBlock, place: Place): Wording {
  const same = sameWords(wordsOf(old.text), block.text)
  const shape = place.doubtful ? { kind: block.kind, level: block.level } : { kind: old.kind, level: old.level }
  const label = block.label ?? old.label
  const notes =
    block.notes.map(note => note.text).join('\n') === old.notes.map(note => note.text).join('\n')
      ? old.notes
      : block.notes
  if (same && shape.kind === old.kind && shape.level === old.level && label === old.label && notes === old.notes)
    return old
  return { ...old, ...shape, label, notes, text: same ? old.text : reworded(old.text, block.text) }
}

/** The shape of quotes and blanks never counts as a change. */
const sameWords = (one: string, other: string) =>
  fold(one).replace(/\s+/g, ' ').trim() === fold(other).replace(/\s+/g, ' ').trim()

function plain({ id: _id, from_version: _from, upto_version: _upto, ...wording }: Wording): NewWording {
  return wording
}
