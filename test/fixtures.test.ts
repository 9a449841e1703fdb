import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { MODULES } from '../src/app/modules.ts'
import { PROJECT } from '../src/kernel/config.ts'
import { migrationsOf } from '../src/kernel/database/migrate.ts'
import { verifyJournal } from '../src/kernel/journal-verify.ts'
import { backupPlace, restoreInto } from './backups.ts'
import { openWorld } from './world.ts'

const folder = join(PROJECT, 'test', 'fixtures')
const fixtures = readdirSync(folder).filter(name => name.endsWith('.age'))
const place = backupPlace()
after(() => place.remove())

test('there is a backup of an earlier version to restore', () => {
  assert.ok(fixtures.length > 0, `no backup lies in ${folder}: make one with "node bin/new-fixture.ts"`)
})

for (const name of fixtures) {
  test(`the backup ${name} comes back in today’s schema, and its pages open`, async () => {
    const data = place.path(name)
    const identity = join(folder, name.replace(/\.age$/, '.identity.txt'))
    const { manifest, journalFaults, signed } = await restoreInto(data, join(folder, name), identity)
    assert.deepEqual(journalFaults, [])
    assert.equal(signed, true)
    const world = await openWorld({ data })
    try {
      const applied = await world.everyRow<{ id: string }>(`select module || '/' || name as id from kernel_migration`)
      const today = migrationsOf(MODULES).map(one => `${one.module}/${one.name}`)
      assert.deepEqual(applied.map(({ id }) => id).sort(), today.sort())
      const [people] = await world.everyRow<{ count: number }>('select count(*)::int as count from register_person')
      assert.equal(people?.count, manifest.tables['register_person']?.rows)
      const { faults } = await verifyJournal(world.house.database.pool, manifest.journalHead)
      assert.deepEqual(faults, [])
      for (const slug of [null, 'officer', 'delegate-es']) {
        const browser = await world.as(slug)
        for (const path of ['/', '/towns', '/towns/plan'])
          assert.equal((await browser.get(path)).status, 200, `${slug ?? 'a visitor'} at ${path}`)
      }
    } finally {
      await world.close()
    }
  })
}
