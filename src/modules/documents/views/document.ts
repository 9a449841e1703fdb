import { notAllowed, notFound } from '../../../kernel/errors.ts'
import { openFile } from '../../../kernel/files/keep.ts'
import type { Thread } from '../../../kernel/look/thread.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleNetwork } from '../../networks/index.ts'
import { listNames, listOrganisationNames } from '../../register/index.ts'
import { threadOfAll, threadsOf } from '../../trace/index.ts'
import { canTranslate } from '../../translations/index.ts'
import { canAnswer, canDraft, canEnterFaces, canHear, canSpeak, visibleDocument } from '../access.ts'
import { openChangesOf } from '../open-changes.ts'
import { isHeard, type Status, statusOf } from '../rules.ts'
import { type Adjustment, findAdjusting, listAdjustments } from '../store/adjustments.ts'
import { type Contribution, countSaid, listContributions } from '../store/contributions.ts'
import { type Document, findSourceFile, listDocuments, listVersions } from '../store/documents.ts'
import { listFollowed } from '../store/following.ts'
import { countUndecided } from '../store/late.ts'
import { lastOpenings, listOpenings, type Opening } from '../store/openings.ts'
import { listPrinted } from '../store/printed.ts'
import { listActionBlocks, listGone, listWordings, listWordingsById, type Wording } from '../store/wordings.ts'
import { type Weight, weightOf } from '../weighing/weight.ts'
import { type Followed, followedHere } from './followed.ts'
import { type Scales, scalesFor } from './weight.ts'

/** Who stands behind contributions: names the reader may know. */
export interface Voices {
  people: Map<string, string>
  organisations: Map<string, Text>
}

export interface DocumentView {
  network: Network
  document: Document
  status: Status
  blocks: Wording[]
  /** The version shown and all there are. */
  version: number
  versions: { number: number; made_at: Temporal.Instant }[]
  /** What was said about each block; null for readers who may not hear it. */
  said: Map<string, Contribution[]> | null
  voices: Voices
  /** How many voices, and what stands behind them. */
  weight: Weight & { contributions: number }
  /** The same for the options of each block. */
  scales: Scales | null
  unanswered: number
  /** Of a draft: how many paragraphs have tracked changes of its file that nobody has decided about. */
  undecided: number
  /** Whether the reader follows the text; null: they cannot. */
  followed: Followed | null
  /** How much was said up to now, for a page that follows what is said next; null where nothing more is. */
  follows: number | null
  /** Blocks that are no more part of the text, about which something was said. */
  gone: Wording[]
  /** Wordings of before that something was said about, by id. */
  earlier: Map<string, Wording>
  /** Each time it was open; each version that the secretariat made of itself. */
  openings: Opening[]
  adjustments: Adjustment[]
  /** For the secretariat: how much came late and is neither heard nor left, and whether an adjustment is under way. */
  late: number
  adjusting: boolean
  thread: Thread
  may: { speak: boolean; answer: boolean; enterFaces: boolean; translate: boolean }
}

export async function documentView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  version?: number,
): Promise<DocumentView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  const hears = canHear(tx.actor, document)
  const past = version !== undefined && version < document.version ? version : undefined
  const follows = hears && past === undefined && hearsMore(statusOf(document, document.now))
  const answers = canAnswer(tx.actor, document)
  const isDraft = document.opened_at === null
  const [blocks, contributions, versions, said, gone, followed, printed, openings, adjustments, late, adjusting] =
    await Promise.all([
      listWordings(tx, document.id, past),
      hears ? listContributions(tx, document.id) : [],
      document.version > 1 ? listVersions(tx, document.id) : [],
      follows ? countSaid(tx, document.id) : null,
      hears && document.version > 1 && past === undefined ? listGone(tx, document.id) : [],
      listFollowed(tx, [document.id]),
      isDraft && answers ? listPrinted(tx, document.id) : null,
      document.opened_at ? listOpenings(tx, document.id) : [],
      document.version > 1 ? listAdjustments(tx, document.id) : [],
      answers && document.opened_at ? countUndecided(tx, document.id) : 0,
      answers && document.opened_at ? findAdjusting(tx, document.id) : undefined,
    ])
  const living = contributions.filter(one => isHeard(one) && one.withdrawn_at === null)
  const scales = contributions.length > 0 ? await scalesFor(tx, document, contributions) : null
  const today = new Set([...blocks, ...gone].map(one => one.id))
  return {
    network,
    document,
    status: hears ? statusHeard(statusOf(document, document.now), living) : statusOf(document, document.now),
    blocks,
    version: past ?? document.version,
    versions,
    said: hears ? Map.groupBy(contributions, one => one.block_id) : null,
    voices: await voicesOf(tx, contributions),
    weight: { contributions: living.length, ...(scales?.weight(contributions) ?? NOTHING) },
    scales,
    unanswered: living.filter(one => one.answered_in === null).length,
    undecided: blocks.filter(one => openChangesOf(one, printed?.get(one.block_id)).changes.length > 0).length,
    followed: followedHere(tx, document, { id: document.id, reach: 'document' }, followed),
    follows: said,
    earlier: new Map(
      (
        await listWordingsById(tx, [
          ...new Set(contributions.flatMap(one => (one.proposed && !today.has(one.wording_id) ? one.wording_id : []))),
        ])
      ).map(one => [one.id, one]),
    ),
    openings,
    adjustments,
    late,
    adjusting: adjusting !== undefined,
    gone: gone.filter(block => contributions.some(one => one.block_id === block.block_id)),
    thread: await threadOfDocument(tx, document, blocks, contributions),
    may: {
      speak: canSpeak(tx.actor, document),
      answer: canAnswer(tx.actor, document),
      enterFaces: canEnterFaces(tx.actor, document),
      translate: canTranslate(tx.actor, network.id) && document.visibility !== 'staff',
    },
  }
}

