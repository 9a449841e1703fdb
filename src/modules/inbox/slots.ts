import type { Form, FormValue } from '../../kernel/forms.ts'
import type { Fill } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { FormState } from '../../kernel/look/kit.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from '../networks/index.ts'
import type { AttachedFile } from './store/messages.ts'

/** An item as those see it who turn it into something. */
export interface ItemToTurn {
  id: string
  scope: string
  network: Network
  subject: string
  /** What was written last, without what it quotes. */
  words: string
  sender: { address: string | null; name: string | null }
  /** Who of the house it claims to be from, and whether that is proven. */
  person: string | null
  isProven: boolean
  /** Its sender is forged, or somebody said that they did not write it: nothing is done in their name. */
  isForged: boolean
  files: readonly AttachedFile[]
}

/**
 * What an item can be turned into: a verb that another module offers. `offered` asks whether it makes sense for this item
 * and this reader, and draws the fields of its form; `act` does it, in the transaction of the form, as the reader, and
 * throws `Invalid` for what is typed wrong. The item then leads to `url`.
 */
export interface Turn<F extends Form = Form> {
  /** A word in addresses: `comment`. */
  name: string
  /** What it is called on the page, and on its button. */
  words: keyof Messages
  form: F
  /** A service worn besides the reader, where nobody's rights are enough; the act asks for rights itself. */
  as?: string
  offered: (tx: Tx, item: ItemToTurn) => Promise<((reader: Reader, state: FormState) => Fill) | null>
  act: (tx: Tx, item: ItemToTurn, fields: FormValue<F>) => Promise<Turned>
}

export interface Turned {
  /** `contribution:<id>` */
  object: string
  /** The address of its page. */
  url: string
  /** Whose the address of the sender is from now on. */
  person?: string
}

/** Keeps a verb's form and what takes its values together. */
export function turn<F extends Form>(one: Turn<F>): Turn {
  return one as unknown as Turn // its own form has checked what `act` gets
}

let turns: readonly Turn[] = []

/** Said once at start: what items can be turned into, in the order in which it is offered. */
export function offerTurns(all: readonly Turn[]): void {
  turns = all
}

export function turnsOffered(): readonly Turn[] {
  return turns
}
