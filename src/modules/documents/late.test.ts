import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openLivePage } from '../../../test/live-page.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { noteClosings } from './index.ts'

let world: World
let officer: Browser
let member: Browser
let delegate: Browser
let made = 0

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  member = await world.as('member-sw')
  delegate = await world.as('delegate-es')
})
after(() => world.close())

/** A text that is open for two hours more, and a block of it. */
async function open(): Promise<{ address: string; page: string }> {
  const pasted = `1. Une priorité\n\n1.1 Nous demandons une première chose.\n\n1.2 Texte numéro ${++made}.\n`
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {
    ...{ title: `Tardif ${made}`, language: 'fr', pasted },
  })
  const address = sent.location!.split('?')[0]!
  await until(address, 2)
  const { blocks } = (await officer.json(`/api/v1${address}`)).body as { blocks: { id: string }[] }
  return { address, page: `${address}/blocks/${blocks[1]!.id}` }
}

/** Opens it, or moves its hour: so many hours from now, by the house's clock. */
async function until(address: string, hours: number): Promise<void> {
  const [row] = await world.everyRow<{ at: string }>(
    `select to_char(date_trunc('hour', kernel_now() at time zone 'UTC') + interval '${hours} hours', 'YYYY-MM-DD HH24:MI') as at`,
  )
  const [day = '', hour = ''] = row!.at.split(' ')
  const opening = { day, hour, zone: 'UTC', place: 'Genève', audience: 'public' }
  const opened = await officer.submit(address, `${address}/opening`, opening)
  assert.equal(opened.status, 303, opened.body)
}

async function comment(who: Browser, page: string, words: string): Promise<string> {
  const sent = await who.submit(page, `${page}/comments`, { words, language: 'en' })
  assert.equal(sent.status, 303, sent.body)
  return sent.location!.split('#c-')[1]!
}

const close = async (address: string) => assert.equal((await officer.submit(address, `${address}/closure`)).status, 303)

const decide = (address: string, id: string, decision: string) =>
  officer.submit(`${address}/late`, `${address}/late/${id}`, { decision })

interface Told {
  status: string
  closed: { at: string; openItems: number | null } | null
  answered: { at: string } | null
  openings: { closed: string | null; openItems: number | null; answered: string | null }[]
}
const told = async (address: string, who: Browser) => (await who.json(`/api/v1${address}`)).body as Told

test('what comes late is read by its author and the secretariat alone, and counted nowhere, until it is heard', async () => {
  const { address, page } = await open()
  await comment(member, page, 'In time')
  await close(address)
  const id = await comment(member, page, 'Kuchelewa neno')
  assert.match((await member.get(page)).body, /Kuchelewa neno/)
  assert.match((await officer.get(`${address}/late?lang=en`)).body, /Kuchelewa neno[\s\S]*Hear it/)
  for (const slug of ['delegate-es', 'translator', 'regional', 'ally', 'officer-water', null]) {
    const who = await world.as(slug)
    for (const path of [page, address, `${address}.json`, `/api/v1${address}`, `${address}/flow`, `/trace/${id}`])
      assert.doesNotMatch((await who.get(path)).body, /Kuchelewa/, `${slug} ${path}`)
    assert.ok([401, 403, 404].includes((await who.get(`${address}/late`)).status), String(slug))
  }
  const weight = await delegate.get(`${address}?lang=en`)
  assert.match(weight.body, /One (comment|contribution|thing)|1 /)
  assert.equal((await officer.get(`${address}/desk`)).page.querySelectorAll('table tbody tr').length, 1)
  const [desk] = [await officer.get(`${address}/desk/${page.split('/').at(-1)}`)]
  assert.doesNotMatch(desk!.body, /Kuchelewa/)
  assert.equal((await decide(address, id, 'hear')).status, 303)
  assert.match((await delegate.get(page)).body, /Kuchelewa neno/)
  assert.match((await officer.get(`${address}/desk/${page.split('/').at(-1)}`)).body, /Kuchelewa/)
  assert.equal((await decide(address, id, 'leave').catch(() => null))?.status ?? 404, 404, 'heard once, it stays heard')
})

