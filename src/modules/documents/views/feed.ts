import { notFound } from '../../../kernel/errors.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findNetworkById, type Network, visibleNetwork } from '../../networks/index.ts'
import { visiblePerson } from '../../register/index.ts'
import { visibleDocument } from '../access.ts'
import { type Document, listDocuments, listVersionsOf } from '../store/documents.ts'
import { listOpeningsOf, type Opening } from '../store/openings.ts'

/** Something that happened to a text, as everybody who reads the text knows. */
export interface FeedEntry {
  document: Document
  what: 'opened' | 'closed' | 'answered' | 'answers' | 'adopted' | 'version'
  /** Sets it apart from others of its kind. */
  key: string
  at: Temporal.Instant
  version?: number
  /** Of an opening: the hour at which it closes or closed, and where. */
  opening?: Opening
  /** What follows the address of the text. */
  query: string
}

export interface FeedView {
  network: Network
  /** Of one text; null: of all texts of the network. */
  title: Text | null
  id: string
  /** Address of the page that it tells of. */
  address: string
  updated: Temporal.Instant
  /** The newest first. */
  entries: FeedEntry[]
}

const MOST_ENTRIES = 50

/** What happened to one text, for whoever may read it; a draft has no feed. */
export async function documentFeed(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<FeedView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (document.visibility === 'staff') throw notFound()
  const { entries, updated } = await happenedTo(tx, [document])
  const address = `/${network.slug}/documents/${document.slug}`
  return { network, title: document.title, id: document.id, address, entries, updated }
}

/** What happened to the public texts of a network: the same for everybody, signed in or not. */
export async function publicFeed(tx: Tx, networkSlug: string | undefined): Promise<FeedView> {
  const network = await visibleNetwork(tx, networkSlug)
  const documents = (await listDocuments(tx, network.id)).filter(document => document.visibility === 'public')
  return feedOf(tx, network, documents)
}

/** What happened to the texts of a network that its members read; for whoever holds the link of a member. */
export async function memberFeed(tx: Tx, scope: ScopeId): Promise<FeedView> {
  const [network] = await Promise.all([findNetworkById(tx, scope), visiblePerson(tx, tx.actor.person ?? '')])
  if (!network) throw notFound()
  const documents = (await listDocuments(tx, network.id)).filter(document => document.visibility !== 'staff')
  return feedOf(tx, network, documents)
}

async function feedOf(tx: Tx, network: Network, documents: readonly Document[]): Promise<FeedView> {
  const { entries, updated } = await happenedTo(tx, documents)
  return { network, title: null, id: network.id, address: `/${network.slug}/documents`, entries, updated }
}

async function happenedTo(tx: Tx, documents: readonly Document[]) {
  const revised = documents.filter(document => document.version > 1).map(document => document.id)
  const [listed, opened] = await Promise.all([
    listVersionsOf(tx, revised, MOST_ENTRIES),
    listOpeningsOf(
      tx,
      documents.map(document => document.id),
      MOST_ENTRIES,
    ),
  ])
  const versions = Map.groupBy(listed, one => one.document_id)
  const openings = Map.groupBy(opened, one => one.document_id)
  const entries = documents
    .flatMap(document => {
      const made = versions.get(document.id) ?? []
      return [
        ...momentsOf(document, openings.get(document.id) ?? []),
        ...answersOf(document, made),
        ...made.map(
          ({ number, made_at }): FeedEntry => ({
            document,
            what: 'version',
            key: String(number),
            at: made_at,
            version: number,
            query: `?compare=${number - 1}..${number}`,
          }),
        ),
      ]
    })
    .sort((one, other) => Temporal.Instant.compare(other.at, one.at))
    .slice(0, MOST_ENTRIES)
  return { entries, updated: entries[0]?.at ?? Temporal.Instant.fromEpochMilliseconds(0) }
}

/** Each opening with its own dates: what was closed and is open again was opened twice. */
function momentsOf(document: Document, openings: readonly Opening[]): FeedEntry[] {
  const { answered_at, adopted_at, now } = document
  const passed = (at: Temporal.Instant) => Temporal.Instant.compare(at, now) <= 0
  const told = { document, query: '' }
  return [
    ...openings.flatMap((opening): FeedEntry[] => {
      const { opened_at, closes_at, number } = opening
      const begun = {
        ...told,
        what: 'opened',
        key: number === 1 ? '' : String(number),
        at: opened_at,
        opening,
      } as const
      const ended = { ...told, what: 'closed', key: String(closes_at), at: closes_at, opening } as const
      return passed(closes_at) ? [begun, ended] : [begun]
    }),
    ...(answered_at ? [{ ...told, what: 'answered', key: String(answered_at), at: answered_at } as const] : []),
    ...(adopted_at ? [{ ...told, what: 'adopted', key: '', at: adopted_at } as const] : []),
  ]
}

/** Answers that changed no wording: no version, and no date on which everyone had one, tells of them. */
function answersOf(document: Document, versions: readonly { made_at: Temporal.Instant }[]): FeedEntry[] {
  const { answers_at, answered_at } = document
  const told = [answered_at, ...versions.map(one => one.made_at)].map(String)
  if (!answers_at || told.includes(String(answers_at))) return []
  return [{ document, what: 'answers', key: String(answers_at), at: answers_at, query: '' }]
}
