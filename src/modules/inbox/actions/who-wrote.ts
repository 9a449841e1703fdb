import type { ScopeId } from '../../../kernel/ids.ts'
import type { ArrivedMail } from '../../../kernel/mail/arrived.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { hashOfAddress, personWithAddress } from '../../accounts/index.ts'
import { findNetworkById, listNetworks, listRegions } from '../../networks/index.ts'
import { findPerson, hashOfReach, listReachedBy, type PersonId } from '../../register/index.ts'
import { findReply } from '../store/replies.ts'

/** Where a mail belongs, by the address it came to. */
export interface Place {
  scope: ScopeId
  network: ScopeId
  body: string | null
  /** The thing it is an answer to, such as `mailing:<id>`. */
  answersTo: string | null
  /** The conversation it goes on, by its address. */
  item: string | null
  /** Whom that was sent to. */
  sentTo: PersonId | null
}

/** Null where its address leads nowhere any more. */
export async function placeOf(tx: Tx, { about }: Pick<ArrivedMail, 'about'>): Promise<Place | null> {
  const [kind, first = '', body = null] = about.split(':')
  const nothing = { body: null, answersTo: null, item: null, sentTo: null }
  if (kind === 'group') return { ...nothing, scope: first as ScopeId, network: first as ScopeId, body }
  const reply = kind === 'reply' ? await findReply(tx, first) : undefined
  const scope = (kind === 'scope' ? first : reply?.scope_id) as ScopeId | undefined
  const network = scope && (await networkOver(tx, scope))
  if (!scope || !network) return null
  if (!reply) return { ...nothing, scope, network }
  const [of, id = null] = reply.about.split(':')
  if (of === 'inbox-item') return { ...nothing, scope, network, item: id }
  return { ...nothing, scope, network, answersTo: reply.about, sentTo: reply.person_id as PersonId | null }
}

/** The network that a scope is, or lies in. */
export async function networkOver(tx: Tx, scope: ScopeId): Promise<ScopeId | null> {
  if (await findNetworkById(tx, scope)) return scope
  for (const { id } of await listNetworks(tx))
    if ((await listRegions(tx, id)).some(region => region.id === scope)) return id
  return null
}

/**
 * Who of this network a mail claims to be from: whom the thing was sent to that it answers, else who has its address.
 * `hasAddress`: it came from an address of theirs. It proves nothing: anybody may write any sender.
 */
export async function personWho(
  tx: Tx,
  place: Place,
  mail: ArrivedMail,
): Promise<{ id: PersonId; hasAddress: boolean } | null> {
  const owners = mail.sender ? await ownersOf(tx, mail.sender) : []
  const known = place.sentTo ?? (await firstOfNetwork(tx, owners, place.network))
  return known && { id: known, hasAddress: owners.includes(known) }
}

async function ownersOf(tx: Tx, address: string): Promise<PersonId[]> {
  const [account, reached] = await Promise.all([
    personWithAddress(tx, hashOfAddress(address)),
    listReachedBy(tx, [hashOfReach('email', address)!.toString('hex')]),
  ])
  return [...(account ? [account] : []), ...reached.map(one => one.person as PersonId)]
}

async function firstOfNetwork(tx: Tx, people: readonly PersonId[], network: ScopeId): Promise<PersonId | null> {
  for (const one of new Set(people)) {
    const person = await findPerson(tx, one)
    if (person?.scope_ids.includes(network)) return one
  }
  return null
}
