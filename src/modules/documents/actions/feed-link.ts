import { notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { now } from '../../../kernel/now.ts'
import { makeLink, revokeLinks } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../../networks/index.ts'
import { canHaveFeed, FEED, ownFeedLinks } from '../access.ts'

const DAYS = 731

/**
 * Makes the actor's own link to the feed of a network's texts, for two years, and ends the one before; gives its token,
 * which cannot be had again. Runs as the service `make-feed-link` besides the actor's own rights.
 */
export async function makeFeedLink(tx: Tx, slug: string | undefined): Promise<{ network: Network; token: string }> {
  const network = await visibleNetwork(tx, slug)
  const { person } = tx.actor
  if (!person) throw new Refusal('not-signed-in')
  if (!canHaveFeed(tx.actor, network)) throw notAllowed()
  const before = (await ownFeedLinks(tx)).get(network.id)
  if (before) await revokeLinks(tx, { id: before.id })
  const token = await makeLink(tx, {
    person,
    scope: network.id,
    purpose: FEED,
    object: `network:${network.id}`,
    endsAt: (await now(tx)).add({ hours: 24 * DAYS }),
    uses: null,
    madeBy: person,
  })
  await writeDown(tx, 'feed.linked', `network:${network.id}`, network.id)
  return { network, token }
}

/** Ends the actor's own link: whoever has it reads nothing by it any more. */
export async function endFeedLink(tx: Tx, slug: string | undefined): Promise<void> {
  const network = await visibleNetwork(tx, slug)
  if (!tx.actor.person) throw new Refusal('not-signed-in')
  const link = (await ownFeedLinks(tx)).get(network.id)
  if (!link) throw notFound()
  await revokeLinks(tx, { id: link.id })
  await writeDown(tx, 'feed.unlinked', `network:${network.id}`, network.id)
}
