import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { holdings } from '../../src/kernel/holdings.ts'
import { newId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { openWorld, type World } from '../world.ts'

// Copies and erasures, asked in SQL alone: no page, no form and no policy of ours stands before it here.
let world: World
let people: Record<string, string>
let towns: string

before(async () => {
  world = await openWorld()
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
  towns = (await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'towns'`))[0]!.id
})
after(() => world.close())

const run = (slug: string | null, statement: RawBuilder<unknown>) =>
  world.write(slug, async tx => rowsOf(await statement.execute(tx.db)))
const serve = (name: string, statement: RawBuilder<unknown>) =>
  writing(world.house.database.pool, service(name), async tx => rowsOf(await statement.execute(tx.db)))
const rowsOf = ({ numAffectedRows, rows }: { numAffectedRows?: bigint; rows: unknown[] }) =>
  Number(numAffectedRows ?? rows.length)
const DENIED = { code: '42501' }

const ask = (person: string, way: string, due = '72 hours') =>
  sql`insert into kernel_erasure (id, person_id, way, kept_in, due_at)
    values (${newId()}, ${person}, ${way}, ${[towns]}::uuid[], kernel_now() + ${due}::interval)`

test('everybody asks for their own erasure, in three days and not sooner; nobody for anybody else', async () => {
  await assert.rejects(run('member-sw', ask(people['member-sw']!, 'self', '1 hour')), DENIED)
  await assert.rejects(run('member-sw', ask(people['member-sw']!, 'restored', '1 hour')), DENIED)
  for (const slug of ['officer', 'administrator', 'delegate-es', null])
    for (const way of ['self', 'phone', 'paper', 'restored'])
      await assert.rejects(run(slug, ask(people['member-sw']!, way)), DENIED, `${slug} ${way}`)
  for (const name of ['erasure', 'ask-erasure', 'removal', 'doctor', 'make-copy', 'sign-in'])
    for (const way of ['self', 'phone', 'restored'])
      await assert.rejects(serve(name, ask(people['member-sw']!, way)), DENIED, `${name} ${way}`)
  assert.equal(await run('member-sw', ask(people['member-sw']!, 'self')), 1)
})

test('who asked is seen by them and by those who keep their record; only they take it back, and nobody says it is done', async () => {
  const look = sql`select id from kernel_erasure`
  assert.deepEqual(
    await Promise.all(['member-sw', 'officer', 'officer-water', 'delegate-es', null].map(slug => run(slug, look))),
    [1, 1, 0, 0, 0],
  )
  for (const change of [sql`stopped_at = now()`, sql`done_at = now()`])
    for (const slug of ['officer', 'officer-water', 'delegate-es', null])
      assert.equal(await run(slug, sql`update kernel_erasure set ${change}`), 0, String(slug))
  await assert.rejects(run('member-sw', sql`update kernel_erasure set done_at = now()`), DENIED)
  await assert.rejects(run('member-sw', sql`update kernel_erasure set due_at = now()`), DENIED)
  await assert.rejects(run('member-sw', sql`delete from kernel_erasure`), DENIED)
  // Not before its hour, whatever the service thinks.
  assert.equal(await serve('erasure', sql`update kernel_erasure set done_at = now()`), 0)
})

test('the service `erasure` touches nobody whose three days are not over', async () => {
  for (const { table, people: columns } of holdings())
    for (const [column, { erased }] of Object.entries(columns)) {
      if (erased !== 'goes' || column === 'object') continue
      assert.equal(
        await serve('erasure', sql`delete from ${sql.table(table)} where ${sql.ref(column)} is not null`),
        0,
        table,
      )
    }
  assert.equal(await serve('erasure', sql`update register_person set name = 'x'`), 0)
  assert.equal(await serve('erasure', sql`update documents_contribution set removed_at = now()`), 0)
  assert.equal(await serve('erasure', sql`delete from translations_face`), 0)
  assert.equal(await serve('erasure', sql`delete from kernel_mail_in`), 0)
})

test('every column that is to go with a person is opened to the service that erases', async () => {
  const opened = new Set(
    (
      await world.everyRow<{
        name: string
      }>(`select tablename || '.' || replace(policyname, 'erasure_delete_', '') as name
        from pg_policies where policyname like 'erasure_delete_%'`)
    ).map(one => one.name),
  )
  const going = holdings().flatMap(({ table, people: columns }) =>
    Object.entries(columns).flatMap(([column, { erased }]) =>
      erased === 'goes' && column !== 'object' ? `${table}.${column}` : [],
    ),
  )
  assert.deepEqual(
    going.filter(one => !opened.has(one)),
    [],
    'call kernel_let_erasure_remove in a migration of its module',
  )
  const blank = holdings().flatMap(({ table, people: columns }) =>
    Object.entries(columns).flatMap(([column, { erased }]) => (erased === 'blanks' ? `${table}.${column}` : [])),
  )
  const blanked = await world.everyRow<{
    name: string
  }>(`select tablename || '.' || replace(policyname, 'erasure_update_', '') as name
    from pg_policies where policyname like 'erasure_update_%'`)
  assert.deepEqual(
    blank.filter(one => !blanked.some(({ name }) => name === one)),
    [],
    'call kernel_open_to_erasure',
  )
})

test('nobody removes what only services may, and nobody erases by hand', async () => {
  for (const table of ['register_offer', 'translations_face', 'accounts_account'])
    for (const slug of ['officer', 'administrator', 'member-sw'])
      assert.equal(await run(slug, sql`delete from ${sql.table(table)}`), 0, `${table} ${slug}`)
  for (const slug of ['officer', 'administrator', 'member-sw'])
    for (const change of [sql`erased_at = now()`, sql`slug = 'x'`])
      await assert.rejects(
        run(slug, sql`update register_person set ${change} where id = ${people['member-sw']}`),
        DENIED,
        slug,
      )
})

const copy = (person: string, way: string) =>
  sql`insert into rights_copy (id, person_id, way, language) values (${newId()}, ${person}, ${way}, 'en')`

test('a copy is asked for by its person; staff asks for nobody without the service that has looked', async () => {
  assert.equal(await run('member-sw', copy(people['member-sw']!, 'self')), 1)
  for (const slug of ['officer', 'administrator', 'delegate-es'])
    for (const way of ['self', 'phone', 'paper'])
      await assert.rejects(run(slug, copy(people['member-sw']!, way)), /42501|policy|check/, `${slug} ${way}`)
  await assert.rejects(serve('ask-copy', copy(people['member-sw']!, 'phone')))
})

test('a copy is seen, linked and fetched by whoever asked for it; its bytes are nobody else’s', async () => {
  const look = sql`select sealed from rights_copy`
  assert.deepEqual(
    await Promise.all(['member-sw', 'officer', 'administrator', null].map(slug => run(slug, look))),
    [1, 0, 0, 0],
  )
  const link = sql`update rights_copy set token_hash = ${randomBytes(32)}`
  for (const slug of ['member-sw', 'officer', null]) assert.equal(await run(slug, link), 0, String(slug))
  for (const name of ['give-copy', 'sweep-copies', 'erasure', 'search']) assert.equal(await serve(name, link), 0, name)
  await assert.rejects(serve('make-copy', link), DENIED)
  assert.equal(await run('member-sw', sql`delete from rights_copy`), 0)
})
