import type { StoredFiles } from './backup/stored-files.ts'
import type { Config } from './config.ts'
import { openPool, type Pool } from './database/driver.ts'
import { CannotStartDatabase } from './database/embedded.ts'
import type { Migration } from './database/migrate.ts'
import { type Reached, reachDatabase } from './database/reach.ts'
import type { Head } from './journal-chain.ts'

/** What a check found: all well, something to see to soon, or something that is broken. */
export interface Finding {
  is: 'ok' | 'warning' | 'fault'
  says: string
  /** What to do about it, unless it is well. */
  todo?: string
}

/** What checks look at. */
export interface Patient {
  config: Config
  /** As the application's role, bound by row-level security. */
  pool: Pool
  reached: Reached
  migrations: readonly Migration[]
  files: StoredFiles
  /** A head of the journal that somebody outside has seen. */
  seenHead: Head | null
  /** Leaves out what takes as long as the house is large. */
  quick: boolean
}

/** One question that the doctor asks. Another part of the house adds its own by putting it on the app's list. */
export interface Check {
  name: string
  look: (patient: Patient) => Promise<Finding | Finding[]>
}

export interface Diagnosis extends Finding {
  check: string
}

export const ok = (says: string): Finding => ({ is: 'ok', says })
export const warning = (says: string, todo: string): Finding => ({ is: 'warning', says, todo })
export const fault = (says: string, todo: string): Finding => ({ is: 'fault', says, todo })

/** Asks every question, one after the other. A question that cannot be answered is a fault, and stops no other. */
export async function examine(
  asked: Omit<Patient, 'pool' | 'reached'>,
  checks: readonly Check[],
): Promise<Diagnosis[]> {
  let reached: Reached
  try {
    reached = await reachDatabase(asked.config)
  } catch (error) {
    if (!(error instanceof CannotStartDatabase)) throw error
    return [{ check: 'database', ...fault(error.message, 'Nothing else can be looked at before this.') }]
  }
  const pool = openPool(reached.appUrl, { max: 2 })
  try {
    const all: Diagnosis[] = []
    for (const { name, look } of checks) {
      const found = await look({ ...asked, reached, pool }).catch(cannotTell)
      for (const one of [found].flat()) all.push({ check: name, ...one })
    }
    return all
  } finally {
    await pool.end({ timeout: 1 })
    await reached.close()
  }
}

function cannotTell(error: unknown): Finding {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return fault(
    `It could not be looked at: ${message} ${code ? `(${code})` : ''}`.trim(),
    'See to the faults beside it first.',
  )
}
