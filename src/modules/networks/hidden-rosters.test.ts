import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { bare } from '../../../test/matrix/actors.ts'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'
import { writing } from '../../kernel/transaction.ts'
import { firstToken, invitationHash, rosterMoved, rosterMovedBack, seatHash } from './seats.ts'
import { askAs } from './store/seats.ts'

let world: World
let people: Record<string, string>
let body: string
before(async () => {
  world = await openWorld()
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world?.close())

const ONE = '/bodies/rainbow-workers'
/** In the language of these tests, whoever reads. */
const READ = `${ONE}?lang=en`
const made = {
  name: 'Rainbow workers',
  language: 'en',
  roster: 'hidden',
  visibility: 'public',
  charter: 'Nobody hides at work.',
  callsUntil: '2999-12-31',
}
const linkOn = (page: Answer, within = 'code') => new URL(page.page.querySelector(within)!.text).pathname
const key = async (browser: Browser) =>
  (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
const force = async (browser: Browser, path: string, fields: Record<string, string> = {}) =>
  browser.post(path, new URLSearchParams({ key: await key(browser), ...fields }))
/** Joins by offering, under this name. */
async function joins(slug: string, name: string): Promise<Browser> {
  const [member, coordinator] = [await world.as(slug), await world.as('caller')]
  const offered = await member.submit(ONE, `${ONE}/offers`, { name, words: `I am ${name}`, language: 'en' })
  assert.match(offered.location!, /done=seat-offered/)
  assert.equal((await coordinator.submit(ONE, '/acceptance')).status, 303)
  return member
}

test('the house makes a body with a hidden roster and hands one link to its first coordinator', async () => {
  const administrator = await world.as('administrator')
  assert.equal((await administrator.submit('/bodies', '/bodies', made)).location, `${ONE}?done=body-kept`)
  body = (await world.everyRow<{ id: string }>(`select id from networks_house_body where slug = 'rainbow-workers'`))[0]!
    .id
  const link = linkOn(await administrator.get(ONE))
  assert.match(link, /^\/bodies\/rainbow-workers\/invitation\/.{32}$/)
  const caller = await world.as('caller')
  assert.equal((await (await world.as(null)).get(link)).status, 401)
  const came = await caller.submit(link, link, { name: 'Luna' })
  assert.match(came.location!, /^\/bodies\/back\?to=[\w-]+&done=seat-taken$/, 'the address says no body')
  const page = await caller.get(`${came.location!}&lang=en`)
  assert.match(page.body, /You are a member and coordinate it/)
  assert.match(page.headers.get('cache-control') ?? '', /no-store/)
  // Once, and never again by the house.
  assert.equal((await (await world.as('ally')).get(link)).status, 404)
  assert.equal((await administrator.get(ONE)).page.querySelector('code'), null)
})

test('nobody but the house makes one, of whichever kind', async () => {
  for (const slug of ['officer', 'officer-water', 'regional', 'member-sw', 'caller'])
    assert.equal((await force(await world.as(slug), '/bodies', { ...made, name: 'Mine' })).status, 403, slug)
  assert.deepEqual(await world.everyRow(`select 1 from networks_house_body where slug = 'mine'`), [])
})

test('somebody joins by offering, under a name of their own; fellows of another network know each other by it', async () => {
  const ally = await joins('ally', 'Comet')
  assert.match((await ally.get(ONE)).body, /Luna/)
  const caller = await world.as('caller')
  assert.match((await caller.get(ONE)).body, /Comet/)
  assert.doesNotMatch((await caller.get(ONE)).body, /Jonas Whitlock/)
})

test('only coordinators read an offer; whose it was learns that it was declined, and puts it away', async () => {
  const [member, caller] = [await world.as('member-sw'), await world.as('caller')]
  await member.submit(ONE, `${ONE}/offers`, { name: 'Vega', words: 'Quiet evenings', language: 'en' })
  assert.match((await caller.get(ONE)).body, /Quiet evenings/)
  assert.doesNotMatch((await (await world.as('ally')).get(ONE)).body, /Vega|Quiet/)
  assert.equal((await force(member, `${ONE}/offers`, { name: 'V', words: 'Again', language: 'en' })).status, 422)
  assert.equal((await caller.submit(ONE, '/refusal')).status, 303)
  assert.match((await member.get(READ)).body, /Your offer to join was declined/)
  assert.doesNotMatch((await member.get(ONE)).body, /Luna|Comet/)
  assert.equal((await member.submit(ONE, '/leaving')).status, 303)
  assert.doesNotMatch((await member.get(ONE)).body, /declined/)
})

test('a coordinator invites by a link that lets one person in, once; it can be taken back', async () => {
  const [caller, officer] = [await world.as('caller'), await world.as('officer')]
  await caller.submit(ONE, '/invitations', { name: 'the one from Geneva' })
  const link = linkOn(await caller.get(ONE))
  assert.equal((await caller.submit(ONE, '/revocation')).status, 303)
  assert.equal((await officer.get(link)).status, 404)
  await caller.submit(ONE, '/invitations', { name: 'the one from Geneva' })
  const second = linkOn(await caller.get(ONE))
  const forms = officer.fieldsOf(await officer.get(second), second)
  forms.set('name', 'Orion')
  const twice = await Promise.all([
    officer.post(second, forms),
    force(await world.as('regional'), second, { name: 'R', language: 'en' }),
  ])
  assert.equal(twice.filter(({ status }) => status === 303).length, 1, JSON.stringify(twice.map(one => one.status)))
  // Whoever came in leaves at once, without anybody's yes.
  for (const slug of ['officer', 'regional']) await force(await world.as(slug), `${ONE}/leaving`)
  assert.doesNotMatch((await officer.get(ONE)).body, /Luna|Comet/)
})

/** Everybody who is no member; the administrator of the house among them. */
const OUTSIDE = ['visitor', 'administrator', 'officer', 'officer-water', 'regional', 'member-sw']

test('whoever is outside reads the same page whoever is in, finds no door, and hears no more than of what is nowhere', async () => {
  const [seat] = await world.everyRow<{ hash: string }>(
    `select encode(hash, 'hex') as hash from networks_seat where standing = 'member' and not coordinates`,
  )
  for (const slug of OUTSIDE) {
    const browser = await world.as(slug === 'visitor' ? null : slug)
    const page = await browser.get(ONE)
    assert.equal(page.status, 200)
    assert.match(page.body, /Nobody hides at work/)
    for (const path of [
      ONE,
      '/bodies',
      `/api/v1${ONE}`,
      '/api/v1/bodies',
      '/api/v1/search?q=Luna',
      '/api/v1/search?q=Comet',
      '/account/record',
      '/towns/people',
      '/water/people',
      '/towns/groups',
    ])
      assert.doesNotMatch(
        (await browser.get(path)).body.replaceAll('q=Luna', '').replaceAll('q=Comet', ''),
        /Luna|Comet|Two members|2 members/,
        `${slug} ${path}`,
      )
    if (slug === 'visitor') continue
    for (const path of [
      `offers/${seat!.hash}/acceptance`,
      `members/${seat!.hash}/end`,
      `members/${seat!.hash}/coordination`,
      `invitations/${seat!.hash}/revocation`,
    ]) {
      const [there, nowhere] = await Promise.all([
        force(browser, `${ONE}/${path}`),
        force(browser, `${ONE}/${path.replace(seat!.hash, '0'.repeat(64))}`),
      ])
      assert.deepEqual([there.status, nowhere.status], [404, 404], `${slug} ${path}`)
    }
    assert.equal((await force(browser, `${ONE}/invitations`, { name: 'me' })).status, 404, slug)
    assert.equal((await force(browser, `${ONE}/leaving`)).status, 404, slug)
  }
})

test('somebody who joins and leaves changes nothing of what those outside are sent', async () => {
  const paths = [ONE, '/bodies', `/api/v1${ONE}`, '/api/v1/bodies', '/account/record']
  const browsers = await Promise.all(OUTSIDE.map(slug => world.as(slug === 'visitor' ? null : slug)))
  const all = () =>
    Promise.all(browsers.flatMap(browser => paths.map(async path => bare(await browser.get(path), path))))
  await all()
  const before = await all()
  const desk = await joins('desk', 'Rigel')
  assert.deepEqual(await all(), before)
  await desk.submit(ONE, '/leaving')
  assert.deepEqual(await all(), before)
})

test('a member who does not coordinate reads who is in, and changes nobody', async () => {
  const ally = await world.as('ally')
  const seats = await world.everyRow<{ hash: string }>(`select encode(hash, 'hex') as hash from networks_seat`)
  for (const { hash } of seats)
    for (const path of [`members/${hash}/end`, `members/${hash}/coordination`])
      assert.equal((await force(ally, `${ONE}/${path}`)).status, 404, path)
  assert.equal((await force(ally, `${ONE}/invitations`, { name: 'x' })).status, 404)
})

test('nothing at rest names a person beside the body: not the rows, not the journal, not forms, events, jobs or mails', async () => {
  const tables = await world.everyRow<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'jobs')`)
  const slugs = ['caller', 'ally']
  for (const { name } of tables) {
    const rows = await world.everyRow<{ row: string }>(`select t::text as row from ${name} t`)
    for (const { row } of rows) {
      assert.doesNotMatch(row, /Luna|Comet|Vega|Orion|Quiet evenings/, name)
      if (!row.includes(body) && !row.includes('rainbow-workers')) continue
      for (const slug of slugs) assert.ok(!row.includes(people[slug]!), `${name}: ${slug}`)
    }
  }
  const sizes = await world.everyRow<{ size: number }>('select distinct length(sealed) as size from networks_seat')
  assert.equal(sizes.length, 1, 'all seats look alike')
  assert.doesNotMatch(world.log.join('\n'), /Luna|Comet|Vega|Orion|rainbow/)
})

test('row-level security alone shows nobody a seat: neither who runs the house nor who guesses', async () => {
  await withPoliciesOff(async () => {
    for (const slug of OUTSIDE) {
      const browser = await world.as(slug === 'visitor' ? null : slug)
      assert.doesNotMatch((await browser.get(ONE)).body, /Luna|Comet/, slug)
    }
  })
  const count = (slug: string | null, hashes: Buffer[] = []) =>
    world.write(slug, async tx => {
      if (hashes.length > 0) await askAs(tx, hashes)
      return (await sql`select from networks_seat`.execute(tx.db)).rows.length
    })
  for (const slug of ['administrator', 'officer', 'caller', 'ally', null])
    assert.equal(await count(slug), 0, String(slug))
  assert.equal(await count('administrator', [seatHash(body, people['administrator']!)]), 0)
  assert.equal(await count('ally', [seatHash(body, people['ally']!)]), 2, 'a member sees the members')
  const views = await world.write('administrator', tx =>
    sql`select from networks_own_seat union all select from networks_coordinated`.execute(tx.db),
  )
  assert.equal(views.rows.length, 0)
  for (const change of [sql`update networks_own_seat set coordinates = true`, sql`delete from networks_own_seat`])
    await assert.rejects(
      world.write('ally', tx => change.execute(tx.db)),
      { code: '42501' },
      'a view is read',
    )
})

test('row-level security alone keeps a member from making themself a coordinator, or anybody a member', async () => {
  const [mine, other] = [seatHash(body, people['ally']!), seatHash(body, people['officer']!)]
  const as = (slug: string, hashes: Buffer[], statement: ReturnType<typeof sql>) =>
    world.write(slug, async tx => {
      await askAs(tx, hashes)
      return (await statement.execute(tx.db)).numAffectedRows
    })
  assert.equal(await as('ally', [mine], sql`update networks_seat set coordinates = true where hash = ${mine}`), 0n)
  assert.equal(await as('ally', [mine], sql`delete from networks_seat where hash <> ${mine}`), 0n)
  const insert = (hash: Buffer, standing: string, coordinates = false) =>
    sql`insert into networks_seat (body_id, hash, standing, coordinates, sealed) values (${body}, ${hash}, ${standing}, ${coordinates}, '')`
  for (const [slug, hash, statement] of [
    ['ally', mine, insert(other, 'member')],
    ['officer', other, insert(other, 'member')],
    ['officer', other, insert(other, 'offer', true)],
    ['administrator', other, insert(other, 'invitation', true)],
    ['administrator', invitationHash(body, firstToken(body)), insert(other, 'invitation', true)],
  ] as const)
    await assert.rejects(as(slug, [hash], statement), { code: '42501' }, slug)
  for (const column of [sql`body_id`, sql`roster`])
    await assert.rejects(
      as('caller', [seatHash(body, people['caller']!)], sql`update networks_seat set ${column} = ${column}`),
      { code: '42501' },
    )
  await assert.rejects(
    world.write('administrator', tx =>
      sql`update networks_house_body set roster = 'open' where id = ${body}`.execute(tx.db),
    ),
    { code: '42501' },
  )
  await assert.rejects(
    world.write('administrator', tx =>
      sql`insert into networks_house_member (body_id, scope_id, person_id) select id, scope_id, ${people['ally']!} from networks_house_body`.execute(
        tx.db,
      ),
    ),
    { code: '23503' },
    'no name stands in clear beside a hidden body',
  )
})

test('two records that are one person sit once, and each as before when that is undone', async () => {
  const pool = world.house.database.pool
  const sits = async (slug: string) => /You are a member/.test((await (await world.as(slug)).get(READ)).body)
  const merge = (act: typeof rosterMoved) =>
    writing(pool, service('merge'), tx => act(tx, people['ally']!, people['member-sw']!))
  await merge(rosterMoved)
  assert.deepEqual([await sits('ally'), await sits('member-sw')], [false, true])
  await merge(rosterMovedBack)
  assert.deepEqual([await sits('ally'), await sits('member-sw')], [true, false])
})

test('when nobody coordinates any more a member steps in; nobody from outside does', async () => {
  const [caller, ally] = [await world.as('caller'), await world.as('ally')]
  assert.equal((await caller.submit(ONE, '/leaving')).status, 303)
  assert.equal((await (await world.as('administrator')).get(ONE)).page.querySelector('code'), null)
  assert.equal((await ally.submit(ONE, '/coordination')).status, 303)
  assert.match((await ally.get(READ)).body, /You are a member and coordinate it/)
})

test('whoever belongs to no network any more is out at once, and nobody reads that they were in', async () => {
  const officer = await world.as('officer-water')
  const person = people['ally']!
  assert.equal((await officer.submit(`/water/people/${person}`, '/removal')).status, 303)
  assert.deepEqual(await world.everyRow(`select 1 from networks_seat where standing = 'member'`), [])
  const lines = await world.everyRow<{ line: string }>('select line::text as line from kernel_journal line')
  assert.ok(!lines.some(({ line }) => line.includes(body) && line.includes(person)))
})
