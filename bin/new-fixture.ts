/**
 * Makes `test/fixtures/backup-<version>.age` and the test key that opens it: a backup of the demonstration as this
 * version writes it, which every later version must be able to restore. Run once for each release, after its last
 * migration; a fixture that exists is never made again.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDemonstration } from '../src/app/demo/world.ts'
import { openHouse } from '../src/app/house.ts'
import { NOT_KEPT } from '../src/app/not-kept.ts'
import { ownVersion } from '../src/app/verbs/arguments.ts'
import { backUp } from '../src/kernel/backup/backup.ts'
import { IDENTITY_FILE } from '../src/kernel/backup/keys.ts'
import { filesIn } from '../src/kernel/backup/stored-files.ts'
import { PROJECT, readConfig } from '../src/kernel/config.ts'
import { storeOf } from '../src/kernel/files/open-store.ts'
import { chainJournal } from '../src/kernel/journal-chain.ts'

const version = ownVersion()
const folder = join(PROJECT, 'test', 'fixtures')
const file = join(folder, `backup-${version}.age`)
if (existsSync(file)) {
  console.error(`${file} exists: what a release wrote is not written again.`)
  process.exit(2)
}
const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria fixture-'))
const config = readConfig({}, { port: '0', data: dataFolder, demonstration: true })
const house = await openHouse(config, () => {}, seedDemonstration)
try {
  mkdirSync(folder, { recursive: true })
  await chainJournal(house.database.pool)
  const files = filesIn(storeOf(config))
  const { ownerUrl } = house.database
  const made = await backUp({ file, ownerUrl, files, dataFolder, recipient: null, leaveOut: NOT_KEPT, version })
  renameSync(join(dataFolder, IDENTITY_FILE), join(folder, `backup-${version}.identity.txt`))
  console.log(`${file}: ${made.rows} rows, ${made.bytes} bytes`)
} finally {
  await house.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}
