import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { service } from '../../src/kernel/actor.ts'
import type { Id, ScopeId } from '../../src/kernel/ids.ts'
import { makeLink, revokeLinks } from '../../src/kernel/signed-links.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { mailsTo } from '../mailbox.ts'
import { bare } from '../matrix/actors.ts'
import { type DocumentMade, type Maker, makerOf } from '../matrix/furnish.ts'
import { changesFrom, everyTable } from '../matrix/rows.ts'
import { type Answer, type Browser, openWorld, type World } from '../world.ts'

// Attacks 8, 14, 15, 16, 20 and 37 on personal links. What they do when all is well stands in documents/links.test.ts.

let world: World
let maker: Maker
let visitor: Browser
let text: DocumentMade
let towns: ScopeId
let people: Record<string, Id<'person'>>

before(async () => {
  world = await openWorld()
  maker = await makerOf(world, 'towns')
  visitor = await world.as(null)
  await visitor.get('/')
  text = await maker.opened('network')
  const networks = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  towns = networks[0]!.id
  const rows = await world.everyRow<{ slug: string; id: Id<'person'> }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

const pool = () => world.house.database.pool
const idOf = async (document: DocumentMade) =>
  (await world.everyRow<{ id: string }>(`select id from documents_document where slug = '${document.slug}'`))[0]!.id

/** `/l/<token>` for somebody of the cast, as the jobs of the house make them. */
async function link(
  slug: string,
  {
    purpose = 'contribute',
    document = text,
    object,
    hours = 24,
  }: { purpose?: string; document?: DocumentMade; object?: string; hours?: number } = {},
): Promise<string> {
  const person = people[slug]!
  const about = object ?? (purpose === 'own-page' ? `person:${person}` : `document:${await idOf(document)}`)
  const endsAt = Temporal.Now.instant().add({ hours })
  const token = await writing(pool(), service('make-link'), tx =>
    makeLink(tx, { person, purpose, object: about, scope: towns, endsAt, uses: null, madeBy: null }),
  )
  return `/l/${token}`
}

const get = (path: string) => visitor.get(path, { 'accept-encoding': 'identity' })
const dead = async () => {
  const path = `/l/${'x'.repeat(38)}`
  return bare(await get(path), path)
}
const plain = (answer: Answer, path: string) => bare(answer, path)
const comment = (at: string, fields: Record<string, string> = {}) =>
  visitor.submit(`${at}/blocks/${text.block}`, '/comments', { words: 'Ndiyo.', language: 'sw', ...fields })
async function changesNothing(send: () => Promise<unknown>): Promise<void> {
  const before = await everyTable(world)
  await send()
  assert.deepEqual(changesFrom(before, await everyTable(world)), [])
}

test('forged, cut, ended, revoked, of another purpose, about nothing: one page, one status, one set of headers', async () => {
  const good = await link('member-sw')
  const other = await link('delegate-es')
  const revoked = await link('member-sw')
  await world.write('officer', tx => revokeLinks(tx, { id: revoked.slice(3, 19) }))
  const expected = await dead()
  assert.match(expected, /^404\n/)
  assert.match(expected, /form method="post" action="\/l"/)
  for (const path of [
    revoked,
    await link('member-sw', { hours: -1 }),
    await link('member-sw', { purpose: 'comment' }),
    await link('member-sw', { purpose: 'own-page', object: `person:${people['officer']}` }),
    await link('member-sw', { object: 'document:01890000-0000-7000-8000-000000000000' }),
    await link('member-sw', { object: `person:${people['member-sw']}` }),
    good.slice(0, -1),
    `${good}A`,
    good.slice(0, 19) + other.slice(19),
    `${good.slice(0, 3)}${good.slice(3).toUpperCase()}`,
    '/l/x',
  ])
    assert.equal(plain(await get(path), path), expected, path)
  assert.equal((await get(good)).status, 200)
})

test('the address of a link stays between the mail and the house: no cache, no referrer, no index, no cookie, no other site', async () => {
  const good = await link('member-sw')
  for (const path of [
    good,
    `${good}/blocks/${text.block}`,
    await link('member-sw', { purpose: 'own-page' }),
    '/l/x',
    '/l',
  ]) {
    const { headers, page, body } = await get(path)
    assert.equal(headers.get('cache-control'), 'no-store', path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('x-robots-tag'), 'noindex')
    assert.ok(headers.getSetCookie().every(line => !line.includes(path)))
    assert.deepEqual(page.querySelectorAll('[href^="http"], [src^="http"], [action^="http"]').map(String), [])
    assert.doesNotMatch(body, /data-words/, 'nothing writes the address into the browser')
  }
  const sent = await comment(good)
  assert.equal(sent.headers.get('cache-control'), 'no-store')
  assert.doesNotMatch((await get(sent.location!)).body, /<textarea/)
})

test('reading, looking at its head and prefetching change nothing, however often', async () => {
  const good = await link('member-sw')
  await changesNothing(async () => {
    for (const headers of [{}, { purpose: 'prefetch' }, { 'sec-purpose': 'prefetch;prerender' }]) {
      assert.equal((await visitor.get(good, headers)).status, 200)
      assert.equal((await fetch(world.house.origin + good, { method: 'HEAD', headers })).status, 200)
    }
  })
  const [row] = await world.everyRow<{ used: number }>(`select used from kernel_link where id = '${good.slice(3, 19)}'`)
  assert.equal(row!.used, 0)
})

test('after it is revoked, or its person is put out of the network, neither page nor form works, also one that was open', async () => {
  const putOut = async () => {
    const page = `/towns/people/${people['interpreter']}`
    assert.equal((await maker.officer.submit(page, `${page}/removal`)).status, 303)
  }
  for (const [slug, end] of [
    ['member-sw', (at: string) => world.write('officer', tx => revokeLinks(tx, { id: at.slice(3, 19) }))],
    ['facilitator', () => world.write('officer', tx => revokeLinks(tx, { person: people['facilitator']! }))],
    ['interpreter', putOut],
  ] as const) {
    const at = await link(slug)
    const own = await link(slug, { purpose: 'own-page' })
    const open = visitor.fieldsOf(await get(`${at}/blocks/${text.block}`), '/comments')
    open.set('words', 'Bado ninasema.')
    await end(at)
    if (slug === 'member-sw') await end(own)
    for (const path of [at, own, `${at}/blocks/${text.block}`])
      assert.equal((await get(path)).status, 404, `${slug} ${path}`)
    await changesNothing(async () => {
      assert.equal((await visitor.post(`${at}/blocks/${text.block}/comments`, open)).status, 404)
    })
  }
})

test('a form of one link is taken by no other: neither with its key nor with that of a page of the house', async () => {
  const hers = await link('member-sw')
  const his = await link('regional')
  const block = `/blocks/${text.block}`
  const fields = visitor.fieldsOf(await get(his + block), '/comments')
  fields.set('words', 'Kwa jina la mwingine.')
  for (const key of [fields.get('key')!, world.visitorKey(), '', 'x'])
    await changesNothing(async () => {
      fields.set('key', key)
      assert.equal((await visitor.post(`${hers}${block}/comments`, fields)).status, 403)
    })
})

test('fields that no form of a link has are not heard: nobody else’s name, no union, no channel', async () => {
  const hers = await link('member-sw')
  const fields = visitor.fieldsOf(await get(`${hers}/blocks/${text.block}`), '/comments')
  const [union] = await world.everyRow<{ id: string }>(
    `select id from register_organisation where slug = 'sindicato-andino'`,
  )
  for (const [name, value] of Object.entries({
    words: 'Mimi mwenyewe tu.',
    person: people['officer']!,
    organisation: union!.id,
    channel: 'phone',
  }))
    fields.set(name, value)
  assert.equal((await visitor.post(`${hers}/blocks/${text.block}/comments`, fields)).status, 303)
  const [row] = await world.everyRow(
    `select author_id, entered_by, organisation_id, channel from documents_contribution where words::text like '%mwenyewe tu%'`,
  )
  const me = people['member-sw']
  assert.deepEqual(row, { author_id: me, entered_by: me, organisation_id: null, channel: 'link' })
})

test('a block of another text is not there for a link, neither to read nor to speak about', async () => {
  const other = await maker.opened('network')
  const hers = await link('member-sw')
  const own = visitor.fieldsOf(await get(`${hers}/blocks/${text.block}`), '/comments')
  own.set('words', 'Hapo pia.')
  assert.equal((await get(`${hers}/blocks/${other.block}`)).status, 404)
  assert.equal((await get(`${hers}/blocks/x`)).status, 404)
  assert.equal((await visitor.post(`${hers}/blocks/x/comments`, own)).status, 404)
  await changesNothing(async () => {
    assert.equal((await visitor.post(`${hers}/blocks/${other.block}/comments`, own)).status, 404)
  })
  const suggestion = visitor.fieldsOf(await get(`${hers}/blocks/${text.block}`), '/suggestions')
  suggestion.set('proposed', 'Tofauti.')
  suggestion.set('wording', other.wording)
  await changesNothing(async () => {
    assert.equal((await visitor.post(`${hers}/blocks/${text.block}/suggestions`, suggestion)).status, 404)
  })
})

test('forms are taken from our own pages, which send no referrer, and from no other site', async () => {
  const hers = await link('member-sw')
  const send = async (headers: Record<string, string>) => {
    const fields = visitor.fieldsOf(await get(`${hers}/blocks/${text.block}`), '/comments')
    fields.set('words', `Kutoka ${JSON.stringify(headers)}`)
    return (await visitor.post(`${hers}/blocks/${text.block}/comments`, fields, headers)).status
  }
  assert.equal(await send({ origin: 'null', 'sec-fetch-site': 'same-origin' }), 303)
  assert.equal(await send({ origin: 'null' }), 303, 'an old browser')
  assert.equal(await send({ origin: world.house.origin }), 303)
  assert.equal(await send({ origin: 'null', 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await send({ origin: 'https://elsewhere.example' }), 403)
  // Where a cookie admits, `null` is nobody's page.
  const member = await world.as('member-sw')
  const fields = member.fieldsOf(await member.get(maker.blockPage(text)), '/comments')
  fields.set('words', 'Kwa kuki.')
  const page = `${maker.blockPage(text)}/comments`
  assert.equal((await member.post(page, fields, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status, 403)
})

test('whoever is signed in and opens somebody else’s link acts as that person there, with no right of their own', async () => {
  const officer = await world.as('officer')
  const hers = await link('delegate-es')
  const page = await officer.get(hers)
  assert.match(page.body, /Arancibia/)
  assert.doesNotMatch(page.body, /Valcourt|action="\/sign-out"|\/desk"/)
  const sent = await officer.submit(`${hers}/blocks/${text.block}`, '/comments', {
    words: 'Con su enlace.',
    language: 'es',
  })
  assert.equal(sent.status, 303, sent.body)
  const [row] = await world.everyRow<{ author_id: string }>(
    `select author_id from documents_contribution where words::text like '%Con su enlace%'`,
  )
  assert.equal(row!.author_id, people['delegate-es'])
})

test('a link opens nothing of an adopted text, nor of a draft', async () => {
  const adopted = await maker.adopted(() => 'publique', 'network')
  assert.equal((await get(await link('member-sw', { document: adopted }))).status, 404)
  const draft = await maker.draft(() => 'publique')
  assert.equal((await get(await link('member-sw', { document: draft }))).status, 404)
})

test('while fifty speak at once through one link, it is ended: who came later is refused, and nothing is half kept', async () => {
  const hers = await link('regional')
  const page = await get(`${hers}/blocks/${text.block}`)
  const key = visitor.fieldsOf(page, '/comments').get('key')!
  const { makeFormKey } = await import('../../src/kernel/http/form-key.ts')
  const send = (i: number) =>
    visitor.post(
      `${hers}/blocks/${text.block}/comments`,
      new URLSearchParams({
        key: i === 0 ? key : makeFormKey(world.house.house.secret, `link:${hers.slice(3, 19)}`),
        words: `Sambamba ${i}`,
        language: 'sw',
      }),
    )
  const sending = Promise.all(Array.from({ length: 50 }, (_, i) => send(i)))
  await world.write('officer', tx => revokeLinks(tx, { id: hers.slice(3, 19) }))
  const answers = await sending
  assert.ok(
    answers.every(({ status }) => [303, 404, 503].includes(status)),
    `${answers.map(({ status }) => status)}`,
  )
  const [kept] = await world.everyRow<{ count: bigint }>(
    `select count(*) from documents_contribution where words::text like '%Sambamba%'`,
  )
  assert.equal(Number(kept!.count), answers.filter(({ status }) => status === 303).length)
  assert.equal((await send(99)).status, 404)
})

test('no table but the outbox, and no line of the log, holds what opens a link', async () => {
  const [mail] = await (async () => {
    const page = `/towns/documents/${text.slug}/links`
    assert.equal((await maker.officer.submit(page, page)).status, 303)
    return mailsTo(world, 'caller@example.org', { purpose: 'text-is-open' })
  })()
  const path = mail!.links[0]!.split('?')[0]!
  assert.equal((await comment(path)).status, 303)
  await get(`${path}/nowhere`)
  const seal = path.slice(3 + 16)
  const tables = await world.everyRow<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname in ('public') and tablename <> 'kernel_mail_content'`,
  )
  for (const { name } of tables) {
    const found = await world.everyRow(`select 1 from ${name} t where t::text like '%${seal}%' limit 1`)
    assert.deepEqual(found, [], name)
  }
  assert.ok(!world.log.join('\n').includes(seal))
  assert.ok(world.log.some(line => line.includes('/l/:token/blocks/:block/comments')))
})

test('who asks for new links gets them by mail; whether an address is known, the page does not tell', async () => {
  const ask = (address: string) => visitor.submit('/l', '/l', { address })
  const answers = [await ask('caller@example.org'), await ask('nobody@example.org'), await ask('CALLER@EXAMPLE.ORG')]
  const known = answers.map(({ status, location, body }) => ({ status, location, body }))
  assert.deepEqual(known[0], { status: 303, location: '/l?done=link-asked', body: '' })
  assert.deepEqual(known[1], known[0])
  assert.deepEqual(known[2], known[0])
  for (const wrong of ['', 'x', 'a@b', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org'])
    assert.equal((await ask(wrong)).status, 422, wrong)
  const mails = await mailsTo(world, 'caller@example.org', { purpose: 'new-links', count: 2 })
  const [contribute, own] = mails[0]!.links
  assert.equal((await get(contribute!)).status, 200)
  assert.match((await get(contribute!)).body, /<h1>/)
  assert.equal((await get(own!)).status, 200)
  const events = await world.everyRow<{ payload: string }>(`select payload::text from kernel_event`)
  assert.ok(events.every(({ payload }) => !payload.includes('@')))
  assert.ok(!world.log.join('\n').includes('example.org'))
})

test('one box gets new links three times an hour, however often somebody asks', async () => {
  for (let i = 0; i < 5; i++) await visitor.submit('/l', '/l', { address: 'desk@example.org' })
  await world.until(async () => {
    const left = await world.everyRow(`select 1 from jobs.job where name = 'renew-links' and state < 'completed'`)
    return left.length === 0
  })
  assert.equal((await mailsTo(world, 'desk@example.org', { purpose: 'new-links' })).length, 3)
})

test('links that were taken away do not come back by asking', async () => {
  await maker.officer.submit(`/towns/documents/${text.slug}/links`, '/revocation')
  await visitor.submit('/l', '/l', { address: 'translator@example.org' })
  const [mail] = await mailsTo(world, 'translator@example.org', { purpose: 'new-links' })
  assert.equal(mail!.links.length, 1, 'only the way to her own page')
})
