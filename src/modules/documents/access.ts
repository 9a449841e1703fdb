import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound, Refusal } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { now } from '../../kernel/now.ts'
import { policy } from '../../kernel/policy.ts'
import { type KeptLink, listLinks } from '../../kernel/signed-links.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById, type Network, visibleNetwork } from '../networks/index.ts'
import { holds, isStaffOf, speaksFor, visiblePerson } from '../register/index.ts'
import { hears, linkEnd, statusOf } from './rules.ts'
import { type Document, findDocument, findDocumentById, findDocumentOfBlock, holdDocument } from './store/documents.ts'
import { type BlockId, findWording, listWordingsOfBlock, type Wording } from './store/wordings.ts'

type Scoped = Pick<Document, 'scope_id'>
const scopeOf = (document: Scoped) => document.scope_id as Network['id']

/** How an action holds a document until it is done; a view holds nothing. */
type Hold = 'alone' | 'together'

/** A document this reader may see: drafts are staff's, the rest as it was opened. */
export async function visibleDocument(tx: Tx, networkSlug: string | undefined, slug: string | undefined, hold?: Hold) {
  const { network, document } = await loadDocument(tx, networkSlug, slug, hold, async () => null)
  return { network, document }
}

/** A block of it as it reads today, with every wording it had. */
export async function visibleBlock(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  block: string | undefined,
  hold?: Hold,
) {
  const { network, document, also } = await loadDocument(tx, networkSlug, slug, hold, () =>
    isId(block) ? Promise.all([findDocumentOfBlock(tx, block), listWordingsOfBlock(tx, block)]) : Promise.resolve(null),
  )
  const [of, wordings] = also ?? []
  const wording = wordings?.at(-1)
  if (of !== document.id || !wordings || !wording) throw notFound()
  return { network, document, block: wording.block_id as BlockId, wording, wordings }
}

/** What is `also` needed leaves in one flight with the document, behind the hold: whoever held it before may have changed it. */
async function loadDocument<Also>(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  hold: Hold | undefined,
  also: () => Promise<Also>,
) {
  const network = await visibleNetwork(tx, networkSlug)
  if (!slug) throw notFound()
  const [, document, more] = await Promise.all([
    hold ? holdDocument(tx, network.id, slug, hold) : null,
    findDocument(tx, network.id, slug),
    also(),
  ])
  if (!document || !maySee(tx.actor, document)) throw notFound()
  return { network, document, also: more }
}

/** A wording of this very block. */
export async function visibleWording(tx: Tx, block: string, wordingId: string): Promise<Wording> {
  const wording = await findWording(tx, wordingId)
  if (!wording || wording.block_id !== block) throw notFound()
  return wording
}

/** What a link is for that lets its person speak about an open text; its object is that text. */
export const CONTRIBUTE = 'contribute'

export function linkObjectOf(document: { id: string }): string {
  return `document:${document.id}`
}

/** The text that a link to contribute is about, while it is open and for a while after its hour; its network and whose link it is. */
export async function documentOfLink(tx: Tx) {
  const { link, person } = tx.actor
  const [kind, id] = link?.object.split(':') ?? []
  if (link?.purpose !== CONTRIBUTE || kind !== 'document' || !isId(id) || !person) throw notFound()
  const [document, network, contributor] = await Promise.all([
    findDocumentById(tx, id),
    findNetworkById(tx, link.scope),
    visiblePerson(tx, person),
  ])
  if (!document || !network || !canSpeak(tx.actor, document)) throw notFound()
  return { network, document, person: contributor }
}

const isFresh = ({ closes_at, now }: Document) => !!closes_at && Temporal.Instant.compare(now, linkEnd(closes_at)) < 0

const comesByLinkTo = (actor: Actor, document: Document) =>
  actor.link?.purpose === CONTRIBUTE && actor.link.object === linkObjectOf(document) && document.visibility !== 'staff'

const maySee = policy(
  (actor: Actor, document: Document) =>
    document.visibility === 'public' ||
    comesByLinkTo(actor, document) ||
    isStaffOf(actor, scopeOf(document)) ||
    (document.visibility === 'network' && actor.memberOf.includes(scopeOf(document))),
)

/** Upload drafts and put them right. */
export const canDraft = policy((actor: Actor, network: Network) => isStaffOf(actor, network.id))

/** See who said what: the members of the network, among themselves. */
export const canHear = policy(
  (actor: Actor, document: Scoped) => actor.memberOf.includes(scopeOf(document)) || isStaffOf(actor, scopeOf(document)),
)

