import { sql } from 'kysely'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log.ts'
import { reading, type Tx, writing } from '../transaction.ts'
import { eraseDue, erasedListFolder } from './erase.ts'
import { awaitsList, listErased, markOf, OtherSecret, readErased, takeList } from './list.ts'
import { personals } from './personal.ts'

const REPLAY = service('replay-erasures')

/**
 * Before a house answers anybody: whoever is on the list of the erased and whom a restored backup brought back is erased
 * again, and what the database knows and the list does not is written there. Returns how many were erased again.
 */
export async function replayErasures(pool: Pool, log: Log): Promise<number> {
  const folder = erasedListFolder()
  await takeList(folder)
  if (awaitsList(folder)) log('warn', 'restore-awaits-erased-list', {})
  const marks = marksOf(folder, log)
  if (marks === null) return 0
  const gone = await reading(pool, REPLAY, listGone)
  await listErased(folder, gone)
  const back = await listBack(pool, marks, gone)
  if (back.length === 0) return 0
  await writing(pool, REPLAY, tx => askAgain(tx, back))
  return eraseDue(pool, log)
}

/** Whoever stands on the list and not as erased in the database; none where the database knows everybody on it. */
export async function listBack(pool: Pool, marks: ReadonlySet<string>, gone: readonly string[]): Promise<string[]> {
  const known = new Set(gone.map(markOf))
  if ([...marks].every(mark => known.has(mark))) return []
  const lists = await Promise.all(
    personals().map(({ people }) => reading(pool, REPLAY, async tx => people?.(tx) ?? [])),
  )
  return lists.flat().filter(person => marks.has(markOf(person)))
}

export async function listGone(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select distinct person_id as person from kernel_erasure
    where done_at is not null`.execute(tx.db)
  return rows.map(row => row.person)
}

function marksOf(folder: string, log: Log): Set<string> | null {
  try {
    return readErased(folder) ?? new Set()
  } catch (error) {
    if (!(error instanceof OtherSecret)) throw error
    log('error', 'another-erased-list', { says: error.message })
    return null
  }
}

/** At once: their three days were over long ago. What the backup knew of as asked for comes to its end by it. */
async function askAgain(tx: Tx, people: readonly string[]): Promise<void> {
  await sql`update kernel_erasure set stopped_at = kernel_now()
    where person_id = any (${people}::uuid[]) and stopped_at is null and done_at is null`.execute(tx.db)
  for (const person of people)
    await sql`insert into kernel_erasure (id, person_id, way, due_at)
      values (${newId()}, ${person}, 'restored', kernel_now())`.execute(tx.db)
}
