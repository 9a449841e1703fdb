import type { Actor } from '../../kernel/actor.ts'
import { notFound } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, type Region, servedIn, visibleNetwork } from '../networks/index.ts'
import { isStaffOf } from '../register/index.ts'
import { findMailing, type Mailing } from './store/mailings.ts'

/** Mailings of a network or a region are its staff's, whoever of them wrote them. */
export const canMail = policy((actor: Actor, scope: ScopeId) => isStaffOf(actor, scope))

/** Where somebody may write mailings in a network: all of it, or regions of it, the widest first. */
export interface MailRoom {
  network: Network
  regions: Region[]
  scopes: ScopeId[]
}

/** A network for those who write its mailings, or those of a region of it. */
export async function mailRoom(tx: Tx, slug: string | undefined): Promise<MailRoom> {
  return servedIn(tx, await visibleNetwork(tx, slug))
}

/** A mailing for those who send it; nobody else learns that it is there. With `lock` it stays as it is meanwhile. */
export async function visibleMailing(
  tx: Tx,
  slug: string | undefined,
  id: string | undefined,
  lock = false,
): Promise<MailRoom & { mailing: Mailing }> {
  const network = await visibleNetwork(tx, slug)
  const mailing = isId(id) ? await findMailing(tx, id, lock) : undefined
  if (mailing?.network_id !== network.id || !canMail(tx.actor, mailing.scope_id)) throw notFound()
  return { ...(await servedIn(tx, network)), mailing }
}

/** Once it was sent, a public mailing is read by everybody, another by its staff and by those who got it. */
export const canReadPublic = policy(
  (_actor: Actor, mailing: Mailing) =>
    mailing.read_by === 'everybody' && mailing.state !== 'draft' && mailing.state !== 'waiting',
)
