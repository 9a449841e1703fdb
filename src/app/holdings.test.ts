import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorld, type World } from '../../test/world.ts'
import { HOLDINGS } from './holdings.ts'

interface Column {
  table: string
  column: string
  type: string
  /** The tables it refers to. */
  refers: string[]
}

/** Names of columns that hold ids of something else than people and organisations, in whatever table. */
const OF_SOMETHING_ELSE = new Set(
  'id scope_id scope_ids kept_in former_ids led_from network_id network_ids staff_ids region_id region_ids body_id above block_id mail_id item_id message_id file_id document_id series_id session_id speaker_id expertise_ids occupation_id sector_ids answers'.split(
    ' ',
  ),
)
/** Ids of what its own table names, with the reason. */
const NOBODY = new Map([
  ['kernel_request.key', 'the key of a form'],
  ['kernel_mail.gathers', 'scopes'],
  ['notices_notice.told_as', 'made of what was told, by a hash'],
  ['documents_following.place_id', 'a text, a part of it or a paragraph'],
  ['documents_option.option_id', 'what the desk put together'],
  ['kernel_search_entry.unit', 'what changes together'],
  ['kernel_search_entry.ref', 'what is found: no record of the register is'],
  ['kernel_search_words.ref', 'what is found'],
])
const SUBJECTS = ['register_person', 'register_organisation']

let world: World
let columns: Column[] = []
before(async () => {
  world = await openWorld({ story: true })
  columns = await world.everyRow<Column>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
      array(select f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)) as refers
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    order by 1, a.attnum`)
})
after(() => world.close())

const of = (table: string) => HOLDINGS.find(one => one.table === table)
const names = (table: string, column: string) =>
  column in (of(table)?.people ?? {}) || column in (of(table)?.organisations ?? {})

describe('what the house holds of people', () => {
  test('every table says what it is for and how long it is kept, and none is listed that there is not', () => {
    const tables = [...new Set(columns.map(one => one.table))]
    assert.deepEqual(HOLDINGS.map(one => one.table).sort(), tables.sort())
    for (const { table, why, kept } of HOLDINGS) assert.ok(why.endsWith('.') && kept.endsWith('.'), table)
  })

  test('no column is listed that there is not', () => {
    const known = new Set(columns.map(one => `${one.table}.${one.column}`))
    const listed = HOLDINGS.flatMap(({ table, people, organisations = {}, sealed = [] }) =>
      [...Object.keys(people), ...Object.keys(organisations), ...sealed.map(one => one.column)].map(
        column => `${table}.${column}`,
      ),
    )
    assert.deepEqual(
      listed.filter(one => !known.has(one)),
      [],
    )
  })

  test('a column of ids names people or organisations and is listed, or is known to name something else', () => {
    const unlisted = columns.filter(({ table, column, type, refers }) => {
      if (!type.startsWith('uuid') || names(table, column)) return false
      if (refers.some(one => SUBJECTS.includes(one))) return true
      return refers.length === 0 && !OF_SOMETHING_ELSE.has(column) && !NOBODY.has(`${table}.${column}`)
    })
    assert.deepEqual(
      unlisted.map(one => `${one.table}.${one.column}`),
      [],
      'say in holdings.ts of its module what becomes of it, or here that it names nobody',
    )
  })

  test('wherever the id of a person or an organisation lies after the whole demonstration, the column is listed', async () => {
    const ways = columns.filter(one => /uuid|text|json/.test(one.type))
    const found = await Promise.all(
      ways.flatMap(({ table, column }) =>
        (['people', 'organisations'] as const).map(async list => {
          const subject = list === 'people' ? 'register_person' : 'register_organisation'
          const [hit] = await world.everyRow(
            `select from ${table} held, ${subject} one where held.${column}::text like '%' || one.id || '%' limit 1`,
          )
          return hit && !(column in (of(table)?.[list] ?? {})) ? `${table}.${column} (${list})` : null
        }),
      ),
    )
    assert.deepEqual(
      found.filter(one => one !== null),
      [],
    )
  })
})
