import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../../test/world.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Knot } from '../../../kernel/look/thread.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { metFrom, waysOf } from '../rules.ts'
import { insertLink, type LinkKind } from '../store/links.ts'
import { insertNode } from '../store/nodes.ts'
import { listHops } from '../store/walk.ts'

const SAID = 150
const ACTIONS = 20

let world: World
let member: Browser
const said: string[] = []

// One priority that a hundred and fifty words of one member led to, and the twenty actions that came of it.
before(async () => {
  world = await openWorld()
  member = await world.as('member-sw')
  const { person } = await world.actor('member-sw')
  await world.write('officer', async tx => {
    const priority = await node(tx, 'priority', 'Safe staffing')
    for (let at = 0; at < ACTIONS; at++) {
      const text = await node(tx, 'text', `Paragraph ${at}`)
      await tie(tx, priority, text, 'contains')
      await tie(tx, text, await node(tx, 'action', `Action ${at}`), 'became')
    }
    for (let at = 0; at < SAID; at++) {
      const id = await node(tx, 'said', `Words ${at}`, person!)
      said.push(id)
      await tie(tx, id, priority, 'taken-up-in')
    }
  })
})
after(() => world.close())

async function node(tx: Tx, kind: Knot, title: string, author?: string): Promise<string> {
  const id = newId()
  const scope = tx.actor.staffOf[0]!
  const by = author ? { author: author as never } : {}
  await insertNode(tx, { id, scope, visibility: 'network', kind, title: textOf(title, 'en'), url: '/towns', ...by })
  return id
}

const tie = (tx: Tx, from: string, to: string, kind: LinkKind) =>
  insertLink(tx, { from, to, kind, scope: tx.actor.staffOf[0]! })

const titlesOn = (page: Awaited<ReturnType<Browser['get']>>) =>
  page.page.querySelectorAll('.said-list blockquote').map(one => one.text.trim())

test('my page shows fifty things, newest first, each with all that came of it, and leads on to the earlier ones', async () => {
  const seen: string[] = []
  let next: string | undefined = '/me?lang=en'
  let pages = 0
  while (next) {
    const answer = await member.get(next)
    assert.match(answer.body, /150 things you said/)
    const items = answer.page.querySelectorAll('.said-list > li')
    assert.equal(items.length, 50)
    for (const item of items) assert.equal(item.querySelectorAll('ul li').length, ACTIONS)
    seen.push(...titlesOn(answer))
    next = answer.page.querySelector('main a[rel=next]')?.getAttribute('href')
    assert.ok(++pages <= 3)
  }
  assert.deepEqual(
    seen,
    said.map((_, at) => `Words ${SAID - 1 - at}`),
  )
})

test('what is no id of my own words begins at the newest, or shows nothing, and never breaks', async () => {
  assert.equal(titlesOn(await member.get('/me?before=x')).length, 50)
  assert.equal(titlesOn(await member.get(`/me?before=${newId()}`)).length, 0)
})

test('every start of a walk meets everything, however many starts there are', async () => {
  const ways = waysOf(await world.read('member-sw', tx => listHops(tx, said, 'onwards')))
  const many = (depth: number) => Array.from({ length: ACTIONS }, () => depth)
  for (const start of said) {
    assert.deepEqual(
      metFrom(ways, start).map(one => one.depth),
      [0, 1, ...many(2), ...many(3)],
    )
  }
})

test('where more came of something than a page can hold, it says how many stand on the thread besides', async () => {
  const { person } = await world.actor('interpreter')
  await world.write('officer', async tx => {
    const id = await node(tx, 'said', 'Much came of this', person!)
    const text = await node(tx, 'text', 'A paragraph')
    await tie(tx, id, text, 'taken-up-in')
    for (let at = 0; at < 27; at++) await tie(tx, text, await node(tx, 'action', `Action ${at}`), 'became')
  })
  const answer = await (await world.as('interpreter')).get('/me?lang=en')
  assert.equal(answer.page.querySelectorAll('.said-list ul li').length, 20)
  assert.match(answer.body, /7 more stand on the thread/)
})
