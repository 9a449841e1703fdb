import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import tar from 'tar-stream'
import { backUpWorld, backupPlace, identityOf, restoreInto } from '../../../test/backups.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { BackupRefused } from './format.ts'
import type { BackupKey } from './read-archive.ts'

const place = backupPlace()
const file = place.path('whole.age')
let world: World
let identity: string
before(async () => {
  world = await openWorld()
  await backUpWorld(world, file)
  identity = identityOf(world)
})
after(async () => {
  await world.close()
  place.remove()
})

const refuses = async (what: string, as: RegExp, backup: string, key = identity, data = place.path('refused')) => {
  await assert.rejects(restoreInto(data, backup, key), (error: Error) => {
    assert.ok(error instanceof BackupRefused, `${what}: ${error.stack}`)
    assert.match(error.message, as, what)
    assert.ok(!error.message.includes('\n'))
    return true
  })
  assert.equal(existsSync(data), false, `${what}: something was left`)
}

test('a backup that somebody else made and closed for our key is refused', async () => {
  const forged = place.path('forged.age')
  const recipient = /public key: (\S+)/.exec(readFileSync(identity, 'utf8'))![1]!
  const dataFolder = place.path('forger')
  mkdirSync(dataFolder)
  await backUpWorld(world, forged, { dataFolder, recipient })
  await refuses('forged', /not signed by the house/, forged)
})

test('where nobody can tell who made a backup, it is restored only if the operator says so or names the signer', async () => {
  const recipient = /public key: (\S+)/.exec(readFileSync(identity, 'utf8'))![1]!
  const forger = place.path('forger-2')
  const own = place.path('own-key.txt')
  mkdirSync(forger)
  writeFileSync(own, `${/^AGE-SECRET-KEY-\S+/m.exec(readFileSync(identity, 'utf8'))![0]}\n`)
  const forged = place.path('forged-2.age')
  await backUpWorld(world, forged, { dataFolder: forger, recipient })
  await refuses('forged, no signer known', /Nobody can tell who made this backup/, forged, own)
  await refuses('ours, no signer known', /Nobody can tell who made this backup/, file, own)
  const signer = /^# signer: (\S+)/m.exec(readFileSync(identity, 'utf8'))![1]!
  const data = place.path('unsigned')
  const restoreAs = (backup: string, key: Partial<BackupKey>) =>
    restoreInto(data, backup, own, { key: { identityFile: own, signer: null, ...key } })
  await assert.rejects(restoreAs(forged, { signer }), /not signed by the house/)
  await assert.rejects(restoreAs(forged, { signer, unsigned: true }), /not signed by the house/)
  assert.equal(existsSync(data), false)
  assert.equal((await restoreAs(file, { unsigned: true })).signed, false)
  assert.equal(statSync(data).mode & 0o077, 0)
  rmSync(data, { recursive: true })
  assert.equal((await restoreAs(file, { signer })).signed, true)
  rmSync(data, { recursive: true })
})

test('a part that is larger than any of ours is refused before it is read', async () => {
  const text = readFileSync(identity, 'utf8')
  const encrypter = new Encrypter()
  encrypter.addRecipient(/public key: (\S+)/.exec(text)![1]!)
  const crafted = place.path('crafted.age')
  const MB = 1024 * 1024
  const about = JSON.stringify({ product: 'plenaria', format: 1, migrations: [], tables: [{ name: 'a', columns: [] }] })
  const hash = 'a'.repeat(64)
  // An archive of hardly a kilobyte: of the large part there is a head only, so a reader that waited for it would say "cut off".
  const craft = async (name: string, size: number) => {
    const pack = tar.pack()
    if (name !== 'about.json') pack.entry({ name: 'about.json' }, about)
    pack.entry({ name, size }).write('x')
    const chunks: Buffer[] = []
    pack.on('data', chunk => chunks.push(chunk as Buffer))
    await new Promise(setImmediate)
    pack.destroy()
    writeFileSync(crafted, await encrypter.encrypt(gzipSync(Buffer.concat(chunks))))
  }
  for (const [name, limit] of [
    ['about.json', 64],
    ['manifest.json', 64],
    ['manifest.sig', 64],
    ['tables/a/000001.copy', 64],
    [`files/${hash}`, 32],
  ] as const) {
    await craft(name, limit * MB + 1)
    await refuses(name, /larger than any of a backup of Plenaria/, crafted)
    await craft(name, limit * MB)
    await refuses(name, /damaged or cut off/, crafted)
  }
})
