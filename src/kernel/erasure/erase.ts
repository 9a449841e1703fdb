import { sql } from 'kysely'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { holdings } from '../holdings.ts'
import { newId } from '../ids.ts'
import { writeDown } from '../journal.ts'
import { faultOf, type Log } from '../log.ts'
import { rightsChanged } from '../stream/changed.ts'
import { reading, type Tx, writing } from '../transaction.ts'
import { listErased } from './list.ts'
import { personals } from './personal.ts'

const ERASURE = service('erasure')

let dataFolder: string | null = null

/** Said once at start: where the list of the erased lies. */
export function keepErasedListIn(folder: string): void {
  dataFolder = folder
}

export function erasedListFolder(): string {
  if (!dataFolder) throw new Error('keepErasedListIn() was not called')
  return dataFolder
}

interface Due {
  id: string
  person: string
  way: string
}

/**
 * Erases everybody whose three days are over, one transaction each: all of somebody or nothing, so that a process that
 * dies leaves nobody half erased, and the next one begins again. Whoever is erased is on the list before. Returns how
 * many went; throws afterwards where one could not, to be run again.
 */
export async function eraseDue(pool: Pool, log: Log): Promise<number> {
  const due = await reading(pool, ERASURE, listDue)
  const failed: string[] = []
  let gone = 0
  for (const one of due) {
    try {
      if (await isNeeded(pool, one)) {
        log('warn', 'erasure-waits', { erasure: one.id })
        continue
      }
      const others = await reading(pool, ERASURE, tx => othersOf(tx, one.person))
      await listErased(erasedListFolder(), [one.person, ...others])
      if (await writing(pool, ERASURE, tx => erase(tx, one))) gone++
    } catch (error) {
      log('error', 'erasure', { erasure: one.id, error: faultOf(error) })
      failed.push(one.id)
    }
  }
  if (gone > 0) log('info', 'erased', { count: gone })
  if (failed.length > 0) throw new Error(`these erasures failed: ${failed.join(', ')}`)
  return gone
}

async function listDue(tx: Tx): Promise<Due[]> {
  const { rows } = await sql<Due>`select id, person_id as person, way from kernel_erasure
    where stopped_at is null and done_at is null and due_at <= kernel_now() order by due_at, id limit 500`.execute(
    tx.db,
  )
  return rows
}

/** Somebody whom the house cannot be without today waits, unless they were erased once already. */
async function isNeeded(pool: Pool, { person, way }: Due): Promise<boolean> {
  if (way === 'restored') return false
  for (const { isNeeded } of personals())
    if (await reading(pool, ERASURE, async tx => isNeeded?.(tx, person))) return true
  return false
}

/** Further records of the same person. */
async function othersOf(tx: Tx, person: string): Promise<string[]> {
  const lists: string[][] = []
  for (const { others } of personals()) lists.push((await others?.(tx, person)) ?? [])
  return [...new Set(lists.flat())]
}

/** False when it was taken back, or somebody else did it meanwhile. */
async function erase(tx: Tx, { id, person }: Due): Promise<boolean> {
  const { rows } = await sql`select id from kernel_erasure
    where id = ${id} and stopped_at is null and done_at is null for update`.execute(tx.db)
  if (rows.length === 0) return false
  await sql`select set_config('statement_timeout', '2min', true)`.execute(tx.db)
  const others = await othersOf(tx, person)
  for (const other of others)
    await sql`insert into kernel_erasure (id, person_id, way, kept_in, due_at)
      select ${newId()}, ${other}, way, kept_in, kernel_now() from kernel_erasure where id = ${id}
      on conflict do nothing`.execute(tx.db)
  for (const one of [...others, person]) await eraseRecord(tx, one)
  return true
}

async function eraseRecord(tx: Tx, person: string): Promise<void> {
  for (const one of personals()) await one.erase(tx, person)
  // What refers to a row goes before it.
  for (const { table, people } of holdings().toReversed())
    for (const [column, { erased }] of Object.entries(people)) await letGo(tx, { table, column, erased }, person)
  await sql`update kernel_erasure set done_at = kernel_now()
    where person_id = ${person} and stopped_at is null and done_at is null`.execute(tx.db)
  await writeDown(tx, 'person.erased', `person:${person}`, null)
  rightsChanged(tx, person)
}

/** A column names people by their id, an `object` by `person:<id>`, the `key` of a row as one of its parts. */
async function letGo(tx: Tx, at: { table: string; column: string; erased: string }, person: string): Promise<void> {
  const [table, column] = [sql.table(at.table), sql.ref(at.column)]
  const names =
    at.column === 'object'
      ? sql`${column} = ${`person:${person}`}`
      : at.column === 'key'
        ? sql`${person} = any (${column})`
        : sql`${column} = ${person}::uuid`
  if (at.erased === 'goes') await sql`delete from ${table} where ${names}`.execute(tx.db)
  if (at.erased === 'blanks') await sql`update ${table} set ${column} = null where ${names}`.execute(tx.db)
}
