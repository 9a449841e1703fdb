import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../test/world.ts'
import { filesInFolder } from '../kernel/backup/stored-files.ts'
import { readConfig } from '../kernel/config.ts'
import { migrationsOf } from '../kernel/database/migrate.ts'
import { examine } from '../kernel/doctor.ts'
import { openHouse } from './house.ts'
import { MODULES } from './modules.ts'
import { SECRET_CHECK } from './secret.ts'

let world: World
let path: string
let own: Buffer
before(async () => {
  world = await openWorld()
  path = join(world.config.dataFolder, 'secret.key')
  own = readFileSync(path)
})
after(() => world.close())

async function look() {
  const files = filesInFolder(join(world.config.dataFolder, 'files'))
  const asked = { config: world.config, migrations: migrationsOf(MODULES), files, seenHead: null, quick: true }
  return (await examine(asked, [SECRET_CHECK]))[0]!
}

test('the doctor says when the secret is another house’s, or missing as after a restore, and what to do', async () => {
  assert.equal((await look()).is, 'ok')
  for (const wrong of [() => writeFileSync(path, randomBytes(32)), () => rmSync(path)]) {
    wrong()
    const { is, says, todo } = await look()
    assert.deepEqual([is, Boolean(todo)], ['fault', true])
    assert.match(says, /sealed with another secret\.key .* nobody can sign in/)
  }
  writeFileSync(path, own)
  assert.equal((await look()).is, 'ok')
})

test('a house that opens on the database of another secret says so in its log; with the right one it says nothing', async () => {
  const { appUrl, jobsUrl } = world.house.database
  for (const [secret, said] of [
    [own, 0],
    [randomBytes(32), 1],
  ] as const) {
    const data = mkdtempSync(join(tmpdir(), 'plenaria second '))
    writeFileSync(join(data, 'secret.key'), secret)
    const log: string[] = []
    const config = readConfig({ DATABASE_URL: appUrl, DATABASE_DIRECT_URL: jobsUrl }, { port: '0', data })
    const house = await openHouse(
      config,
      (level, what, more) => void log.push(JSON.stringify({ level, what, ...more })),
    )
    await house.stop()
    rmSync(data, { recursive: true, force: true })
    const lines = log.filter(line => line.includes('another-secret'))
    assert.equal(lines.length, said)
    if (said) assert.match(lines[0]!, /"level":"error".*nobody can sign in by mail.*secret\.key/)
  }
})
