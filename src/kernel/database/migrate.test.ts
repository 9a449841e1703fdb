import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { CannotMigrate, type Migration, migrate, missingMigrations } from './migrate.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const migration = (name: string, sql: string): Migration => ({
  module: 'kernel',
  name,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
})

test('a migration is applied once, and one that failed leaves nothing behind', async () => {
  const { ownerUrl, appRole, appUrl } = world.house.database
  const good = migration('9001-good.sql', 'create table kernel_good (id integer)')
  const bad = migration('9002-bad.sql', 'create table kernel_bad (id integer); select 1 / 0')
  assert.deepEqual(await missingMigrations(appUrl, [good]), ['kernel/9001-good.sql'])
  await assert.rejects(migrate(ownerUrl, appRole, [good, bad]))
  assert.deepEqual(await missingMigrations(appUrl, [good]), ['kernel/9001-good.sql'])
  assert.deepEqual(await migrate(ownerUrl, appRole, [good]), ['kernel/9001-good.sql'])
  assert.deepEqual(await migrate(ownerUrl, appRole, [good]), [])
})

test('a migration that was altered after it was applied is refused', async () => {
  const { ownerUrl, appRole } = world.house.database
  await assert.rejects(
    migrate(ownerUrl, appRole, [migration('9001-good.sql', 'create table kernel_other (id integer)')]),
    CannotMigrate,
  )
})
