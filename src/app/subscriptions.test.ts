import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { openWorld, type World } from '../../test/world.ts'
import { service } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { runOne } from '../kernel/jobs.ts'
import { textOf } from '../kernel/text.ts'
import { writing } from '../kernel/transaction.ts'
import { SUBSCRIPTIONS } from './subscriptions.ts'

// What a member could tell the house in SQL, with their own settings: any event of their own network.
let world: World
let towns: string
let water: string
before(async () => {
  world = await openWorld()
  const networks = await world.everyRow<{ slug: string; id: string }>('select slug, id from networks_network')
  towns = networks.find(one => one.slug === 'towns')!.id
  water = networks.find(one => one.slug === 'water')!.id
})
after(() => world.close())

const WORDS = (words: string) => JSON.stringify(textOf(words, 'en'))
const run = (slug: string, statement: RawBuilder<unknown>) => world.write(slug, tx => statement.execute(tx.db))

/** Tells an event as somebody, and lets its subscriber hear it; throws where the job would fail. */
async function tell(slug: string, scope: string, subscriber: string, payload: Record<string, string>): Promise<void> {
  const subscription = SUBSCRIPTIONS.find(one => one.subscriber === subscriber)!
  const id = newId()
  await run(
    slug,
    sql`insert into kernel_event (id, name, scope_id, payload)
      values (${id}, ${subscription.event}, ${scope}, ${JSON.stringify(payload)}::jsonb)`,
  )
  await runOne(world.house.database.pool, subscription, id, () => {})
}

/** An adopted document of a network with one action, whose job never came. */
async function adopted(slug: string, scope: string): Promise<{ document: string; block: string; wording: string }> {
  const [document, block, wording] = [newId(), newId(), newId()]
  await world.write(slug, async tx => {
    await sql`insert into documents_document (id, scope_id, visibility, slug, title, language, made_by, adopted_at)
      values (${document}, ${scope}, 'network', ${document}, ${WORDS('A plan')}::jsonb, 'en', ${tx.actor.person}, now())`.execute(
      tx.db,
    )
    await sql`insert into documents_block (id, document_id, scope_id, visibility)
      values (${block}, ${document}, ${scope}, 'network')`.execute(tx.db)
    await sql`insert into documents_wording
        (id, block_id, document_id, scope_id, visibility, from_version, position, kind, text)
      values (${wording}, ${block}, ${document}, ${scope}, 'network', 1, 1, 'action', ${WORDS('Plant trees')}::jsonb)`.execute(
      tx.db,
    )
    await sql`insert into trace_node (id, scope_id, visibility, kind, title, url)
      values (${block}, ${scope}, 'network', 'text', ${WORDS('Plant trees')}::jsonb, '/towns')`.execute(tx.db)
  })
  return { document, block, wording }
}
const proposed = async (block: string) =>
  (await world.everyRow(`select from plan_action where block_id = '${block}'`)).length

test('an adopted text gets its actions when it is told in its own network, and not from another', async () => {
  const { document, block } = await adopted('officer-water', water)
  await tell('member-sw', towns, 'propose-actions', { document })
  assert.equal(await proposed(block), 0)
  await tell('officer-water', water, 'propose-actions', { document })
  assert.equal(await proposed(block), 1)
})

const face = (scope: string, ref: string, words: string) => {
  const id = newId()
  const statement = sql`insert into translations_face
      (id, kind, ref, language, words, state, of_version, scope_id, made_by)
    values (${id}, 'wording', ${ref}, 'fr', ${words}, 'official', 1, ${scope}, kernel_person())`
  return { id, statement }
}
const frenchOf = async (wording: string) => {
  const rows = await world.everyRow<{ words: string | null }>(
    `select text -> 'faces' -> 'fr' ->> 'text' as words from documents_wording where id = '${wording}'`,
  )
  return rows[0]!.words
}

test('a face reaches a text of the network it was written in, and of no other', async () => {
  const { wording } = await adopted('officer-water', water)
  const foreign = face(towns, wording, 'Faux')
  await run('officer', foreign.statement)
  await tell('officer', towns, 'place-face', { face: foreign.id })
  await tell('officer-water', water, 'place-face', { face: foreign.id })
  assert.equal(await frenchOf(wording), null)

  const own = face(water, wording, 'Planter')
  await run('officer-water', own.statement)
  await tell('member-sw', towns, 'place-face', { face: own.id })
  assert.equal(await frenchOf(wording), null, 'nor at the word of another network')
  for (let i = 0; i < 110; i++) await run('officer', face(towns, wording, 'Faux').statement)
  await tell('officer-water', water, 'place-face', { face: own.id })
  assert.equal(await frenchOf(wording), 'Planter', 'however many faces of others were written since')
})

test('an event that names nothing, or no id at all, is heard and comes to nothing', async () => {
  for (const subscriber of ['place-face', 'propose-actions'])
    for (const payload of [{}, { face: 'x', document: 'x' }, { face: newId(), document: newId() }])
      await tell('member-sw', towns, subscriber, payload as Record<string, string>)
})

test('whoever says that something can be found: it is found as it is, for those whom it is for', async () => {
  const { document } = await adopted('officer-water', water)
  const before = await world.everyRow('select * from kernel_search_entry order by id')
  await tell('member-sw', towns, 'search', { source: 'document', unit: document })
  const entries = await world.everyRow<{ scope_id: string; visibility: string }>(
    `select scope_id, visibility from kernel_search_entry where unit = '${document}'`,
  )
  assert.ok(entries.length > 0)
  assert.ok(entries.every(one => one.scope_id === water && one.visibility === 'network'))
  const others = await world.everyRow(`select * from kernel_search_entry where unit <> '${document}' order by id`)
  assert.deepEqual(others, before)
  await writing(world.house.database.pool, service('search'), tx =>
    sql`delete from kernel_search_entry where unit = ${document}`.execute(tx.db),
  )
})
