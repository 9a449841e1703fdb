import type { Actor } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import type { ListImport } from '../store/imports.ts'

/** One try to work on a list; another one may begin, and then this leaves off. */
export interface Turn {
  pool: Pool
  actor: Actor
  list: ListImport
}

/** Another try has begun, or somebody put the list aside. */
export class LeftOff extends Error {}
