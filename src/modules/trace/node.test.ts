import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { budgets } from '../../../architecture/budgets.ts'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import type { Knot } from '../../kernel/look/thread.ts'
import { textOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { insertLink, type LinkKind } from './store/links.ts'
import { insertNode } from './store/nodes.ts'
import type { NodeView } from './views/node.ts'

let world: World
let member: Browser
before(async () => {
  world = await openWorld()
  member = await world.as('member-sw')
})
after(() => world.close())

async function node(tx: Tx, kind: Knot, title: string, author?: Id<'person'>): Promise<string> {
  const id = newId()
  const by = author ? { author, fate: 'waiting' as const } : {}
  const scope = tx.actor.staffOf[0]!
  await insertNode(tx, { id, scope, visibility: 'network', kind, title: textOf(title, 'en'), url: '/towns', ...by })
  return id
}

const tie = (tx: Tx, from: string, to: string, kind: LinkKind, why?: string) =>
  insertLink(tx, { from, to, kind, scope: tx.actor.staffOf[0]!, why: why ? textOf(why, 'en') : null })

/** Paragraphs and priorities in turn, each leading to the next: as long as links of years may become. */
async function chain(tx: Tx, length: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < length; at++) {
    const id = await node(tx, at % 2 === 0 ? 'text' : 'priority', `Link ${at}.`)
    if (at > 0) await tie(tx, ids.at(-1)!, id, at % 2 === 0 ? 'contains' : 'argues-for')
    ids.push(id)
  }
  return ids
}

const stepsOn = (page: Answer, side: 'before' | 'after') =>
  page.page
    .querySelectorAll(`section[aria-labelledby=${side}] .steps > li > p:nth-of-type(2)`)
    .map(one => one.text.trim())

/** Everything that the pages of one side hold, turned as a reader turns them; JSON is asked along. */
async function allOf(browser: Browser, id: string, side: 'before' | 'after') {
  const shown: string[] = []
  const ids: string[] = []
  let next: string | undefined = `/trace/${id}?lang=en`
  for (let pages = 0; next; pages++) {
    assert.ok(pages < 60)
    const page: Answer = await browser.get(next)
    const { body } = (await browser.json(`/api/v1${next.split('#')[0]}`)) as { body: NodeView }
    shown.push(...stepsOn(page, side))
    ids.push(...body[side].map(step => step.id))
    assert.equal(body[side].length, stepsOn(page, side).length, 'page and JSON hold the same')
    next = page.page.querySelector(`section[aria-labelledby=${side}] a[rel=next]`)?.getAttribute('href')
    if (next) next = next.replace('?', '?lang=en&')
  }
  return { shown, ids }
}

test('a thread of a hundred links is walked to its end in both directions, and nothing of it is cut', async () => {
  const ids = await world.write('officer', tx => chain(tx, 101))
  const onwards = await allOf(member, ids[0]!, 'after')
  assert.deepEqual(onwards.ids, ids.slice(1))
  assert.deepEqual(
    onwards.shown,
    ids.slice(1).map((_, at) => `Link ${at + 1}.`),
  )
  assert.deepEqual((await allOf(member, ids[100]!, 'before')).ids, ids.slice(0, 100).reverse())
  const middle = await member.get(`/trace/${ids[50]}?lang=en`)
  assert.match(middle.body, /What led here: 50 things/)
  assert.match(middle.body, /What came of it: 50 things/)
  assert.match(middle.body, /1 to 12 of 50/)
})

test('what turns in a circle is shown once, and the walk ends', async () => {
  const ids = await world.write('officer', async tx => {
    const ids = await chain(tx, 30)
    await tie(tx, ids[29]!, ids[0]!, 'contains')
    return ids
  })
  assert.deepEqual((await allOf(member, ids[0]!, 'after')).ids, ids.slice(1))
  assert.deepEqual((await allOf(member, ids[0]!, 'before')).ids, ids.slice(1).reverse())
})

test('six hundred things on one level are all there, page by page, under the number of steps and how many they are', async () => {
  const { person } = await world.actor('member-sw')
  const text = await world.write('officer', async tx => {
    const text = await node(tx, 'text', 'A paragraph')
    for (let at = 0; at < 600; at++) await tie(tx, await node(tx, 'said', `Words ${at}.`, person!), text, 'taken-up-in')
    return text
  })
  const first = await member.get(`/trace/${text}?lang=en`)
  assert.match(first.body, /One step away: 600/)
  const last = await member.get(`/trace/${text}?lang=en&before=50`)
  assert.match(last.body, /589 to 600 of 600/)
  assert.deepEqual(stepsOn(last, 'before').at(-1), 'Words 599.')
  assert.equal(stepsOn(await member.get(`/trace/${text}?before=99999`), 'before').length, 12)
})

