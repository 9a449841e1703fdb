import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { holdings } from '../../kernel/holdings.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import { addressesOf } from '../accounts/index.ts'
import {
  addContact,
  findPerson,
  listNames,
  mergeRecords,
  REGISTER_SWEEPS,
  type RecordKind,
  readContacts,
  undoMerge,
} from './index.ts'

let world: World
let people: Record<string, string>
let unions: Record<string, string>
let towns: ScopeId

before(async () => {
  world = await openWorld({ story: true })
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
  // What is told of the story is told in jobs.
  await world.until(async () => {
    const left = await world.everyRow(`select from jobs.job
      where (name like 'tell-of-%' or name = 'send-notices') and state < 'completed' limit 1`)
    return left.length === 0
  })
  const organisations = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_organisation')
  unions = Object.fromEntries(organisations.map(({ slug, id }) => [slug, id]))
  towns = (await world.everyRow<{ id: ScopeId }>("select id from networks_network where slug = 'towns'"))[0]!.id
  for (const [slug, value] of [
    ['caller', '+216 20 000 111'],
    ['delegate-es', '+51 1 000 111'],
    ['delegate-es', '+216 20 000 111'],
  ] as const)
    await world.write('administrator', async tx =>
      addContact(tx, await whose(tx, people[slug]!), { kind: 'phone', value }),
    )
})
after(() => world.close())

async function whose(tx: Tx, id: string) {
  return (await findPerson(tx, id as never))!
}

/** Somebody of the cast does it under the name of the service that puts records together. */
async function merging<Result>(slug: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return writing(world.house.database.pool, { ...(await world.actor(slug)), service: 'merge' }, work)
}

const merge = (slug: string, from: string, into: string, take: string[] = [], kind: RecordKind = 'person') =>
  merging(slug, tx => mergeRecords(tx, { kind, from, into, network: towns, take }))
const undo = (slug: string, id: string) => merging(slug, tx => undoMerge(tx, id))

/** What is written anew whatever happens, and what ends with a merge for good. */
const BESIDES = [
  'kernel_journal',
  'kernel_journal_link',
  'kernel_event',
  'kernel_event_done',
  'kernel_request',
  'kernel_mail',
  'kernel_mail_content',
  'register_merge',
  'register_moved',
  'register_changed',
  'networks_found',
  'networks_found_total',
  'kernel_search_entry',
  'kernel_search_words',
  'accounts_session',
  'accounts_attempt',
]

/** What jobs change in rows by the clock. */
const BY_THE_CLOCK: Record<string, readonly string[]> = {
  notices_notice: ['state', 'due_at'],
  mailings_mailing: ['state', 'results', 'results_at', 'ended_at'],
  mailings_recipient: ['state', 'mail_id', 'code', 'queued_at', 'settled_at'],
}

/** Every row of the house; what is sealed is sealed with a fresh number each time, and is looked at by opening it. */
async function everything(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const { table, sealed = [] } of holdings()) {
    if (BESIDES.includes(table)) continue
    const aside = [...sealed.map(one => one.column), ...(BY_THE_CLOCK[table] ?? [])]
    const without = aside.map(column => ` - '${column}'`).join('')
    const rows = await world.everyRow<{ row: string }>(
      `select (to_jsonb(held)${without})::text as row from ${table} held order by 1`,
    )
    all[table] = rows.map(one => one.row)
  }
  return all
}

/** The rows that are only in one of the two, few of them. */
function differences(was: Record<string, string[]>, is: Record<string, string[]>): string[] {
  const found = Object.entries(was).flatMap(([table, rows]) => [
    ...rows.filter(row => !is[table]!.includes(row)).map(row => `${table} was ${row.slice(0, 300)}`),
    ...is[table]!.filter(row => !rows.includes(row)).map(row => `${table} is ${row.slice(0, 300)}`),
  ])
  return found.slice(0, 10)
}

/** How many times rows name one of these two where a merge moves what names them. */
async function links(list: 'people' | 'organisations', ...ids: string[]): Promise<number> {
  let count = 0
  for (const { table, people: named, organisations = {} } of holdings()) {
    const columns =
      list === 'people'
        ? Object.entries(named).flatMap(([column, { merged }]) => (merged === 'moves' ? [column] : []))
        : Object.entries(organisations).flatMap(([column, merged]) => (merged === 'moves' ? [column] : []))
    for (const column of columns.filter(one => one !== 'merged_into')) {
      const [row] = await world.everyRow<{ n: number }>(
        `select count(*)::integer as n from ${table} where ${column} in (${ids.map(id => `'${id}'`).join()})`,
      )
      count += row!.n
    }
  }
  return count
}

