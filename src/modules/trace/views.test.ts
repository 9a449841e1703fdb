import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../kernel/ids.ts'
import type { Knot } from '../../kernel/look/thread.ts'
import { textOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { insertLink, insertNode, walk } from './store.ts'

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
    for (let at = 0; at < ACTIONS; at++) await tie(tx, priority, await node(tx, 'action', `Action ${at}`))
    for (let at = 0; at < SAID; at++) {
      const id = await node(tx, 'said', `Words ${at}`, person!)
      said.push(id)
      await tie(tx, id, priority)
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

const tie = (tx: Tx, from: string, to: string) =>
  insertLink(tx, { from, to, kind: 'contains', scope: tx.actor.staffOf[0]!, visibility: 'network' })

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
  const steps = await world.read('member-sw', tx => walk(tx, said, 'onwards'))
  for (const met of Map.groupBy(steps, step => step.start).values()) {
    assert.deepEqual(
      met.map(step => step.depth),
      [0, 1, ...Array.from({ length: ACTIONS }, () => 2)],
    )
  }
  assert.equal(steps.length, SAID * (ACTIONS + 2))
})

test('where links cross and turn in circles, each thing is met once, at its nearest', async () => {
  const ids: string[] = []
  await world.write('officer', async tx => {
    for (let at = 0; at < 24; at++) ids.push(await node(tx, 'text', `Text ${at}`))
    // Two ways at each of twelve crossings: 4,096 paths through.
    for (let at = 0; at < 22; at += 2) {
      for (const from of [ids[at]!, ids[at + 1]!])
        for (const to of [ids[at + 2]!, ids[at + 3]!]) await tie(tx, from, to)
    }
    await tie(tx, ids[22]!, ids[0]!)
  })
  const steps = await world.read('officer', tx => walk(tx, [ids[0]!], 'onwards'))
  assert.equal(new Set(steps.map(step => step.id)).size, steps.length)
  // All but the other beginning, which nothing leads to.
  assert.equal(steps.length, 23)
  assert.equal(steps[0]?.id, ids[0])
})

test('the page of a thing says of every link on which day it was tied', async () => {
  const answer = await member.get(`/trace/${said[0]}?lang=en`)
  const steps = answer.page.querySelectorAll('.steps > li')
  assert.equal(steps.length, ACTIONS + 1)
  for (const step of steps) assert.ok(step.querySelector('.kicker time'), step.text)
})
