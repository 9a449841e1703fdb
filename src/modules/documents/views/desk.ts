import { notAllowed } from '../../../kernel/errors.ts'
import type { Thread } from '../../../kernel/look/thread.ts'
import { mergeWords } from '../../../kernel/paper/compare.ts'
import { originalOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { threadOfAll } from '../../trace/index.ts'
import { canAnswer, visibleBlock, visibleDocument } from '../access.ts'
import { draftedMark } from '../drafted-mark.ts'
import { type Status, statusOf } from '../rules.ts'
import { listPending } from '../store/answers.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { findWording, listWordings, type Wording } from '../store/wordings.ts'
import { type Voices, voicesOf } from './document.ts'

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
  const [wordings, contributions, pending] = await Promise.all([
    listWordings(tx, document.id),
    listContributions(tx, document.id),
    listPending(tx, document.id),
  ])
  const said = Map.groupBy(
    contributions.filter(one => one.withdrawn_at === null),
    one => one.block_id,
  )
  const changing = new Set(pending.map(one => one.block_id))
  const blocks = wordings
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
  said: { contribution: Contribution; base: Wording }[]
  voices: Voices
  /** Of the answers written so far; the form carries it. */
  seen: string
  /** The wording offered: what was pending, or all suggestions put together as far as they do not collide. */
  offered: string
  /** Suggestions that change the same words as another and were left out of `offered`. */
  colliding: string[]
}

export async function deskBlockView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  blockId: string | undefined,
): Promise<DeskBlockView> {
  const { network, document, wording } = await visibleBlock(tx, networkSlug, slug, blockId)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const contributions = (await listContributions(tx, document.id, wording.block_id)).filter(
    one => one.withdrawn_at === null && one.answered_in === null,
  )
  const pending = (await listPending(tx, document.id)).find(one => one.block_id === wording.block_id)
  const said = await Promise.all(
    contributions.map(async contribution => ({
      contribution,
      base:
        contribution.wording_id === wording.id
          ? wording
          : ((await findWording(tx, contribution.wording_id)) ?? wording),
    })),
  )
  const merged = mergeAll(wording, said)
  return {
    network,
    document,
    wording,
    said,
    voices: await voicesOf(tx, contributions),
    seen: draftedMark(contributions, pending?.words),
    offered:
      (pending?.words as Record<string, string> | null | undefined)?.[originalOf(wording.text).language] ?? merged.text,
    colliding: merged.colliding,
  }
}

/**
 * Puts suggestions on the document's own language together. Those that change the same words as another are all left
 * out: which of them stands is for the desk to say, not for the order in which they came.
 */
function mergeAll(
  wording: Wording,
  said: { contribution: Contribution; base: Wording }[],
): { text: string; colliding: string[] } {
  const suggested = said.flatMap(({ contribution, base }) =>
    contribution.proposed && originalOf(contribution.proposed).language === originalOf(wording.text).language
      ? { id: contribution.id, base: wordsOf(base.text), words: wordsOf(contribution.proposed) }
      : [],
  )
  const few =
    suggested.length <= PAIRS_LOOKED_AT &&
    suggested.reduce((sum, one) => sum + one.words.length, 0) <= LETTERS_LOOKED_AT
  const alone = few
    ? suggested.filter(one => !suggested.some(other => other !== one && collide(one, other)))
    : suggested
  let text = wordsOf(wording.text)
  const standing = new Set<string>()
  for (const one of alone) {
    const merge = mergeWords(one.base, text, one.words)
    if (merge.conflicts.length > 0) continue
    text = merge.text
    standing.add(one.id)
  }
  return { text, colliding: suggested.filter(one => !standing.has(one.id)).map(one => one.id) }
}

// Pairs are many when suggestions are: above these, only what meets the text made so far is looked at.
const PAIRS_LOOKED_AT = 60
const LETTERS_LOOKED_AT = 60_000

function collide(one: { base: string; words: string }, other: { base: string; words: string }): boolean {
  return (
    one.base === other.base &&
    one.words !== other.words &&
    mergeWords(one.base, one.words, other.words).conflicts.length > 0
  )
}

function countsOf(said: Contribution[]): { waiting: number; drafted: number; answered: number } {
  const answered = said.filter(one => one.answered_in !== null).length
  const drafted = said.filter(one => one.answered_in === null && one.treatment !== null).length
  return { answered, drafted, waiting: said.length - answered - drafted }
}
