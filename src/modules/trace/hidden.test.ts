import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../kernel/ids.ts'

let world: World
const [first, hidden, last] = [newId(), newId(), newId()]

// Written past every rule of the database: whatever it holds, a page shows no more than its reader may see.
before(async () => {
  world = await openWorld()
  const [towns] = await world.everyRow<{ id: string }>("select id from networks_network where slug = 'towns'")
  const node = (id: string, visibility: string, kind: string, title: string) =>
    `('${id}', '${towns!.id}', '${visibility}', '${kind}', '{"original":"en","version":1,"faces":{"en":{"text":"${title}","state":"original","of":1}}}', '/towns')`
  const link = (from: string, to: string, kind: string) => `('${from}', '${to}', '${kind}', '${towns!.id}', 'public')`
  await world.everyRow(`set session_replication_role = replica;
    insert into trace_node (id, scope_id, visibility, kind, title, url) values
      ${node(first, 'public', 'text', 'Open paragraph')}, ${node(hidden, 'staff', 'action', 'Kanari hidden')},
      ${node(last, 'public', 'result', 'Open result')};
    insert into trace_link (from_id, to_id, kind, scope_id, visibility) values
      ${link(first, hidden, 'became')}, ${link(hidden, last, 'reported')};
    set session_replication_role = origin`)
})
after(() => world.close())

for (const slug of [null, 'ally', 'member-sw'])
  test(`${slug ?? 'a visitor'} learns nothing of what is hidden between two things they see: not even that these hang together`, async () => {
    const browser = await world.as(slug)
    for (const [id, other] of [
      [first, last],
      [last, first],
    ] as const) {
      for (const path of pathsOf(id)) {
        const { status, body } = await browser.get(path)
        assert.equal(status, 200, path)
        for (const told of [hidden, other, 'Kanari']) assert.ok(!body.includes(told), `${path} tells ${told}`)
      }
      const { body } = (await browser.json(`/api/v1/trace/${id}/flow`)) as { body: { flow: { totals: object } } }
      const alone = { said: 0, texts: id === first ? 1 : 0, actions: 0, results: id === last ? 1 : 0 }
      assert.deepEqual(body.flow.totals, alone, 'nothing hidden is counted')
    }
    for (const path of pathsOf(hidden)) assert.equal((await browser.get(path)).status, 404, path)
  })

test('whoever may see all three walks through', async () => {
  const { body } = await (await world.as('officer')).get(`/api/v1/trace/${first}`)
  assert.ok(body.includes(hidden) && body.includes(last))
})

function pathsOf(id: string): string[] {
  const whole = [`/trace/${id}/flow?lang=en`, `/trace/${id}/thread.csv`, `/trace/${id}/thread.json`]
  return [`/trace/${id}?lang=en`, `/api/v1/trace/${id}`, `/api/v1/trace/${id}/flow`, ...whole]
}