test('what two ways lead to is shown once, with both ways, who tied them, when and why', async () => {
  const [top, left, right, bottom] = await world.write('officer', async tx => {
    const top = await node(tx, 'priority', 'Top')
    const [left, right] = [await node(tx, 'text', 'Left'), await node(tx, 'text', 'Right')]
    const bottom = await node(tx, 'priority', 'Bottom')
    await tie(tx, top, left, 'contains', 'It stands beneath.')
    await tie(tx, top, right, 'contains')
    await tie(tx, left, bottom, 'argues-for', 'Because of the left one.')
    await tie(tx, right, bottom, 'argues-for')
    return [top, left, right, bottom]
  })
  const { body } = (await member.json(`/api/v1/trace/${top}`)) as { body: NodeView }
  const step = body.after.find(one => one.id === bottom)!
  const [officer] = await world.everyRow<{ name: string }>("select name from register_person where slug = 'officer'")
  assert.deepEqual([step.via, step.ways, step.depth], [left, 2, 2])
  assert.deepEqual(
    step.besides.map(way => [way.via, way.link, way.tied_by]),
    [[right, 'argues-for', officer!.name]],
  )
  assert.equal(body.after.filter(one => one.id === bottom).length, 1)
  const page = await member.get(`/trace/${top}?lang=en`)
  const item = page.page.querySelectorAll('.steps > li').find(one => one.text.includes('Bottom'))!
  assert.match(item.text, new RegExp(`tied by \\P{L}*${officer!.name}`, 'u'))
  assert.match(item.text, /Because of the left one\./)
  assert.match(item.text, /Another way:/)
  assert.ok(item.querySelector('time'))
  assert.deepEqual([body.sides.after.count, body.sides.before.count], [3, 0])
})

test('who tied a link is not told to a visitor', async () => {
  const id = await world.write('officer', async tx => {
    const scope = tx.actor.staffOf[0]!
    const [priority, text] = [newId(), newId()]
    for (const [id, kind] of [
      [priority, 'priority'],
      [text, 'text'],
    ] as const)
      await insertNode(tx, {
        id,
        scope,
        visibility: 'public',
        kind,
        title: textOf(`Open ${kind}`, 'en'),
        url: '/towns',
      })
    await tie(tx, priority, text, 'contains')
    return priority
  })
  const [officer] = await world.everyRow<{ name: string; id: string }>(
    "select name, id from register_person where slug = 'officer'",
  )
  const visitor = await world.as(null)
  for (const path of [
    `/trace/${id}?lang=en`,
    `/api/v1/trace/${id}`,
    `/trace/${id}/thread.csv`,
    `/trace/${id}/thread.json`,
  ]) {
    const { status, body } = await visitor.get(path)
    assert.equal(status, 200, path)
    assert.ok(body.includes('Open text'), path)
    assert.ok(!body.includes(officer!.name) && !body.includes(officer!.id), path)
  }
  assert.ok((await member.get(`/trace/${id}/thread.csv`)).body.includes(officer!.name))
})

test('a page full of long words, reasons and names on both sides is carried by the first round trip', async () => {
  // Words of no language, never twice the same: they pack worse than any that somebody writes.
  let seed = 7
  const letters = () => {
    seed = (seed * 48271) % 2147483647
    return seed.toString(36)
  }
  const sentence = () => Array.from({ length: 60 }, letters).join(' ').slice(0, 400)
  const { person } = await world.actor('member-sw')
  const text = await world.write('officer', async tx => {
    const [text, priority] = [await node(tx, 'text', sentence()), await node(tx, 'priority', sentence())]
    await tie(tx, text, priority, 'argues-for', sentence())
    for (let at = 0; at < 40; at++) {
      await tie(tx, await node(tx, 'said', sentence(), person!), text, 'taken-up-in', sentence())
      await tie(tx, priority, await node(tx, 'text', sentence()), 'contains', sentence())
    }
    return text
  })
  const first = await world.as('member-sw')
  const { body } = await first.get(`/trace/${text}?lang=ar`, { 'accept-encoding': 'identity' })
  assert.ok(body.includes('<style'), 'a first visit carries the stylesheet')
  const bytes = gzipSync(body).length
  assert.ok(bytes <= budgets.firstVisit, `${bytes} bytes`)
})
