import { type JournalLine, listJournalOf } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNetworks, type Network } from '../../networks/index.ts'
import { type GivenConsent, listConsents, listLedTo, listNames, visiblePerson } from '../../register/index.ts'

export interface RecordView {
  person: Awaited<ReturnType<typeof visiblePerson>>
  /** The networks in which the record is shown. */
  networks: Network[]
  consents: GivenConsent[]
  /** By whom: the reader, the house by itself, or somebody by name; an empty one is not to be seen any more. */
  lines: (JournalLine & { by: { who: 'you' | 'house' } | { name: string } })[]
}

/** What the house keeps of whoever reads this, what they agreed to, and what others did with it. */
export async function recordView(tx: Tx): Promise<RecordView> {
  const me = tx.actor.person!
  // What was written down about a record that was put together with this one is about the same person.
  const [person, all, consents, before] = await Promise.all([
    visiblePerson(tx, me),
    listNetworks(tx),
    listConsents(tx, me),
    listLedTo(tx, me),
  ])
  const lists = await Promise.all([me, ...before].map(one => listJournalOf(tx, `person:${one}`)))
  const lines = lists.flat().sort((a, b) => (a.id < b.id ? 1 : -1))
  const names = await listNames(tx, [...new Set(lines.flatMap(line => line.person ?? []))])
  const whoOf = (person: string | null): RecordView['lines'][number]['by'] => {
    if (person === null) return { who: 'house' }
    return person === me ? { who: 'you' } : { name: names.get(person) ?? '' }
  }
  return {
    person,
    networks: all.filter(network => person.scope_ids.includes(network.id)),
    consents,
    lines: lines.map(line => ({ ...line, by: whoOf(line.person) })),
  }
}
