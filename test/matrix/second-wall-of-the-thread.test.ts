import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { newId } from '../../src/kernel/ids.ts'
import { textOf } from '../../src/kernel/text.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { openWorld, type World } from '../world.ts'

// The thread in SQL: row-level security, privileges and triggers alone, without any policy, page or form before them.
let world: World
let towns: string
let people: Record<string, string>
const WORDS = JSON.stringify(textOf('More staff', 'en'))

before(async () => {
  world = await openWorld()
  const networks = await world.everyRow<{ slug: string; id: string }>('select slug, id from networks_network')
  towns = networks.find(one => one.slug === 'towns')!.id
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

/** How many rows a statement of somebody touched. */
const run = (slug: string | null, statement: RawBuilder<unknown>) =>
  world.write(slug, async tx => rowsOf(await statement.execute(tx.db)))
const serve = (name: string, statement: RawBuilder<unknown>) =>
  writing(world.house.database.pool, service(name), async tx => rowsOf(await statement.execute(tx.db)))
const rowsOf = ({ numAffectedRows, rows }: { numAffectedRows?: bigint; rows: unknown[] }) =>
  Number(numAffectedRows ?? rows.length)
const DENIED = { code: '42501' }
const BROKEN = { code: '23514' }

const NODE = { kind: 'said', visibility: 'network', fate: 'waiting', answer: null as string | null, url: '/towns' }
const node = (author: string | null, change: Partial<typeof NODE> = {}, organisation: string | null = null) => {
  const { kind, visibility, fate, answer, url } = { ...NODE, ...change }
  return sql`insert into trace_node (id, scope_id, visibility, kind, title, url, author_id, organisation_id, fate, answer)
    values (${newId()}, ${towns}, ${visibility}, ${kind}, ${WORDS}::jsonb, ${url}, ${author}, ${organisation}, ${fate},
      ${answer}::jsonb)`
}

test('on the thread members say things in their own name, waiting for an answer that they do not write', async () => {
  const [me, another] = [people['member-sw']!, people['caller']!]
  await run('member-sw', node(me))
  await run('desk', node(another))
  await run('officer', node(another))
  for (const refused of [
    node(another),
    node(null),
    node(me, { fate: 'taken-up' }),
    node(me, { fate: 'none' }),
    node(me, { visibility: 'public' }),
    node(me, { visibility: 'staff' }),
    node(me, { answer: WORDS }),
    node(me, { kind: 'text' }),
  ])
    await assert.rejects(run('member-sw', refused), DENIED)
  await assert.rejects(run('desk', node(another, { fate: 'taken-up' })), DENIED)
  await assert.rejects(run('officer', node(another, { url: '//elsewhere.example' })), BROKEN)
})

test('on the thread a delegate speaks for their own organisation, and for no other', async () => {
  const organisations = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_organisation')
  const idOf = (slug: string) => organisations.find(one => one.slug === slug)!.id
  const me = people['delegate-es']!
  await run('delegate-es', node(me, {}, idOf('sindicato-andino')))
  await assert.rejects(run('delegate-es', node(me, {}, idOf('lake-towns-union'))), DENIED)
})

/** Something on the thread as its staff put it there; gives its id. */
async function placed(kind: string, visibility = 'network'): Promise<string> {
  const id = newId()
  await run('officer', nodeAs(id, kind, visibility))
  return id
}
const nodeAs = (id: string, kind: string, visibility = 'network') =>
  sql`insert into trace_node (id, scope_id, visibility, kind, title, url)
    values (${id}, ${towns}, ${visibility}, ${kind}, ${WORDS}::jsonb, '/towns')`
const linkAs = (by: string | null, from: string, to: string, kind: string) =>
  sql`insert into trace_link (from_id, to_id, kind, scope_id, tied_by) values (${from}, ${to}, ${kind}, ${towns}, ${by})`

/** An action with the paragraph it came of. */
async function action(visibility = 'network'): Promise<{ text: string; id: string }> {
  const [text, id] = [await placed('text', visibility), newId()]
  await world.write('officer', async tx => {
    await nodeAs(id, 'action', visibility).execute(tx.db)
    await linkAs(people['officer']!, text, id, 'became').execute(tx.db)
  })
  return { text, id }
}

test('a result is put on the thread by whoever reports it', async () => {
  const of = await action()
  const reported = (slug: string, author: string | null, change: Partial<typeof NODE> = {}) =>
    world.write(slug, async tx => {
      const id = newId()
      const row = { ...NODE, kind: 'result', fate: 'none', ...change }
      await sql`insert into trace_node (id, scope_id, visibility, kind, title, url, author_id, fate)
        values (${id}, ${towns}, ${row.visibility}, ${row.kind}, ${WORDS}::jsonb, '/towns', ${author}, ${row.fate})`.execute(
        tx.db,
      )
      await linkAs(tx.actor.person, of.id, id, 'reported').execute(tx.db)
    })
  const me = people['regional']!
  await reported('regional', me)
  await reported('regional', me, { visibility: 'public' })
  await assert.rejects(reported('regional', people['officer']!), DENIED)
  await assert.rejects(reported('regional', null), DENIED)
  await assert.rejects(reported('regional', me, { visibility: 'staff' }), DENIED)
  await assert.rejects(reported('regional', me, { fate: 'taken-up' }), DENIED)
  await assert.rejects(reported('ally', people['ally']!), DENIED)
})

test('a link of the thread bears the name of whoever tied it', async () => {
  const [from, to] = [(await action()).id, newId()]
  const me = people['regional']!
  const tied = (by: string | null, kind = 'reported') =>
    world.write('regional', async tx => {
      await sql`insert into trace_node (id, scope_id, visibility, kind, title, url, author_id, fate)
        values (${to}, ${towns}, 'network', 'result', ${WORDS}::jsonb, '/towns', ${me}, 'none')`.execute(tx.db)
      await linkAs(by, from, to, kind).execute(tx.db)
    })
  for (const by of [people['officer']!, null]) await assert.rejects(tied(by), DENIED)
  await assert.rejects(run('officer', linkAs(me, (await action()).text, from, 'became')), DENIED)
  await tied(me)
  await assert.rejects(run('regional', linkAs(me, await placed('priority'), await placed('text'), 'contains')), DENIED)
})

test('a link shows no more than both of its ends, whatever was asked for, and widens with them', async () => {
  const [open, inner] = [await placed('priority', 'public'), await placed('text')]
  const link = sql`insert into trace_link (from_id, to_id, kind, scope_id, visibility, tied_by)
    values (${open}, ${inner}, 'contains', ${towns}, 'public', ${people['officer']})`
  await run('officer', link)
  const shown = async () =>
    (await world.everyRow<{ visibility: string }>(`select visibility from trace_link where from_id = '${open}'`))[0]!
  assert.equal((await shown()).visibility, 'network')
  await run('officer', sql`update trace_link set visibility = 'public' where from_id = ${open}`)
  assert.equal((await shown()).visibility, 'network')
  await run('officer', sql`update trace_node set visibility = 'public' where id = ${inner}`)
  assert.equal((await shown()).visibility, 'public')
})

test('nobody ties what they do not see, nor two things that do not belong so together', async () => {
  const [staff, text] = [await placed('priority', 'staff'), await placed('text')]
  await assert.rejects(run('member-sw', linkAs(people['member-sw']!, staff, text, 'reported')), DENIED)
  await assert.rejects(run('officer', linkAs(people['officer']!, text, staff, 'contains')), BROKEN)
  await assert.rejects(run('officer', linkAs(people['officer']!, newId(), staff, 'contains')), DENIED)
  await run('officer', linkAs(people['officer']!, staff, text, 'contains'))
})

test('the thread is history: no staff and no member turns, cuts or rewrites a link, or takes a thing away', async () => {
  const { text, id } = await action()
  const said = await waiting()
  for (const slug of ['officer', 'administrator', 'member-sw']) {
    for (const statement of [
      sql`update trace_link set why = ${WORDS}::jsonb where to_id = ${id}`,
      sql`update trace_link set to_id = ${text} where to_id = ${id}`,
      sql`update trace_link set kind = 'contains' where to_id = ${id}`,
      sql`update trace_link set at = now() where to_id = ${id}`,
      sql`delete from trace_link where to_id = ${id}`,
      sql`update trace_node set at = now() where id = ${id}`,
      sql`update trace_node set kind = 'text' where id = ${id}`,
      sql`update trace_node set url = '/elsewhere' where id = ${id}`,
    ])
      await assert.rejects(run(slug, statement), DENIED)
    // No policy lets them: nothing is found that could be taken away.
    const mayTakeBack = slug === 'member-sw' ? id : said
    assert.equal(await run(slug, sql`delete from trace_node where id in (${id}, ${mayTakeBack})`), 0)
  }
  for (const statement of [
    sql`update trace_link set tied_by = ${people['member-sw']} where to_id = ${id}`,
    sql`update trace_node set visibility = 'staff' where id = ${id}`,
    sql`update trace_node set title = '{}'::jsonb where id = ${said}`,
    sql`update trace_node set fate = 'none' where id = ${said}`,
    sql`update trace_node set answer = ${WORDS}::jsonb where id = ${said}`,
    sql`insert into trace_node (id, scope_id, visibility, kind, title, url, at)
      values (${newId()}, ${towns}, 'network', 'text', ${WORDS}::jsonb, '/towns', '2001-01-01')`,
    sql`insert into trace_node (id, scope_id, visibility, kind, title, url, fate, answer)
      values (${newId()}, ${towns}, 'network', 'said', ${WORDS}::jsonb, '/towns', 'declined', ${WORDS}::jsonb)`,
  ])
    await assert.rejects(run('officer', statement), DENIED)
  await run('officer', sql`update trace_node set title = '{"original":"en","version":2,"faces":{}}' where id = ${text}`)
  await run('officer', sql`update trace_node set fate = 'declined', answer = ${WORDS}::jsonb where id = ${said}`)
  for (const fate of ['waiting', 'declined', 'merged'])
    await assert.rejects(
      run('officer', sql`update trace_node set fate = ${fate}, answer = '{}'::jsonb where id = ${said}`),
      DENIED,
      'an answer is given once',
    )
})

test('nothing stands on the thread without what it came of, and what is taken up leads on', async () => {
  for (const kind of ['action', 'result']) await assert.rejects(run('officer', nodeAs(newId(), kind)), BROKEN)
  await assert.rejects(serve('propose-actions', nodeAs(newId(), 'action')), BROKEN)
  for (const fate of ['taken-up', 'merged'])
    await assert.rejects(
      run('officer', sql`update trace_node set fate = ${fate} where id = ${await waiting()}`),
      BROKEN,
    )
  const [id, text] = [await waiting(), await placed('text')]
  await world.write('officer', async tx => {
    await sql`update trace_node set fate = 'merged', answer = ${WORDS}::jsonb where id = ${id}`.execute(tx.db)
    await linkAs(tx.actor.person, id, text, 'merged-into').execute(tx.db)
  })
})

/** Something a member said, waiting for its answer. */
async function waiting(): Promise<string> {
  const id = newId()
  await run(
    'member-sw',
    sql`insert into trace_node (id, scope_id, visibility, kind, title, url, author_id, fate)
      values (${id}, ${towns}, 'network', 'said', ${WORDS}::jsonb, '/towns', ${people['member-sw']}, 'waiting')`,
  )
  return id
}
