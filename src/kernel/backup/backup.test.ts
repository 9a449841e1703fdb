import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import tar from 'tar-stream'
import { backUpWorld, backupPlace, embeddedTarget, identityOf, restoreInto } from '../../../test/backups.ts'
import { openWorld, superuserUrl, type World } from '../../../test/world.ts'
import { NOT_KEPT } from '../../app/not-kept.ts'
import { openPool } from '../database/driver.ts'
import { exportTo } from './export.ts'
import { type About, BackupRefused, type Manifest } from './format.ts'
import { filesInFolder } from './stored-files.ts'

const place = backupPlace()
let world: World
before(async () => {
  world = await openWorld({ story: true })
})
after(async () => {
  await world.close()
  place.remove()
})

/** As `age -d -i KEY FILE | tar xz` does, without a line of ours. */
async function unpack(file: string): Promise<Map<string, Buffer>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(/^AGE-SECRET-KEY-\S+/m.exec(readFileSync(identityOf(world), 'utf8'))![0])
  const extract = tar.extract()
  extract.end(gunzipSync(await decrypter.decrypt(readFileSync(file))))
  const entries = new Map<string, Buffer>()
  for await (const entry of extract) {
    const chunks: Buffer[] = []
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk)
    entries.set(entry.header.name, Buffer.concat(chunks))
  }
  return entries
}

test('a backup opens with standard tools, and its manifest says what is in it and what is not', async () => {
  const file = place.path('standard.age')
  const made = await backUpWorld(world, file)
  assert.equal(made.bytes, statSync(file).size)
  assert.equal(statSync(file).mode & 0o077, 0)
  assert.equal(statSync(identityOf(world)).mode & 0o077, 0)
  assert.equal(made.newIdentityFile, identityOf(world))
  const entries = await unpack(file)
  const about = JSON.parse(String(entries.get('about.json'))) as About
  const manifest = JSON.parse(String(entries.get('manifest.json'))) as Manifest
  assert.deepEqual([[...entries.keys()][0], [...entries.keys()].at(-2)], ['about.json', 'manifest.json'])
  const rows = String(entries.get('tables/register_person/000001.copy')).trimEnd().split('\n')
  assert.equal(rows.length, manifest.tables['register_person']?.rows)
  for (const [hash] of Object.entries(manifest.files))
    assert.equal(
      createHash('sha256')
        .update(entries.get(`files/${hash}`)!)
        .digest('hex'),
      hash,
    )
  assert.ok(about.migrations.some(({ name }) => name === '0001-ground.sql'))
  assert.deepEqual(about.leftOut, NOT_KEPT)
  const tables = await world.everyRow<{ name: string }>(
    `select tablename::text as name from pg_tables where schemaname = 'public'`,
  )
  const left = NOT_KEPT.map(({ table }) => table)
  assert.ok(left.includes('accounts_session'))
  assert.deepEqual([...Object.keys(manifest.tables), ...left].sort(), tables.map(({ name }) => name).sort())
  const secret = readFileSync(`${world.config.dataFolder}/secret.key`)
  for (const [name, bytes] of entries) assert.ok(!bytes.includes(secret), name)
})

test('the second backup uses the same keys, and the operator’s own public key when there is one', async () => {
  const first = await backUpWorld(world, place.path('first.age'))
  const second = await backUpWorld(world, place.path('second.age'))
  assert.deepEqual([second.recipient, second.signer, second.newIdentityFile], [first.recipient, first.signer, null])
  const recipient = 'age1a24ylxq0v07jyadgzykks502mcz7mmax9ajyh230fn6reteq9vwq5asc05'
  const own = await backUpWorld(world, place.path('own.age'), { recipient })
  assert.deepEqual([own.recipient, own.newIdentityFile], [recipient, null])
})

test('what is written while a backup is made is in it as a whole or not at all', async () => {
  const file = place.path('busy.age')
  let writing = true
  // Two rows in one transaction, all the time: a snapshot never sees one without the other.
  const superuser = openPool(superuserUrl(world.config.dataFolder, world.house.database.ownerUrl), { max: 1 })
  const writer = (async () => {
    for (let at = 0; writing; at++)
      await superuser.begin(async sql => {
        await sql.unsafe(
          `insert into kernel_event (id, name, payload) values (gen_random_uuid(), 'pair', '{"n": "${at}"}')`,
        )
        await sql.unsafe(
          `insert into kernel_journal (id, act, object) values (gen_random_uuid(), 'pair', 'pair:${at}')`,
        )
      })
  })()
  await new Promise(resolve => setTimeout(resolve, 100))
  await backUpWorld(world, file)
  writing = false
  await writer
  await superuser.end()
  const entries = await unpack(file)
  const pairs = (table: string, word: RegExp) =>
    String(entries.get(`tables/${table}/000001.copy`))
      .split('\n')
      .filter(line => word.test(line)).length
  assert.ok(pairs('kernel_event', /\tpair\t/) > 0)
  assert.equal(pairs('kernel_event', /\tpair\t/), pairs('kernel_journal', /\tpair\t/))
})

test('a table larger than a piece comes in pieces that are one table again', async () => {
  await world.everyRow(`insert into kernel_event (id, name, payload)
    select gen_random_uuid(), 'large', jsonb_build_object('words', repeat('mots échappés \\ "', 400)) from generate_series(1, 1500)`)
  const file = place.path('large.age')
  await backUpWorld(world, file)
  const pieces = [...(await unpack(file)).keys()].filter(name => name.startsWith('tables/kernel_event/'))
  assert.ok(pieces.length > 1, pieces.join())
  const data = place.path('large')
  await restoreInto(data, file, identityOf(world))
  const target = await embeddedTarget(data)
  const sum = `select count(*)::int as rows, sum(hashtextextended(e::text, 0))::text as sum from kernel_event e`
  const owner = openPool(target.ownerUrl, { max: 1 })
  const restored = [...(await owner.unsafe(sum))]
  await owner.end()
  await target.close()
  assert.deepEqual(restored, await world.everyRow(sum))
})