const opened = (id: string) =>
  world.write('administrator', async tx => (await readContacts(tx, await whose(tx, id))).map(one => one.value).sort())

describe('two records of one person', () => {
  test('lose no link when they are put together, and are exactly as they were when that is undone', async () => {
    const [from, into] = [people['delegate-es']!, people['caller']!]
    const [was, count] = [await everything(), await links('people', from, into)]
    const [told] = await world.everyRow<{ both: number }>(`select count(*)::integer as both
      from notices_notice one join notices_notice other using (matter_id) where one.person_id = '${from}' and other.person_id = '${into}'`)
    const id = await merge('administrator', from, into, ['name', 'place', 'organisation'])
    assert.ok(count > 10)
    assert.equal(await links('people', from, into), count)
    const [row] = await world.everyRow<{ name: string; stayed: object }>(
      `select name, stayed from register_person, register_merge where register_person.id = '${into}' and register_merge.id = '${id}'`,
    )
    assert.equal(row!.name, 'Lucía Arancibia')
    assert.deepEqual(row!.stayed, {
      register_contact: 1,
      networks_membership: 1,
      accounts_account: 1,
      mailings_recipient: 1,
      notices_notice: told!.both,
    })
    assert.deepEqual(
      await opened(into),
      ['+216 20 000 111', '+51 1 000 111'].map(one => one.replaceAll(' ', '')),
    )
    assert.notDeepEqual(differences(was, await everything()), [])
    await undo('administrator', id)
    assert.deepEqual(differences(was, await everything()), [])
    assert.deepEqual(await opened(from), ['+21620000111', '+511000111'])
  })

  test('the other way round as well, and what came to the one that stayed meanwhile stays with it', async () => {
    const [from, into] = [people['caller']!, people['delegate-es']!]
    const was = await everything()
    const id = await merge('administrator', from, into)
    await world.write('administrator', async tx =>
      addContact(tx, await whose(tx, into), { kind: 'email', value: 'new@example.org' }),
    )
    await undo('administrator', id)
    assert.deepEqual(await opened(into), ['+21620000111', '+511000111', 'new@example.org'])
    assert.deepEqual(await opened(from), ['+21620000111'])
    await world.everyRow(`delete from register_contact where kind = 'email' and person_id = '${into}'`)
    assert.deepEqual(differences(was, await everything()), [])
  })

  test('an account goes over with its address where the other has none, and comes back', async () => {
    const [from, into] = [people['delegate-es']!, people['member-sw']!]
    const [account] = await world.everyRow<{ row: string }>(
      `delete from accounts_account where person_id = '${into}' returning to_jsonb(accounts_account)::text as row`,
    )
    const address = async (id: string) =>
      writing(world.house.database.pool, service('merge'), async tx => [...(await addressesOf(tx, [id])).values()])
    const id = await merge('administrator', from, into)
    assert.deepEqual(await address(into), ['delegate-es@example.org'])
    await undo('administrator', id)
    assert.deepEqual([await address(from), await address(into)], [['delegate-es@example.org'], []])
    await world.everyRow(
      `insert into accounts_account select * from jsonb_populate_record(null::accounts_account, '${account!.row}')`,
    )
  })
})

describe('two records of one organisation', () => {
  test('bring people, roles, contacts and what was said in their name together, and apart again', async () => {
    const [from, into] = [unions['sindicato-andino']!, unions['lake-towns-union']!]
    const [was, count] = [await everything(), await links('organisations', from, into)]
    const id = await merge('administrator', from, into, ['country'], 'organisation')
    assert.equal(await links('organisations', from, into), count)
    const figuresOfOneDay = await world.everyRow(`select from register_members one join register_members other
      using (on_day) where one.organisation_id = '${from}' and other.organisation_id = '${into}'`)
    assert.equal(await links('organisations', from), figuresOfOneDay.length, 'of one day the record that stays has one')
    assert.deepEqual(await opened(people['delegate-es']!), ['+21620000111', '+511000111'], 'sealed under the other key')
    await undo('administrator', id)
    assert.deepEqual(differences(was, await everything()), [])
    assert.deepEqual(await opened(people['delegate-es']!), ['+21620000111', '+511000111'])
  })
})

