import { fillDocuments, storyText } from '../../test/kits/many-documents.ts'
import { openWorld } from '../../test/world.ts'
const world = await openWorld({ story: true })
const { id, page, block } = await storyText(world)
await fillDocuments(world, id, Number(process.argv[2] ?? 50))
const who = await world.as('member-sw')
const off = await world.as('officer')
for (let i = 0; i < 40; i++) for (const p of [page, block, '/towns', '/towns/documents', '/', '/me']) { await who.get(p) }
const pool = world.house.database.pool
const conns = await Promise.all(Array.from({ length: 10 }, () => pool.reserve()))
const all = new Map<string, { g: number; c: number }>()
for (const c of conns) {
  const rows = await c.unsafe('select statement, generic_plans::int as g, custom_plans::int as c from pg_prepared_statements')
  for (const r of rows as any) { const x = all.get(r.statement) ?? { g: 0, c: 0 }; x.g += r.g; x.c += r.c; all.set(r.statement, x) }
  c.release()
}
const list = [...all].filter(([, x]) => x.c > 12).sort((a, b) => b[1].c - a[1].c)
for (const [s, x] of list) console.log(x.c, x.g, s.replace(/\s+/g, ' ').slice(0, 260))
console.log(all.size, 'statements')
await world.close()
process.exit(0)
