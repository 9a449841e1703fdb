import { notAllowed, Refusal } from '../../../kernel/errors.ts'
import { distinct, type FormValue } from '../../../kernel/forms.ts'
import { newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { reworded, textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import type { ReadingForm } from '../forms.ts'
import { openChangesOf } from '../open-changes.ts'
import { withLabel } from '../read-source.ts'
import { settleChanges } from '../reading/accepted.ts'
import { hasWords } from '../reading/table-words.ts'
import { statusOf } from '../rules.ts'
import type { Document } from '../store/documents.ts'
import { insertPrinted, listPrinted, removePrintedComments, updatePrinted } from '../store/printed.ts'
import {
  type BlockId,
  type BlockKind,
  deleteBlocks,
  insertBlocks,
  listWordings,
  moveWordings,
  updateWording,
  type Wording,
} from '../store/wordings.ts'

type Decision = 'accepted' | 'refused'

/** Puts several blocks of a draft right at once: kind, level and number, and what becomes of their tracked changes. */
export async function correctReading(
  tx: Tx,
  networkSlug: string,
  slug: string,
  value: FormValue<typeof ReadingForm>,
): Promise<void> {
  const at = await draftAlone(tx, networkSlug, slug)
  const blocks = new Map((await listWordings(tx, at.document.id)).map(block => [block.block_id as string, block]))
  const decided = new Map<string, Decision>()
  let corrected = 0
  for (const [nth, id] of (value.block as string[]).entries()) {
    const block = blocks.get(id)
    if (!block) continue
    const kind = (value.kind as BlockKind[])[nth] ?? block.kind
    const level = levelOf(kind, (value.level as string[])[nth])
    const label = (value.label as string[])[nth]?.trim() || null
    const decision = (value.changes as string[])[nth]
    if (decision === 'accepted' || decision === 'refused') decided.set(id, decision)
    if (kind === block.kind && level === block.level && label === block.label) continue
    await updateWording(tx, block.id, { kind, level, label })
    corrected++
  }
  await decideChanges(tx, at, block => decided.get(block.block_id) ?? null)
  const left = distinct(value.left).filter(id => blocks.has(id))
  if (left.length > 0) await removePrintedComments(tx, at.document.id, left)
  await changed(tx, at, { corrected, decided: decided.size })
}

/** Accepts or refuses every tracked change of the file that is not decided yet. */
export async function settleAllChanges(tx: Tx, networkSlug: string, slug: string, decision: Decision): Promise<void> {
  const at = await draftAlone(tx, networkSlug, slug)
  const decided = await decideChanges(tx, at, () => decision)
  await changed(tx, at, { decided })
}

/** Leaves out every comment of the file. */
export async function leaveComments(tx: Tx, networkSlug: string, slug: string): Promise<void> {
  const at = await draftAlone(tx, networkSlug, slug)
  await removePrintedComments(tx, at.document.id)
  await writeDown(tx, 'file-comments.left-out', `document:${at.document.id}`, at.network.id)
}

/** What is in the text only as a tracked insertion that nobody accepted is not part of it when it is opened. */
export async function dropUndecided(tx: Tx, at: { network: Network; document: Document }): Promise<void> {
  const blocks = await listWordings(tx, at.document.id)
  if (blocks.some(block => !hasWords(wordsOf(block.text))))
    await decideChanges(tx, at, block => (hasWords(block.text) ? null : 'refused'))
}

/** Items and headings have a depth, nothing else has. */
export function levelOf(kind: BlockKind, typed: string | undefined): number | null {
  const deep = kind === 'heading' || kind === 'item' || kind === 'action' || kind === 'reference'
  return deep ? Math.min(Math.max(Number(typed) || 1, 1), 6) : null
}

async function draftAlone(tx: Tx, networkSlug: string, slug: string) {
  const at = await visibleDocument(tx, networkSlug, slug, 'alone')
  if (!canAnswer(tx.actor, at.document)) throw notAllowed()
  if (statusOf(at.document, at.document.now) !== 'draft') throw new Refusal('closed')
  return at
}

async function changed(
  tx: Tx,
  { network, document }: { network: Network; document: Document },
  numbers: Record<string, number>,
): Promise<void> {
  await searchChanged(tx, 'document', document.id, network.id)
  await writeDown(tx, 'reading.settled', `document:${document.id}`, network.id, numbers)
}

/** Gives how many blocks were decided about. */
async function decideChanges(
  tx: Tx,
  { network, document }: { network: Network; document: Document },
  decide: (block: { block_id: string; text: string }) => Decision | null,
): Promise<number> {
  const printed = await listPrinted(tx, document.id)
  const blocks = (await listWordings(tx, document.id)).map(wording =>
    openChangesOf(wording, printed.get(wording.block_id)),
  )
  const decisions = new Map(
    blocks.map(block => [block.block_id, block.changes.length > 0 ? decide(block) : null] as const),
  )
  const count = [...decisions.values()].filter(one => one !== null).length
  if (count === 0) return 0
  const after = settleChanges(blocks, block => decisions.get(block.block_id) ?? null)
  const stay = new Set(after.flatMap(one => one.of?.block_id ?? []))
  await deleteBlocks(
    tx,
    blocks.filter(block => !stay.has(block.block_id)).map(block => block.block_id),
  )
  const at = {
    document: document.id as never,
    network: network.id,
    visibility: 'staff' as const,
    version: document.version,
  }
  const moved: { id: string; position: number }[] = []
  for (const [index, one] of after.entries()) {
    const position = index + 1
    if (one.of === null) {
      await addBlock(tx, at, one, position)
      continue
    }
    const { wording } = one.of
    if (wording.position !== position) moved.push({ id: wording.id, position })
    if (one.text !== one.of.text && one.of.text === '') {
      const { label, text } = withLabel(wording.label, one.text, false)
      await updateWording(tx, wording.id, { label, text: reworded(wording.text, text) })
    } else if (one.text !== one.of.text) await updateWording(tx, wording.id, { text: reworded(wording.text, one.text) })
    if (one.notes.length !== wording.notes.length) await updateWording(tx, wording.id, { notes: one.notes })
    const decision = decisions.get(one.of.block_id)
    const comments = one.comments.length === one.of.comments.length ? {} : { comments: one.comments }
    if (decision || 'comments' in comments)
      await updatePrinted(tx, one.of.block_id, { ...(decision ? { settled: decision } : {}), ...comments })
  }
  await moveWordings(tx, moved)
  return count
}

async function addBlock(
  tx: Tx,
  at: Parameters<typeof insertBlocks>[1],
  { from, text }: { from: { wording: Wording }; text: string },
  position: number,
): Promise<void> {
  const { kind, level, text: source } = from.wording
  const block_id = newId<'block'>() as BlockId
  // The second half of a split heading is a paragraph more often than a heading.
  const plain = kind === 'heading' ? { kind: 'paragraph' as const, level: null } : { kind, level }
  await insertBlocks(tx, at, [
    { block_id, position, ...plain, label: null, text: textOf(text, source.original), notes: [] },
  ])
  await insertPrinted(tx, at, [{ block_id, label: null, text, changes: [], comments: [], settled: null }])
}
