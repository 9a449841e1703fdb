import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { filesInFolder } from '../../kernel/backup/stored-files.ts'
import { migrationsOf } from '../../kernel/database/migrate.ts'
import { type Diagnosis, examine } from '../../kernel/doctor.ts'
import { AWAITED, LIST, markOf } from '../../kernel/erasure/list.ts'
import { chainJournal, headOfJournal } from '../../kernel/journal-chain.ts'
import { CHECKS } from '../checks.ts'
import { MODULES } from '../modules.ts'

let world: World
before(async () => {
  world = await openWorld({ story: true })
})
after(() => world.close())

const folder = () => join(world.config.dataFolder, 'files')

async function ask(change: Partial<Parameters<typeof examine>[0]> = {}): Promise<Diagnosis[]> {
  const files = filesInFolder(folder())
  const asked = { config: world.config, migrations: migrationsOf(MODULES), files, seenHead: null, quick: false }
  return examine({ ...asked, ...change }, CHECKS)
}

/** What the doctor says of one thing while something is wrong; afterwards it is put right and well again. */
async function says(check: string, is: Diagnosis['is'], as: RegExp, wrong: string, right: string): Promise<void> {
  await world.everyRow(wrong)
  try {
    const found = (await ask()).filter(one => one.check === check)
    assert.ok(
      found.some(one => one.is === is && as.test(one.says) && one.todo),
      JSON.stringify(found),
    )
  } finally {
    await world.everyRow(right)
  }
  assert.deepEqual(
    (await ask()).filter(one => one.check === check && one.is !== 'ok'),
    [],
  )
}

test('a house that is well is found well, but for what its owner has yet to do', async () => {
  const all = await ask()
  assert.deepEqual(
    all.filter(({ is }) => is === 'fault'),
    [],
  )
  const warned = all.filter(({ is, check }) => is === 'warning' && check !== 'disk').map(({ check }) => check)
  assert.deepEqual(warned, ['backup', 'settings', 'mail'])
  assert.deepEqual(
    [...new Set(all.map(({ check }) => check))],
    CHECKS.map(({ name }) => name),
  )
})

test('a table without forced row-level security and an application role with too much power are faults', async () => {
  const table = 'alter table plan_action'
  await says(
    'row-level security',
    'fault',
    /plan_action/,
    `${table} no force row level security`,
    `${table} force row level security`,
  )
  const role = 'alter role plenaria_app'
  await says('application role', 'fault', /bypasses/, `${role} bypassrls`, `${role} nobypassrls`)
  await says(
    'application role',
    'fault',
    /member of the owner/,
    'grant plenaria_owner to plenaria_app',
    'revoke plenaria_owner from plenaria_app',
  )
  await says(
    'application role',
    'fault',
    /owns tables/,
    'create table mine (); alter table mine owner to plenaria_app',
    'drop table mine',
  )
})

test('a missing migration is named', async () => {
  const newer = { module: 'kernel', name: '9999-newer.sql', sql: '', sha256: '' }
  const found = (await ask({ migrations: [...migrationsOf(MODULES), newer] })).find(
    ({ check }) => check === 'migrations',
  )
  assert.equal(found?.is, 'fault')
  assert.match(found!.says, /kernel\/9999-newer\.sql/)
})

test('a server that does not write before it acknowledges is a fault', async () => {
  const role = 'alter role plenaria_app'
  await says(
    'postgresql',
    'fault',
    /synchronous_commit/,
    `${role} set synchronous_commit = off`,
    `${role} reset synchronous_commit`,
  )
})

test('a clock that was moved, a job that failed for good and an event that waits are told of', async () => {
  await says(
    'clock',
    'warning',
    /moved by 60 s/,
    `update kernel_clock set ahead = '60 s'`,
    `update kernel_clock set ahead = '0'`,
  )
  const failed = `insert into jobs.job (name, data, state) values ('place-face', '{}', 'failed')`
  await says('jobs', 'warning', /place-face \(1\)/, failed, `delete from jobs.job where state = 'failed'`)
  const event = `insert into kernel_event (id, name, payload, subscribers, at)
    values (gen_random_uuid(), 'waits', '{}', '{nobody}', now() - interval '2 hours')`
  await says('events', 'warning', /nobody \(1\)/, event, `delete from kernel_event where name = 'waits'`)
})