const NOTHING = weightOf([], new Map())

/** Whether more can be said about a text that the network may read already. */
function hearsMore(status: Status): boolean {
  return status !== 'draft' && status !== 'adopted'
}

/** Whoever hears what was said sees whether a closed text is answered now: late words may wait again. */
function statusHeard(status: Status, living: readonly Contribution[]): Status {
  if (status !== 'closed' && status !== 'answered') return status
  return living.length > 0 && living.every(one => one.answered_in !== null) ? 'answered' : 'closed'
}

/** Names behind some contributions. */
export async function voicesOf(tx: Tx, contributions: readonly Contribution[]): Promise<Voices> {
  const [people, organisations] = await Promise.all([
    listNames(tx, [
      ...new Set(
        contributions.flatMap(one => [one.author_id, one.entered_by, ...(one.settled_by ? [one.settled_by] : [])]),
      ),
    ]),
    listOrganisationNames(tx, [...new Set(contributions.flatMap(one => one.organisation_id ?? []))]),
  ])
  return { people, organisations }
}

/** From what was said about it to its actions and their results: what the thread knows of its blocks. */
async function threadOfDocument(
  tx: Tx,
  document: Document,
  blocks: readonly Wording[],
  said: readonly Contribution[],
): Promise<Thread> {
  const first = said.find(one => one.withdrawn_at === null)
  // Blocks come to stand on the thread with the first answers.
  const answered = document.adopted_at !== null || document.version > 1 || said.some(one => one.answered_in !== null)
  const ids = [...(answered ? blocks.map(block => block.block_id) : []), ...(first ? [first.id] : [])]
  return ids.length > 0 ? threadOfAll(tx, ids) : {}
}

export interface ListView {
  network: Network
  documents: { document: Document; status: Status; thread: Thread; opening: Opening | null }[]
  may: { draft: boolean }
}

export async function listView(tx: Tx, networkSlug: string | undefined): Promise<ListView> {
  const network = await visibleNetwork(tx, networkSlug)
  const documents = await listDocuments(tx, network.id)
  const [threads, openings] = await Promise.all([
    threadsOfAdopted(tx, documents),
    lastOpenings(
      tx,
      documents.map(document => document.id),
    ),
  ])
  return {
    network,
    documents: documents.map(document => ({
      document,
      status: statusOf(document, document.now),
      thread: threads.get(document.id) ?? {},
      opening: openings.get(document.id) ?? null,
    })),
    may: { draft: canDraft(tx.actor, network) },
  }
}

/** How far each adopted text has come: whether its actions are there, and results of them. */
async function threadsOfAdopted(tx: Tx, documents: readonly Document[]): Promise<Map<string, Thread>> {
  const adopted = documents.filter(document => document.adopted_at !== null).map(document => document.id)
  const blocks = await listActionBlocks(tx, adopted)
  const threads = await threadsOf(
    tx,
    blocks.map(block => block.block_id),
  )
  const farthest = (ids: readonly string[]) => Object.assign({}, ...ids.map(id => threads.get(id) ?? {})) as Thread
  return new Map(
    [...Map.groupBy(blocks, block => block.document_id)].map(([document, ones]) => [
      document,
      farthest(ones.map(block => block.block_id)),
    ]),
  )
}

export interface CompareView {
  network: Network
  document: Document
  from: number
  to: number
  voices: Voices
  /** Versions between the two that the secretariat made of itself. */
  adjustments: Adjustment[]
  changes: {
    block: Wording
    before: Wording | null
    after: Wording | null
    contributions: Contribution[]
    /** Of those behind the change; null: nobody asked for it, or the reader hears nobody. */
    weight: Weight | null
  }[]
}

/** What changed from one version to another, block by block, with what was taken up in each. */
export async function compareView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  from: number,
  to: number,
): Promise<CompareView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  const [before, after, adjustments] = await Promise.all([
    listWordings(tx, document.id, from),
    listWordings(tx, document.id, to),
    listAdjustments(tx, document.id),
  ])
  const said = canHear(tx.actor, document) ? await listContributions(tx, document.id) : []
  const scales = said.length > 0 ? await scalesFor(tx, document, said) : null
  const old = new Map(before.map(wording => [wording.block_id, wording]))
  const now = new Map(after.map(wording => [wording.block_id, wording]))
  const blocks = [...new Set([...old.keys(), ...now.keys()])]
  const changes = blocks
    .map(id => ({ before: old.get(id) ?? null, after: now.get(id) ?? null }))
    .filter(({ before, after }) => before?.id !== after?.id)
    .map(({ before, after }) => {
      const block = (after ?? before)!
      const contributions = said.filter(
        one =>
          one.block_id === block.block_id &&
          one.treatment !== null &&
          one.treatment !== 'declined' &&
          one.treatment !== 'answered' &&
          (one.answered_in ?? 0) > from &&
          one.answered_in! <= to,
      )
      const weight = scales && contributions.length > 0 ? scales.weight(contributions) : null
      return { block, before, after, contributions, weight }
    })
    .sort((a, b) => a.block.position - b.block.position)
  const between = adjustments.filter(({ version }) => version > from && version <= to)
  return { network, document, from, to, voices: await voicesOf(tx, said), adjustments: between, changes }
}

/** The file as it was uploaded, for the secretariat alone: it holds what members are not shown. */
export async function sourceFile(tx: Tx, networkSlug: string | undefined, slug: string | undefined) {
  const { document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const id = await findSourceFile(tx, document.id)
  const file = id ? await openFile(tx, id) : null
  if (!file) throw notFound()
  return file
}
