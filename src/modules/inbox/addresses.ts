import type { ScopeId } from '../../kernel/ids.ts'
import { type Mailbox, openMailbox } from '../../kernel/mail/mailboxes.ts'
import { domainOf } from '../../kernel/mail/settings.ts'
import { mailHouse } from '../../kernel/mail/setup.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Body, findNetworkById, listBodies, listNetworks, listRegions, type Network } from '../networks/index.ts'
import { aboutOf, addressOf, namesOf, partOf, replyToken } from './rules/addresses.ts'
import { findReply, insertReplies } from './store/replies.ts'

/** The event of every mail that came to an address of this module. */
export const CAME = 'inbox.came'

/** Opens the addresses of networks, regions and groups, and those that replies go to. Said once at start. */
export function openInboxes(): void {
  openMailbox(INBOX)
}

const INBOX: Mailbox = {
  name: 'inbox',
  event: CAME,
  async accepts(tx, { local, tag }) {
    if (tag !== null) {
      const reply = await findReply(tx, tag)
      return reply ? { about: `reply:${tag}`, scope: reply.scope_id as ScopeId } : null
    }
    const found = await whoseAddress(tx, local)
    return found ? { about: aboutOf(found), scope: found.scope } : null
  },
}

/** Whose address this is, by what stands before the @: a network's, a region's or a group's. */
async function whoseAddress(
  tx: Tx,
  local: string,
): Promise<{ scope: ScopeId; network: ScopeId; body: string | null } | null> {
  const [first = '', ...rest] = local.split('.')
  const network = (await listNetworks(tx)).find(one => partOf(one) === first)
  if (!network) return null
  const { id } = network
  if (rest.length === 0) return { scope: id, network: id, body: null }
  if (rest.length === 2 && rest[0] === 'region') {
    const region = (await listRegions(tx, id)).find(one => partOf(one) === rest[1])
    return region ? { scope: region.id, network: id, body: null } : null
  }
  const body = rest.length === 1 ? (await listBodies(tx, id)).find(one => partOf(one) === rest[0]) : undefined
  return body ? { scope: id, network: id, body: body.id } : null
}

/** Whether mail can come in at all: an operator set `MAIL_IN`. Without it no address is shown anywhere. */
export function mailComesIn(): boolean {
  return mailHouse().settings.door !== null
}

/** The address of a network, of a region of it, or of a group of it, as it is shown; null where no mail comes in. */
export function inboxAddress(
  network: Pick<Network, 'id' | 'slug'>,
  within: { region?: { id: string; slug: string }; body?: Pick<Body, 'id' | 'slug'> } = {},
): string | null {
  return mailComesIn() ? addressOf(namesOf(network, within), domainOf(mailHouse().settings.from)) : null
}

/** What a mail is about, whom it went to, and in which scope. */
export interface Written {
  scope: ScopeId
  /** `mailing:<id>` */
  about: string
  person: string | null
}

/**
 * The address that leads a reply to what it is about: `<network>+<token>@<domain>`. The token tells nothing by itself and
 * is the same every time for the same scope, thing and person; null as person: whoever answers. Where no mail comes in it
 * is the address mails come from. For whoever may tell of the scope; throws when the scope is none.
 */
export async function replyAddress(tx: Tx, written: Written): Promise<string> {
  const addresses = await replyAddresses(tx, written, [written.person])
  return addresses.get(written.person)!
}

/** The same for many people at once, in two flights however many they are. */
export async function replyAddresses(
  tx: Tx,
  { scope, about }: Pick<Written, 'scope' | 'about'>,
  people: readonly (string | null)[],
): Promise<Map<string | null, string>> {
  const { from } = mailHouse().settings
  if (!mailComesIn()) return new Map(people.map(person => [person, from]))
  const name = await nameOfScope(tx, scope)
  const tokens = people.map(person => ({ person, token: replyToken({ scope, about, person }) }))
  await insertReplies(tx, { scope, about }, tokens)
  return new Map(tokens.map(({ person, token }) => [person, `${name}+${token}@${domainOf(from)}`]))
}

/** The first part of the address of a scope: that of its network, for the token alone says where a reply belongs. */
async function nameOfScope(tx: Tx, scope: ScopeId): Promise<string> {
  const network = await findNetworkById(tx, scope)
  if (network) return partOf(network)
  for (const one of await listNetworks(tx))
    if ((await listRegions(tx, one.id)).some(region => region.id === scope)) return partOf(one)
  throw new Error('a reply goes to a network or a region of one')
}
