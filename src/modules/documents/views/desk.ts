import { notAllowed } from '../../../kernel/errors.ts'
import type { Language } from '../../../kernel/languages.ts'
import type { Thread } from '../../../kernel/look/thread.ts'
import { originalOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { threadOfAll } from '../../trace/index.ts'
import { canAnswer, visibleBlock, visibleDocument } from '../access.ts'
import { toAnswer } from '../conversations.ts'
import { draftedMark } from '../drafted-mark.ts'
import type { Conflict } from '../rules/conflicts.ts'
import { isHeard, type Status, statusOf } from '../rules.ts'
import { listPending } from '../store/answers.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listGone, listWordings, type Wording } from '../store/wordings.ts'
import { languageOf, type SaidAbout, suggestionsTogether } from '../suggestions.ts'
import { type Voices, voicesOf } from './document.ts'
import { scalesFor, type WeighedOption } from './weight.ts'

export interface DeskView {
  network: Network
  document: Document
  status: Status
  /** Blocks about which something was said, in order, with how it stands. */
  blocks: { wording: Wording; waiting: number; drafted: number; answered: number; changes: boolean }[]
  drafted: number
  waiting: number
  thread: Thread
}

/** What was said and has no published answer, block by block. */
export async function deskView(tx: Tx, networkSlug: string | undefined, slug: string | undefined): Promise<DeskView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const [wordings, gone, contributions, pending] = await Promise.all([
    listWordings(tx, document.id),
    // What was said about a paragraph that is no more waits for an answer like the rest.
    document.version > 1 ? listGone(tx, document.id) : [],
    listContributions(tx, document.id),
    listPending(tx, document.id),
  ])
  const said = Map.groupBy(
    contributions.filter(one => isHeard(one) && one.withdrawn_at === null),
    one => one.block_id,
  )
  const changing = new Set(pending.map(one => one.block_id))
  const blocks = [...wordings, ...gone]
    .filter(wording => said.has(wording.block_id))
    .map(wording => ({ wording, ...countsOf(said.get(wording.block_id)!), changes: changing.has(wording.block_id) }))
  return {
    network,
    document,
    status: statusOf(document, document.now),
    blocks,
    drafted: blocks.reduce((sum, block) => sum + block.drafted, 0),
    waiting: blocks.reduce((sum, block) => sum + block.waiting, 0),
    thread: await threadOfAll(
      tx,
      contributions
        .filter(one => one.withdrawn_at === null)
        .slice(0, 1)
        .map(one => one.id),
    ),
  }
}

export interface DeskBlockView {
  network: Network
  document: Document
  wording: Wording
  /** Contributions still to be answered, each with the wording it was said about. */
  said: (SaidAbout & { replies: Contribution[] })[]
  /** What of it asks for the same, and the weight behind each. */
  options: WeighedOption[]
  voices: Voices
  /** Of the answers written so far; the form carries it. */
  seen: string
  /** The wording offered: what was pending, or all suggestions put together as far as they do not conflict. */
  offered: string
  /** The text was adjusted since the wording offered was written: somebody has to look at it again. */
  outrun: boolean
  /** Suggestions in the language of the wording, which the desk can put in; and those that stand in `offered`. */
  fitting: string[]
  put: string[]
  /** Those that change the same words as another, side by side, and those whose words have changed since. */
  conflicts: { language: Language; conflict: Conflict }[]
  apart: string[]
}

/** What waits for an answer about one block; `chosen`: the suggestions that the desk wants in the wording, instead of all that fit. */
export async function deskBlockView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  blockId: string | undefined,
  chosen: readonly string[] | null = null,
): Promise<DeskBlockView> {
  const { network, document, wording, wordings } = await visibleBlock(tx, networkSlug, slug, blockId)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const all = (await listContributions(tx, document.id, wording.block_id)).filter(isHeard)
  const contributions = all.filter(one => one.withdrawn_at === null && one.answered_in === null)
  const pending = (await listPending(tx, document.id)).find(one => one.block_id === wording.block_id)
  const byId = new Map(wordings.map(one => [one.id, one]))
  const said = toAnswer(all).map(({ first: contribution, replies }) => ({
    contribution,
    replies,
    base: byId.get(contribution.wording_id) ?? wording,
  }))
  const original = originalOf(wording.text).language
  const found = suggestionsTogether(wording, said)
  const wanted = chosen && said.filter(one => chosen.includes(one.contribution.id))
  const put = (wanted ? suggestionsTogether(wording, wanted) : found).get(original)!
  const kept = (pending?.words as Record<string, string> | null | undefined)?.[original]
  const scales = await scalesFor(tx, document, contributions, wording.block_id)
  return {
    network,
    document,
    wording,
    said,
    options: scales.options(contributions),
    voices: await voicesOf(tx, contributions),
    seen: draftedMark(contributions, pending?.words),
    offered: chosen ? put.text : (kept ?? put.text),
    outrun: pending !== undefined && (pending.base_wording_id !== wording.id || wording.upto_version !== null),
    fitting: said.filter(one => languageOf(one) === original).map(one => one.contribution.id),
    put: put.together,
    conflicts: [...found].flatMap(([language, { conflicts }]) => conflicts.map(conflict => ({ language, conflict }))),
    apart: [...found.values()].flatMap(one => one.apart),
  }
}

function countsOf(said: Contribution[]): { waiting: number; drafted: number; answered: number } {
  const answered = said.filter(one => one.answered_in !== null).length
  const drafted = said.filter(one => one.answered_in === null && one.treatment !== null).length
  return { answered, drafted, waiting: said.length - answered - drafted }
}
