import type { ScopeId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { mergeRecords, undoMerge } from '../../src/modules/register/index.ts'
import { openWorld } from '../../test/world.ts'
import type { Figure } from '../measures.ts'
import { median } from '../processes.ts'

const LINKS = 1000
const TIMES = 9

/** How long two people with 1,000 links between them take to be put together; each time they are taken apart again. */
export async function merge(): Promise<Figure> {
  const world = await openWorld({ story: true })
  try {
    const id = async (slug: string) =>
      (await world.everyRow<{ id: string }>(`select id from register_person where slug = '${slug}'`))[0]!.id
    const [from, into] = [await id('delegate-es'), await id('caller')]
    const [towns] = await world.everyRow<{ id: ScopeId }>("select id from networks_network where slug = 'towns'")
    await world.everyRow(`insert into documents_contribution
      select (jsonb_populate_record(null::documents_contribution, to_jsonb(one)
        || jsonb_build_object('id', gen_random_uuid(), 'author_id', '${from}', 'entered_by', '${from}'))).*
      from (select * from documents_contribution where organisation_id is null limit 1) one, generate_series(1, ${LINKS / 2 - 100})`)
    await world.everyRow(`insert into trace_node
      select (jsonb_populate_record(null::trace_node, to_jsonb(one)
        || jsonb_build_object('id', gen_random_uuid(), 'author_id', '${from}'))).*
      from (select * from trace_node where kind = 'said' limit 1) one, generate_series(1, 200)`)
    const actor = { ...(await world.actor('administrator')), service: 'merge' }
    const { pool } = world.house.database
    const took: number[] = []
    for (let i = 0; i < TIMES; i++) {
      const began = performance.now()
      const made = await writing(pool, actor, tx =>
        mergeRecords(tx, { kind: 'person', from, into, network: towns!.id, take: ['name'] }),
      )
      took.push(performance.now() - began)
      const [moved] = await world.everyRow<{ n: number }>(
        `select count(*)::integer as n from register_moved where merge_id = '${made}'`,
      )
      if (moved!.n < LINKS) throw new Error(`only ${moved!.n} links were moved`)
      await writing(pool, actor, tx => undoMerge(tx, made))
    }
    const value = median(took)
    return { value, unit: 'ms', limit: 200, ratio: value / 200, target: 1 }
  } finally {
    await world.close()
  }
}