/** Say something about a block: members, from the opening until the text is adopted; by a link to it, until it ends. */
export const canSpeak = policy((actor: Actor, document: Document) => {
  const heard = hears(statusOf(document, document.now))
  if (actor.link)
    return comesByLinkTo(actor, document) && (heard === 'in-time' || (heard === 'late' && isFresh(document)))
  return actor.person !== null && actor.memberOf.includes(scopeOf(document)) && heard !== 'no'
})

/** Say it in the name of an organisation: its delegate. */
export const canSpeakFor = policy((actor: Actor, document: Scoped, organisation: string) =>
  speaksFor(actor, scopeOf(document), organisation),
)

/** Type in what somebody said by phone, by mail or in a meeting. */
export const canSpeakOnBehalf = policy(
  (actor: Actor, document: Scoped) => isStaffOf(actor, scopeOf(document)) || holds(actor, scopeOf(document), 'desk'),
)

/** Open, send out, close, answer, publish versions, adopt: the secretariat. */
export const canAnswer = policy((actor: Actor, document: Scoped) => isStaffOf(actor, scopeOf(document)))

/** Enter the text in another language, of a file: the translators of the network, and its staff. */
export const canEnterFaces = policy(
  (actor: Actor, document: Scoped) =>
    isStaffOf(actor, scopeOf(document)) || holds(actor, scopeOf(document), 'translator'),
)

/** Withdraw what one said, while it has no answer. */
export const canWithdraw = policy(
  (actor: Actor, contribution: { author_id: string; withdrawn_at: unknown }) =>
    contribution.author_id === actor.person && contribution.withdrawn_at === null,
)

/** Say that a conversation is settled, or open it again: whoever began it, and staff; not once its first words were removed. */
export const canSettle = policy(
  (actor: Actor, document: Document, first: { author_id: string; removed_at: unknown; withdrawn_at: unknown }) =>
    hears(statusOf(document, document.now)) !== 'no' &&
    actor.link === undefined &&
    actor.memberOf.includes(scopeOf(document)) &&
    first.removed_at === null &&
    (isStaffOf(actor, scopeOf(document)) || (first.author_id === actor.person && first.withdrawn_at === null)),
)

/** Follow a text or a place in it: whoever is signed in and reads it, once it is no draft any more. */
export const canFollow = policy(
  (actor: Actor, document: Pick<Document, 'visibility'>) =>
    actor.person !== null && !actor.link && document.visibility !== 'staff',
)

/** The purpose of the links that feed readers ask with. */
export const FEED = 'feed'

/** Have a feed of one's own of the texts of a network: its members. */
export const canHaveFeed = policy(
  (actor: Actor, network: Pick<Network, 'id'>) => actor.person !== null && actor.memberOf.includes(network.id),
)

/** The actor's links that still open the feed of a network, by network. */
export async function ownFeedLinks(tx: Tx): Promise<Map<ScopeId, KeptLink>> {
  const { person } = tx.actor
  if (!person) return new Map()
  const [at, links] = await Promise.all([now(tx), listLinks(tx, { person })])
  const open = links.filter(one => one.purpose === FEED && !one.revoked && Temporal.Instant.compare(one.endsAt, at) > 0)
  return new Map(open.map(link => [link.scope, link]))
}

/** The document for whoever may send a file of it back: as long as something can be said about it. */
export async function documentToReturn(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  hold?: Hold,
): Promise<{ network: Network; document: Document }> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug, hold)
  if (canSpeak(tx.actor, document)) return { network, document }
  if (!tx.actor.person) throw new Refusal('not-signed-in')
  throw hears(statusOf(document, document.now)) === 'no' && canHear(tx.actor, document)
    ? new Refusal('closed')
    : notAllowed()
}

/** A document by its id, with its network; null where there is none or it is hidden. */
export async function documentById(tx: Tx, id: string): Promise<{ network: Network; document: Document } | null> {
  const document = isId(id) ? await findDocumentById(tx, id) : undefined
  const network = document && (await findNetworkById(tx, document.scope_id))
  return network ? { network, document } : null
}

/** What the title of a document is, for whoever may see it; null for everybody else, as if there were none. */
export async function titleIfVisible(tx: Tx, id: string): Promise<Document | null> {
  const document = isId(id) ? await findDocumentById(tx, id) : undefined
  return document && maySee(tx.actor, document) ? document : null
}
