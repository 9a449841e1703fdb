import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { once } from '../../src/kernel/http/form-key.ts'
import { newId } from '../../src/kernel/ids.ts'
import { textOf } from '../../src/kernel/text.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { openWorld, type World } from '../world.ts'

// Row-level security alone, asked in SQL: no policy of ours, no page and no form stands before it here.
let world: World
let towns: string
let water: string
let africa: string
let eastAfrica: string
let americas: string
let asia: string
let people: Record<string, string>
const WORDS = JSON.stringify(textOf('More staff', 'en'))

before(async () => {
  world = await openWorld()
  const networks = await world.everyRow<{ slug: string; id: string }>('select slug, id from networks_network')
  towns = networks.find(one => one.slug === 'towns')!.id
  water = networks.find(one => one.slug === 'water')!.id
  const regions = await world.everyRow<{ slug: string; id: string }>('select slug, id from networks_region')
  const region = (slug: string) => regions.find(one => one.slug === slug)!.id
  africa = region('africa-arab')
  eastAfrica = region('east-africa')
  americas = region('americas')
  asia = region('asia-pacific')
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

const keep = (key: string, person?: string) =>
  person
    ? sql`insert into kernel_request (key, sender, body_hash, person_id) values (${key}, 'x', '', ${person})`
    : sql`insert into kernel_request (key, sender, body_hash) values (${key}, 'x', '')`
const answer = (key: string, address: string) => sql`update kernel_request set answer = ${address} where key = ${key}`

test('what a form was answered is seen and kept by its sender, and by nobody else', async () => {
  const key = newId()
  await run('member-sw', keep(key))
  const look = sql`select key from kernel_request where key = ${key}`
  assert.equal(await run('member-sw', look), 1)
  for (const other of ['officer', 'delegate-es', null]) {
    assert.equal(await run(other, look), 0)
    assert.equal(await run(other, answer(key, '/elsewhere')), 0)
    await assert.rejects(run(other, keep(newId(), people['member-sw'])), DENIED)
  }
  assert.equal(await run('member-sw', answer(key, '/towns')), 1)
})

test('an answer to a form is an address of this house, given once, and stays', async () => {
  const key = newId()
  await run(null, keep(key))
  for (const address of ['https://elsewhere.example/', '//elsewhere.example/', 'towns'])
    await assert.rejects(run(null, answer(key, address)), BROKEN)
  assert.equal(await run(null, answer(key, '/towns')), 1)
  assert.equal(await run(null, answer(key, '/water')), 0)
  assert.equal(await run(null, sql`delete from kernel_request`), 0)
  assert.equal(await serve('sweep-requests', sql`delete from kernel_request`), 0, 'it is not thirty days old')
  await assert.rejects(run(null, sql`update kernel_request set sender = 'y'`), DENIED)
})

test('a form that is sent three times at once is done once, for members and for visitors', async () => {
  for (const slug of ['member-sw', null]) {
    const key = newId()
    let done = 0
    const send = () =>
      world.write(slug, tx => once(tx, key, 'x', { words: 'the same' }, async () => `/towns?done=${++done}`))
    assert.deepEqual(await Promise.all([send(), send(), send()]), Array(3).fill('/towns?done=1'))
    assert.equal(done, 1)
  }
})

test('the key of somebody else’s form is refused without showing the answer', async () => {
  const key = newId()
  const send = (slug: string | null) => world.write(slug, tx => once(tx, key, 'x', {}, async () => '/towns/secret'))
  assert.equal(await send('member-sw'), '/towns/secret')
  await assert.rejects(send('delegate-es'), { code: 'key-reused' })
  await assert.rejects(send(null), { code: 'key-reused' })
})

const line = (scope: string | null, person: string | null, name: string | null = null) =>
  sql`insert into kernel_journal (id, act, object, scope_id, person_id, service)
    values (${newId()}, 'test', 'test:1', ${scope}, ${person}, ${name})`

test('a line of the journal bears the name of whoever writes it', async () => {
  const [me, another] = [people['member-sw']!, people['officer']!]
  await run('member-sw', line(towns, me))
  await serve('propose-actions', line(towns, null, 'propose-actions'))
  await assert.rejects(run('member-sw', line(towns, another)), DENIED)
  await assert.rejects(run('member-sw', line(towns, null)), DENIED)
  await assert.rejects(run('member-sw', line(towns, me, 'propose-actions')), DENIED)
  await assert.rejects(run('member-sw', line(water, me)), DENIED)
  await assert.rejects(serve('place-face', line(towns, null, 'propose-actions')), DENIED)
  await assert.rejects(serve('place-face', line(towns, me, 'place-face')), DENIED)
})

test('what is done in no network is written down by services and by people signed in, not by visitors', async () => {
  await run('member-sw', line(null, people['member-sw']!))
  await serve('sign-in', line(null, null, 'sign-in'))
  await assert.rejects(run(null, line(null, null)), DENIED)
  await assert.rejects(run(null, line(towns, null)), DENIED)
})

test('members tell what happened in their network, services what happened in none, visitors nothing', async () => {
  const tell = (scope: string | null) =>
    sql`insert into kernel_event (id, name, scope_id, payload) values (${newId()}, 'test', ${scope}, '{}')`
  await run('member-sw', tell(towns))
  await serve('sign-in', tell(null))
  await assert.rejects(run('member-sw', tell(water)), DENIED)
  await assert.rejects(run('member-sw', tell(null)), DENIED)
  await assert.rejects(run('officer', tell(null)), DENIED)
  await assert.rejects(run(null, tell(towns)), DENIED)
  await assert.rejects(run(null, tell(null)), DENIED)
})

/** A comment of somebody on an open document, and what is needed to answer it. */
async function comment(slug: string): Promise<{ id: string; document: string; block: string }> {
  const [document, block, wording, id] = [newId(), newId(), newId(), newId()]
  await world.write('officer', async tx => {
    await sql`insert into documents_document (id, scope_id, visibility, slug, title, language, made_by)
      values (${document}, ${towns}, 'network', ${document}, ${WORDS}::jsonb, 'en', ${people['officer']})`.execute(
      tx.db,
    )
    await sql`insert into documents_block (id, document_id, scope_id, visibility)
      values (${block}, ${document}, ${towns}, 'network')`.execute(tx.db)
    await sql`insert into documents_wording
      (id, block_id, document_id, scope_id, visibility, from_version, position, kind, text)
      values (${wording}, ${block}, ${document}, ${towns}, 'network', 1, 1, 'paragraph', ${WORDS}::jsonb)`.execute(
      tx.db,
    )
  })
  await run(
    slug,
    sql`insert into documents_contribution
      (id, document_id, block_id, wording_id, scope_id, kind, words, author_id, entered_by, channel)
      values (${id}, ${document}, ${block}, ${wording}, ${towns}, 'comment', ${WORDS}::jsonb,
        ${people[slug]}, ${people[slug]}, 'page')`,
  )
  return { id, document, block }
}
test('what asks for the same is put together by the secretariat alone, of one block, and apart no more once it is answered', async () => {
  const { id, document, block } = await comment('member-sw')
  const other = await comment('member-sw')
  const put = (said: string, more: { block?: string; visibility?: string; by?: string } = {}) =>
    sql`insert into documents_option (contribution_id, option_id, document_id, block_id, scope_id, visibility, put_by)
      values (${said}, ${id}, ${document}, ${more.block ?? block}, ${towns}, ${more.visibility ?? 'staff'},
        ${more.by ?? people['officer']!})`
  for (const slug of ['member-sw', 'delegate-es', 'officer-water', null]) {
    await assert.rejects(run(slug, put(id, { by: people[slug ?? 'officer']! })), DENIED)
  }
  await assert.rejects(run('officer', put(other.id)), DENIED, 'it is about another block')
  await assert.rejects(run('officer', put(id, { visibility: 'network' })), DENIED)
  await assert.rejects(run('officer', put(id, { by: people['member-sw']! })), DENIED)
  assert.equal(await run('officer', put(id)), 1)
  const look = sql`select from documents_option where contribution_id = ${id}`
  assert.equal(await run('member-sw', look), 0)
  const show = sql`update documents_option set visibility = 'network' where contribution_id = ${id}`
  await assert.rejects(run('officer', show), DENIED, 'nothing is answered yet')
  const apart = sql`delete from documents_option where contribution_id = ${id}`
  assert.equal(await run('member-sw', apart), 0)
  await run(
    'officer',
    sql`insert into documents_answer
      (contribution_id, document_id, block_id, scope_id, visibility, treatment, reason, answered_by, version)
      values (${id}, ${document}, ${block}, ${towns}, 'network', 'declined', ${WORDS}::jsonb, ${people['officer']}, 1)`,
  )
  assert.equal(await run('officer', show), 1)
  assert.equal(await run('member-sw', look), 1)
  assert.equal(await run('officer', apart), 0)
})

const takeBack = (id: string) => sql`update documents_contribution set withdrawn_at = now() where id = ${id}`

test('what was said is taken back by its author, once, and by nobody else', async () => {
  const { id } = await comment('member-sw')
  assert.equal(await run('delegate-es', takeBack(id)), 0)
  assert.equal(await run('ally', takeBack(id)), 0)
  assert.equal(await run(null, takeBack(id)), 0)
  await assert.rejects(run('officer', takeBack(id)), DENIED)
  await assert.rejects(serve('place-face', takeBack(id)), DENIED)
  assert.equal(await run('member-sw', takeBack(id)), 1)
  await assert.rejects(run('member-sw', takeBack(id)), DENIED)
  await assert.rejects(
    run('member-sw', sql`update documents_contribution set withdrawn_at = null where id = ${id}`),
    DENIED,
  )
})

test('what was answered in public is not taken back any more', async () => {
  const { id, document, block } = await comment('member-sw')
  await run(
    'officer',
    sql`insert into documents_answer
      (contribution_id, document_id, block_id, scope_id, visibility, treatment, reason, answered_by, version)
      values (${id}, ${document}, ${block}, ${towns}, 'network', 'declined', ${WORDS}::jsonb, ${people['officer']}, 1)`,
  )
  await assert.rejects(run('member-sw', takeBack(id)), DENIED)
})

test('nobody changes what was said: not its author, not the secretariat; a translation reaches it', async () => {
  const { id } = await comment('member-sw')
  const face = sql`update documents_contribution set words = ${JSON.stringify(textOf('Fewer', 'en'))}::jsonb where id = ${id}`
  for (const slug of ['member-sw', 'officer']) {
    await assert.rejects(run(slug, face), DENIED)
    for (const change of [
      sql`author_id = ${people['officer']}`,
      sql`scope_id = ${water}`,
      sql`visibility = 'staff'`,
      sql`kind = 'suggestion'`,
      sql`organisation_id = ${newId()}`,
      sql`late = false`,
      sql`said_at = now()`,
    ])
      await assert.rejects(run(slug, sql`update documents_contribution set ${change} where id = ${id}`), DENIED)
    await assert.rejects(run(slug, sql`delete from documents_contribution where id = ${id}`), DENIED)
  }
  assert.equal(await serve('place-face', face), 1)
})

test('a role is a plain word: nothing that could pass for another role', async () => {
  const give = (role: string) =>
    sql`insert into register_role (id, person_id, role, scope_id, starts_on)
      values (${newId()}, ${people['member-sw']}, ${role}, ${towns}, '2026-01-01')`
  await run('officer', give('facilitator'))
  for (const role of [`x,delegate:${towns}`, `delegate:${towns}`, 'Desk', '', '{}', 'a b', 'desk\n'])
    await assert.rejects(run('officer', give(role)), BROKEN)
  await assert.rejects(run('member-sw', give('desk')), DENIED)
})

const person = (keptIn: string[], shownIn: string[]) =>
  sql`insert into register_person (id, slug, name, name_language, languages, kept_in, scope_ids)
    values (${newId()}, ${newId()}, 'Somebody', 'en', ${['en']}::text[], ${keptIn}::uuid[], ${shownIn}::uuid[])`
const organisation = (keptIn: string[], shownIn: string[]) =>
  sql`insert into register_organisation (id, slug, name, kind, country, kept_in, scope_ids)
    values (${newId()}, ${newId()}, ${WORDS}::jsonb, 'affiliate', 'PE', ${keptIn}::uuid[], ${shownIn}::uuid[])`

test('staff keep people and organisations in their own networks, and in no other', async () => {
  for (const add of [person, organisation]) {
    await run('officer', add([towns], [towns]))
    for (const refused of [
      add([water], [water]),
      add([towns, water], [towns]),
      add([towns], [towns, water]),
      add([], []),
    ])
      await assert.rejects(run('officer', refused), DENIED)
    await assert.rejects(run('member-sw', add([towns], [towns])), DENIED)
  }
})

test('those who work for a region keep its people and those of its sub-regions, and no other’s', async () => {
  for (const add of [person, organisation]) {
    await run('regional', add([africa], [towns]))
    await run('regional', add([eastAfrica], [towns]))
    await run('officer', add([eastAfrica], [towns]))
    await run('administrator', add([eastAfrica], [towns]))
    for (const refused of [add([americas], [towns]), add([towns], [towns]), add([africa], [towns, water])])
      await assert.rejects(run('regional', refused), DENIED)
    await assert.rejects(run('officer-water', add([africa], [water])), DENIED)
    await assert.rejects(run('facilitator', add([asia], [towns])), DENIED)
  }
})

test('a record is corrected by those who keep it and by whom it is about; where it is shown, by nobody', async () => {
  const rename = (slug: string) => sql`update register_person set place = 'Elsewhere' where slug = ${slug}`
  for (const keeper of ['member-sw', 'regional', 'officer', 'administrator'])
    assert.equal(await run(keeper, rename('member-sw')), 1, keeper)
  for (const other of ['regional-americas', 'caller', 'facilitator', 'ally', 'officer-water', null])
    assert.equal(await run(other, rename('member-sw')), 0, String(other))
  for (const change of [sql`scope_ids = ${[water]}::uuid[]`, sql`kept_in = ${[water]}::uuid[]`, sql`slug = 'other'`])
    for (const anybody of ['officer', 'member-sw'])
      await assert.rejects(run(anybody, sql`update register_person set ${change} where slug = 'member-sw'`), DENIED)
  await assert.rejects(run('officer', sql`delete from register_person where slug = 'caller'`), DENIED)
})

test('rights flow down from the house to its networks and their regions, never up and never sideways', async () => {
  const file = (scope: string, visibility: string) =>
    sql`insert into kernel_file (id, scope_id, visibility, sha256, name, bytes)
      values (${newId()}, ${scope}, ${visibility}, '', ${`${scope} ${visibility}`}, 1)`
  for (const [keeper, scope] of [
    ['officer', towns],
    ['officer-water', water],
    ['regional', africa],
    ['regional', eastAfrica],
    ['regional-americas', americas],
  ] as const)
    for (const visibility of ['network', 'staff']) await run(keeper, file(scope, visibility))
  for (const [beyond, scope] of [
    ['regional', towns],
    ['regional', americas],
    ['regional-americas', eastAfrica],
    ['officer', water],
    ['officer-water', towns],
    ['officer-water', africa],
    ['member-sw', eastAfrica],
  ] as const)
    await assert.rejects(run(beyond, file(scope, 'network')), DENIED)
  const sees = async (slug: string | null) => {
    const rows = await world.write(slug, tx => sql<{ name: string }>`select name from kernel_file`.execute(tx.db))
    return rows.rows.map(row => row.name).sort()
  }
  const own = (...files: [string, string][]) => files.map(([scope, kind]) => `${scope} ${kind}`).sort()
  const both = (...scopes: string[]) =>
    own(
      ...scopes.flatMap((scope): [string, string][] => [
        [scope, 'network'],
        [scope, 'staff'],
      ]),
    )
  assert.deepEqual(await sees('administrator'), both(towns, water, africa, eastAfrica, americas))
  assert.deepEqual(await sees('officer'), both(towns, africa, eastAfrica, americas))
  assert.deepEqual(await sees('officer-water'), both(water))
  assert.deepEqual(await sees('regional'), [...own([towns, 'network']), ...both(africa, eastAfrica)].sort())
  assert.deepEqual(await sees('regional-americas'), [...own([towns, 'network']), ...both(americas)].sort())
  assert.deepEqual(await sees('member-sw'), own([towns, 'network'], [africa, 'network'], [eastAfrica, 'network']))
  assert.deepEqual(await sees('facilitator'), own([towns, 'network']))
  assert.deepEqual(await sees('ally'), own([water, 'network']))
  assert.deepEqual(await sees(null), [])
})

test('a region reports on its own actions, and its secretary in no other’s name', async () => {
  const action = newId()
  await serve(
    'propose-actions',
    sql`insert into plan_action (id, scope_id, visibility, slug, block_id, block_url, document_title, document_url, title, region_ids)
      values (${action}, ${towns}, 'network', ${action}, ${newId()}, '/towns', ${WORDS}::jsonb, '/towns', ${WORDS}::jsonb,
        ${[africa, eastAfrica]}::uuid[])`,
  )
  const report = (by: string, region: string) =>
    sql`insert into plan_report (id, action_id, scope_id, visibility, text, state, made_by, capacity, region_id)
      values (${newId()}, ${action}, ${towns}, 'network', ${WORDS}::jsonb, 'on-course', ${people[by]}, 'regional-secretary', ${region})`
  await run('regional', report('regional', africa))
  await assert.rejects(run('regional', report('regional', americas)), DENIED)
  await assert.rejects(run('regional', report('officer', africa)), DENIED)
  await assert.rejects(run('regional-americas', report('regional-americas', americas)), DENIED)
  await assert.rejects(run('regional-americas', report('regional-americas', africa)), DENIED)
  await assert.rejects(run('member-sw', report('member-sw', eastAfrica)), DENIED)
})

test('nobody makes a scope of their own with the id of another one, or beneath it', async () => {
  const [house] = await world.everyRow<{ id: string }>('select id from networks_house')
  const region = (id: string, network: string, above: string[]) =>
    sql`insert into networks_region (id, scope_id, above, slug, name)
      values (${id}, ${network}, ${above}::uuid[], ${newId()}, ${WORDS}::jsonb)`
  const network = (id: string) =>
    sql`insert into networks_network (id, visibility, slug, name, purpose, languages, zone, place)
      values (${id}, 'public', ${newId()}, ${WORDS}::jsonb, ${WORDS}::jsonb, ${['en']}::text[], 'UTC', 'x')`
  for (const slug of ['officer', 'regional', 'administrator']) {
    for (const id of [water, house!.id, newId()]) {
      await assert.rejects(run(slug, region(id, towns, [towns])), DENIED)
      await assert.rejects(run(slug, region(id, water, [water])), DENIED)
    }
    for (const id of [africa, house!.id, newId()]) await assert.rejects(run(slug, network(id)), DENIED)
    for (const change of [sql`id = ${water}`, sql`above = ${[towns, water]}::uuid[]`, sql`scope_id = ${water}`])
      await assert.rejects(run(slug, sql`update networks_region set ${change} where id = ${africa}`), DENIED)
    await assert.rejects(run(slug, sql`delete from networks_region`), DENIED)
  }
})

test('staff let people belong to regions of their own network, and to no other', async () => {
  const waterRegion = newId()
  await serve(
    'founding',
    sql`insert into networks_region (id, scope_id, above, slug, name)
      values (${waterRegion}, ${water}, ${[water]}::uuid[], 'downstream', ${WORDS}::jsonb)`,
  )
  const move = (region: string) =>
    sql`update networks_membership set region_id = ${region} where scope_id = ${towns} and person_id = ${people['caller']}`
  assert.equal(await run('officer', move(americas)), 1)
  await assert.rejects(run('officer', move(waterRegion)), { code: '23503' })
})

test('nobody writes a line into the past of the journal', async () => {
  for (const column of [sql`at`, sql`written_in`])
    await assert.rejects(
      run(
        'member-sw',
        sql`insert into kernel_journal (id, act, object, scope_id, person_id, ${column})
          values (${newId()}, 'test', 'test:1', ${towns}, ${people['member-sw']}, default)`,
      ),
      DENIED,
    )
})
