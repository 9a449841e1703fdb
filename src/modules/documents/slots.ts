import type { ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'

type ReplyAddresses = (
  tx: Tx,
  about: { scope: ScopeId; about: string },
  people: readonly (string | null)[],
) => Promise<Map<string | null, string>>

let addresses: ReplyAddresses = async () => new Map()

/** Said once at start: where answers to our mails go, each person's to an address of their own. */
export function repliesLeadTo(given: ReplyAddresses): void {
  addresses = given
}

/** Where answers about a text go, by person; without an entry they go where mails come from. */
export function repliesAbout(
  tx: Tx,
  document: { id: string; scope_id: string },
  people: readonly string[],
): Promise<Map<string | null, string>> {
  return addresses(tx, { scope: document.scope_id as ScopeId, about: `document:${document.id}` }, people)
}
