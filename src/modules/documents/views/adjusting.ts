import { notFound } from '../../../kernel/errors.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listNames } from '../../register/index.ts'
import { documentToRevise } from '../actions/take-file.ts'
import type { AdjustedBlock } from '../adjusting/adjusted.ts'
import { type Change, changesOf, countsOf } from '../adjusting/next-version.ts'
import { isHeard } from '../rules.ts'
import { type Adjusting, findAdjusting } from '../store/adjustments.ts'
import { listDraftedAnswers } from '../store/answers.ts'
import { type Contribution, countSaidByBlock, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listWordings, listWordingsById, type Wording } from '../store/wordings.ts'
import { type Voices, voicesOf } from './document.ts'

const BLOCKS_A_PAGE = 20
/** What a page shows at most of changes, and of what was said about one place. */
const CHANGES_SHOWN = 200
const SAID_SHOWN = 5

interface At {
  network: Network
  document: Document
  adjusting: Adjusting
  /** A version was published since: it has to be laid upon that one first. */
  outrun: boolean
  counts: { reworded: number; added: number; moved: number; ended: number }
}

interface Gone {
  wording: Wording
  into: string | null
  said: number
}

export interface AdjustingView extends At {
  /** Who began it, if the reader may know. */
  begunBy: string | null
  rows: { block: AdjustedBlock; change: Change | null; said: number; first: boolean; last: boolean }[]
  page: number
  pages: number
  gone: Gone[]
}

/** A text that is being adjusted, a page of blocks at a time; for the secretariat. */
export async function adjustingView(
  tx: Tx,
  network: string | undefined,
  slug: string | undefined,
  asked: { page: number; block: string | null },
): Promise<AdjustingView> {
  const { at, before } = await load(tx, network, slug)
  const { blocks, gone } = at.adjusting.content
  const [said, names] = await Promise.all([
    countSaidByBlock(tx, at.document.id),
    listNames(tx, [at.adjusting.begun_by]),
  ])
  const changes = new Map(changesOf(before, at.adjusting.content).map(change => [change.block.id, change]))
  const pages = Math.max(1, Math.ceil(blocks.length / BLOCKS_A_PAGE))
  const found = blocks.findIndex(block => block.id === asked.block)
  const page = found >= 0 ? Math.floor(found / BLOCKS_A_PAGE) + 1 : Math.min(asked.page, pages)
  const from = (page - 1) * BLOCKS_A_PAGE
  return {
    ...at,
    begunBy: names.get(at.adjusting.begun_by) ?? null,
    rows: blocks.slice(from, from + BLOCKS_A_PAGE).map((block, nth) => ({
      block,
      change: changes.get(block.id) ?? null,
      said: said.get(block.id) ?? 0,
      first: from + nth === 0,
      last: from + nth === blocks.length - 1,
    })),
    page,
    pages,
    gone: goneOf(before, gone, said),
  }
}

export interface AdjustedBlockView extends At {
  /** The block that is changed; null: a new one. */
  block: AdjustedBlock | null
  after: AdjustedBlock | null
  /** As the version before has it. */
  before: Wording | null
}

/** One block of it, or a new one behind another. */
export async function adjustedBlockView(
  tx: Tx,
  network: string | undefined,
  slug: string | undefined,
  asked: { block: string | undefined; after: string | null },
): Promise<AdjustedBlockView> {
  const { at, before } = await load(tx, network, slug)
  const { blocks } = at.adjusting.content
  const block = blocks.find(one => one.id === asked.block) ?? null
  if (!block && asked.block !== 'new') throw notFound()
  return {
    ...at,
    block,
    after: blocks.find(one => one.id === asked.after) ?? null,
    before: before.find(one => one.block_id === block?.id) ?? null,
  }
}

export interface Touched {
  heard: { contribution: Contribution; base: Wording }[]
  /** How much more was said there. */
  more: number
  /** Answers that are being written about it. */
  drafted: number
}

export interface AdjustmentPreview extends At {
  changes: (Change & Touched)[]
  /** Changes that are not shown one by one. */
  moreChanges: number
  gone: (Gone & Touched)[]
  voices: Voices
}

/** What an adjustment changes, with what was said about the places that it touches. */
export async function adjustmentPreview(
  tx: Tx,
  network: string | undefined,
  slug: string | undefined,
): Promise<AdjustmentPreview> {
  const { at, before } = await load(tx, network, slug)
  const all = changesOf(before, at.adjusting.content)
  const [contributions, drafted, counts] = await Promise.all([
    listContributions(tx, at.document.id),
    listDraftedAnswers(tx, at.document.id),
    countSaidByBlock(tx, at.document.id),
  ])
  const living = Map.groupBy(
    contributions.filter(one => isHeard(one) && one.withdrawn_at === null),
    one => one.block_id,
  )
  const changes = all.slice(0, CHANGES_SHOWN)
  const gone = goneOf(before, at.adjusting.content.gone, counts)
  const places = [...changes.map(one => one.block.id), ...gone.map(one => one.wording.block_id as string)]
  const shown = places.flatMap(id => (living.get(id) ?? []).slice(0, SAID_SHOWN))
  const bases = new Map(
    (
      await listWordingsById(
        tx,
        shown.map(one => one.wording_id),
      )
    ).map(one => [one.id, one]),
  )
  const touched = (id: string, wording: Wording | null): Touched => {
    const said = living.get(id) ?? []
    return {
      heard: said.slice(0, SAID_SHOWN).flatMap(contribution => {
        const base = bases.get(contribution.wording_id) ?? wording
        return base ? [{ contribution, base }] : []
      }),
      more: Math.max(0, said.length - SAID_SHOWN),
      drafted: drafted.filter(one => one.block_id === id).length,
    }
  }
  return {
    ...at,
    changes: changes.map(change => ({ ...change, ...touched(change.block.id, change.before) })),
    moreChanges: all.length - changes.length,
    gone: gone.map(one => ({ ...one, ...touched(one.wording.block_id, one.wording) })),
    voices: await voicesOf(tx, shown),
  }
}

async function load(tx: Tx, networkSlug: string | undefined, slug: string | undefined) {
  const { network, document } = await documentToRevise(tx, networkSlug, slug)
  const adjusting = await findAdjusting(tx, document.id)
  if (!adjusting) throw notFound()
  const before = await listWordings(tx, document.id, adjusting.base)
  const outrun = adjusting.base !== document.version
  const at: At = { network, document, adjusting, outrun, counts: countsOf(before, adjusting.content) }
  return { at, before }
}

function goneOf(before: readonly Wording[], gone: AdjustingContentGone, said: ReadonlyMap<string, number>): Gone[] {
  const wordings = new Map(before.map(one => [one.block_id as string, one]))
  return gone.flatMap(({ id, into }) => {
    const wording = wordings.get(id)
    return wording ? [{ wording, into, said: said.get(id) ?? 0 }] : []
  })
}

type AdjustingContentGone = Adjusting['content']['gone']
