import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { generateX25519Identity } from 'age-encryption'
import { backUpWorld, backupPlace, embeddedTarget, identityOf, restoreInto } from '../../../test/backups.ts'
import { everyTable } from '../../../test/matrix/rows.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { MODULES } from '../../app/modules.ts'
import { openPool } from '../database/driver.ts'
import { migrationsOf } from '../database/migrate.ts'
import { writeDown } from '../journal.ts'
import { chainJournal } from '../journal-chain.ts'
import { verifyJournal } from '../journal-verify.ts'
import { BackupRefused } from './format.ts'
import { migrationsOfBackup } from './load.ts'
import { UNFINISHED } from './unfinished.ts'

const place = backupPlace()
const file = place.path('whole.age')
let world: World
let identity: string
/** Every table, of which only these have a reason to differ afterwards: sessions stay behind, a restore is written down. */
const DIFFER = ['accounts_session', 'kernel_journal', 'kernel_journal_link', 'kernel_event_done', 'kernel_mail_content']
let asItWas: Record<string, string>
let journal: object[]
const JOURNAL = `select j.*, position, hash from kernel_journal j left join kernel_journal_link on entry_id = id
  where act <> 'house.restored' order by j.id`

before(async () => {
  world = await openWorld({ story: true })
  await world.until(
    async () =>
      (
        await world.everyRow(
          `select from kernel_event e, unnest(subscribers) s where not exists (
            select from kernel_event_done where event_id = e.id and subscriber = s)`,
        )
      ).length === 0,
  )
  // Signs that a text form could get wrong, a waiting event without its job, and a request that was answered.
  await world.everyRow(`update register_person set place = E'a\\tb\\nc\\\\d\\re \\\\N "x" ‮é' where slug = 'officer';
    insert into kernel_event (id, name, payload, subscribers)
      values (gen_random_uuid(), 'document.adopted',
        '{"document": "01a20464-073b-70e4-8618-540e6c12e82c"}', '{propose-actions,nobody-any-more}')`)
  await world.as('officer')
  await chainJournal(world.house.database.pool)
  asItWas = await everyTable(world, DIFFER)
  journal = await world.everyRow(JOURNAL)
  await backUpWorld(world, file)
  identity = identityOf(world)
})
after(async () => {
  await world.close()
  place.remove()
})

test('a house comes back with every row and file, everybody signs in anew, and what was due is done', async () => {
  const data = place.path('restored')
  const { manifest, signed, journalFaults } = await restoreInto(data, file, identity)
  assert.equal(signed, true)
  assert.deepEqual(journalFaults, [])
  const again = await openWorld({ data })
  try {
    assert.deepEqual(await everyTable(again, DIFFER), asItWas)
    assert.deepEqual(await again.everyRow(JOURNAL), journal)
    assert.equal((await again.everyRow(`select from kernel_journal where act = 'house.restored'`)).length, 1)
    assert.deepEqual(await again.everyRow('select from accounts_session'), [])
    assert.deepEqual(await again.everyRow('select from kernel_mail_content'), [])
    for (const hash of Object.keys(manifest.files)) {
      const bytes = readFileSync(`${data}/files/${hash.slice(0, 2)}/${hash}`)
      assert.equal(createHash('sha256').update(bytes).digest('hex'), hash)
    }
    assert.ok(Object.keys(manifest.files).length > 0)
    await again.until(
      async () =>
        (
          await again.everyRow(
            `select from kernel_event_done join kernel_event on id = event_id
              where 'nobody-any-more' = any (subscribers) and subscriber = 'propose-actions'`,
          )
        ).length === 1,
    )
    // The chain goes on in the new database, whose transactions are numbered anew.
    await again.write('officer', tx => writeDown(tx, 'after', 'test:1', tx.actor.memberOf[0]!))
    await chainJournal(again.house.database.pool)
    const { faults, links } = await verifyJournal(again.house.database.pool, manifest.journalHead)
    assert.deepEqual(faults, [])
    assert.equal(links, journal.length + 2)
    assert.equal((await (await again.as('officer')).get('/towns')).status, 200)
    assert.deepEqual(await schemaOf(again), await schemaOf(world))
  } finally {
    await again.close()
  }
})

/** Keys, triggers and policies, which a restore takes away for a moment. */
async function schemaOf(one: World): Promise<unknown> {
  return one.everyRow(`
    select conrelid::regclass::text as of, conname as name, pg_get_constraintdef(oid) as is from pg_constraint
    where connamespace = 'public'::regnamespace
    union all select oid::regclass::text, 'forced', relforcerowsecurity::text from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select tgrelid::regclass::text, tgname, tgenabled::text from pg_trigger where not tgisinternal
    order by 1, 2, 3`)
}

const refuses = async (what: string, as: RegExp, backup: string, key = identity, data = place.path('refused')) => {
  await assert.rejects(restoreInto(data, backup, key), (error: Error) => {
    assert.ok(error instanceof BackupRefused, `${what}: ${error.stack}`)
    assert.match(error.message, as, what)
    assert.ok(!error.message.includes('\n'))
    return true
  })
  assert.equal(existsSync(data), false, `${what}: something was left`)
}

test('a damaged backup is refused wherever the damage is, and nothing is left behind', async () => {
  const bytes = readFileSync(file)
  const damaged = place.path('damaged.age')
  for (const at of [3, 60, 150, 400, bytes.length >> 1, bytes.length - 200, bytes.length - 1]) {
    const copy = Buffer.from(bytes)
    copy[at]! ^= 1
    writeFileSync(damaged, copy)
    await refuses(`a wrong bit in byte ${at}`, /damaged|no backup of Plenaria|another key/, damaged)
  }
})

