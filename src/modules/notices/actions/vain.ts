import { listRefused } from '../../../kernel/mail/bounces.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'

/** Whether mail to this person came back lately, so that no notice is written to them; as the service `send-notices`. */
export async function isWrittenInVain(tx: Tx, person: string): Promise<boolean> {
  const addresses = [...(await addressesOf(tx, [person])).values()]
  return (await listRefused(tx, addresses)).size > 0
}
