import { notFound } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from '../networks/index.ts'

/** A text of a holder, with the title of what it stands in and the page that shows it. */
export interface HeldText {
  ref: string
  text: Text
  where: Text | string
  url: string
  /** Until when people can still speak about it, where there is such an hour to come: it is translated before that. */
  until?: Temporal.Instant | null
}

/**
 * How a module lends the desk the texts of one of its columns. All three run under row-level security: `list` and
 * `load` as the translator, and again `load`, then `save`, as the service `place-face`. A `ref` comes from an address
 * and may be anything: what cannot be one is null, not an error.
 */
export interface TextHolder {
  /** A word for the address, unique in the house: `documents-wording`. */
  kind: string
  /** At most `limit` texts of the network that this actor may see, what matters most first. */
  list: (tx: Tx, network: Network, limit: number) => Promise<HeldText[]>
  /** With `lock` the row stays locked (`for update`) until the end, so that no new wording is lost before `save`. */
  load: (tx: Tx, ref: string, lock?: boolean) => Promise<{ text: Text; scope: ScopeId; url: string } | null>
  save: (tx: Tx, ref: string, text: Text) => Promise<void>
}

let offered: readonly TextHolder[] = []

/** The app says once, at start and before jobs begin, which modules have texts; this module knows none by name. */
export function offerTextHolders(holders: readonly TextHolder[]): void {
  offered = holders
}

export function textHolders(): readonly TextHolder[] {
  return offered
}

/** The holder with this word in its address. */
export function holderOf(kind: string | undefined): TextHolder {
  const holder = offered.find(one => one.kind === kind)
  if (!holder) throw notFound()
  return holder
}
