import { isId, type ScopeId } from '../../kernel/ids.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById, type Network } from '../networks/index.ts'
import { findMailing, listMailings, type Mailing, updateTextOf } from './store/mailings.ts'

const urlOf = (network: Network, { id }: Mailing) => `/${network.slug}/mailings/${id}`

function holder(kind: string, column: 'subject' | 'body') {
  return {
    kind,
    async list(tx: Tx, network: Network, limit: number) {
      const mailings = await listMailings(tx, network.id, { limit, offset: 0 })
      return mailings
        .filter(one => one.state === 'draft')
        .map(one => ({ ref: one.id as string, text: one[column], where: one.subject, url: urlOf(network, one) }))
    },
    async load(tx: Tx, ref: string, lock = false) {
      const mailing = isId(ref) ? await findMailing(tx, ref, lock) : undefined
      const network = mailing?.state === 'draft' ? await findNetworkById(tx, mailing.network_id) : undefined
      return mailing && network
        ? { text: mailing[column], scope: mailing.scope_id as ScopeId, url: urlOf(network, mailing) }
        : null
    },
    save: (tx: Tx, ref: string, text: Text) => updateTextOf(tx, ref, column, text),
  }
}

/** Subjects and bodies of drafts, as the translators' desk borrows texts (`TextHolder` of translations). */
export const mailingsTexts = [holder('mailing-subject', 'subject'), holder('mailing-body', 'body')]
