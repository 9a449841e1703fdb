import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { keyedHash } from '../../kernel/sealed.ts'
import { writing } from '../../kernel/transaction.ts'
import { addContact, addPerson, findPersonBySlug, insertRole, moveRecord, updatePerson } from '../register/index.ts'
import { indexWhatIsDue, indexWhatWasBefore } from './actions/index-records.ts'
import { likenessKeys } from './found-keys.ts'
import { candidates } from './store/found.ts'

let world: World
let towns: ScopeId
let regions: Record<string, ScopeId>
const DENIED = { code: '42501' }

before(async () => {
  world = await openWorld()
  const [network] = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  towns = network!.id
  const rows = await world.everyRow<{ slug: string; id: ScopeId }>('select slug, id from networks_region')
  regions = Object.fromEntries(rows.map(row => [row.slug, row.id]))
  await settled()
})
after(() => world.close())

/** Waits until the job has read everything that changed. */
const settled = () =>
  world.until(async () => {
    const [waiting] = await world.everyRow<{ count: number }>('select count(*)::integer as count from register_changed')
    return waiting!.count === 0
  })
const keysOf = async (slug: string, side: string) => {
  const rows = await world.everyRow<{ keys: string[]; audience: string[] }>(`
    select keys, audience from networks_found join register_person p on p.id = record_id
    where p.slug = '${slug}' and side = '${side}'`)
  return rows[0]
}
const hits = (slug: string | null, key: string) =>
  world.read(slug, async tx => {
    const { rows } = await sql<{ side: string; record_id: string }>`
      select side, record_id from networks_found_hit where keys && ${[key]}::text[]`.execute(tx.db)
    return [...rows]
  })
const add = (name: string, region: string, more: { scopes?: ScopeId[] } = {}) =>
  world.write('administrator', tx =>
    addPerson(tx, {
      slug: newId(),
      name,
      nameLanguage: 'en',
      languages: ['en'],
      zone: null,
      place: null,
      organisation: null,
      scopes: more.scopes ?? [towns],
      keptIn: [regions[region]!],
    }),
  )

test('everybody of a network is found by their name, and by staff of their region by what the record says besides', async () => {
  const id = await add('Quirijn Zandstra', 'east-africa')
  await settled()
  assert.deepEqual(
    (await hits('member-sw', 'w:zandstra')).map(one => one.side),
    ['members'],
  )
  assert.deepEqual((await hits('regional', 'w:zandstra')).map(one => one.side).sort(), ['members', 'staff'])
  assert.deepEqual(
    (await hits('regional-americas', 'w:zandstra')).map(one => one.side),
    ['members'],
  )
  assert.deepEqual(await hits('officer-water', 'w:zandstra'), [])
  assert.deepEqual(await hits(null, 'w:zandstra'), [])
  assert.ok((await keysOf((await slugOf(id))!, 'staff'))!.audience.includes(`staff:${regions['east-africa']}`))
})

const slugOf = async (id: string) =>
  (await world.everyRow<{ slug: string }>(`select slug from register_person where id = '${id}'`))[0]?.slug

test('nobody reads the index itself or writes it, but the job', async () => {
  for (const slug of [null, 'member-sw', 'officer', 'administrator']) {
    const run = (text: string) => world.write(slug, tx => sql.raw(text).execute(tx.db))
    const touched = async (text: string) => {
      const { rows, numAffectedRows } = await run(text)
      return rows.length + Number(numAffectedRows ?? 0)
    }
    assert.equal(await touched('select id from networks_found'), 0)
    assert.equal(await touched('select id from register_changed'), 0)
    assert.equal(await touched(`update networks_found set audience = '{public}'`), 0)
    assert.equal(await touched('delete from networks_found'), 0)
    assert.equal(await touched('delete from register_changed'), 0)
    await assert.rejects(run(`delete from networks_found_hit`), DENIED)
    await assert.rejects(
      run(`insert into networks_found (id, kind, record_id, network_id, side, audience, sort, keys, rules, shape)
        values ('${newId()}', 'person', '${newId()}', '${towns}', 'members', '{public}', 'a', '{}', 1, '')`),
      DENIED,
    )
  }
  await assert.rejects(
    world.write(null, tx =>
      sql`insert into register_changed (id, kind, record_id) values (${newId()}, 'person', ${newId()})`.execute(tx.db),
    ),
    DENIED,
  )
})

test('what is corrected is found as it is now, and a record that left is found no more', async () => {
  const id = await add('Before Wijziging', 'americas')
  await settled()
  await world.write('administrator', tx =>
    updatePerson(tx, id, {
      name: 'Afterwards Wijziging',
      nameLanguage: 'en',
      languages: ['en', 'nl'],
      spoken: [],
      zone: null,
      place: null,
      title: 'Treasurer',
      occupation: null,
    }),
  )
  await settled()
  assert.deepEqual(await hits('officer', 'w:before'), [])
  assert.equal((await hits('officer', 'title:treasurer')).length, 2)
  assert.equal((await hits('regional-americas', 'reads:nl')).length, 2)
  await writing(world.house.database.pool, service('removal'), tx =>
    moveRecord(tx, id, { scopes: [], keptIn: [regions['americas']!], former: [towns], organisation: null }),
  )
  await settled()
  assert.deepEqual(await hits('officer', 'w:wijziging'), [])
})

