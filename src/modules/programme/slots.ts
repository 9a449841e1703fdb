import type { ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from '../networks/index.ts'
import type { Invitation } from './store/invitations.ts'

type Address = (network: Pick<Network, 'id' | 'slug'>) => string | null

let address: Address = () => null

/** Said once at start: the address at which everybody can write to a network, null where no mail comes in. */
export function networksAreWrittenTo(given: Address): void {
  address = given
}

/** The public address of a network. */
export const publicAddress = (network: Pick<Network, 'id' | 'slug'>): string | null => address(network)

type ReplyAddresses = (
  tx: Tx,
  about: { scope: ScopeId; about: string },
  people: readonly (string | null)[],
) => Promise<Map<string | null, string>>

let addresses: ReplyAddresses = async () => new Map()

/** Said once at start: where answers to our mails go, each person's to an address of their own. */
export function speakersReplyTo(given: ReplyAddresses): void {
  addresses = given
}

/** Where the speaker's answer to a mail about an invitation goes; undefined: where mails come from. */
export async function repliesToSpeakers(
  tx: Tx,
  { id, scope_id, person_id }: Pick<Invitation, 'id' | 'scope_id' | 'person_id'>,
): Promise<string | undefined> {
  return (await addresses(tx, { scope: scope_id, about: `invitation:${id}` }, [person_id])).get(person_id)
}
