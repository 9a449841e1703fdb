import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { type Id, newId, type ScopeId } from '../../src/kernel/ids.ts'
import { withPoliciesOff } from '../../src/kernel/policy.ts'
import { linkActor, makeLink, openLink } from '../../src/kernel/signed-links.ts'
import { textOf } from '../../src/kernel/text.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { type Browser, openWorld, type World } from '../world.ts'
import { bare } from './actors.ts'
import { Canaries } from './canaries.ts'
import { crawl } from './crawl.ts'
import { furnish, makerOf, type Names } from './furnish.ts'

// Personal links as a channel: whoever holds one is nobody signed in, and row-level security knows what it is for.
let world: World
let names: Names
let visitor: Browser
let towns: ScopeId
let people: Record<string, Id<'person'>>
/** Of the text of the network that stands in `names.inner`. */
let inner: string
const canaries = new Canaries()

before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns', canaries)
  visitor = await world.as(null)
  await visitor.get('/')
  towns = (await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`))[0]!.id
  inner = (await world.everyRow<{ id: string }>(`select id from documents_document where slug = '${names.inner}'`))[0]!
    .id
  const rows = await world.everyRow<{ slug: string; id: Id<'person'> }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

const pool = () => world.house.database.pool

async function linkOf(slug: string, purpose: 'contribute' | 'own-page' | 'feed'): Promise<string> {
  const person = people[slug]!
  const object = purpose === 'contribute' ? `document:${inner}` : `person:${person}`
  const endsAt = Temporal.Now.instant().add({ hours: 1 })
  return writing(pool(), service('make-link'), tx =>
    makeLink(tx, { person, purpose, object, scope: towns, endsAt, uses: null, madeBy: null }),
  )
}

/** A statement in the name of whoever holds a link. */
async function by(slug: string, purpose: 'contribute' | 'own-page' | 'feed') {
  const link = (await openLink(pool(), await linkOf(slug, purpose), purpose))!
  const run = (statement: RawBuilder<unknown>) => writing(pool(), linkActor(link), async tx => statement.execute(tx.db))
  return {
    rows: async (from: RawBuilder<unknown>) => {
      const { rows } = await run(sql`select count(*) from ${from}`)
      return Number((rows[0] as { count: number }).count)
    },
    run,
  }
}

const DENIED = { code: '42501' }
const WORDS = JSON.stringify(textOf('Bora', 'sw'))

test('by a link to contribute PostgreSQL shows this text and one’s own words about it, and nothing else that is not public', async () => {
  const { rows } = await by('member-sw', 'contribute')
  assert.equal(await rows(sql`documents_document where visibility <> 'public'`), 1)
  for (const table of ['documents_block', 'documents_wording'])
    assert.equal(
      await rows(sql`${sql.table(table)} where visibility <> 'public' and document_id <> ${inner}`),
      0,
      table,
    )
  assert.ok((await rows(sql`documents_wording where document_id = ${inner}`)) > 0)
  const me = people['member-sw']!
  assert.ok((await rows(sql`documents_contribution`)) > 0)
  assert.equal(await rows(sql`documents_contribution where author_id <> ${me} or document_id <> ${inner}`), 0)
  assert.equal(await rows(sql`trace_node where visibility <> 'public' and author_id is distinct from ${me}`), 0)
  assert.equal(await rows(sql`register_person`), 1)
  for (const table of [
    'documents_answer',
    'documents_pending',
    'documents_sending',
    'documents_told',
    'networks_membership',
    'networks_body',
    'register_role',
    'register_organisation',
    'accounts_session',
    'accounts_account',
    'kernel_mail',
    'kernel_mail_unwanted',
    'kernel_journal',
    'kernel_event',
    'kernel_file',
  ])
    assert.equal(
      await rows(
        sql`${sql.table(table)} where to_jsonb(${sql.table(table)}) ->> 'visibility' is distinct from 'public'`,
      ),
      0,
      table,
    )
  assert.equal(await rows(sql`kernel_link`), 1)
})

test('by a link of a feed PostgreSQL shows the texts of the network and their versions, and nothing of what they say or what was said', async () => {
  const { rows, run } = await by('member-sw', 'feed')
  assert.ok((await rows(sql`documents_document where visibility = 'network'`)) > 0)
  assert.equal(await rows(sql`documents_document where visibility = 'staff'`), 0)
  assert.equal(await rows(sql`documents_document where visibility <> 'public' and scope_id <> ${towns}`), 0)
  for (const table of ['documents_wording', 'documents_block'])
    assert.equal(await rows(sql`${sql.table(table)} where visibility <> 'public'`), 0, table)
  for (const table of [
    'documents_contribution',
    'documents_answer',
    'documents_option',
    'documents_following',
    'documents_pending',
    'networks_membership',
    'register_organisation',
    'accounts_account',
    'kernel_journal',
  ])
    assert.equal(await rows(sql`${sql.table(table)}`), 0, table)
  assert.equal(await rows(sql`register_person`), 1)
  await assert.rejects(
    run(sql`insert into documents_following (person_id, place_id, reach, document_id, scope_id)
      values (${people['member-sw']!}, ${inner}, 'document', ${inner}, ${towns})`),
    DENIED,
  )
})

test('by the link of somebody else one’s own words are not there', async () => {
  const { rows } = await by('delegate-es', 'contribute')
  assert.equal(await rows(sql`documents_contribution`), 0)
  assert.equal(await rows(sql`documents_wording where document_id = ${names.adoptedInnerBlock}`), 0)
})

const said = (change: Record<string, unknown> = {}) => {
  const row = {
    id: newId(),
    document_id: inner,
    block_id: names.innerBlock,
    wording_id: names.innerWording,
    scope_id: towns,
    visibility: 'network',
    kind: 'comment',
    words: WORDS,
    author_id: people['member-sw']!,
    entered_by: people['member-sw']!,
    channel: 'link',
    late: false,
    organisation_id: null,
    ...change,
  }
  const columns = Object.keys(row).map(name => sql.ref(name))
  return sql`insert into documents_contribution (${sql.join(columns)}) values (${sql.join(Object.values(row))})`
}

test('by it one adds a comment of one’s own to this text, and PostgreSQL takes nothing else', async () => {
  const { run } = await by('member-sw', 'contribute')
  await run(said())
  const [union] = await world.everyRow<{ id: string }>(`select id from register_organisation limit 1`)
  const [other] = await world.everyRow<{ id: string }>(`select id from documents_document where slug = '${names.open}'`)
  for (const change of [
    { author_id: people['officer']! },
    { entered_by: people['officer']! },
    { document_id: other!.id },
    { organisation_id: union!.id },
    { channel: 'page' },
    { visibility: 'staff' },
    { late: true },
  ])
    await assert.rejects(run(said(change)), DENIED, JSON.stringify(change))
  await assert.rejects((await by('member-sw', 'own-page')).run(said()), DENIED, 'not by the link to her own page')
  await assert.rejects(
    world.write('member-sw', tx => said().execute(tx.db)),
    DENIED,
    'who is signed in came by no link',
  )
  for (const statement of [
    sql`update documents_document set title = title`,
    sql`update documents_wording set text = text`,
    sql`update documents_contribution set withdrawn_at = now()`,
    sql`update trace_node set fate = 'taken-up'`,
    sql`delete from trace_node`,
  ])
    assert.equal(Number((await run(statement)).numAffectedRows ?? 0), 0)
  const node = (change: Record<string, unknown>) => {
    const row = { author_id: people['member-sw'], kind: 'said', fate: 'waiting', visibility: 'network', ...change }
    return sql`insert into trace_node (id, scope_id, title, url, author_id, kind, fate, visibility)
      values (${newId()}, ${towns}, ${WORDS}, '/towns', ${row.author_id}, ${row.kind}, ${row.fate}, ${row.visibility})`
  }
  await run(node({}))
  for (const change of [
    { author_id: people['officer'] },
    { kind: 'result' },
    { fate: 'taken-up' },
    { visibility: 'public' },
  ])
    await assert.rejects(run(node(change)), DENIED, JSON.stringify(change))
})

test('by the link to one’s own page PostgreSQL shows what one said and where it led, and nothing that others said', async () => {
  const me = people['member-sw']!
  const { rows, run } = await by('member-sw', 'own-page')
  assert.ok((await rows(sql`trace_node where kind = 'said' and author_id = ${me}`)) > 3)
  assert.equal(await rows(sql`trace_node where kind = 'said' and author_id <> ${me}`), 0)
  assert.ok((await rows(sql`trace_link where author_id = ${me}`)) > 0)
  const other = await by('delegate-es', 'own-page')
  assert.equal(await other.rows(sql`trace_link where kind in ('taken-up-in', 'merged-into')`), 0)
  assert.equal(await other.rows(sql`trace_node where kind = 'said'`), 0)
  assert.equal(await rows(sql`trace_node where visibility = 'staff'`), 0)
  assert.equal(await rows(sql`register_person`), 1)
  for (const table of ['documents_contribution', 'documents_answer', 'networks_membership', 'accounts_account'])
    assert.equal(await rows(sql`${sql.table(table)}`), 0, table)
  assert.equal(await rows(sql`documents_document where visibility <> 'public'`), 0)
  assert.equal(Number((await run(sql`update trace_node set title = title`)).numAffectedRows ?? 0), 0)
})

test('no link of any purpose is made by a service for another one, nor read', async () => {
  const make = (name: string, purpose: string) =>
    writing(pool(), service(name), tx =>
      makeLink(tx, {
        person: people['officer']!,
        purpose,
        object: 'person:1',
        scope: towns,
        endsAt: Temporal.Now.instant().add({ hours: 1 }),
        uses: null,
        madeBy: null,
      }),
    )
  await make('send-notices', 'own-page')
  for (const [name, purpose] of [
    ['tell-of-answers', 'own-page'],
    ['send-notices', 'sign-in'],
    ['invite-to-text', 'own-page'],
    ['invite-to-text', 'sign-in'],
    ['renew-links', 'stop-mails'],
    ['ask-for-link', 'own-page'],
    ['search', 'own-page'],
  ] as const)
    await assert.rejects(make(name, purpose), DENIED, `${name} ${purpose}`)
})

test('a member who asks for a sending in SQL is refused, and a job that nobody asked writes to nobody', async () => {
  for (const slug of ['member-sw', 'delegate-es', 'officer-water', 'regional', null])
    await assert.rejects(
      world.write(slug, tx =>
        sql`insert into documents_sending (id, document_id, scope_id) values (${newId()}, ${inner}, ${towns})`.execute(
          tx.db,
        ),
      ),
      DENIED,
    )
})

/** Whose private words stand in what links lead to from these pages, without what the address itself says. */
async function heardFrom(starts: string[]): Promise<Set<string>> {
  const heard = new Set<string>()
  const seen = (path: string, answer: Awaited<ReturnType<Browser['get']>>) => {
    for (const { where } of canaries.in(bare(answer, path))) heard.add(where)
  }
  await crawl(starts, path => visitor.get(path, { 'accept-encoding': 'identity' }), seen)
  return heard
}

for (const [manner, run] of [
  ['', (work: () => Promise<void>) => work()],
  ['row-level security alone: ', withPoliciesOff],
] as const) {
  test(`${manner}wherever a link to contribute leads, only this text is read, and what its person said`, () =>
    run(async () => {
      const other = await heardFrom([`/l/${await linkOf('delegate-es', 'contribute')}`])
      assert.deepEqual([...other].sort(), ['towns: a text of the network', 'towns: a translation'])
      const hers = await heardFrom([`/l/${await linkOf('member-sw', 'contribute')}?lang=en`])
      assert.deepEqual(
        [...hers].filter(where => /draft|pending|not yet|adopted|replaced|programme/.test(where)),
        [],
      )
    }))

  test(`${manner}wherever a link to one’s own page leads, only what its person said is read, and its answers`, () =>
    run(async () => {
      assert.deepEqual([...(await heardFrom([`/l/${await linkOf('delegate-es', 'own-page')}`]))], [])
      const hers = await heardFrom([`/l/${await linkOf('member-sw', 'own-page')}`])
      assert.ok(hers.has('towns: a comment') && hers.has('towns: a published answer'))
      assert.deepEqual(
        [...hers].filter(where => /draft|pending|not yet|replaced|programme/.test(where)),
        [],
      )
    }))
}

test('what somebody said by a link is answered as any other, and its channel is named', async () => {
  const maker = await makerOf(world, 'towns')
  const text = await maker.opened('network')
  const [row] = await world.everyRow<{ id: string }>(`select id from documents_document where slug = '${text.slug}'`)
  inner = row!.id
  const at = `/l/${await linkOf('member-sw', 'contribute')}`
  const sent = await visitor.submit(`${at}/blocks/${text.block}`, '/comments', { words: 'Kwa kiungo.', language: 'sw' })
  assert.equal(sent.status, 303)
  const { body } = await maker.member.json(`/api/v1/towns/documents/${text.slug}`)
  assert.match(JSON.stringify(body), /"channel":"link"/)
  await maker.answer(text, { reason: 'Oui.', wording: `${text.words} Partout.` })
  await maker.publishVersion(text.slug)
  assert.match((await visitor.get(at)).body, /Oui\./)
})