test('an entry of the journal that was changed is a fault, and the head is printed for others to keep', async () => {
  await chainJournal(world.house.database.pool)
  const head = (await headOfJournal(world.house.database.pool))!
  const found = (await ask({ seenHead: head })).find(({ check }) => check === 'journal')
  assert.equal(found!.is, 'ok', found!.says)
  assert.ok(found!.says.includes(`${head.position}:${head.hash}`))
  const change = (from: string, to: string) =>
    `update kernel_journal set act = '${to}' where id = (
      select id from kernel_journal where act = '${from}' order by id limit 1)`
  await says(
    'journal',
    'fault',
    /altered at \d+/,
    change('document.drafted', 'nothing'),
    change('nothing', 'document.drafted'),
  )
  const cut = await ask({ seenHead: { ...head, position: head.position + 1000 } })
  assert.match(cut.find(({ check }) => check === 'journal')!.says, /tail-missing/)
})

test('a file that is missing, damaged or nobody’s is told of', async () => {
  const files = filesInFolder(folder())
  const [hash = ''] = await Array.fromAsync(files.list())
  const lost = (await ask({ files: { ...files, read: async one => (one === hash ? null : files.read(one)) } })).find(
    ({ check, is }) => check === 'files' && is === 'fault',
  )
  assert.match(lost!.says, new RegExp(`Missing from the store: ${hash}`))

  const nobodys = 'ab'.repeat(32)
  mkdirSync(join(folder(), 'ab'), { recursive: true })
  writeFileSync(join(folder(), 'ab', nobodys), 'nobody')
  const path = join(folder(), hash.slice(0, 2), hash)
  const found = await files.read(hash)
  const bytes = Buffer.concat(await Array.fromAsync<Buffer>(found!.content()))
  writeFileSync(path, Buffer.alloc(bytes.length))
  const all = (await ask()).filter(({ check }) => check === 'files')
  writeFileSync(path, bytes)
  rmSync(join(folder(), 'ab', nobodys))
  assert.deepEqual(
    all.map(({ is, says: what }) => [is, /[0-9a-f]{64}/.exec(what)?.[0]]),
    [
      ['fault', hash],
      ['warning', nobodys],
    ],
  )
})

test('a folder without a house is one fault and stops there', async () => {
  const dataFolder = join(world.config.dataFolder, 'nothing-here')
  const all = await ask({ config: { ...world.config, dataFolder } })
  assert.equal(all.length, 1)
  assert.match(all[0]!.says, /There is no house in/)
  assert.ok(!readdirSync(world.config.dataFolder).includes('nothing-here'), 'looking makes nothing')
})

test('a mail server that was set in the house is tried as well, and what keeps mails there is named', async () => {
  const told = { ...world.config, publicUrl: 'https://plenaria.example' }
  const mail = async (config: World['config']) => (await ask({ config })).find(one => one.check === 'mail')
  await world.everyRow(`insert into kernel_mail_way (scope_id, host, port, security, from_address, changed_by)
    select id, '127.0.0.1', 1, 'none', 'casa@mail.union.example', gen_random_uuid() from networks_house`)
  try {
    assert.match((await mail(told))!.says, /nothing answers there; .* \(127\.0\.0\.1:1, unreachable\)/)
    assert.match((await mail(world.config))!.says, /PUBLIC_URL is not/)
    await world.everyRow(`update kernel_mail_way set user_name = 'casa', password = '\\x00'`)
    assert.match((await mail(told))!.says, /cannot be opened with this secret\.key/)
  } finally {
    await world.everyRow('delete from kernel_mail_way')
  }
})

test('a restored house without the list of the erased, a list of another house, and an erasure that is overdue are told', async () => {
  const path = (name: string) => join(world.config.dataFolder, name)
  const said = async () => (await ask({ quick: true })).filter(one => one.check === 'erasures')
  assert.deepEqual(
    (await said()).map(({ is }) => is),
    ['ok'],
  )
  const list = readFileSync(path(LIST), 'utf8')
  writeFileSync(path(AWAITED), '')
  assert.match((await said())[0]!.says, /restored without the list of the erased/)
  rmSync(path(AWAITED))
  writeFileSync(path(LIST), `plenaria erased 1 ${'0'.repeat(64)}\n`)
  assert.deepEqual(
    (await said()).map(({ is }) => is),
    ['fault'],
  )
  const [somebody] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'caller'`)
  writeFileSync(path(LIST), `${list}${markOf(somebody!.id)}\n`)
  assert.match((await said())[0]!.says, /^1 people on the list of the erased are in the database again/)
  writeFileSync(path(LIST), list)
  await world.everyRow(`insert into kernel_erasure (id, person_id, way, due_at)
    values (gen_random_uuid(), '${somebody!.id}', 'paper', now() - interval '2 hours')`)
  assert.match((await said())[0]!.says, /1 erasures were due/)
  await world.everyRow('update kernel_erasure set stopped_at = now()')
})
