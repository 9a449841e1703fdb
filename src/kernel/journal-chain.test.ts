import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { CompiledQuery } from 'kysely'
import { ON_POSTGRES, superuserUrl } from '../../test/world.ts'
import { MODULES } from '../app/modules.ts'
import { service } from './actor.ts'
import { readConfig } from './config.ts'
import { openPool, type Pool } from './database/driver.ts'
import { type Database, openDatabase } from './database/open.ts'
import type { ScopeId } from './ids.ts'
import { writeDown } from './journal.ts'
import { COVERED, chainJournal, type Head, headOfJournal, logHead } from './journal-chain.ts'
import { verifyJournal } from './journal-verify.ts'
import { writing } from './transaction.ts'

// A database without the jobs of a house, which would link at the turn of any minute.
const folder = mkdtempSync(join(tmpdir(), 'plenaria chain-'))
let database: Database
let superuser: Pool
before(async () => {
  database = await openDatabase({ ...readConfig({}, { data: folder }), ...ON_POSTGRES }, MODULES, () => {})
  superuser = openPool(superuserUrl(folder, database.ownerUrl), { max: 1 })
})
after(async () => {
  await superuser.end()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const pool = () => database.pool
const everyRow = async <Row extends object>(query: string) => [...(await superuser.unsafe(query))] as unknown as Row[]
const SCOPE = '01a20464-073b-70e4-8618-540e6c12e82c' as ScopeId
const act = (name: string) =>
  writing(pool(), service('test'), tx => writeDown(tx, name, 'test:1', SCOPE, { of: 'a test', count: 1 }))
const faults = async (seen: Head | null = null) => (await verifyJournal(pool(), seen)).faults
const entryAt = async (position: number) => {
  const [link] = await everyRow<{ id: string }>(
    `select entry_id as id from kernel_journal_link where position = ${position}`,
  )
  return link!.id
}

/** What is done behind the back of the house, and undone afterwards. Foreign keys are no obstacle to a superuser. */
async function tampered(statements: string, look: () => Promise<void>): Promise<void> {
  await everyRow(`create table before_journal as table kernel_journal;
    create table before_link as table kernel_journal_link;
    set session_replication_role = replica; ${statements}`)
  try {
    await look()
  } finally {
    await everyRow(`truncate kernel_journal, kernel_journal_link;
      insert into kernel_journal table before_journal; insert into kernel_journal_link table before_link;
      drop table before_journal, before_link; set session_replication_role = origin`)
  }
}

let head: Head
beforeEach(async () => {
  for (const name of ['first', 'second', 'third']) await act(name)
  await chainJournal(pool())
  head = (await headOfJournal(pool()))!
})

test('every entry is linked once, in the order of the acts, and the chain holds', async () => {
  const { links, head: end, faults: none } = await verifyJournal(pool(), head)
  assert.deepEqual(none, [])
  assert.equal(end?.position, links)
  const [journal] = await everyRow<{ entries: string }>('select count(*)::text as entries from kernel_journal')
  assert.equal(String(links), journal!.entries)
  const acts = await everyRow<{ act: string }>(
    'select act from kernel_journal_link join kernel_journal on id = entry_id order by position desc limit 3',
  )
  assert.deepEqual(
    acts.map(row => row.act),
    ['third', 'second', 'first'],
  )
  assert.equal(await chainJournal(pool()), 0, 'there is nothing more to link')
})

test('a hash covers every column of an entry', async () => {
  const columns = await everyRow<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'kernel_journal'::regclass and attnum > 0 and not attisdropped`,
  )
  assert.deepEqual(Object.keys(COVERED).sort(), columns.map(({ name }) => name).sort())
})

for (const change of [
  `act = 'something else'`,
  `object = 'test:2'`,
  'scope_id = null',
  'person_id = gen_random_uuid()',
  `service = 'sign-in'`,
  `more = more || '{"count": 2}'`,
  `at = at + interval '1 microsecond'`,
  'written_in = (written_in::text::bigint - 1)::text::xid8',
]) {
  test(`an entry that was altered is found: ${change}`, async () => {
    const place = head.position - 1
    await tampered(`update kernel_journal set ${change} where id = '${await entryAt(place)}'`, async () =>
      assert.deepEqual(await faults(), [{ fault: 'altered', where: String(place) }]),
    )
  })
}

test('an entry that was removed from the middle is found, with or without its link', async () => {
  const [place, id] = [head.position - 1, await entryAt(head.position - 1)]
  await tampered(`delete from kernel_journal where id = '${id}'`, async () =>
    assert.deepEqual(await faults(), [{ fault: 'entry-missing', where: String(place) }]),
  )
  await tampered(
    `delete from kernel_journal_link where position = ${place}; delete from kernel_journal where id = '${id}'`,
    async () => assert.deepEqual(await faults(), [{ fault: 'link-missing', where: String(place) }]),
  )
  await tampered(
    `delete from kernel_journal_link where position = ${place}; delete from kernel_journal where id = '${id}';
     update kernel_journal_link set position = ${place} where position = ${head.position}`,
    async () => assert.deepEqual(await faults(), [{ fault: 'altered', where: String(place) }]),
  )
})

test('a tail that was cut off is found by a head that somebody outside has seen', async () => {
  const id = await entryAt(head.position)
  await tampered(
    `delete from kernel_journal_link where position = ${head.position}; delete from kernel_journal where id = '${id}'`,
    async () => {
      assert.deepEqual(await faults(), [], 'nobody inside can tell')
      assert.deepEqual(await faults(head), [{ fault: 'tail-missing', where: String(head.position) }])
    },
  )
})

test('a chain that was computed anew over other words is found by a head from outside', async () => {
  const id = await entryAt(head.position)
  await tampered(
    `delete from kernel_journal_link where position = ${head.position};
     update kernel_journal set act = 'never happened' where id = '${id}'`,
    async () => {
      await everyRow(`update kernel_journal_link set settled_below = '0' where position = ${head.position - 1}`)
      await chainJournal(pool())
      assert.deepEqual(await faults(), [], 'nobody inside can tell')
      assert.deepEqual(await faults(head), [{ fault: 'rewritten', where: String(head.position) }])
    },
  )
})

test('two entries that changed places are found', async () => {
  const [a, b] = [head.position - 1, head.position]
  await tampered(
    `update kernel_journal_link set position = -position where position in (${a}, ${b});
     update kernel_journal_link set position = case -position when ${a} then ${b} else ${a} end where position < 0`.replace(
      /^/,
      'alter table kernel_journal_link drop constraint kernel_journal_link_position_check; ',
    ),
    async () =>
      assert.deepEqual(
        (await faults()).map(({ where }) => where),
        [String(a), String(b)],
      ),
  )
  await everyRow('alter table kernel_journal_link add check (position > 0)')
})

test('an entry that was slipped in as if it were old is found', async () => {
  const id = crypto.randomUUID()
  for (const number of ['3', '99999999999']) {
    await tampered(
      `insert into kernel_journal (id, act, object, written_in) values ('${id}', 'forged', 'test:1', '${number}')`,
      async () => assert.deepEqual(await faults(), [{ fault: 'entry-unlinked', where: id }]),
    )
  }
})

test('an entry whose transaction is still under way waits, and those behind it, too', async () => {
  const held = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  const slow = writing(pool(), service('test'), async tx => {
    await writeDown(tx, 'slow', 'test:1', SCOPE)
    written.resolve()
    await held.promise
  })
  await written.promise
  await act('quick')
  assert.equal(await chainJournal(pool()), 0)
  held.resolve()
  await slow
  assert.equal(await chainJournal(pool()), 2)
  const acts = await everyRow<{ act: string }>(
    'select act from kernel_journal_link join kernel_journal on id = entry_id order by position desc limit 2',
  )
  assert.deepEqual(
    acts.map(row => row.act),
    ['quick', 'slow'],
  )
  assert.deepEqual(await faults(), [])
})

test('processes that link at the same time make one chain', async () => {
  const another = openPool(database.appUrl, { max: 4 })
  try {
    for (let round = 0; round < 5; round++) {
      await Promise.all(Array.from({ length: 10 }, (_, at) => act(`at once ${at}`)))
      const linked = await Promise.all([pool(), another, pool(), another].map(one => chainJournal(one)))
      assert.equal(
        linked.reduce((sum, some) => sum + some),
        10,
      )
    }
    assert.deepEqual(await faults(head), [])
  } finally {
    await another.end()
  }
})

test('nobody but the chain adds a link, and nobody changes or removes one', async () => {
  const link = `insert into kernel_journal_link (position, entry_id, hash, settled_below)
    select 1000000, id, '\\x${'00'.repeat(32)}', '0' from kernel_journal limit 1`
  const denied = { code: '42501' }
  const run = (name: string, text: string) =>
    writing(pool(), service(name), tx => tx.db.executeQuery(CompiledQuery.raw(text)))
  await assert.rejects(run('journal-check', link), denied)
  await assert.rejects(run('journal-chain', 'update kernel_journal_link set position = position'), denied)
  await assert.rejects(run('journal-chain', 'delete from kernel_journal_link'), denied)
  assert.equal((await run('doctor', 'select from kernel_journal_link')).rows.length, 0)
})

test('the head is written to the log as a witness', async () => {
  const log: unknown[] = []
  await logHead(pool(), (...line) => log.push(line))
  assert.deepEqual(log, [['info', 'journal-head', { ...(await headOfJournal(pool())) }]])
})
