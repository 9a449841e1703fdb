import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { newId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { openWorld, type World } from '../world.ts'

// What people are told and how they chose to be, asked in SQL alone: no page and no policy of ours stands before it here.
let world: World
let people: Record<string, string>
let networks: Record<string, string>
const DENIED = { code: '42501' }
const WORDS = JSON.stringify({ original: 'en', version: 1, faces: { en: { text: 'T', state: 'original', of: 1 } } })

before(async () => {
  world = await openWorld()
  const idsOf = async (table: string) =>
    Object.fromEntries(
      (await world.everyRow<{ slug: string; id: string }>(`select slug, id from ${table}`)).map(one => [
        one.slug,
        one.id,
      ]),
    )
  people = await idsOf('register_person')
  networks = await idsOf('networks_network')
  await told('officer', 'towns', ['member-sw', 'delegate-es'])
  for (const slug of ['member-sw', 'delegate-es']) {
    await run(
      slug,
      sql`insert into notices_choice (person_id, scope_id, kind)
      values (${people[slug]}, ${networks['towns']}, 'documents.opened')`,
    )
    await run(slug, sql`insert into notices_rhythm (person_id) values (${people[slug]})`)
  }
})
after(() => world.close())

const run = (slug: string | null, statement: RawBuilder<unknown>) =>
  world.write(slug, async tx => rowsOf(await statement.execute(tx.db)))
const serve = (name: string, statement: RawBuilder<unknown>) =>
  writing(world.house.database.pool, service(name), async tx => rowsOf(await statement.execute(tx.db)))
const rowsOf = ({ numAffectedRows, rows }: { numAffectedRows?: bigint; rows: unknown[] }) =>
  Number(numAffectedRows ?? rows.length)

const insertMatter = (id: string, network: string, visibility = 'network') =>
  sql`insert into notices_matter (id, scope_id, visibility, kind, object, title, url)
    values (${id}, ${networks[network]}, ${visibility}, 'documents.opened', ${`document:${id}`}, ${WORDS}::jsonb, '/towns')`
const insertNotice = (id: string, network: string, person: string, state = 'new') =>
  sql`insert into notices_notice (matter_id, scope_id, person_id, told_as, state)
    values (${id}, ${networks[network]}, ${people[person]}, ${newId()}, ${state})`
async function told(by: string, network: string, whom: string[], visibility = 'network'): Promise<string> {
  const id = newId()
  await run(by, insertMatter(id, network, visibility))
  for (const one of whom) await run(by, insertNotice(id, network, one))
  return id
}
const TABLES = ['notices_matter', 'notices_notice', 'notices_choice', 'notices_rhythm']

test('everybody sees what they were told and chose, and nobody else does: no staff, no stranger, no other service', async () => {
  for (const table of TABLES) {
    const look = sql`select * from ${sql.table(table)}`
    for (const slug of ['member-sw', 'delegate-es']) assert.equal(await run(slug, look), 1, `${slug} ${table}`)
    for (const slug of ['officer', 'administrator', 'regional', 'caller', 'officer-water', null])
      assert.equal(await run(slug, look), 0, `${slug} ${table}`)
    for (const name of ['search', 'post', 'sign-in', 'doctor', 'tell-of-opening', 'link', 'removal'])
      assert.equal(await serve(name, look), 0, `${name} ${table}`)
    assert.ok((await serve('send-notices', look)) > 0, table)
  }
})

test('what is for the staff, or of a network somebody is not in, is not shown to them though they were told', async () => {
  const staff = await told('officer', 'towns', ['caller'], 'staff')
  const water = await told('officer-water', 'water', ['caller'])
  const known = await told('officer', 'towns', ['caller'])
  const seen = await world.read('caller', async tx => {
    const { rows } = await sql<{ id: string }>`select id from notices_matter`.execute(tx.db)
    return rows.map(row => row.id)
  })
  assert.deepEqual(
    [staff, water, known].map(id => seen.includes(id)),
    [false, false, true],
  )
})

test('members and staff tell of their own networks alone, visitors of none, and nobody tells what was decided', async () => {
  const id = newId()
  await run('member-sw', insertMatter(id, 'towns'))
  await assert.rejects(run('member-sw', insertMatter(newId(), 'water')), DENIED)
  await assert.rejects(run('officer', insertMatter(newId(), 'water')), DENIED)
  await assert.rejects(run(null, insertMatter(newId(), 'towns')), DENIED)
  for (const state of ['mailed', 'silent', 'digest', 'page'])
    await assert.rejects(run('officer', insertNotice(id, 'towns', 'caller', state)), DENIED, state)
  await assert.rejects(run(null, insertNotice(id, 'towns', 'caller')), DENIED)
  await assert.rejects(run('officer-water', insertNotice(id, 'towns', 'caller')), DENIED)
})

test('nobody reads, chooses or takes away for anybody else, and a matter is never changed', async () => {
  for (const slug of ['officer', 'administrator', 'caller', null]) {
    const others = sql`person_id = ${people['member-sw']}`
    assert.equal(await run(slug, sql`update notices_notice set read_at = now() where ${others}`), 0)
    assert.equal(await run(slug, sql`update notices_choice set silent = true where ${others}`), 0)
    assert.equal(await run(slug, sql`delete from notices_choice where ${others}`), 0)
    assert.equal(await run(slug, sql`update notices_rhythm set hour = 3 where ${others}`), 0)
    await assert.rejects(run(slug, sql`insert into notices_rhythm (person_id) values (${people['regional']})`), DENIED)
    await assert.rejects(
      run(
        slug,
        sql`insert into kernel_mail_unwanted (scope_id, person_id, purpose)
        values (${networks['towns']}, ${people['member-sw']}, 'documents-opened')`,
      ),
      DENIED,
    )
    assert.equal(await run(slug, sql`delete from notices_matter`), 0)
    await assert.rejects(run(slug, sql`update notices_matter set url = '/elsewhere'`), DENIED)
    assert.equal(await run(slug, sql`delete from notices_notice where ${others}`), 0)
  }
  assert.equal(await run('member-sw', sql`update notices_notice set read_at = now()`), 1)
  await assert.rejects(
    run('member-sw', sql`update notices_notice set person_id = ${people['caller']}`),
    (error: Error) => /record|policy|denied/.test(error.message),
  )
  assert.equal(await serve('sweep-notices', sql`delete from notices_matter`), 0, 'none is half a year old')
})