test('a row larger than a piece is cut', async () => {
  await world.everyRow(`insert into kernel_event (id, name, payload)
    values (gen_random_uuid(), 'one', jsonb_build_object('words', repeat('x', 9000000)))`)
  const file = place.path('one-row.age')
  await backUpWorld(world, file)
  await world.everyRow(`delete from kernel_event where name = 'one'`)
  for (const [name, bytes] of await unpack(file)) assert.ok(bytes.length <= 8 * 1024 * 1024, name)
})

test('a backup that fails on its way leaves no file, whatever failed', async () => {
  const file = place.path('failed.age')
  const files = filesInFolder(`${world.config.dataFolder}/files`)
  const fails = (code: string) => ({
    ...files,
    read: () => Promise.reject(Object.assign(new Error(code), { code })),
  })
  await assert.rejects(backUpWorld(world, file, { files: fails('ENOSPC') }), /disk is full: failed.age could not/)
  const kill = {
    ...files,
    async read(hash: string) {
      await world.everyRow(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plenaria_owner' and state like 'idle in%'`,
      )
      return files.read(hash)
    },
  }
  await assert.rejects(backUpWorld(world, file, { files: kill }), /connection to the database was lost/)
  assert.deepEqual(
    readdirSync(place.path('.')).filter(name => name.startsWith('failed')),
    [],
  )
})

test('a backup overwrites nothing and says where it cannot be written', async () => {
  const file = place.path('kept.age')
  const refused = async (path: string, as: RegExp) =>
    assert.rejects(backUpWorld(world, path), (error: Error) => error instanceof BackupRefused && as.test(error.message))
  writeFileSync(file, 'kept')
  await refused(file, /never overwrites/)
  assert.equal(readFileSync(file, 'utf8'), 'kept')
  writeFileSync(place.path('other.age.part'), 'half')
  await refused(place.path('other.age'), /another backup is being written/)
  assert.equal(readFileSync(place.path('other.age.part'), 'utf8'), 'half')
  await refused(place.path('nowhere/x.age'), /There is no folder/)
})

test('an uploaded file that is missing or damaged is told of, and everything else is saved', async () => {
  const files = filesInFolder(`${world.config.dataFolder}/files`)
  const [first = '', second = ''] = await Array.fromAsync(files.list())
  const lame = {
    ...files,
    async read(hash: string) {
      if (hash === first) return null
      const found = await files.read(hash)
      return hash === second && found
        ? { ...found, content: () => createReadStream('/dev/zero', { end: found.bytes - 1 }) }
        : found
    },
  }
  const file = place.path('lame.age')
  const made = await backUpWorld(world, file, { files: lame })
  assert.deepEqual(made.missing, [first, second].sort())
  const { manifest } = await restoreInto(place.path('lame'), file, identityOf(world))
  assert.equal(Object.keys(manifest.files).length, made.files)
})

test('a backup is refused where row-level security would hide rows from whoever makes it', async () => {
  const file = place.path('hidden.age')
  await assert.rejects(
    backUpWorld(world, file, { ownerUrl: world.house.database.appUrl }),
    /hides some of .*kernel_event/,
  )
  await world.everyRow(
    'create policy hides on trace_node as restrictive for select using (false); drop policy owner_keeps on plan_action',
  )
  await assert.rejects(backUpWorld(world, file), /hides some of plan_action, trace_node/)
  await world.everyRow(`drop policy hides on trace_node;
    create policy owner_keeps on plan_action for all to plenaria_owner using (true) with check (true)`)
  assert.equal(existsSync(file), false)
})

test('the policy that lets the owner read everything is of no use to the application, whatever it says', async () => {
  const rows = await world.everyRow<{ table: string; roles: string[] }>(
    `select tablename::text as table, roles::text[] from pg_policies where policyname = 'owner_keeps'`,
  )
  const forced = await world.everyRow(
    `select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`,
  )
  assert.equal(rows.length, forced.length, 'every table of every module has it')
  for (const { table, roles } of rows) assert.deepEqual(roles, ['plenaria_owner'], table)
})

test('an export is everything of one moment in files that other systems read', async () => {
  const folder = place.path('export')
  const order = {
    folder,
    ownerUrl: world.house.database.ownerUrl,
    files: filesInFolder(`${world.config.dataFolder}/files`),
    leaveOut: NOT_KEPT,
    version: '0.0.0',
  }
  const done = await exportTo(order)
  const people = readFileSync(`${folder}/tables/register_person.jsonl`, 'utf8').trimEnd().split('\n')
  assert.equal(people.length, done.tables['register_person'])
  const slugs = people.map(line => (JSON.parse(line) as { slug: string }).slug).sort()
  const expected = await world.everyRow<{ slug: string }>('select slug from register_person')
  assert.deepEqual(slugs, expected.map(({ slug }) => slug).sort())
  assert.equal(existsSync(`${folder}/tables/accounts_session.jsonl`), false)
  assert.equal(readdirSync(`${folder}/files`).length, done.files)
  await assert.rejects(exportTo(order), /not empty/)
  const blocked = place.path('blocked')
  mkdirSync(`${blocked}.part`)
  await assert.rejects(exportTo({ ...order, folder: blocked }), /exists/)
})
