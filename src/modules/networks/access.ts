import { notFound } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetwork, type Network } from './store.ts'

/** A network by the first piece of its addresses, if this reader may know that it exists. */
export async function visibleNetwork(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = slug ? await findNetwork(tx, slug) : undefined
  if (!network) throw notFound()
  return network
}
