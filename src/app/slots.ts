import type { Html } from '../kernel/html.ts'
import type { Reader } from '../kernel/http/context.ts'
import type { Tx } from '../kernel/transaction.ts'
import type { Network } from '../modules/networks/index.ts'

/** "Open now" on a home page: each module that has something open says so in one entry. */
export async function openNow(_tx: Tx, _reader: Reader, _network: Network): Promise<Html[]> {
  return []
}