test('what somebody offers is found by those who keep the record, and by members once they let them see it', async () => {
  const { id } = (await world.read('officer', tx => findPersonBySlug(tx, 'member-sw')))!
  const [node] = await world.everyRow<{ id: string }>(`select id from register_node where tree = 'expertise' limit 1`)
  const offer = (shown: boolean) =>
    world.write('member-sw', async tx => {
      await sql`insert into register_offer (person_id, scope_ids, kept_in, expertise_ids, shown)
        select id, scope_ids, kept_in, ${[node!.id]}::uuid[], ${shown} from register_person where id = ${id}
        on conflict (person_id) do update set shown = excluded.shown`.execute(tx.db)
      await sql`insert into register_changed (id, kind, record_id) values (${newId()}, 'person', ${id})`.execute(tx.db)
    })
  const sides = async (slug: string) => {
    await indexWhatIsDue(world.house.database.pool)
    return (await hits(slug, `expertise:${node!.id}`)).map(one => one.side).sort()
  }
  await offer(false)
  assert.deepEqual(await sides('delegate-es'), [])
  assert.deepEqual(await sides('officer'), ['staff'])
  await offer(true)
  assert.deepEqual(await sides('delegate-es'), ['members'])
})

test('those who may be the same are looked for among what the actor keeps, by name, address and telephone', async () => {
  const id = await add('Nadezhda Mirzoyan', 'east-africa')
  const elsewhere = await add('Nadejda Mirzoyan', 'americas')
  await world.write('administrator', tx =>
    addContact(
      tx,
      { id, organisation_id: null, kept_in: [regions['east-africa']!] },
      { kind: 'email', value: 'N.Mirzoyan@example.org' },
    ),
  )
  await settled()
  const hash = (kind: 'email' | 'phone', value: string) => keyedHash(value.toLowerCase(), kind).toString('hex')
  const asked = [
    likenessKeys({ kind: 'person', name: 'Надежда Мирзоян' }, hash),
    likenessKeys({ kind: 'person', name: 'X', emails: ['n.mirzoyan@example.org'] }, hash),
    likenessKeys({ kind: 'person', name: 'Somebody Else' }, hash),
    [],
  ]
  const found = (slug: string, kind: 'person' | 'organisation' = 'person') =>
    world.read(slug, async tx => (await candidates(tx, towns, kind, asked)).map(ids => ids.sort()))
  assert.deepEqual(await found('officer'), [[id, elsewhere].sort(), [id], [], []])
  assert.deepEqual(await found('regional'), [[id], [id], [], []])
  assert.deepEqual(await found('regional-americas'), [[elsewhere], [], [], []])
  assert.deepEqual(await found('officer', 'organisation'), [[], [], [], []])
  for (const slug of ['member-sw', 'officer-water']) assert.deepEqual(await found(slug), [[], [], [], []])
})

test('a house that was there before its index is read at start, once', async () => {
  const { pool } = world.house.database
  const all = () =>
    world.everyRow('select record_id, network_id, side, shape::text from networks_found order by 1, 2, 3')
  const before = await all()
  await indexWhatWasBefore(pool)
  assert.deepEqual(
    await world.everyRow('select 1 from register_changed'),
    [],
    'nothing is asked where there is an index',
  )
  await writing(pool, service('index-records'), tx => sql`delete from networks_found`.execute(tx.db))
  await indexWhatWasBefore(pool)
  await settled()
  assert.deepEqual(await all(), before)
})

test('what was made by older rules is made anew at start', async () => {
  const { pool } = world.house.database
  await writing(pool, service('index-records'), tx =>
    sql`update networks_found set rules = 0, shape = '', keys = '{}'`.execute(tx.db),
  )
  await indexWhatWasBefore(pool)
  await settled()
  assert.deepEqual(await world.everyRow('select 1 from networks_found where rules = 0'), [])
})

test('a role that ends tomorrow is found today and not the day after, without anybody’s doing', async () => {
  const id = await add('Tijdelijk Ambtman', 'americas')
  const day = (days: number) => Temporal.Now.plainDateISO('UTC').add({ days }).toString()
  await world.write('administrator', async tx => {
    await insertRole(tx, { person: id, role: 'translator', scope: towns, organisation: null, startsOn: day(0) })
    await insertRole(tx, { person: id, role: 'facilitator', scope: towns, organisation: null, startsOn: day(2) })
    await sql`update register_role set ends_on = ${day(1)} where person_id = ${id} and role = 'translator'`.execute(
      tx.db,
    )
  })
  await settled()
  const roles = async () => {
    const found = await keysOf((await slugOf(id))!, 'staff')
    return found!.keys.filter(key => key.startsWith('role:'))
  }
  assert.deepEqual(await roles(), ['role:translator'])
  await world.moveClock('P2D')
  await indexWhatIsDue(world.house.database.pool)
  await settled()
  assert.deepEqual(await roles(), ['role:facilitator'])
})
