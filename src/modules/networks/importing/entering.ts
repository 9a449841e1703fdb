import { randomBytes } from 'node:crypto'
import { slugOf } from '../../../kernel/ids.ts'
import type { WholeOrganisation } from '../../register/index.ts'
import type { Decision, ListImport } from '../store/imports.ts'
import type { Surroundings } from './surroundings.ts'
import type { Choices } from './understood.ts'

/** All that entering a list needs to know, and what it has done so far. */
export interface Entering {
  list: ListImport
  around: Surroundings
  decisions: ReadonlyMap<string, Decision>
  choices: Choices
  today: string
  /** The record that came of a row, by its line. */
  recordOf: Map<number, string>
  /** Organisations that this list entered, as they are by now. */
  enteredRecords: Map<string, WholeOrganisation>
  entered: string[]
  completed: string[]
  left: number
}

/** A short name for an address that nobody else has. */
export function ownSlug(name: string): string {
  return `${slugOf(name).slice(0, 50).replace(/-+$/, '')}-${randomBytes(5).toString('hex')}`
}