test('what is left stays with its author and the secretariat, and can still be heard; only staff decide', async () => {
  const { address, page } = await open()
  await close(address)
  const id = await comment(member, page, 'Left aside')
  const fields = officer.fieldsOf(await officer.get(`${address}/late`), `${address}/late/${id}`)
  fields.set('decision', 'hear')
  for (const slug of ['member-sw', 'delegate-es', 'officer-water', null])
    assert.notEqual((await (await world.as(slug)).post(`${address}/late/${id}`, fields)).status, 303)
  const refused = await officer.submit(`${address}?lang=en`, `${address}/adoption`)
  assert.equal(refused.status, 422)
  assert.match(refused.body, /neither heard nor left/)
  assert.equal((await decide(address, id, 'leave')).status, 303)
  assert.match((await member.get(`${page}?lang=en`)).body, /the secretariat left it/)
  assert.doesNotMatch((await delegate.get(page)).body, /Left aside/)
  assert.equal((await decide(address, id, 'hear')).status, 303)
  assert.match((await delegate.get(page)).body, /Left aside/)
})

test('words begun before the hour and sent after it are late, with the moment at which the form was drawn', async () => {
  const { address, page } = await open()
  const early = member.fieldsOf(await member.get(page), `${page}/comments`)
  early.set('words', 'Begun in time')
  await close(address)
  assert.equal((await member.post(`${page}/comments`, early)).status, 303)
  await comment(delegate, page, 'Begun afterwards')
  const rows = await world.everyRow<{ words: string; late: boolean; begun: boolean }>(
    `select words->'faces'->(words->>'original')->>'text' as words, late, begun_at is not null as begun
      from documents_contribution said where block_id = '${page.split('/').at(-1)}' order by said_at`,
  )
  assert.deepEqual(rows, [
    { words: 'Begun in time', late: true, begun: true },
    { words: 'Begun afterwards', late: true, begun: false },
  ])
  assert.match((await officer.get(`${address}/late?lang=en`)).body, /form was opened before the hour/)
})

test('words that waited without a connection prove by their first key when they were begun, and a made-up one proves nothing', async () => {
  const { address, page } = await open()
  const kept = member.fieldsOf(await member.get(page), `${page}/comments`)
  const drawn = kept.get('key')!
  await close(address)
  const send = async (words: string, proof: string, first: string) => {
    const fresh = member.fieldsOf(await member.get(page), `${page}/comments`)
    for (const [name, value] of Object.entries({ words, drawn: proof, first })) fresh.set(name, value)
    assert.equal((await member.post(`${page}/comments`, fresh)).status, 303)
  }
  const first = drawn.split('.')[0]!
  await send('Waited', drawn, first)
  await send(
    'Made up',
    `${first}.0000000000000000000000`,
    first.replace(/^./, c => (c === '0' ? '1' : '0')),
  )
  const rows = await world.everyRow<{ begun: boolean }>(
    `select begun_at is not null as begun from documents_contribution
      where block_id = '${page.split('/').at(-1)}' order by said_at`,
  )
  assert.deepEqual(rows, [{ begun: true }, { begun: false }])
})

