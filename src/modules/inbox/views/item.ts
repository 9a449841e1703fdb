import type { Fill } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../kernel/look/kit.ts'
import { statesOfMails } from '../../../kernel/mail/states.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listBodies, listRegions, type Network } from '../../networks/index.ts'
import { listNames, listStaffIn } from '../../register/index.ts'
import { visibleItem } from '../access.ts'
import { itemToTurn } from '../actions/turn.ts'
import { mailComesIn } from '../addresses.ts'
import { openSender } from '../sealed.ts'
import { turnsOffered } from '../slots.ts'
import type { Item } from '../store/items.ts'
import { type AttachedFile, listFiles, listMessages, type Message } from '../store/messages.ts'
import { listTurns } from '../store/turns.ts'

/** A mail, an answer or a note as staff sees it. */
export interface SaidView {
  id: string
  kind: 'in' | 'out' | 'note'
  at: Temporal.Instant
  /** The name it carries, or who of the staff wrote it. */
  by: string
  /** Only of a mail that came. */
  address: string | null
  /** Who of the house it claims to be from. */
  person: { id: string; name: string } | null
  subject: string
  words: string
  trust: Trust | null
  flags: readonly string[]
  problem: string | null
  calendar: Message['calendar']
  files: readonly AttachedFile[]
  admitted: boolean
  mayLetIn: boolean
  /** What became of an answer on its way: `sent`, `waiting`, `refused`, `bounced`; null: not known any more. */
  sent: string | null
}

/** How sure it is that whoever a mail names wrote it. */
export type Trust = 'pass' | 'fail' | 'unverified' | 'confirmed' | 'denied' | 'asked'

export interface TurnOffer {
  name: string
  words: keyof Messages
  draw: (reader: Reader, state: FormState) => Fill
}

export interface ItemView {
  network: Network
  url: string
  item: Pick<Item, 'id' | 'state' | 'apart' | 'subject' | 'about'> & { isEmptied: boolean }
  assigned: { id: string; name: string } | null
  region: Text | null
  group: { name: Text; slug: string } | null
  messages: SaidView[]
  /** The last thing that an answer must have read. */
  seen: string | null
  staff: { id: string; name: string }[]
  turns: { verb: string; url: string; at: Temporal.Instant }[]
  offers: TurnOffer[]
  mayAnswer: boolean
  me: string | null
}

export async function itemView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<ItemView> {
  const { network, item } = await visibleItem(tx, slug, id)
  const [messages, turns, regions, bodies, staff] = await Promise.all([
    listMessages(tx, item.id),
    listTurns(tx, item.id),
    listRegions(tx, network.id),
    listBodies(tx, network.id),
    listStaffIn(tx, [network.id, item.scope_id as ScopeId]),
  ])
  const people = [item.assigned_to, ...messages.flatMap(one => [one.by_id, one.person_id]), ...staff]
  const [files, names, states] = await Promise.all([
    listFiles(
      tx,
      messages.map(one => one.id),
    ),
    listNames(
      tx,
      people.filter(one => one !== null),
    ),
    statesOfMails(
      tx,
      messages.flatMap(one => (one.kind === 'out' && one.mail_id ? [one.mail_id] : [])),
    ),
  ])
  const byMessage = Map.groupBy(files, file => file.message_id)
  const group = bodies.find(one => one.id === item.body_id)
  const said = messages.map((one): SaidView => {
    const sender = one.kind === 'in' ? openSender(one.sender, 'inbox_message', one.id) : null
    const name = one.person_id && names.get(one.person_id)
    return {
      id: one.id,
      kind: one.kind as SaidView['kind'],
      at: one.at,
      by: one.kind === 'in' ? one.sender_name : (names.get(one.by_id ?? '') ?? ''),
      address: sender?.address ?? null,
      person: name ? { id: one.person_id!, name } : null,
      subject: one.subject,
      words: one.words,
      trust: trustOf(one),
      flags: one.flags,
      problem: one.problem,
      calendar: one.calendar,
      files: byMessage.get(one.id) ?? [],
      admitted: one.admitted_at !== null,
      mayLetIn: one.kind === 'in' && item.body_id !== null && one.admitted_at === null && item.apart === null,
      sent: (one.mail_id && states.get(one.mail_id)) || null,
    }
  })
  const named = (one: string | null) => (one && names.has(one) ? { id: one, name: names.get(one)! } : null)
  const isOpen = item.emptied_at === null && item.apart === null
  return {
    network,
    url: `/${network.slug}/inbox/${item.id}`,
    item: { ...plain(item), isEmptied: item.emptied_at !== null },
    assigned: named(item.assigned_to),
    region: regions.find(one => one.id === item.scope_id)?.name ?? null,
    group: group ? { name: group.name, slug: group.slug } : null,
    messages: said,
    seen: said.findLast(one => one.kind !== 'note')?.id ?? null,
    staff: staff.flatMap(one => named(one) ?? []).sort((one, other) => one.name.localeCompare(other.name)),
    turns: turns.map(({ verb, url, at }) => ({ verb, url, at })),
    offers: isOpen ? await offersFor(tx, network, item) : [],
    mayAnswer: isOpen && mailComesIn() && said.some(one => one.address !== null),
    me: tx.actor.person,
  }
}

const plain = ({ id, state, apart, subject, about }: Item) => ({ id, state, apart, subject, about })

function trustOf(message: Message): Trust | null {
  if (message.kind !== 'in') return null
  if (message.denied_at) return 'denied'
  if (message.proof === 'link') return 'confirmed'
  if (message.asked_at && !message.proven_at) return 'asked'
  return message.authenticity as Trust
}

/** What it can be turned into at this hour, by this reader. */
async function offersFor(tx: Tx, network: Network, item: Item): Promise<TurnOffer[]> {
  const toTurn = await itemToTurn(tx, network, item)
  const offers: TurnOffer[] = []
  for (const { name, words, offered } of turnsOffered()) {
    const draw = await offered(tx, toTurn)
    if (draw) offers.push({ name, words, draw })
  }
  return offers
}
