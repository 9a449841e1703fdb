import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { seedPeople } from '../../app/demo/world.ts'
import { openHouse } from '../../app/house.ts'
import { type Config, WrongSetting } from '../config.ts'
import { readMailSettings } from '../mail/settings.ts'
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts'

// A PostgreSQL "that exists already": here one of our own, reached by its addresses alone.
let server: EmbeddedDatabase
let folder: string
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria elsewhere-'))
  server = await startEmbedded({ dataFolder: join(folder, 'server'), log: () => {} })
})
after(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const config = (change: Partial<Config>): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataFolder: join(folder, 'house'),
  databaseUrl: server.url.app,
  databaseOwnerUrl: server.url.owner,
  databaseDirectUrl: server.url.jobs,
  publicUrl: null,
  s3: null,
  filesUrl: null,
  mail: readMailSettings({}, null),
  demonstration: true,
  jobs: true,
  logRequests: true,
  exitUrl: 'https://www.wikipedia.org/',
  backupRecipient: null,
  ...change,
})

async function statusOf(address: string): Promise<number> {
  const answer = await fetch(address)
  await answer.text()
  return answer.status
}

test('a house stands on a database that exists, and a second start needs no owner', async () => {
  const first = await openHouse(config({}), () => {}, seedPeople)
  assert.equal(await statusOf(`${first.origin}/towns`), 200)
  await first.stop()
  const second = await openHouse(config({ databaseOwnerUrl: null }), () => {})
  assert.equal(await statusOf(`${second.origin}/towns`), 200)
  await second.stop()
})

test('a missing address is named, with what is expected', async () => {
  await assert.rejects(
    openHouse(config({ databaseDirectUrl: null }), () => {}),
    (error: Error) => error instanceof WrongSetting && error.message.includes('DATABASE_DIRECT_URL'),
  )
})

test('a port that is taken is said in one sentence, and what was opened for nothing is closed again', async () => {
  const first = await openHouse(config({}), () => {})
  const { port } = new URL(first.origin)
  const refused = openHouse(config({ port: Number(port) }), () => {})
  await assert.rejects(refused, (error: Error) => error instanceof WrongSetting && error.message.includes(port))
  await first.stop()
})
