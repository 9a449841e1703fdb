import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../kernel/ids.ts'
import { textOf } from '../../kernel/text.ts'
import { visibleNode } from './access.ts'
import { insertNode } from './store/nodes.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

async function say(slug: string) {
  const id = newId()
  await world.write(slug, async tx => {
    const scope = tx.actor.memberOf[0]!
    await insertNode(tx, {
      id,
      scope,
      visibility: 'network',
      kind: 'said',
      title: textOf('More staff', 'en'),
      url: '/towns',
      author: tx.actor.person!,
      fate: 'waiting',
    })
  })
  return id
}

test('a member of the network sees what another member said', async () => {
  const id = await say('member-sw')
  assert.equal((await world.read('delegate-es', tx => visibleNode(tx, id))).fate, 'waiting')
})

test('a member of another network does not', async () => {
  const id = await say('member-sw')
  await assert.rejects(
    world.read('ally', tx => visibleNode(tx, id)),
    { code: 'not-found' },
  )
})

test('what I said stands on my own page, and on nobody else\u2019s', async () => {
  await say('facilitator')
  const mine = await (await world.as('facilitator')).get('/me?lang=en')
  assert.match(mine.body, /More staff/)
  const other = await (await world.as('interpreter')).get('/me?lang=en')
  assert.doesNotMatch(other.body, /More staff/)
})

test('a visitor is asked to sign in before seeing a page of their own', async () => {
  assert.equal((await (await world.as(null)).get('/me')).status, 401)
})
