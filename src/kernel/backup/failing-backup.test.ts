import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { backUpWorld, backupPlace } from '../../../test/backups.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { writeArchive } from './archive.ts'
import { linesIn } from './backup.ts'
import { IDENTITY_FILE } from './keys.ts'
import { withSnapshot } from './snapshot.ts'
import { filesInFolder } from './stored-files.ts'

const place = backupPlace()
let world: World
before(async () => {
  world = await openWorld({ story: true })
  await world.everyRow(`insert into kernel_event (id, name, payload)
    select gen_random_uuid(), 'large', jsonb_build_object('words', repeat('mots ', 1400)) from generate_series(1, 1500)`)
})
after(async () => {
  await world.close()
  place.remove()
})

test('a table that ends just where the connection waited for its reader holds up nothing after it', async () => {
  const { ownerUrl } = world.house.database
  // Rows of 20 kB, one more each time: some of these tables end in the very piece that fills the stream.
  const alike = (rows: number) =>
    `create table like_${rows} as select n, repeat('x', 20000) as words from generate_series(1, ${rows}) as n`
  const counts = [20, 24, 28, 31, 32, 33, 34, 35, 36]
  await world.everyRow(
    `${counts.map(alike).join('; ')}; ${counts.map(n => `grant select on like_${n} to plenaria_owner`).join('; ')}`,
  )
  try {
    for (let round = 0; round < 3; round++)
      await withSnapshot(ownerUrl, [], async snapshot => {
        for (const table of snapshot.tables.filter(({ name }) => name.startsWith('like_'))) {
          let lines = 0
          for await (const chunk of snapshot.copy(table)) {
            lines += linesIn(chunk)
            const until = performance.now() + 3 // a busy machine: more arrives than is read
            while (performance.now() < until);
          }
          assert.equal(`like_${lines}`, table.name)
          assert.deepEqual(await snapshot.ask('select 1 as one'), [{ one: 1 }])
        }
      })
  } finally {
    await world.everyRow(counts.map(n => `drop table like_${n}`).join('; '))
  }
})

test('a table that is left before its end is rolled back with the fault that made us leave', async () => {
  const left = withSnapshot(world.house.database.ownerUrl, [], async snapshot => {
    const large = snapshot.tables.find(({ name }) => name === 'kernel_event')!
    for await (const _ of snapshot.copy(large)) throw new Error('no room')
  })
  await assert.rejects(left, /^Error: no room$/)
})

test('an archive that fails at once, in the middle or at its end says why and leaves no file', async () => {
  const recipient = 'age1a24ylxq0v07jyadgzykks502mcz7mmax9ajyh230fn6reteq9vwq5asc05'
  const bytes = randomBytes(300_000)
  for (const failing of [0, 1, 2, 3, 4]) {
    const parts = async function* (number: number) {
      if (failing === 1) throw new Error('planned')
      yield bytes.subarray(0, 100_000)
      if (failing === 2 && number === 2) throw new Error('planned')
      yield bytes.subarray(100_000)
    }
    const file = place.path(`archive-${failing}.age`)
    const written = writeArchive(file, recipient, async add => {
      if (failing === 0) throw new Error('planned')
      for (const number of [1, 2, 3]) await add(`part-${number}`, failing === 3 ? 5 : bytes.length, parts(number))
      if (failing === 4) throw new Error('planned')
    })
    await assert.rejects(written, failing === 3 ? /Size mismatch/ : /planned/)
    assert.deepEqual([existsSync(file), existsSync(`${file}.part`)], [false, false])
  }
})

test('what no restore would take is not written into a backup', async () => {
  const content = Buffer.alloc(33 * 1024 * 1024)
  const files = filesInFolder(`${world.config.dataFolder}/files`)
  const hash = createHash('sha256').update(content).digest('hex')
  const large = { ...files, read: async () => ({ bytes: content.length, content: () => Readable.from([content]) }) }
  const [was] = await world.everyRow<{ id: string; hash: string; bytes: number }>(
    `select id::text, encode(sha256, 'hex') as hash, bytes from kernel_file order by sha256 limit 1`,
  )
  const be = (one: { hash: string; bytes: number }) =>
    world.everyRow(
      `update kernel_file set sha256 = decode('${one.hash}', 'hex'), bytes = ${one.bytes} where id = '${was!.id}'`,
    )
  await be({ hash, bytes: content.length })
  try {
    const tooLarge = place.path('too-large.age')
    await assert.rejects(backUpWorld(world, tooLarge, { files: large }), /no restore takes more than/)
    assert.deepEqual([existsSync(tooLarge), existsSync(`${tooLarge}.part`)], [false, false])
  } finally {
    await be(was!)
  }
})

test('a secret key that lies there is never written over, and no link is followed to write one', async () => {
  const dataFolder = place.path('keys')
  mkdirSync(dataFolder)
  await backUpWorld(world, place.path('keys-1.age'), { dataFolder })
  const identity = join(dataFolder, IDENTITY_FILE)
  const first = readFileSync(identity, 'utf8')
  rmSync(join(dataFolder, 'backup-keys.json'))
  const refused = { name: 'Error', message: /may be the secret key of older backups/ }
  await assert.rejects(backUpWorld(world, place.path('keys-2.age'), { dataFolder }), refused)
  assert.equal(readFileSync(identity, 'utf8'), first)
  rmSync(identity)
  symlinkSync(place.path('elsewhere.txt'), identity)
  await assert.rejects(backUpWorld(world, place.path('keys-2.age'), { dataFolder }), refused)
  rmSync(identity)
  symlinkSync(place.path('elsewhere.txt'), join(dataFolder, 'backup-keys.json'))
  await backUpWorld(world, place.path('keys-3.age'), { dataFolder })
  assert.equal(existsSync(place.path('elsewhere.txt')), false)
  for (const name of [IDENTITY_FILE, 'backup-keys.json'])
    assert.equal(lstatSync(join(dataFolder, name)).mode & 0o177777, 0o100600)
})
