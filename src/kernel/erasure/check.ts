import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { service } from '../actor.ts'
import { type Check, type Finding, fault, ok, warning } from '../doctor.ts'
import { sealWith } from '../sealed.ts'
import { reading, type Tx } from '../transaction.ts'
import { AWAITED, awaitsList, LIST, markOf, OtherSecret, readErased } from './list.ts'

/**
 * Whether whoever was erased stays so: the list lies there and opens, nobody on it is in the database, and nothing is
 * overdue. `people`: everybody there is a record of that was not erased, as the service `doctor`.
 */
export function erasureCheck(people: (tx: Tx) => Promise<string[]>): Check {
  return {
    name: 'erasures',
    async look({ config: { dataFolder }, pool }) {
      sealWith(readFileSync(join(dataFolder, 'secret.key')))
      const found = await reading(pool, service('doctor'), async tx => ({
        people: await people(tx),
        ...(await counts(tx)),
      }))
      const findings: Finding[] = []
      if (awaitsList(dataFolder)) findings.push(warning(AWAITS, BRING))
      const marks = marksOf(dataFolder)
      if (marks === null) return [...findings, fault(new OtherSecret().message, BRING)]
      const back = found.people.filter(person => marks.has(markOf(person))).length
      if (back > 0)
        findings.push(
          fault(
            `${back} people on the list of the erased are in the database again.`,
            'Start the house: it erases them.',
          ),
        )
      if (found.overdue > 0)
        findings.push(
          fault(
            `${found.overdue} erasures were due more than an hour ago and are not done.`,
            'Look into the log for "erasure"; a process with JOBS=on must run.',
          ),
        )
      if (findings.length > 0) return findings
      return ok(`${marks.size} people are on the list of the erased, and nothing of them is overdue.`)
    },
  }
}

const AWAITS = 'This house was restored without the list of the erased: whoever was erased after that backup is back.'
const BRING = `Put the ${LIST} of the old house into the data folder and start the house again; if there is none, rename ${AWAITED} to ${LIST}.`

function marksOf(folder: string): Set<string> | null {
  try {
    return readErased(folder) ?? new Set()
  } catch (error) {
    if (error instanceof OtherSecret) return null
    throw error
  }
}

async function counts(tx: Tx): Promise<{ overdue: number }> {
  const { rows } = await sql<{ overdue: number }>`select count(*)::int as overdue from kernel_erasure
    where stopped_at is null and done_at is null and due_at < kernel_now() - interval '1 hour'`.execute(tx.db)
  return rows[0]!
}
