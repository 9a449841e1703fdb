import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { openWorld, type World } from '../../../test/world.ts'

const AGREEMENT = '/towns/documents/accord-de-travail-2025-2026'
let world: World
before(async () => {
  world = await openWorld({ story: true })
})
after(() => world.close())

interface Whole {
  nodes: {
    id: string
    kind: string
    url: string
    fate: string
    links: { to: string; kind: string; tied_by: string | null }[]
  }[]
}

const whole = async (slug: string | null) =>
  JSON.parse((await (await world.as(slug)).get(`${AGREEMENT}/thread.json`)).body) as Whole

test('the whole thread of a text is taken along for programs: every thing once, every link with both of its ends', async () => {
  const { nodes } = await whole('member-sw')
  const ids = new Set(nodes.map(node => node.id))
  assert.equal(ids.size, nodes.length)
  const count = (kind: string) => nodes.filter(node => node.kind === kind).length
  assert.deepEqual(
    { said: count('said'), actions: count('action'), results: count('result'), priorities: count('priority') },
    { said: 4, actions: 4, results: 2, priorities: 2 },
  )
  const links = nodes.flatMap(node => node.links)
  assert.ok(links.length >= 12)
  for (const { to, kind, tied_by } of links) {
    assert.ok(ids.has(to))
    assert.equal(tied_by === null, kind === 'became', 'the house ties actions by itself, people all else')
  }
  for (const node of nodes) assert.equal(new URL(node.url).origin, world.house.origin)
})

test('a visitor takes along what is public of it, without a word of members and without a name', async () => {
  const { nodes } = await whole(null)
  assert.deepEqual([...new Set(nodes.map(node => node.kind))].sort(), ['action', 'priority', 'result', 'text'])
  for (const { links } of nodes) for (const link of links) assert.equal(link.tied_by, null)
})

test('as a table it has a row for each link, and one for each thing that led nowhere', async () => {
  const { nodes } = await whole('member-sw')
  const { body, headers } = await (await world.as('member-sw')).get(`${AGREEMENT}/thread.csv?lang=en`)
  assert.match(headers.get('content-disposition')!, /thread\.csv/)
  const rows = parse(body, { bom: true, columns: true }) as Record<string, string>[]
  const expected = nodes.reduce((sum, node) => sum + Math.max(1, node.links.length), 0)
  assert.equal(rows.length, expected)
  const declined = rows.find(row => row['What became of it'] === 'Not taken up')!
  assert.equal(declined['Led to'], '')
  const taken = rows.find(row => row['What became of it'] === 'Taken up' && row['Led to'] === 'Paragraph')!
  assert.ok(taken['Reason'] && taken['Tied by'] && taken['Tied on'])
})

test('the picture of a text counts what its reader may see, and says the same in a table', async () => {
  const table = async (slug: string | null) => {
    const { page } = await (await world.as(slug)).get(`${AGREEMENT}/flow?lang=en`)
    assert.ok(page.querySelector('svg[role=img][aria-label]'))
    return page.querySelectorAll('tbody tr:last-child td').map(one => Number(one.text))
  }
  const [said, texts, actions, results] = await table('member-sw')
  assert.deepEqual([said, actions, results], [4, 4, 2])
  assert.deepEqual(await table(null), [0, texts, 4, 2])
})

test('nothing else is to be had beside a text or a thing on the thread', async () => {
  const { nodes } = await whole('member-sw')
  const member = await world.as('member-sw')
  for (const path of [`/trace/${nodes[0]!.id}/thread.xlsx`, `/trace/${nodes[0]!.id}/anything`, '/trace/x/thread.csv'])
    assert.equal((await member.get(path)).status, 404, path)
})
