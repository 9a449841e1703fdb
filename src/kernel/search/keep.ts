import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { happened, type Subscription } from '../events.ts'
import { newId, type ScopeId } from '../ids.ts'
import { type Tx, writing } from '../transaction.ts'
import { vectorOf } from './lexemes.ts'
import { type Findable, type Searchable, searchables } from './searchable.ts'
import { familyOf, stemsOf } from './stems.ts'
import { wordsOf } from './words.ts'

/** Says that a unit changed what can be found of it; the job `search` reads it again after the transaction. */
export async function searchChanged(tx: Tx, source: string, unit: string, scope: ScopeId): Promise<void> {
  await happened(tx, 'search.changed', scope, { source, unit })
}

/** When a unit changed, it is found as it is now. Runs as the service `search`. */
export const keepSearch: Subscription = {
  event: 'search.changed',
  subscriber: 'search',
  async run(tx, { payload }) {
    const { source, unit } = payload
    const searchable = searchables().find(one => one.source === source)
    if (searchable && unit) await keepUnit(tx, searchable, unit)
  },
}

/**
 * Reads everything again, as after a restore or when a new release looks at words otherwise: what is right already is
 * not written. Safe at any hour and any number of times; returns how many units were read.
 */
export async function reindex(pool: Pool): Promise<number> {
  const actor = service('search')
  let read = 0
  for (const searchable of searchables()) {
    const units = await writing(pool, actor, tx => searchable.units(tx))
    for (const unit of units) await writing(pool, actor, tx => keepUnit(tx, searchable, unit))
    read += units.length
    await writing(pool, actor, tx => forgetOthers(tx, searchable.source, units))
  }
  const sources = searchables().map(({ source }) => source)
  await writing(pool, actor, tx =>
    sql`delete from kernel_search_entry where source <> all (${sources}::text[])`.execute(tx.db),
  )
  return read
}

/**
 * Asks the job to read everything in a house whose rows are older than its search: after an upgrade or a restore, when
 * nothing can be found yet. Called at start; where there is something already, it does nothing.
 */
export async function searchWhatWasBefore(pool: Pool): Promise<void> {
  await writing(pool, service('search'), async tx => {
    const { rows } = await sql`select from kernel_search_entry limit 1`.execute(tx.db)
    if (rows.length > 0) return
    for (const { source, units } of searchables())
      for (const unit of await units(tx)) await happened(tx, 'search.changed', null, { source, unit })
  })
}

/** A word that counts from now on must be found in what was kept before: part of every shape. */
const WORDS_AS_OF = 1
// A longer text is found by its beginning.
const LONGEST = 100_000

interface Entry {
  findable: Findable
  language: string
  title: string
  body: string
  shape: Buffer
}

async function keepUnit(tx: Tx, { source, load }: Searchable, unit: string): Promise<void> {
  // Two changes of one unit come one after the other, and the later reads what the earlier left.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`search ${source} ${unit}`}, 0))`.execute(tx.db)
  const now = (await load(tx, unit)).flatMap(entriesOf)
  const { rows } = await sql<{ id: string; ref: string; language: string; shape: Uint8Array }>`
    select id, ref, language, shape from kernel_search_entry where source = ${source} and unit = ${unit}`.execute(tx.db)
  const kept = new Map(rows.map(row => [`${row.ref} ${row.language}`, row]))
  const fresh: Entry[] = []
  for (const entry of now) {
    const key = `${entry.findable.ref} ${entry.language}`
    if (entry.shape.equals(kept.get(key)?.shape ?? Buffer.alloc(0))) kept.delete(key)
    else fresh.push(entry)
  }
  if (kept.size > 0) {
    const gone = [...kept.values()].map(({ id }) => id)
    await sql`delete from kernel_search_entry where id = any (${gone}::uuid[])`.execute(tx.db)
  }
  for (let i = 0; i < fresh.length; i += 200) await write(tx, source, unit, fresh.slice(i, i + 200))
}

function entriesOf(findable: Findable): Entry[] {
  return findable.faces.flatMap(({ language, ...face }) => {
    const [title, body] = [face.title.slice(0, 1000).toWellFormed(), face.body.slice(0, LONGEST).toWellFormed()]
    if (title.trim() === '' && body.trim() === '') return []
    const { faces: _, ...rest } = findable
    const shape = createHash('sha256')
      .update(JSON.stringify([WORDS_AS_OF, rest, language, title, body]))
      .digest()
    return { findable, language, title, body, shape }
  })
}

async function write(tx: Tx, source: string, unit: string, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map(entry => ({
    ...entry,
    id: newId(),
    family: familyOf(entry.language),
    titleWords: wordsOf(entry.title),
    bodyWords: wordsOf(entry.body),
  }))
  const asked = rows.map(({ family, titleWords, bodyWords }) => ({ family, words: [...titleWords, ...bodyWords] }))
  const stemOf = await stemsOf(tx, asked)
  const entry = rows.map(({ id, findable, language, title, body, shape }) => {
    const { ref, kind, scope, visibility, place, url } = findable
    return {
      id,
      ref,
      kind,
      language,
      scope_id: scope,
      visibility,
      title,
      body,
      place,
      url,
      shape: `\\x${shape.toString('hex')}`,
    }
  })
  await sql`insert into kernel_search_entry
      (id, source, unit, ref, kind, language, scope_id, visibility, title, body, place, url, shape)
    select id, ${source}, ${unit}, ref, kind, language, scope_id, visibility, title, body, place, url, shape
    from jsonb_to_recordset(${JSON.stringify(entry)}::jsonb) as entry (id uuid, ref uuid, kind text, language text,
      scope_id uuid, visibility text, title text, body text, place jsonb, url text, shape bytea)`.execute(tx.db)
  const words = rows.map(({ id, findable, language, family, titleWords, bodyWords }) => ({
    entry_id: id,
    ref: findable.ref,
    language,
    scope_id: findable.scope,
    audience: [findable.visibility === 'public' ? 'public' : `${findable.visibility}:${findable.scope}`],
    words: vectorOf(family, titleWords, bodyWords, stemOf),
  }))
  await sql`insert into kernel_search_words (entry_id, ref, language, scope_id, audience, words)
    select entry_id, ref, language, scope_id, audience, words
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as words (entry_id uuid, ref uuid, language text,
      scope_id uuid, audience text[], words tsvector)`.execute(tx.db)
}

async function forgetOthers(tx: Tx, source: string, units: readonly string[]): Promise<void> {
  await sql`delete from kernel_search_entry where source = ${source} and unit <> all (${[...units]}::uuid[])`.execute(
    tx.db,
  )
}
