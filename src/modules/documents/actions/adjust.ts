import { Invalid, notFound } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { clean } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { AdjustedBlockForm, ArrangementForm } from '../adjust-forms.ts'
import {
  type Adjusted,
  adjustedOf,
  broughtBack,
  joined,
  partsOf,
  type Shape,
  split,
  swapped,
  withNew,
  without,
  withShape,
} from '../adjusting/adjusted.ts'
import { carriedOver } from '../adjusting/carried-over.ts'
import {
  type Adjusting,
  deleteAdjusting,
  findAdjusting,
  insertAdjusting,
  updateAdjusting,
} from '../store/adjustments.ts'
import { type BlockKind, listWordings } from '../store/wordings.ts'
import { levelOf } from './settle-reading.ts'
import { documentToRevise } from './take-file.ts'

export interface Where {
  network: string
  document: string
}

/** More than this no text grows to by hand: a page of it must still be drawn. */
const BLOCKS_AT_MOST = 5000

/** Begins to adjust an open text, or goes on with what somebody began. Nobody but the staff sees it until it is published. */
export async function beginAdjustment(tx: Tx, where: Where): Promise<void> {
  const { network, document } = await documentToRevise(tx, where.network, where.document, 'alone')
  if (await findAdjusting(tx, document.id)) return
  const content = adjustedOf(await listWordings(tx, document.id))
  await insertAdjusting(tx, { document: document.id, network: network.id, base: document.version, content })
  await writeDown(tx, 'adjustment.begun', `document:${document.id}`, network.id, { version: document.version })
}

/** Rewords a block, gives it another kind, depth or number, splits it, or adds a new one. Gives the id of the block. */
export async function adjustBlock(
  tx: Tx,
  where: Where & { block: string },
  value: FormValue<typeof AdjustedBlockForm>,
): Promise<string> {
  let at = where.block
  await step(tx, where, value.seen, content => {
    const kind = value.kind as BlockKind
    const head = { kind, level: levelOf(kind, value.level as string), label: value.label?.trim() || null }
    const shape = { ...head, text: clean(value.text).trim() }
    if (shape.text === '') throw new Invalid([{ field: 'text', text: 'problem-documents-adjust-empty' }])
    if (where.block === 'new') {
      at = newId()
      return added(content, value.after ?? null, at, shape)
    }
    if (!content.blocks.some(one => one.id === where.block)) throw notFound()
    return value.split ? divided(content, where.block, shape) : withShape(content, where.block, shape)
  })
  return at
}

/** Moves a block, joins it to the one above, takes it out, or brings back one that was taken out. */
export async function arrangeBlock(
  tx: Tx,
  where: Where,
  { seen, up, down, join, out, back }: FormValue<typeof ArrangementForm>,
): Promise<void> {
  await step(tx, where, seen, async (content, adjusting, document) => {
    if (up) return swapped(content, up, -1)
    if (down) return swapped(content, down, 1)
    if (join) return joined(content, join)
    if (out) return without(content, out)
    return back ? broughtBack(content, back, await listWordings(tx, document, adjusting.base)) : content
  })
}

/** Lays an adjustment upon the version that was published since it was begun. */
export async function carryOver(tx: Tx, where: Where, seen: string): Promise<void> {
  const { document, adjusting } = await adjustingOf(tx, where, seen)
  if (adjusting.base === document.version) return
  const [base, now] = await Promise.all([listWordings(tx, document.id, adjusting.base), listWordings(tx, document.id)])
  const content = carriedOver(adjusting.content, base, now, newId)
  await updateAdjusting(tx, document.id, { content, base: document.version })
}

/** Puts an adjustment away: the text stays as it is. */
export async function discardAdjustment(tx: Tx, where: Where): Promise<void> {
  const { network, document } = await documentToRevise(tx, where.network, where.document, 'alone')
  if (!(await findAdjusting(tx, document.id))) return
  await deleteAdjusting(tx, document.id)
  await writeDown(tx, 'adjustment.discarded', `document:${document.id}`, network.id)
}

/** The adjustment under way, as the page that sent something had shown it; nobody else takes a step meanwhile. */
export async function adjustingOf(tx: Tx, where: Where, seen: string) {
  const at = await documentToRevise(tx, where.network, where.document, 'alone')
  const adjusting = await findAdjusting(tx, at.document.id)
  if (!adjusting) throw notFound()
  if (seen !== String(adjusting.step))
    throw new Invalid([{ field: 'seen', text: 'problem-documents-adjusted-meanwhile' }])
  return { ...at, adjusting }
}

async function step(
  tx: Tx,
  where: Where,
  seen: string,
  change: (content: Adjusted, adjusting: Adjusting, document: string) => Adjusted | Promise<Adjusted>,
): Promise<void> {
  const { document, adjusting } = await adjustingOf(tx, where, seen)
  const content = await change(adjusting.content, adjusting, document.id)
  if (content.blocks.length > BLOCKS_AT_MOST)
    throw new Invalid([{ field: 'text', text: 'problem-documents-adjust-long' }])
  await updateAdjusting(tx, document.id, { content })
}

function added(content: Adjusted, after: string | null, id: string, shape: Shape): Adjusted {
  if (after !== null && !content.blocks.some(one => one.id === after)) throw notFound()
  return withNew(content, after, id, shape)
}

function divided(content: Adjusted, id: string, { text, ...head }: Shape): Adjusted {
  const parts = partsOf(text)
  if (parts.length < 2) throw new Invalid([{ field: 'text', text: 'problem-documents-adjust-split' }])
  return split(
    content,
    id,
    head,
    parts,
    parts.slice(1).map(() => newId()),
  )
}
