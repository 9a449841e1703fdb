import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { openWorld, type World } from '../../test/world.ts'
import { service, VISITOR } from './actor.ts'
import { notFound } from './errors.ts'
import { happened } from './events.ts'
import { html } from './html.ts'
import { createServer } from './http/server.ts'
import { type Id, newId, type ScopeId } from './ids.ts'
import { writeDown } from './journal.ts'
import { layout } from './look/layout.ts'
import { actByLink, linkActor, makeLink, type NewLink, openLink, revokeLinks, sealLinksWith } from './signed-links.ts'
import { reading, type Tx, writing } from './transaction.ts'

let world: World
let towns: ScopeId
let water: ScopeId
let people: Record<string, Id<'person'>>
const SECRET = Buffer.alloc(32, 7)
const DENIED = { code: '42501' }

before(async () => {
  world = await openWorld()
  sealLinksWith(SECRET)
  const networks = await world.everyRow<{ slug: string; id: ScopeId }>('select slug, id from networks_network')
  towns = networks.find(one => one.slug === 'towns')!.id
  water = networks.find(one => one.slug === 'water')!.id
  const rows = await world.everyRow<{ slug: string; id: Id<'person'> }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

const pool = () => world.house.database.pool
const inAnHour = () => Temporal.Now.instant().add({ hours: 1 })
const make = (change: Partial<NewLink> = {}) =>
  writing(pool(), service('make-link'), tx =>
    makeLink(tx, {
      person: people['caller']!,
      purpose: 'comment',
      object: `document:${newId()}`,
      scope: towns,
      endsAt: inAnHour(),
      uses: 1,
      madeBy: people['officer']!,
      ...change,
    }),
  )
const open = (token: string, purpose = 'comment') => openLink(pool(), token, purpose)
const use = (token: string, purpose = 'comment') =>
  actByLink(pool(), { token, purpose }, async (_, link) => link.person)

test('a link says for whom it is, about what and where, and is short enough for any mail', async () => {
  const object = `document:${newId()}`
  const token = await make({ object })
  assert.match(token, /^[A-Za-z0-9_-]{38}$/)
  const link = await open(token)
  assert.deepEqual(link, { id: token.slice(0, 16), purpose: 'comment', person: people['caller'], object, scope: towns })
  assert.equal(await use(token), people['caller'])
})

test('what is forged, cut, meant for something else or no token at all opens nothing', async () => {
  const token = await make()
  const other = await make()
  for (const wrong of [
    '',
    'x',
    token.slice(0, -1),
    `${token}A`,
    token.slice(0, 37) + (token.endsWith('A') ? 'B' : 'A'),
    token.slice(0, 16) + other.slice(16),
    token.replace(/^./, sign => (sign === 'A' ? 'B' : 'A')),
    `${token}\0`,
    '_'.repeat(38),
    "' or 1=1 --",
    '\ud800'.repeat(38),
    'x'.repeat(10_000),
  ]) {
    assert.equal(await open(wrong), null, wrong)
    assert.equal(await use(wrong), null, wrong)
  }
  assert.equal(await open(token, 'sign-in'), null)
  assert.equal(await use(token, 'sign-in'), null)
  assert.ok(await open(token), 'and none of this used it up')
})

test('a link made with the secret of another house opens nothing here', async () => {
  sealLinksWith(Buffer.alloc(32, 8))
  const token = await make()
  assert.ok(await open(token))
  sealLinksWith(SECRET)
  assert.equal(await open(token), null)
})

test('a link that may be used once is used once, however many come at the same moment', async () => {
  const token = await make()
  const answers = await Promise.all(Array.from({ length: 50 }, () => use(token)))
  assert.equal(answers.filter(answer => answer !== null).length, 1)
  assert.equal(await use(token), null)
  assert.equal(await open(token), null)
})

test('a link for three uses is used three times, one without a number as often as one likes', async () => {
  const three = await make({ uses: 3 })
  const answers = await Promise.all(Array.from({ length: 9 }, () => use(three)))
  assert.equal(answers.filter(answer => answer !== null).length, 3)
  const any = await make({ uses: null })
  for (let i = 0; i < 5; i++) assert.ok(await use(any))
})

test('when what was to be done fails, the use is not lost', async () => {
  const token = await make()
  const failing = actByLink(pool(), { token, purpose: 'comment' }, async () => {
    throw new Error('the text was too long')
  })
  await assert.rejects(failing, /too long/)
  assert.ok(await use(token))
})

test('a link ends at its hour', async () => {
  const token = await make({ endsAt: Temporal.Now.instant().add({ minutes: 30 }) })
  assert.ok(await open(token))
  await world.moveClock('PT31M')
  assert.equal(await open(token), null)
  assert.equal(await use(token), null)
  await world.moveClock('PT0S')
})

test('links are revoked one by one, of a person, or about a thing, and stay so', async () => {
  const object = `document:${newId()}`
  const [one, hers, about, kept] = [
    await make({ person: people['delegate-es']! }),
    await make({ person: people['member-sw']! }),
    await make({ person: people['delegate-es']!, object }),
    await make({ person: people['delegate-es']! }),
  ]
  const revoke = (which: Parameters<typeof revokeLinks>[1], by = 'officer') =>
    world.write(by, tx => revokeLinks(tx, which))
  assert.equal(await revoke({ id: one.slice(0, 16) }), 1)
  assert.equal(await revoke({ person: people['member-sw']! }), 1)
  assert.equal(await revoke({ object }), 1)
  for (const token of [one, hers, about]) {
    assert.equal(await open(token), null)
    assert.equal(await use(token), null)
  }
  assert.ok(await open(kept))
  assert.equal(await revoke({ person: people['delegate-es']! }, 'member-sw'), 0, 'not by other members')
  assert.equal(await revoke({ person: people['delegate-es']! }, 'officer-water'), 0, 'not by another secretariat')
  assert.ok(await open(kept))
  assert.equal(await revoke({ person: people['delegate-es']! }, 'delegate-es'), 1, 'but by herself')
  await assert.rejects(
    world.write('officer', tx => sql`update kernel_link set revoked_at = null`.execute(tx.db)),
    DENIED,
  )
})

test('only the service for it makes links: no secretariat acts as somebody else by a link; nobody changes what a link is', async () => {
  const link: NewLink = {
    person: people['caller']!,
    purpose: 'comment',
    object: 'document:1',
    scope: towns,
    endsAt: inAnHour(),
    uses: 1,
    madeBy: null,
  }
  const africa = await world.everyRow<{ id: ScopeId }>(`select id from networks_region where slug = 'africa-arab'`)
  for (const slug of [
    'officer',
    'regional',
    'administrator',
    'member-sw',
    'delegate-es',
    'desk',
    'officer-water',
    null,
  ])
    for (const scope of [towns, africa[0]!.id])
      for (const person of [people['administrator']!, people['caller']!])
        await assert.rejects(
          world.write(slug, tx => makeLink(tx, { ...link, person, scope })),
          DENIED,
          `${slug}`,
        )
  await assert.rejects(
    writing(pool(), service('link'), tx => makeLink(tx, link)),
    DENIED,
  )
  for (const column of ['used', 'revoked_at', 'made_at'])
    await assert.rejects(
      writing(pool(), service('make-link'), tx =>
        sql`insert into kernel_link (id, person_id, purpose, object, scope_id, ends_at, ${sql.ref(column)})
          values ('0123456789abcdef', ${newId()}, 'comment', 'document:1', ${towns}, now(), default)`.execute(tx.db),
      ),
      DENIED,
    )
  for (const change of [sql`person_id = ${newId()}`, sql`purpose = 'other'`, sql`ends_at = 'infinity'`, sql`uses = 9`])
    await assert.rejects(
      world.write('officer', tx => sql`update kernel_link set ${change}`.execute(tx.db)),
      DENIED,
    )
  const token = await make({ uses: 2 })
  await use(token)
  await assert.rejects(
    world.write('officer', tx => sql`update kernel_link set used = 0 where used = 1`.execute(tx.db)),
    DENIED,
  )
  for (const object of ['document:1 other', 'no colon', '']) await assert.rejects(make({ object }), { code: '23514' })
})

test('the database keeps no token, and whoever reads it can open nothing', async () => {
  const token = await make()
  const rows = JSON.stringify(await world.everyRow('select * from kernel_link'))
  assert.ok(rows.includes(token.slice(0, 16)))
  assert.ok(!rows.includes(token.slice(16)))
})

/** How many rows a table shows. */
const count = async (tx: Tx, table: string, where: RawBuilder<unknown> = sql`true`) =>
  (await sql<{ count: number }>`select count(*) from ${sql.table(table)} where ${where}`.execute(tx.db)).rows[0]!.count

test('somebody who comes by a link is not signed in: nothing of the person’s own, of the network or of others is open', async () => {
  const link = (await open(await make({ person: people['delegate-es']! })))!
  await reading(pool(), linkActor(link), async tx => {
    for (const table of ['register_person', 'register_role', 'networks_membership', 'documents_contribution'])
      assert.equal(await count(tx, table), 0, table)
    for (const table of ['trace_node', 'networks_body', 'kernel_event', 'kernel_journal', 'accounts_session'])
      assert.equal(await count(tx, table, table === 'trace_node' ? sql`visibility <> 'public'` : sql`true`), 0, table)
    assert.equal(await count(tx, 'kernel_link'), 1, 'and of links it sees itself')
  })
  const as = (actor = linkActor(link)) => ({
    run: (statement: RawBuilder<unknown>) => writing(pool(), actor, tx => statement.execute(tx.db)),
  })
  const other = (await make({ person: people['delegate-es']! })).slice(0, 16)
  const { numAffectedRows } = await as().run(sql`update kernel_link set revoked_at = now() where id = ${other}`)
  assert.equal(Number(numAffectedRows ?? 0), 0)
  await assert.rejects(
    as().run(sql`insert into kernel_event (id, name, scope_id, payload) values (${newId()}, 'x', ${water}, '{}')`),
    DENIED,
  )
})

test('one who must read the text reads what the network shows its members, and still writes nothing as a member', async () => {
  const link = (await open(await make({ person: people['member-sw']! })))!
  const actor = linkActor(link, { asReader: true })
  await reading(pool(), actor, async tx => {
    assert.ok((await count(tx, 'networks_body', sql`scope_id = ${towns}`)) > 0)
    assert.equal(await count(tx, 'networks_body', sql`scope_id = ${water}`), 0)
  })
  await assert.rejects(
    writing(pool(), actor, tx =>
      sql`insert into trace_node (id, scope_id, visibility, kind, title, url, author_id, fate)
        values (${newId()}, ${towns}, 'network', 'said', '{}', '/towns', ${link.person}, 'waiting')`.execute(tx.db),
    ),
    DENIED,
  )
})

test('a policy knows the purpose of a link, its person and its object, and none of another purpose', async () => {
  const link = (await open(await make()))!
  const ask = (actor: typeof VISITOR) =>
    reading(pool(), actor, async tx => {
      const { rows } = await sql`select kernel_person() as signed_in, kernel_link_person('comment') as person,
        kernel_link_object('comment') as object, kernel_link_scope('comment') as scope,
        kernel_link_person('sign') as other`.execute(tx.db)
      return rows[0]
    })
  const { person, object, scope } = link
  assert.deepEqual(await ask(linkActor(link)), { signed_in: null, person, object, scope, other: null })
  const nobody = { person: null, object: null, scope: null, other: null }
  assert.deepEqual(await ask(VISITOR), { signed_in: null, ...nobody })
  const officer = await world.actor('officer')
  assert.deepEqual(await ask(officer), { signed_in: officer.person, ...nobody })
})

test('what is done through a link is written down under the name of its person and with the link, and told in its scope alone', async () => {
  const token = await make()
  const done = await actByLink(pool(), { token, purpose: 'comment' }, async (tx, link) => {
    await writeDown(tx, 'test.done-by-link', 'test:1', link.scope)
    await happened(tx, 'test.done-by-link', link.scope, {})
    return 'done'
  })
  assert.equal(done, 'done')
  const lines = await world.everyRow(
    `select person_id, scope_id, more from kernel_journal where act = 'test.done-by-link'`,
  )
  assert.deepEqual(lines, [{ person_id: people['caller'], scope_id: towns, more: { link: token.slice(0, 16) } }])
  const next = await make()
  const elsewhere = actByLink(pool(), { token: next, purpose: 'comment' }, tx => writeDown(tx, 'x', 'test:1', water))
  await assert.rejects(elsewhere, DENIED)
})

test('nobody who acts by a link can leave that out of the journal, and nobody else can claim it', async () => {
  const link = (await open(await make({ person: people['member-sw']! })))!
  const line = (person: string | null, more: object) =>
    sql`insert into kernel_journal (id, act, object, scope_id, person_id, more)
      values (${newId()}, 'test', 'test:1', ${towns}, ${person}, ${JSON.stringify(more)}::jsonb)`
  const by = (asReader: boolean, person: string | null, more: object) =>
    writing(pool(), linkActor(link, { asReader }), tx => line(person, more).execute(tx.db))
  for (const asReader of [false, true]) {
    await by(asReader, link.person, { link: link.id })
    for (const more of [{}, { link: null }, { link: '0123456789abcdef' }])
      for (const person of [link.person, null]) await assert.rejects(by(asReader, person, more), DENIED)
  }
  const me = people['member-sw']!
  await world.write('member-sw', tx => line(me, {}).execute(tx.db))
  await assert.rejects(
    world.write('member-sw', tx => line(me, { link: link.id }).execute(tx.db)),
    DENIED,
  )
})

test('reading the page of a link, by whatever program, does not use it; only the button does, and the log holds no token', async () => {
  const log: string[] = []
  const house = { ...world.house.house, secret: SECRET, identify: async () => null }
  const write = (...line: unknown[]) => void log.push(JSON.stringify(line))
  const server = await createServer(house, write, (web, fastify) => {
    web.page('/l/:token', async ({ reader }, { token = '' }) => {
      if (token === 'broken') throw new Error('broken')
      if (!(await open(token))) throw notFound()
      return layout(reader, { title: 'A link', main: html`<h1>A link</h1>` })
    })
    fastify.post('/l/:token', async request => {
      if (!(await use((request.params as { token: string }).token))) throw notFound()
      return { done: true }
    })
  })
  const token = await make()
  const url = `/l/${token}`
  const scanners = [
    {},
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { 'user-agent': 'MailScanner' },
  ]
  for (const headers of scanners)
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await server.inject({ method, url, headers })
      assert.equal(answer.statusCode, 200)
      assert.equal(answer.headers['referrer-policy'], 'same-origin')
    }
  assert.equal((await server.inject({ method: 'POST', url })).statusCode, 200)
  assert.equal((await server.inject({ method: 'POST', url })).statusCode, 404)
  const [spent, forged] = [await server.inject({ url }), await server.inject({ url: `/l/${'x'.repeat(38)}` })]
  const plain = (body: string, path: string) => body.replaceAll(path, '(here)')
  assert.equal(spent.statusCode, 404)
  assert.equal(
    plain(spent.body, url),
    plain(forged.body, `/l/${'x'.repeat(38)}`),
    'one answer for all that does not open',
  )
  await server.inject({ url: '/l/broken' })
  assert.ok(log.length > 0)
  assert.ok(!log.join('\n').includes(token.slice(0, 16)))
  await server.close()
})