describe('row-level security alone', () => {
  const DENIED = { code: '42501' }
  const asService = (name: string | null, slug: string, statement: RawBuilder<unknown>) =>
    world
      .actor(slug)
      .then(actor => writing(world.house.database.pool, { ...actor, service: name }, tx => statement.execute(tx.db)))

  test('lets no staff and no service say that a row is somebody else’s', async () => {
    const [me, another] = [people['officer']!, people['delegate-es']!]
    const statements = [
      sql`update documents_contribution set author_id = ${me} where author_id = ${another}`,
      sql`update trace_node set author_id = ${me} where author_id = ${another}`,
      sql`update networks_membership set person_id = ${me} where person_id = ${another} and body_id is null`,
      sql`update register_role set person_id = ${me} where person_id = ${another}`,
      sql`update register_contact set person_id = ${me} where person_id = ${another}`,
      sql`update register_person set merged_into = ${me} where id = ${another}`,
      sql`update register_organisation set merged_into = ${unions['lake-towns-union']!} where id = ${unions['sindicato-andino']!}`,
      sql`update plan_report set made_by = ${me} where made_by <> ${me}`,
    ]
    for (const [place, statement] of statements.entries()) {
      await assert.rejects(asService(null, 'administrator', statement), DENIED, `staff, ${place}`)
      // The service alone moves nothing but along two records that are being put together.
      await assert.rejects(asService('merge', 'administrator', statement).then(mustTouch), DENIED, `service, ${place}`)
    }
    for (const statement of [
      sql`update register_contact set sealed = 'x' where person_id = ${another}`,
      sql`update register_organisation set scope_ids = '{}' where id = ${unions['sindicato-andino']!}`,
    ])
      await assert.rejects(asService(null, 'administrator', statement), DENIED)
    await assert.rejects(
      asService(null, 'delegate-es', sql`update accounts_account set address = 'x' where person_id = ${another}`),
      DENIED,
    )
    await assert.rejects(
      asService('sign-in', 'administrator', sql`update accounts_account set person_id = ${me}`).then(mustTouch),
    )
  })

  /** What touches no row is refused as well. */
  function mustTouch({ numAffectedRows }: { numAffectedRows?: bigint }) {
    if (!numAffectedRows) throw Object.assign(new Error('nothing was touched'), DENIED)
  }

  test('two records are put together by nobody who does not keep both, is one of them, or could not give their roles', async () => {
    const between = (
      from: string,
      into: string,
    ) => sql`insert into register_merge (id, kind, from_id, into_id, scope_id)
      values (${newId()}, 'person', ${people[from]!}, ${people[into]!}, ${towns})`
    await assert.rejects(
      asService(null, 'administrator', between('caller', 'member-sw')),
      DENIED,
      'without the service',
    )
    for (const [slug, from, into] of [
      ['regional-americas', 'delegate-es', 'caller'],
      ['member-sw', 'caller', 'delegate-es'],
      ['administrator', 'administrator', 'caller'],
      ['administrator', 'caller', 'administrator'],
      ['regional', 'caller', 'regional'],
      ['officer', 'administrator', 'caller'],
      ['facilitator', 'caller', 'member-sw'],
    ] as const)
      await assert.rejects(asService('merge', slug, between(from, into)), DENIED, `${slug}: ${from} into ${into}`)
  })
})

test('after a week it is undone no more, and what was otherwise is forgotten', async () => {
  const [from, into] = [people['caller']!, people['delegate-es']!]
  const id = await merge('administrator', from, into)
  const early = await writing(world.house.database.pool, service('sweep-merges'), REGISTER_SWEEPS[0]!.run)
  assert.equal(early, 0)
  await world.moveClock('P8D')
  await assert.rejects(undo('administrator', id), { code: 'conflict' })
  await writing(world.house.database.pool, service('sweep-merges'), REGISTER_SWEEPS[0]!.run)
  assert.deepEqual(await world.everyRow(`select name, place from register_person where id = '${from}'`), [
    { name: '', place: null },
  ])
  assert.deepEqual(await world.everyRow(`select 1 from register_moved`), [])
  assert.deepEqual(await world.everyRow(`select before from register_merge where id = '${id}'`), [{ before: null }])
  const names = await world.read('member-sw', tx => listNames(tx, [from]))
  assert.equal(names.get(from), 'Lucía Arancibia', 'whoever was named by it is named by the one that stayed')
})