test('a text closes at its hour by itself, says with how many open items, and who reads along hears it without asking', async () => {
  const { address, page } = await open()
  await comment(member, page, 'One that has no answer')
  const form = member.fieldsOf(await member.get(page), `${page}/comments`)
  form.set('words', 'After the hour')
  const live = await openLivePage(`${world.house.origin}${address}/live?lang=en`, { cookie: member.cookie() })
  await live.hears(one => /Open until/.test(one.data))
  await world.moveClock('PT3H')
  try {
    assert.equal((await told(address, delegate)).status, 'closed')
    assert.equal((await member.post(`${page}/comments`, form)).status, 303)
    // Here or in the minute of the house.
    await noteClosings(world.house.database.pool)
    await live.hears(one => /It closed on/.test(one.data))
    const visitor = await world.as(null)
    assert.match((await visitor.get(`${address}?lang=en`)).body, /It closed with one open item/)
    assert.match((await visitor.get('/towns/documents?lang=en')).body, /It closed with one open item/)
    const { closed, answered } = await told(address, visitor)
    assert.equal(closed!.openItems, 1)
    assert.equal(answered, null)
    assert.equal(await noteClosings(world.house.database.pool), 0, 'noted once')
  } finally {
    live.leave()
    await world.moveClock('PT0S')
  }
})

test('closed and answered are two dates, and both stay told when the text is opened again', async () => {
  const { address, page } = await open()
  const id = page.split('/').at(-1)
  await comment(member, page, 'To be answered')
  await close(address)
  const before = await told(address, member)
  assert.equal(before.answered, null)
  assert.ok(before.closed!.at)
  await officer.submit(`${address}/desk/${id}`, `${page}/answers`, {
    treatment: 'declined',
    reason: 'Non',
    language: 'fr',
  })
  await officer.submit(`${address}/desk`, `${address}/versions`)
  const after = await told(address, member)
  assert.equal(after.status, 'answered')
  assert.ok(after.answered!.at > after.closed!.at)
  await until(address, 5)
  const again = await told(address, await world.as(null))
  assert.equal(again.status, 'open')
  assert.deepEqual([again.closed, again.answered], [null, null])
  assert.equal(again.openings.length, 2)
  assert.ok(again.openings[0]!.closed && again.openings[0]!.answered)
  assert.equal(again.openings[0]!.openItems, 1)
  assert.match((await member.get(`${address}?lang=en`)).body, /It was open 2 times/)
})

test('an hour that is moved is told to the network', async () => {
  const { address } = await open()
  await until(address, 7)
  const [document] = await world.everyRow<{ id: string }>(
    `select id from documents_document where slug = '${address.split('/').at(-1)}'`,
  )
  await world.until(async () => {
    const rows = await world.everyRow<{ kind: string }>(
      `select kind from notices_matter where object = 'document:${document!.id}' and kind = 'documents.hour-moved'`,
    )
    return rows.length > 0
  })
  assert.equal((await told(address, member)).openings.length, 1)
})

test('the database refuses late words that call themselves in time, and nobody but the secretariat’s service hears them', async () => {
  const { address, page } = await open()
  await close(address)
  const id = await comment(member, page, 'Late by the clock')
  const copy = (late: boolean, visibility: string) =>
    world.write('member-sw', tx =>
      sql`insert into documents_contribution (id, document_id, block_id, wording_id, scope_id, visibility, kind, words,
          author_id, entered_by, channel, late)
        select gen_random_uuid(), document_id, block_id, wording_id, scope_id, ${visibility}, kind, words, author_id,
          entered_by, channel, ${late} from documents_contribution where id = ${id}`.execute(tx.db),
    )
  await assert.rejects(copy(false, 'network'), /row-level security/)
  await assert.rejects(copy(true, 'network'), /row-level security/)
  await copy(true, 'staff')
  for (const slug of ['member-sw', 'officer'])
    await assert.rejects(
      world.write(slug, tx =>
        sql`update documents_contribution set visibility = 'network', heard_at = now() where id = ${id}`.execute(tx.db),
      ),
      /late words|what was said/,
    )
  await assert.rejects(
    world.write('officer', tx =>
      sql`insert into documents_answer (contribution_id, document_id, block_id, scope_id, visibility, treatment, reason, answered_by)
        select id, document_id, block_id, scope_id, 'staff', 'declined', words, kernel_person()
        from documents_contribution where id = ${id}`.execute(tx.db),
    ),
    /row-level security/,
  )
})
