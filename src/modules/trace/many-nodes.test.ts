import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CompiledQuery } from 'kysely'
import { filledNode, fillThread } from '../../../test/kits/many-nodes.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
  await fillThread(world, 20_000)
})
after(() => world.close())

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  Plans?: Plan[]
}

/** What was read one row after the other, of the tables of the thread, for one page. */
async function readWhole(slug: string | null, path: string): Promise<string[]> {
  const sent: { sql: string; parameters: unknown[] }[] = []
  const options = world.house.database.pool.options as { debug?: unknown }
  const browser = await world.as(slug)
  options.debug = (_connection: number, sql: string, parameters: unknown[]) => sent.push({ sql, parameters })
  const { status } = await browser.get(path)
  delete options.debug
  assert.equal(status, 200)
  const asked = sent.filter(({ sql }) => /^\s*(?:select|with)/.test(sql) && /trace_(?:node|link)/.test(sql))
  assert.ok(asked.length > 0, path)
  const whole: string[] = []
  for (const { sql, parameters } of asked) {
    const { rows } = await world.read(slug, tx =>
      tx.db.executeQuery(CompiledQuery.raw(`explain (format json) ${sql}`, parameters.map(plain))),
    )
    const [{ 'QUERY PLAN': explained }] = rows as unknown as [{ 'QUERY PLAN': [{ Plan: Plan }] }]
    const look = (plan: Plan) => {
      if (plan['Node Type'] === 'Seq Scan' && plan['Relation Name']?.startsWith('trace_'))
        whole.push(`${path} ${plan['Relation Name']}: ${sql}`)
      for (const one of plan.Plans ?? []) look(one)
    }
    look(explained[0].Plan)
  }
  return whole
}

const plain = (parameter: unknown) =>
  typeof parameter === 'object' && parameter !== null && 'value' in parameter ? parameter.value : parameter

for (const slug of ['member-sw', 'officer', null])
  test(`with twenty thousand things on the thread, no page of ${slug ?? 'a visitor'} reads them all`, async () => {
    const paths = ['10', '11', '13', '14'].flatMap(part => {
      const address = `/trace/${filledNode(77, part)}`
      return [address, `${address}/flow`, `${address}/thread.csv`, `/api/v1${address}`]
    })
    const found: string[] = []
    for (const path of [...paths, ...(slug ? ['/me'] : []), '/']) found.push(...(await readWhole(slug, path)))
    assert.deepEqual(found, [])
  })

test('what was said about one of two thousand paragraphs is all that stands on its page', async () => {
  const { body } = await (await world.as('member-sw')).get(`/trace/${filledNode(77, '11')}?lang=en`)
  assert.match(body, /What led here: 5 things/)
  assert.match(body, /What came of it: 4 things/)
})
