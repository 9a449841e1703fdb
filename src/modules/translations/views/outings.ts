import { notFound } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/languages.ts'
import type { PaperLoss } from '../../../kernel/paper/blocks.ts'
import { faceIn, originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canDeclareOfficial, visibleDesk } from '../access.ts'
import { holderOf } from '../holders.ts'
import { canBeKept, type ReturnedRow, type RowState, type Segment, stateOfRow } from '../rules.ts'
import { findOuting, findReturn, listOutings, type Outing, type ReturnId } from '../store/outings.ts'
import { nameOf } from '../word-table.ts'

export interface WordView {
  network: Network
  /** The language and the place that were asked for. */
  to: Language
  under: string
}

/** The page where texts go out as a Word file and come back. */
export async function wordView(
  tx: Tx,
  slug: string | undefined,
  asked: { to: string | null; under: string | null },
): Promise<WordView> {
  const network = await visibleDesk(tx, slug)
  const to = network.languages.find(one => one === asked.to) ?? network.languages.at(-1)!
  return { network, to, under: asked.under?.startsWith(`/${network.slug}/`) ? asked.under : '' }
}

export interface OutingView {
  network: Network
  outing: Outing
}

/** Texts that went out in one file. */
export async function outingView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<OutingView> {
  const network = await visibleDesk(tx, slug)
  const outing = isId(id) ? await findOuting(tx, network.id, id) : undefined
  if (!outing) throw notFound()
  return { network, outing }
}

/** A returned row beside its text as it stands today. */
export interface RowView {
  name: string
  row: ReturnedRow
  state: RowState
  segment: Segment | null
  language: Language
  /** The original and the face of today, where they are still there. */
  original: string
  face: string
  version: number
  url: string
}

/** How many rows are looked through at once, and how many of those that cannot be kept are shown. */
const ROWS_ON_A_PAGE = 30

export interface ReturnView {
  network: Network
  id: ReturnId
  /** Rows that can be kept and were not shown before: those of this part, and how many come after them. */
  rows: RowView[]
  more: number
  /** Rows that somebody must know of and that cannot be kept, and how many there are. */
  refused: RowView[]
  refusedCount: number
  /** How many say nothing new, or nothing. */
  quiet: number
  unread: string[]
  unreadCount: number
  /** What the file held that could not be read. */
  lost: PaperLoss[]
  dealt: string[]
  kept: boolean
  /** No row of it went out from this network. */
  foreign: boolean
}

/** What came back, and what keeping each row would do today. */
export async function returnView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<ReturnView> {
  const network = await visibleDesk(tx, slug)
  const returned = isId(id) ? await findReturn(tx, network.id, id) : undefined
  if (!returned) throw notFound()
  const outings = new Map(
    (await listOutings(tx, network.id, [...new Set(returned.rows.map(row => row.code))])).map(one => [one.code, one]),
  )
  const staff = canDeclareOfficial(tx.actor, network.id)
  const rows = await Promise.all(
    returned.rows.map(async (row): Promise<RowView> => {
      const outing = outings.get(row.code)
      const segment = outing?.segments[row.place - 1] ?? null
      const held = segment && (await holderOf(segment.kind).load(tx, segment.ref))
      const today: Text | null = held?.scope === network.id ? held.text : null
      const language = outing?.language ?? ''
      return {
        name: nameOf(row.code, row.place),
        row,
        segment,
        language,
        state: segment ? stateOfRow(row, segment, today, language, staff) : 'gone',
        original: today ? originalOf(today).text : '',
        face: today ? (faceIn(today, language)?.text ?? '') : '',
        version: today?.version ?? 0,
        url: segment
          ? `/${network.slug}/translations/${segment.kind}/${encodeURIComponent(segment.ref)}?to=${language}`
          : '',
      }
    }),
  )
  const dealt = new Set(returned.dealt)
  const open = rows.filter(row => canBeKept(row.state) && !dealt.has(row.name))
  const quiet = (state: RowState) => state === 'same' || state === 'empty'
  const refused = rows.filter(row => !canBeKept(row.state) && !quiet(row.state))
  const kept = returned.kept_at !== null
  return {
    network,
    id: returned.id,
    rows: kept ? [] : open.slice(0, ROWS_ON_A_PAGE),
    more: kept ? 0 : Math.max(0, open.length - ROWS_ON_A_PAGE),
    refused: refused.slice(0, ROWS_ON_A_PAGE),
    refusedCount: refused.length,
    quiet: rows.filter(row => quiet(row.state)).length,
    unread: returned.unread.slice(0, ROWS_ON_A_PAGE),
    unreadCount: returned.unread.length,
    lost: returned.lost,
    dealt: returned.dealt,
    kept,
    foreign: rows.every(row => row.segment === null),
  }
}
