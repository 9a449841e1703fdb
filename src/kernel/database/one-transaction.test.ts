import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { ConnectionLost, inOneTransaction } from './one-transaction.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const cut = () =>
  world.everyRow(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plenaria_owner' and state like 'idle in%'`,
  )

for (const wait of [0, 1, 300])
  test(`a connection that is lost ${wait} ms before a long transaction ends is told of, not waited for`, async () => {
    const done = inOneTransaction(world.house.database.ownerUrl, '', async sql => {
      await sql.unsafe('select 1')
      await cut()
      await new Promise(resolve => setTimeout(resolve, wait))
    })
    await assert.rejects(done, ConnectionLost)
  })

test('a long transaction that loses nothing gives what its work gave', async () => {
  const work = inOneTransaction(
    world.house.database.ownerUrl,
    '',
    async sql => (await sql.unsafe('select 1 as one'))[0],
  )
  assert.equal((await work)?.['one'], 1)
})
