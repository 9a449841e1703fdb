import { notFound, Refusal } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { actingAs, type Tx } from '../../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../../networks/index.ts'
import { listPeopleById } from '../../register/index.ts'
import { canMail, canReadPublic } from '../access.ts'
import { findMailing, type Mailing } from '../store/mailings.ts'
import { isRecipient } from '../store/recipients.ts'

export interface WordsView {
  network: Network
  mailing: Mailing
  /** Whoever reads it, where they are signed in. */
  reader: { name: string; organisation: Text | null } | null
}

/**
 * A mailing to be read on a page: by everybody where it is public, else by whoever got it and by the staff that sent it. To
 * others it is not there; a visitor who may be one of those is asked to sign in, whether there is one or not.
 */
export async function wordsView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<WordsView> {
  const network = await visibleNetwork(tx, slug)
  const mailing = isId(id) ? await readableMailing(tx, id) : null
  if (mailing?.network_id !== network.id) throw tx.actor.person ? notFound() : new Refusal('not-signed-in')
  const me = tx.actor.person
  const [reader] = me ? await listPeopleById(tx, network.id, [me]) : []
  return { network, mailing, reader: reader ? { name: reader.name, organisation: reader.organisation } : null }
}

async function readableMailing(tx: Tx, id: string): Promise<Mailing | null> {
  const found = await findMailing(tx, id)
  if (found) return canReadPublic(tx.actor, found) || canMail(tx.actor, found.scope_id) ? found : null
  const me = tx.actor.person
  if (!me || tx.actor.link || !(await isRecipient(tx, id, me))) return null
  return (await actingAs(tx, { ...tx.actor, service: 'read-mailing' }, as => findMailing(as, id))) ?? null
}