test('a backup that was cut off is refused wherever it ends', async () => {
  const bytes = readFileSync(file)
  const cut = place.path('cut.age')
  for (const length of [0, 1, 100, 400, bytes.length >> 1, bytes.length - 17, bytes.length - 1]) {
    writeFileSync(cut, bytes.subarray(0, length))
    await refuses(`cut after ${length} bytes`, /damaged|no backup of Plenaria/, cut)
  }
  writeFileSync(cut, Buffer.concat([bytes, bytes]))
  await refuses('twice', /damaged/, cut)
})

test('a file that is no backup, is not there, or belongs to another key is refused with its reason', async () => {
  const other = place.path('other.age')
  writeFileSync(other, 'Dear colleagues, please find attached the minutes.\n')
  await refuses('a letter', /no backup of Plenaria/, other)
  await refuses('nothing', /There is no file/, place.path('nothing.age'))
  await refuses('a folder', /cannot be read \(EISDIR\)/, place.path('.'))
  const key = place.path('another-key.txt')
  writeFileSync(key, `${await generateX25519Identity()}\n`)
  await refuses('another key', /encrypted to another key/, file, key)
  await refuses('no key', /cannot be read \(ENOENT\)/, file, place.path('no-key.txt'))
  writeFileSync(key, 'no key\n')
  await refuses('an empty key', /holds no secret key/, file, key)
})

test('a backup of a newer version, or of another migration by the same name, is refused', async () => {
  const migrations = migrationsOf(MODULES)
  const data = place.path('other-version')
  const refused = (change: typeof migrations, as: RegExp) =>
    assert.rejects(restoreInto(data, file, identity, { migrations: change }), (error: Error) => {
      assert.ok(error instanceof BackupRefused)
      assert.match(error.message, as)
      return !existsSync(data)
    })
  await refused(migrations.slice(0, -1), /made by a newer Plenaria/)
  await refused(
    migrations.map((one, at) => (at === 2 ? { ...one, sha256: 'altered' } : one)),
    /is not the one this backup was made with/,
  )
})

test('an old backup is brought to today’s schema: the newer migrations are applied to its rows', async () => {
  const data = place.path('upgraded')
  const sql = `alter table register_person add column greeting text; update register_person set greeting = 'Hello ' || name`
  const newer = { module: 'register', name: '9999-greeting.sql', sql, sha256: 'of the newer one' }
  await restoreInto(data, file, identity, { migrations: [...migrationsOf(MODULES), newer] })
  const target = await embeddedTarget(data)
  try {
    const pool = openPool(target.ownerUrl, { max: 1 })
    const rows = await pool`select name, greeting from register_person`
    await pool.end()
    assert.ok(rows.length > 5)
    for (const { name, greeting } of rows) assert.equal(greeting, `Hello ${name}`)
  } finally {
    await target.close()
  }
})

test('only the migrations a backup was made with are applied before its rows, in the order of today', () => {
  const migration = (name: string) => ({ module: 'kernel', name, sql: '', sha256: name })
  const about = { migrations: [migration('3'), migration('1')] } as never
  const order = migrationsOfBackup(about, ['1', '2', '3', '4'].map(migration)).map(({ name }) => name)
  assert.deepEqual(order, ['1', '3'])
})

test('a folder or a database that holds something is not restored into', async () => {
  const data = place.path('full')
  mkdirSync(data)
  writeFileSync(`${data}/letter.txt`, 'mine')
  await assert.rejects(restoreInto(data, file, identity), /is not empty/)
  assert.deepEqual(readdirSync(data), ['letter.txt'])
  await assert.rejects(restoreInto(`${data}/letter.txt`, file, identity), /is not a folder/)

  const empty = place.path('empty')
  mkdirSync(empty)
  const { ownerUrl, appRole } = world.house.database
  const openTarget = async () => ({ ownerUrl, appRole, close: async () => {} })
  await assert.rejects(restoreInto(empty, file, identity, { openTarget }), /database is not empty/)
  assert.deepEqual(readdirSync(empty), [])
})

test('a restore that fails on its way leaves database and folder as empty as before', async () => {
  const data = place.path('halfway')
  const target = await embeddedTarget(place.path('elsewhere'))
  try {
    const files = {
      list: () => [] as never,
      read: async () => null,
      write: () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' })),
    }
    const openTarget = async () => ({ ...target, close: async () => {} })
    await assert.rejects(restoreInto(data, file, identity, { files, openTarget }), /is full/)
    assert.deepEqual(existsSync(data) ? readdirSync(data) : [], [])
    // The same database takes the backup once there is room.
    await restoreInto(data, file, identity, { openTarget })
  } finally {
    await target.close()
  }
})

test('a house does not open on a folder whose restore was cut off, and the next restore begins anew', async () => {
  const data = place.path('cut-off')
  mkdirSync(`${data}/files`, { recursive: true })
  writeFileSync(`${data}/${UNFINISHED}`, '999999999\n')
  await assert.rejects(openWorld({ data }), /restore into .* was cut off/)
  await restoreInto(data, file, identity)
  assert.equal(existsSync(`${data}/${UNFINISHED}`), false)
  rmSync(data, { recursive: true })
})
