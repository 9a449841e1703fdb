import type { Actor } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { Refusal } from '../../../kernel/errors.ts'
import type { Happening, Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { matchColumns } from '../../../kernel/sheets/columns.ts'
import { SheetFault } from '../../../kernel/sheets/problem.ts'
import { readSheet } from '../../../kernel/sheets/read.ts'
import { reading, writing } from '../../../kernel/transaction.ts'
import { type ListField, MANY, namesOfFields } from '../importing/fields.ts'
import { type ReadRow, readRow } from '../importing/read-row.ts'
import { type Surroundings, surroundingsOf } from '../importing/surroundings.ts'
import { LeftOff, type Turn } from '../importing/turn.ts'
import { OrganisationsReader } from '../importing/understand-organisations.ts'
import { PeopleReader } from '../importing/understand-people.ts'
import { type About, addedUp, type Counts, countsOf, isWorking, type RawBatch } from '../importing/understood.ts'
import {
  deletePieces,
  deleteRows,
  fileOf,
  findImport,
  insertBatch,
  keepUnderstood,
  type ListImport,
  listBatches,
  moveImport,
  rawBatch,
  understoodBatch,
} from '../store/imports.ts'
import { findNetworkById } from '../store/networks.ts'
import { enterList } from './enter-list.ts'

/** Finds out what rights somebody has at this moment. */
export type ActorNow = (pool: Pool, person: string) => Promise<Actor>

/**
 * When a list is brought, its columns are changed or it is to be entered: the work is done as whoever asked, with the rights
 * they have at that moment. A try that was killed is begun anew; what it had written counts for nothing.
 */
export function workOnLists(actorNow: ActorNow): Subscription {
  return {
    event: 'list.asked',
    subscriber: 'work-on-lists',
    before: (pool, happening) => work(pool, happening, actorNow),
    run: async () => {},
  }
}

async function work(pool: Pool, { payload, scope }: Happening, actorNow: ActorNow): Promise<void> {
  const { import: id, person } = payload
  if (!isId(id) || !isId(person)) return
  const actor = await actorNow(pool, person)
  const list = await writing(pool, actor, async tx => {
    const found = await findImport(tx, id)
    if (!found || found.scope_id !== scope || !isWorking(found)) return null
    const turn = found.turn + 1
    return (await moveImport(tx, id, found, { turn })) ? { ...found, turn } : null
  })
  if (!list) return
  const turn = { pool, actor, list }
  try {
    if (list.state === 'reading') await readList(turn)
    if (list.state === 'entering') await enterList(turn)
    else await understandList(turn)
  } catch (error) {
    if (error instanceof LeftOff) return
    const fault = faultOf(error)
    if (!fault) throw error
    await writing(pool, actor, async tx => {
      const now = await findImport(tx, id)
      if (now) await moveImport(tx, id, now, { state: 'faulty', about: { ...now.about, fault } })
      await deletePieces(tx, id)
      await deleteRows(tx, id)
    })
  }
}

/** What is told of a list that cannot be worked on; null for what is our fault and is tried again. */
function faultOf(error: unknown): About['fault'] {
  if (error instanceof SheetFault) return { text: error.text, values: error.values }
  const denied = error instanceof Refusal ? error.code === 'not-allowed' : (error as { code?: string }).code === '42501'
  return denied ? { text: 'problem-import-rights', values: {} } : null
}

/** Goes on in the transaction of `tx`, if nobody else has begun. */
export async function advance(turn: Turn, to: Parameters<typeof moveImport>[3]): Promise<void> {
  const { pool, actor, list } = turn
  if (!(await writing(pool, actor, tx => moveImport(tx, list.id, list, to)))) throw new LeftOff()
}

async function readList(turn: Turn): Promise<void> {
  const { pool, actor, list } = turn
  const bytes = await writing(pool, actor, async tx => {
    await deleteRows(tx, list.id)
    return fileOf(tx, list.id)
  })
  let position = 0
  let rows = 0
  let about = list.about
  await readSheet(bytes, async batch => {
    if (position === 0) about = withColumns(list, batch)
    const below = about.headerLines.at(-1) ?? 0
    const kept: RawBatch = {
      rows: batch.rows.filter(row => row.line > below),
      problems: batch.problems.filter(problem => problem.line > below),
    }
    rows += kept.rows.length
    await writing(pool, actor, async tx => {
      if (!(await moveImport(tx, list.id, list, { done: Math.round(batch.progress * 100), total: 100 })))
        throw new LeftOff()
      await insertBatch(tx, list, position, kept)
    })
    position++
  })
  if (rows === 0) throw new SheetFault('empty')
  list.about = about
  await writing(pool, actor, async tx => {
    if (!(await moveImport(tx, list.id, list, { state: 'understanding', about, done: 0, total: rows })))
      throw new LeftOff()
    await deletePieces(tx, list.id)
  })
  list.state = 'understanding'
  list.total = rows
}

function withColumns({ kind, about }: ListImport, { rows }: RawBatch): About {
  const match = matchColumns<ListField>(rows, namesOfFields(kind), MANY)
  return {
    ...about,
    headings: match.columns.map(column => column.header),
    columns: match.columns.map(column => column.field),
    unsure: match.columns.map(column => !column.sure),
    headerLines: match.headerLines,
    problems: match.problems,
  }
}

async function understandList(turn: Turn): Promise<void> {
  const { pool, actor, list } = turn
  const { about } = list
  const { around, batches } = await reading(pool, actor, async tx => {
    const network = await findNetworkById(tx, list.network_id)
    return { around: await surroundingsOf(tx, network!, about.language), batches: await listBatches(tx, list.id) }
  })
  const starts: number[] = []
  const stored = (line: number) => {
    const position = starts.findLastIndex(start => start <= line)
    if (position < 0) return Promise.resolve(undefined)
    return reading(pool, actor, tx => understoodBatch(tx, list.id, batches[position]!.position)).then(rows =>
      rows.find(row => row.line === line),
    )
  }
  const reader =
    list.kind === 'people' ? new PeopleReader(around, stored) : new OrganisationsReader(around, about, stored)
  await reading(pool, actor, tx => reader.begin(tx))
  const counted: Counts[] = []
  let done = 0
  for (const { position } of batches) {
    await writing(pool, actor, async tx => {
      const raw = await rawBatch(tx, list.id, position)
      const rows = await readRows(list, raw, around)
      const understood = await reader.understand(tx, rows)
      const counts = countsOf(understood)
      counted.push(counts)
      done += rows.length
      await keepUnderstood(tx, list.id, position, understood, counts)
      if (!(await moveImport(tx, list.id, list, { done }))) throw new LeftOff()
      starts.push(rows[0]?.line ?? Number.POSITIVE_INFINITY)
    })
  }
  const unknown = reader instanceof PeopleReader ? reader.unknown : []
  await advance(turn, { state: 'ready', about: { ...about, unknown }, counts: addedUp(counted) })
}

async function readRows(list: ListImport, { rows, problems }: RawBatch, around: Surroundings): Promise<ReadRow[]> {
  const { about, kind } = list
  const problemsOf = Map.groupBy(problems, problem => problem.line)
  const how = {
    kind,
    columns: about.columns,
    words: around.words,
    country: about.country,
    countryOf: (name: string, country: string | null) => around.organisations.called(name, country)?.country ?? null,
    scope: list.scope_id,
    network: list.network_id,
    regions: around.regions,
  }
  const read: ReadRow[] = []
  for (const [index, row] of rows.entries()) {
    read.push(readRow(row, problemsOf.get(row.line) ?? [], how))
    if (index % 50 === 49) await new Promise(setImmediate)
  }
  return read
}
