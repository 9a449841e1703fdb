import type { Fill } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from './store/networks.ts'

/** What another module adds to a page of ours: it asks in our transaction and draws afterwards. */
export type Added = ((reader: Reader) => Fill) | null

interface Slots {
  /** Under the heading of the list of people. */
  people: (tx: Tx, network: Network) => Promise<Added>
  /** Below a person's record. */
  person: (tx: Tx, network: Network, person: { id: string }) => Promise<Added>
  /** On the page of a body: what it made. */
  body: (tx: Tx, network: Network, body: { id: string; slug: string }) => Promise<Added>
}

let slots: Slots = { people: async () => null, person: async () => null, body: async () => null }

/** Said once at start: what the pages of people show besides their own. */
export function addToPeople(given: Slots): void {
  slots = given
}

export const addedToPeople: Slots['people'] = (tx, network) => slots.people(tx, network)
export const addedToPerson: Slots['person'] = (tx, network, person) => slots.person(tx, network, person)
export const addedToBody: Slots['body'] = (tx, network, body) => slots.body(tx, network, body)
