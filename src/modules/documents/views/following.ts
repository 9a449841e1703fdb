import { Refusal } from '../../../kernel/errors.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { KeptLink } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNetworks, type Network } from '../../networks/index.ts'
import { canHaveFeed, ownFeedLinks } from '../access.ts'
import { type FollowedPlace, listFollowing } from '../store/following.ts'

export interface FollowingView {
  places: (FollowedPlace & { network: Network })[]
  /** Networks of whose texts the reader may have a feed of their own, each with the link that opens it. */
  feeds: { network: Network; link: KeptLink | null }[]
}

/** What the reader follows and still may read. */
export async function followingView(tx: Tx): Promise<FollowingView> {
  if (!tx.actor.person || tx.actor.link) throw new Refusal('not-signed-in')
  const [places, networks, links] = await Promise.all([listFollowing(tx), listNetworks(tx), ownFeedLinks(tx)])
  const byId = new Map(networks.map(network => [network.id, network]))
  return {
    places: places.flatMap(place => {
      const network = byId.get(place.scope_id as ScopeId)
      return network ? [{ ...place, network }] : []
    }),
    feeds: networks
      .filter(network => canHaveFeed(tx.actor, network))
      .map(network => ({ network, link: links.get(network.id) ?? null })),
  }
}
