import { Refusal } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/transaction.ts'

/** What somebody was told, and how they want to be told, is theirs alone: nobody reads or chooses it through a link. */
export function mustBeSomebody(tx: Tx): void {
  if (!tx.actor.person || tx.actor.link) throw new Refusal('not-signed-in')
}
