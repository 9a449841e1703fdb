import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../test/world.ts'
import { now } from './now.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

test('the clock of the house stands still within a transaction, and moves for the next', async () => {
  let moved: Promise<void> | undefined
  const [first, second] = await world.write('member-sw', async tx => {
    const first = await now(tx)
    moved = world.moveClock('PT6H')
    await new Promise(resolve => setTimeout(resolve, 300))
    return [first, await now(tx)]
  })
  assert.equal(String(first), String(second))
  await moved
  const later = await world.read('member-sw', now)
  assert.ok(later.since(first!).total('hours') >= 6)
})
