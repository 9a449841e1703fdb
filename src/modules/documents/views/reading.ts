import { notAllowed, Refusal } from '../../../kernel/errors.ts'
import type { PaperComment } from '../../../kernel/paper/blocks.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import { openChangesOf } from '../open-changes.ts'
import { statusOf } from '../rules.ts'
import type { Document } from '../store/documents.ts'
import { listPrinted, type Printed } from '../store/printed.ts'
import { listWordings, type Wording } from '../store/wordings.ts'

const BLOCKS_A_PAGE = 20

export interface ReadBlock {
  wording: Wording
  /** As the file printed it; null for drafts of before this was kept. */
  printed: Printed | null
  /** It has tracked changes to decide about. */
  undecided: boolean
  comments: PaperComment[]
}

export interface ReadingView {
  network: Network
  document: Document
  blocks: ReadBlock[]
  page: number
  pages: number
  /** Only blocks with tracked changes or comments are shown. */
  marked: boolean
  counts: { blocks: number; marked: number; changes: number; undecided: number; comments: number }
}

/** What was understood of a draft's file beside what it printed, a page of blocks at a time; for the secretariat. */
export async function readingView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  asked: { page: number; marked: boolean },
): Promise<ReadingView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) !== 'draft') throw new Refusal('closed')
  const [wordings, printed] = await Promise.all([listWordings(tx, document.id), listPrinted(tx, document.id)])
  const all = wordings.map((wording): ReadBlock => {
    const source = printed.get(wording.block_id) ?? null
    const { changes, comments } = openChangesOf(wording, source ?? undefined)
    return { wording, printed: source, undecided: changes.length > 0, comments }
  })
  const marked = all.filter(one => (one.printed?.changes.length ?? 0) + one.comments.length > 0)
  const shown = asked.marked ? marked : all
  const pages = Math.max(1, Math.ceil(shown.length / BLOCKS_A_PAGE))
  const page = Math.min(asked.page, pages)
  return {
    network,
    document,
    blocks: shown.slice((page - 1) * BLOCKS_A_PAGE, page * BLOCKS_A_PAGE),
    page,
    pages,
    marked: asked.marked,
    counts: {
      blocks: all.length,
      marked: marked.length,
      changes: sum(all.map(one => one.printed?.changes.length ?? 0)),
      undecided: all.filter(one => one.undecided).length,
      comments: sum(all.map(one => one.comments.length)),
    },
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
