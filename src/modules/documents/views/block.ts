import type { Thread } from '../../../kernel/look/thread.ts'
import type { PaperComment } from '../../../kernel/paper/blocks.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { citationsOf, type Reference } from '../../library/index.ts'
import type { Network } from '../../networks/index.ts'
import { listOrganisationNames, listPeople } from '../../register/index.ts'
import { threadsOf } from '../../trace/index.ts'
import {
  canAnswer,
  canHear,
  canSettle,
  canSpeak,
  canSpeakFor,
  canSpeakOnBehalf,
  canWithdraw,
  visibleBlock,
} from '../access.ts'
import { headingOver, type Status, statusOf } from '../rules.ts'
import { type Adjustment, listAdjustments } from '../store/adjustments.ts'
import { listMoved, type Moved } from '../store/arrivals.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listFollowed } from '../store/following.ts'
import { findPrinted } from '../store/printed.ts'
import { listWordings, type Wording } from '../store/wordings.ts'
import { type AsVersion, asVersion } from '../versions-of-block.ts'
import { type Voices, voicesOf } from './document.ts'
import { type Followed, followedHere, reachOf } from './followed.ts'
import { scalesFor, type WeighedOption } from './weight.ts'

export interface SaidOf {
  contribution: Contribution
  /** The wording it was said about. */
  base: Wording
  thread: Thread
  mayWithdraw: boolean
  mayReply: boolean
  maySettle: boolean
}

export interface BlockView {
  network: Network
  document: Document
  status: Status
  wording: Wording
  wordings: Wording[]
  /** The version that was asked for; null: as the block reads today. */
  asVersion: AsVersion | null
  heading: Wording | null
  previous: string | null
  next: string | null
  said: SaidOf[]
  /** What the reader wants to answer. */
  answering: string | null
  /** What is asked for, and the weight behind it. */
  options: WeighedOption[]
  /** Whether the reader follows it; null: they cannot. */
  followed: Followed | null
  /** What of the library this block cites. */
  references: Reference[]
  /** The version that took it out of the text; null: it stands in it. */
  ended: number | null
  /** Where its words went, or came from, when versions joined or split paragraphs. */
  moved: Moved[]
  /** Versions in which the secretariat adjusted it of itself, and why. */
  adjustments: Adjustment[]
  /** Comments that came with the file of the text; for the secretariat alone. */
  fromFile: { text: string; comments: PaperComment[] } | null
  hears: boolean
  voices: Voices
  thread: Thread
  may: {
    speak: boolean
    answer: boolean
    correct: boolean
    /** Organisations the reader may speak for. */
    speakFor: { id: string; name: Text }[]
    /** People whose words the reader may type in. */
    speakOnBehalf: { id: string; name: string; organisation: Text | null }[]
    /** There are too many to choose from: they are looked for by name first; what was looked for. */
    lookFor: string | null
  }
}

export async function blockView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  blockId: string | undefined,
  asked: {
    named: string | null
    person: string | null
    answering?: string | null
    version?: number | undefined
  } = { named: null, person: null },
): Promise<BlockView> {
  const { network, document, wording, wordings } = await visibleBlock(tx, networkSlug, slug, blockId)
  const version = asVersion(document, wordings, asked.version)
  const hears = canHear(tx.actor, document)
  const [blocks, references, contributions, printed, moved, adjustments, follows] = await Promise.all([
    listWordings(tx, document.id),
    citationsOf(tx, [`document-block:${wording.block_id}`]),
    hears ? listContributions(tx, document.id, wording.block_id) : [],
    canAnswer(tx.actor, document) ? findPrinted(tx, wording.block_id) : undefined,
    document.version > 1 ? listMoved(tx, wording.block_id) : [],
    document.version > 1 ? listAdjustments(tx, document.id) : [],
    listFollowed(tx, [wording.block_id]),
  ])
  const scales = contributions.length > 0 ? await scalesFor(tx, document, contributions, wording.block_id) : null
  const threads = await threadsOf(tx, [wording.block_id, ...contributions.map(one => one.id)])
  const at = blocks.findIndex(block => block.block_id === wording.block_id)
  const status = statusOf(document, document.now)
  // What is said is said about the words of today.
  const speaks = canSpeak(tx.actor, document) && (version === null || version.version === document.version)
  return {
    network,
    document,
    status,
    wording,
    wordings,
    asVersion: version,
    references,
    ended: wording.upto_version,
    moved,
    adjustments: adjustments.filter(({ version }) =>
      wordings.some(one => one.from_version === version || one.upto_version === version),
    ),
    fromFile: printed && printed.comments.length > 0 ? { text: printed.text, comments: printed.comments } : null,
    heading: headingOver(
      blocks.map(block => ({ ...block, id: block.block_id as string })),
      { id: wording.block_id, position: wording.position, kind: wording.kind },
    ),
    previous: blocks[at - 1]?.block_id ?? null,
    next: blocks[at + 1]?.block_id ?? null,
    said: contributions.map(contribution => ({
      contribution,
      base: wordings.find(one => one.id === contribution.wording_id) ?? wording,
      thread: threads.get(contribution.id) ?? { said: { href: `/trace/${contribution.id}` } },
      mayWithdraw: contribution.answered_in === null && canWithdraw(tx.actor, contribution),
      mayReply: speaks && contribution.withdrawn_at === null && contribution.removed_at === null,
      maySettle: contribution.conversation_id === null && canSettle(tx.actor, document, contribution),
    })),
    answering: asked.answering ?? null,
    followed: followedHere(tx, document, { id: wording.block_id, reach: reachOf(wording) }, follows),
    options: scales?.options(contributions) ?? [],
    hears,
    voices: await voicesOf(tx, contributions),
    thread: threads.get(wording.block_id) ?? {},
    may: {
      speak: speaks,
      answer: canAnswer(tx.actor, document),
      correct: canAnswer(tx.actor, document) && status === 'draft',
      speakFor: speaks ? await organisationsToSpeakFor(tx, document) : [],
      ...(speaks && canSpeakOnBehalf(tx.actor, document)
        ? await peopleOf(tx, network, asked)
        : { speakOnBehalf: [], lookFor: null }),
    },
  }
}

async function organisationsToSpeakFor(tx: Tx, document: Document): Promise<{ id: string; name: Text }[]> {
  const ids = tx.actor.roles.flatMap(role => role.organisation ?? []).filter(id => canSpeakFor(tx.actor, document, id))
  return [...(await listOrganisationNames(tx, ids))].map(([id, name]) => ({ id, name }))
}

/** A list that a phone can carry; of a larger network those who are looked for by name. */
const MOST_CHOSEN_FROM = 40

export async function peopleOf(
  tx: Tx,
  network: Network,
  { named, person }: { named: string | null; person: string | null },
): Promise<Pick<BlockView['may'], 'speakOnBehalf' | 'lookFor'>> {
  const most = MOST_CHOSEN_FROM
  const all = await listPeople(tx, network.id, { most: most + 1 })
  const tooMany = all.length > most
  const lookFor = (named ?? '').trim().slice(0, 120)
  const looked = lookFor !== '' || person ? { most, named: lookFor, id: person ?? '' } : null
  const people = !tooMany ? all : looked ? await listPeople(tx, network.id, looked) : []
  return {
    speakOnBehalf: people
      .filter(one => one.id !== tx.actor.person)
      .map(({ id, name, organisation }) => ({ id, name, organisation })),
    lookFor: tooMany ? lookFor : null,
  }
}
