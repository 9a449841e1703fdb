import type { Tx } from '../transaction.ts'

/**
 * One thing that a person is told: a number, an hour, words; or a word of ours, `code`, that the key `say` says to readers.
 * Without a value the line is left out.
 */
export type ToldValue =
  | string
  | number
  | boolean
  | null
  | Temporal.Instant
  | readonly string[]
  | { code: string; say: keyof Messages }

/** What is held of a person under one heading; each row by the names of its lines. */
export interface Told {
  name: string
  rows: readonly Readonly<Record<string, ToldValue>>[]
}

/** What a module knows to do for whom its rows are about, where the registry of holdings is not enough. */
export interface Personal {
  /** A word, unique in the house: `documents`. */
  name: string
  /**
   * What it holds of this person, as far as whoever reads may see it: no words, names or ids of anybody else. Row-level
   * security is that of the reader, who is the person, or staff that keeps their record.
   */
  tell: (tx: Tx, person: string) => Promise<readonly Told[]>
  /**
   * Takes away what is not a row that names them. As the service `erasure`, in the one transaction of an erasure, before
   * their rows go; done twice it changes nothing more.
   */
  erase: (tx: Tx, person: string) => Promise<void>
  /** Whether the house cannot be without them today: then they wait. */
  isNeeded?: (tx: Tx, person: string) => Promise<boolean>
  /** Further records of the same person that lead to this one, as the service `erasure`: they are erased with it. */
  others?: (tx: Tx, person: string) => Promise<string[]>
  /** Everybody there is a record of that was not erased, as the service `replay-erasures`. */
  people?: (tx: Tx) => Promise<string[]>
}

let offered: readonly Personal[] = []

/** The app says once, at start and before jobs begin, who knows what of people. */
export function offerPersonal(all: readonly Personal[]): void {
  offered = all
}

export function personals(): readonly Personal[] {
  return offered
}
