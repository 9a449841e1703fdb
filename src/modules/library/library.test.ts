import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Maker, makerOf } from '../../../test/matrix/furnish.ts'
import { type Answer, openWorld, type World } from '../../../test/world.ts'
import { newId } from '../../kernel/ids.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'
import { textOf } from '../../kernel/text.ts'

let world: World
let maker: Maker
before(async () => {
  world = await openWorld()
  maker = await makerOf(world, 'towns')
})
after(() => world.close())

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const item = { title: 'Meters', language: 'en', kind: 'briefing-note', visibility: 'public' }

async function added(fields: Record<string, string> = {}): Promise<string> {
  const sent = await maker.officer.submit('/towns/library/new', '/library/new', { ...item, ...fields })
  assert.equal(sent.status, 303, `${sent.page.querySelector('.problems')?.text}`)
  return decodeURIComponent(sent.location!.split('?')[0]!)
}

/** Sends a form as somebody to whom no page offers it, with a key of a form that a page does offer them. */
async function force(slug: string | null, path: string, fields: Record<string, string>): Promise<number> {
  const browser = await world.as(slug)
  const home = await browser.get('/')
  const key = home.page.querySelector('input[name=key]')?.getAttribute('value') ?? world.visitorKey()
  return (await browser.post(path, new URLSearchParams({ key, ...fields }))).status
}

const statusOf = async (slug: string | null, path: string) => (await (await world.as(slug)).get(path)).status
const shelfCount = async () => ((await maker.officer.json('/api/v1/towns/library')).body as { total: number }).total
const problemsOf = (answer: Answer) => answer.page.querySelectorAll('.problems li').map(one => one.text)

test('staff put an item on the shelf, everybody reads it in their language, and members and visitors put none there', async () => {
  const url = await added({
    title: 'Wells and rights',
    series: 'Water 2026',
    number: '4',
    date: '2026-09',
    authors: 'OTU',
  })
  assert.equal(url, '/towns/library/wells-and-rights')
  const { body } = await (await world.as(null)).get(`${url}?lang=fr`)
  for (const words of ['Wells and rights', 'Water 2026 #4', 'septembre 2026', 'Notes de synthèse', 'OTU'])
    assert.match(body, new RegExp(words))
  const before = await shelfCount()
  for (const slug of ['member-sw', 'delegate-es', 'ally', 'officer-water', null]) {
    assert.equal(await force(slug, '/towns/library/new', item), 403, String(slug))
    assert.equal(await force(slug, `${url}/retirement`, {}), 403, String(slug))
    assert.equal(await force(slug, '/towns/library/references', { text: 'One', language: 'en' }), 403, String(slug))
  }
  assert.equal(await shelfCount(), before)
})

test('an item of the network or of the secretariat is nowhere for others, on no page, in no list and in no search', async () => {
  const inner = await added({ title: 'Kanarifuglnett', visibility: 'network' })
  const staff = await added({ title: 'Kanarifuglstab', visibility: 'staff' })
  for (const slug of [null, 'ally', 'officer-water', 'member-sw']) {
    const browser = await world.as(slug)
    const reads = slug === 'member-sw'
    assert.equal((await browser.get(inner)).status, reads ? 200 : 404)
    assert.equal((await browser.get(staff)).status, 404)
    assert.equal((await browser.json(`/api/v1${staff}`)).status, 404)
    for (const path of [
      '/towns/library',
      '/api/v1/towns/library',
      '/towns/library?q=kanari',
      '/search?q=Kanarifuglstab',
    ]) {
      const { body } = await browser.get(path)
      assert.doesNotMatch(body.replaceAll('?q=Kanarifuglstab', ''), /library\/kanarifuglstab/, path)
      if (!reads) assert.doesNotMatch(body, /kanarifuglnett/i)
    }
  }
  await withPoliciesOff(async () => {
    assert.equal(await statusOf(null, inner), 404)
    assert.equal(await statusOf('member-sw', staff), 404)
  })
  await world.until(async () =>
    (await (await world.as('member-sw')).get('/search?q=Kanarifuglnett')).body.includes(inner),
  )
})

test('each language has one file or link; the file is given back to whoever may see the item', async () => {
  const url = await added({ title: 'With files', visibility: 'network' })
  const file = (name: string, bytes: Uint8Array) => ({ field: 'file', name, bytes })
  const put = (fields: Record<string, string>, sent?: ReturnType<typeof file>) =>
    maker.officer.submit(url, '/files', { link: '', ...fields }, sent)
  assert.equal((await put({ language: 'en' }, file('meters.pdf', PDF))).status, 303)
  assert.equal((await put({ language: 'es', link: 'https://example.org/medidores' })).status, 303)
  const { page, body } = await (await world.as('member-sw')).get(`${url}?lang=es`)
  const links = page.querySelectorAll('#files ~ ul a').map(one => one.getAttribute('href')!)
  assert.equal(links[0], 'https://example.org/medidores', 'the reader’s own language comes first')
  assert.match(body, /example\.org/)
  const given = await (await world.as('member-sw')).get(links[1]!)
  assert.equal(given.headers.get('content-type'), 'application/pdf')
  assert.match(given.headers.get('content-disposition')!, /attachment/)
  for (const slug of [null, 'ally', 'officer-water']) assert.equal(await statusOf(slug, links[1]!), 404)
  // It follows its item: what becomes public is given to everybody, and taken back from them.
  for (const [visibility, status] of [
    ['public', 200],
    ['staff', 404],
  ] as const) {
    await maker.officer.submit(`${url}/edit`, '/edit', { visibility })
    assert.equal(await statusOf(null, links[1]!), status)
  }
  assert.equal((await put({ language: 'en', link: 'https://example.org/meters' })).status, 303)
  assert.equal(await statusOf('officer', links[1]!), 404, 'it was replaced')
})

test('a file of a wrong kind, an empty one, one over 20 MB, and a link that leads nowhere are refused with a sentence', async () => {
  const url = await added({ title: 'Refusing' })
  const refused = async (fields: Record<string, string>, name?: string, bytes?: Uint8Array) => {
    const sent = name ? { field: 'file', name, bytes: bytes! } : undefined
    const answer = await maker.officer.submit(`${url}?lang=en`, '/files', { language: 'en', link: '', ...fields }, sent)
    assert.equal(answer.status, 422, `${name} ${fields['link']}`)
    return problemsOf(answer).join()
  }
  assert.match(await refused({}, 'page.html', Buffer.from('<script>alert(1)</script>')), /not what its name says/)
  assert.match(await refused({}, 'meters.pdf', Buffer.from('no pdf at all')), /not what its name says/)
  assert.match(await refused({}, 'meters.docx', PDF), /not what its name says/)
  assert.match(await refused({}, 'empty.txt', Buffer.alloc(0)), /empty/)
  assert.match(await refused({}), /Choose a file/)
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/x',
    'https://a:b@example.org/',
    '//example.org',
  ])
    assert.match(await refused({ link }), /begins with https/)
  const large = { field: 'file', name: 'large.txt', bytes: Buffer.alloc(21 * 1024 * 1024, 'a') }
  assert.equal((await maker.officer.submit(url, '/files', { language: 'en' }, large)).status, 413)
})

test('a number of a series is on the shelf once, and what was typed wrong is drawn again without a word lost', async () => {
  await added({ title: 'First', series: 'Air 2026', number: '7' })
  const fields = { ...item, title: 'Second', series: 'AIR-2026', number: '07', date: '2026-13' }
  const answer = await maker.officer.submit('/towns/library/new', '/library/new', fields)
  assert.equal(answer.status, 422)
  assert.equal(problemsOf(answer).length, 2)
  assert.equal(answer.page.querySelector('input[name=date]')?.getAttribute('value'), '2026-13')
  const long = await maker.officer.submit('/towns/library/new', '/library/new', { ...item, title: 'x'.repeat(301) })
  assert.equal(long.status, 422)
  const url = await added({ title: `${'long '.repeat(59)}\u202ename` })
  assert.equal(await statusOf(null, url), 200)
  const taken = await added({ title: 'New' })
  assert.equal(taken, '/towns/library/new-2', 'a title is never the address of a page of the shelf')
})

test('an item knows where it is cited, and says so only to those who may read what cites it', async () => {
  const url = await added({ title: 'Cited' })
  const inner = await maker.opened('network')
  const draft = await maker.draft(() => 'kladdekanari')
  const cite = (address: string) => maker.officer.submit(url, '/library/citations', { address })
  for (const document of [inner, inner, draft])
    assert.equal((await cite(`https://elsewhere.example${maker.blockPage(document)}?lang=fr`)).status, 303)
  const cited = async (slug: string | null) => {
    const { page } = await (await world.as(slug)).get(url)
    return page.querySelectorAll('#cited ~ ul a').map(one => one.getAttribute('href'))
  }
  assert.deepEqual(await cited('officer'), [maker.blockPage(inner), maker.blockPage(draft)])
  assert.deepEqual(await cited('member-sw'), [maker.blockPage(inner)])
  assert.deepEqual(await cited(null), [])
  await withPoliciesOff(async () => assert.deepEqual(await cited(null), []))
  assert.doesNotMatch((await (await world.as('member-sw')).get(`/api/v1${url}`)).body, /kladdekanari/)
  assert.match((await (await world.as('member-sw')).get(maker.blockPage(inner))).body, new RegExp(`href="${url}"`))
  await maker.open(draft.slug, 'public')
  assert.deepEqual(await cited(null), [maker.blockPage(draft)], 'what cites it was opened to everybody')
  const back = await maker.officer.submit(url, '/removal')
  assert.equal(back.status, 303)
  assert.deepEqual(await cited('member-sw'), [maker.blockPage(draft)])
})

test('staff cite from a paragraph by series and number, and what is of another network or nowhere cites nothing', async () => {
  const url = await added({ title: 'By number', series: 'Earth 2026', number: '3' })
  const block = maker.blockPage(await maker.opened('public'))
  const sent = await maker.officer.submit(block, '/library/citations', { item: 'earth 2026 # 3' })
  assert.equal(sent.location?.split('?')[0], block)
  const wrong = await maker.officer.submit(block, '/library/citations', { item: 'Earth 2026 #99' })
  assert.equal(wrong.status, 422)
  const water = await makerOf(world, 'water')
  const elsewhere = water.blockPage(await water.opened('public'))
  for (const address of [
    elsewhere,
    '/towns/documents/none/blocks/none',
    '/towns',
    'javascript:x',
    'https://example.org/%E0%A4%A',
  ])
    assert.equal((await maker.officer.submit(url, '/library/citations', { address })).status, 422, address)
  assert.equal(await force('member-sw', '/towns/library/citations', { item: url, address: block }), 403)
  assert.equal(await force('officer-water', '/towns/library/citations', { item: url, address: elsewhere }), 403)
  assert.equal(await force('officer-water', '/water/library/citations', { item: url, address: elsewhere }), 422)
})

test('an item that is retired while it is cited is on no list, stays where it is cited, and comes back', async () => {
  const url = await added({ title: 'Soon retired' })
  const block = maker.blockPage(await maker.opened('public'))
  await maker.officer.submit(url, '/library/citations', { address: block })
  assert.equal((await maker.officer.submit(url, '/retirement')).status, 303)
  const visitor = await world.as(null)
  assert.doesNotMatch((await visitor.get('/towns/library')).body, /Soon retired/)
  assert.match((await visitor.get(`${block}?lang=en`)).body, /Soon retired.*taken from the shelf/s)
  assert.match((await visitor.get(`${url}?lang=en`)).body, /was taken from the shelf/)
  assert.match((await maker.officer.get('/towns/library?retired=1')).body, /Soon retired/)
  assert.equal((await maker.officer.submit(url, '/return')).status, 303)
  assert.match((await visitor.get('/towns/library')).body, /Soon retired/)
})

const LIST = `Documents de référence :
· Note de synthèse Ports2026 #1 - Les nuits des ports, 10/2026
· Note de synthèse #1 : Les nuits des ports
· FSO, A guide to night work (en anglais), (Un guide du travail de nuit), 2026, https://example.org/night
· FSO, Des ports pour demain, à paraître 2037`

test('a pasted list becomes items, once each, after it was looked through; pasted twice it changes nothing', async () => {
  const before = await shelfCount()
  const paste = () =>
    maker.officer.submit('/towns/library/references', '/library/references', { text: LIST, language: 'fr' })
  const preview = (await paste()).location!
  assert.equal(await shelfCount(), before, 'nothing is entered by reading')
  const seen = await maker.officer.get(`${preview}?lang=en`)
  assert.match(seen.body, /The same as number 1 of this list/)
  assert.equal(await force('member-sw', preview, { visibility: 'public' }), 404)
  assert.equal(await statusOf('officer-water', preview), 404)
  const form = maker.officer.fieldsOf(seen, preview)
  const titles = form
    .getAll('title')
    .map(title => (title === 'Des ports pour demain' ? 'Des ports pour tout le monde' : title))
  const entered = await maker.officer.submit(preview, preview, { title: titles, visibility: 'public' })
  assert.match(entered.location!, /library-entered/)
  assert.equal(await shelfCount(), before + 3)
  const { body } = await (await world.as(null)).get('/towns/library/a-guide-to-night-work?lang=fr')
  assert.match(body, /Un guide du travail de nuit/)
  assert.match(body, /href="https:\/\/example\.org\/night"/)
  const again = (await paste()).location!
  assert.equal(again, preview)
  const everything = { take: ['0', '1', '2', '3'], title: titles, visibility: 'public' }
  assert.match((await maker.officer.submit(again, again, everything)).location!, /library-nothing-new/)
  assert.equal(await shelfCount(), before + 3)
  const shelf = (await (await world.as(null)).get('/towns/library?lang=en')).page.querySelector('main')!
  assert.match(shelf.querySelectorAll('section').at(-1)!.text, /^Forthcoming.*Des ports pour tout le monde/s)
})

test('too long a list, and one without a reference, are refused with a sentence and nothing is lost', async () => {
  const paste = (text: string) =>
    maker.officer.submit('/towns/library/references?lang=en', '/library/references', { text, language: 'en' })
  const many = await paste(Array.from({ length: 500 }, (_, at) => `Title ${at}, 2026`).join('\n'))
  assert.equal(many.status, 422)
  assert.match(problemsOf(many).join(), /500 references/)
  assert.match(many.page.querySelector('textarea')!.text, /Title 499/)
  assert.equal((await paste('· · ·')).status, 422)
})

test('a title that was translated is read in that language, and a new wording makes it stale', async () => {
  const url = await added({ title: 'Translated' })
  const [row] = await world.everyRow<{ id: string }>(`select id from library_item where slug = 'translated'`)
  const desk = `/towns/translations/library-item/${row!.id}`
  const translator = await world.as('translator')
  assert.equal((await translator.submit(`${desk}?to=fr`, desk, { words: 'Traduit' })).status, 303)
  const heading = async () => (await (await world.as(null)).get(`${url}?lang=fr`)).page.querySelector('h1')!
  await world.until(async () => (await heading()).text.includes('Traduit'))
  assert.equal((await heading()).querySelector('.face'), null)
  await maker.officer.submit(`${url}/edit`, '/edit', { title: 'Translated and reworded' })
  assert.ok((await heading()).querySelector('.face'))
})

test('row-level security alone keeps the shelf from whoever does not keep it', async () => {
  await added({ title: 'Second wall' })
  const [row] = await world.everyRow<{ id: string; scope_id: string; made_by: string }>(
    `select id, scope_id, made_by from library_item where slug = 'second-wall'`,
  )
  const title = JSON.stringify(textOf('Mine', 'en'))
  const run = (slug: string | null, query: ReturnType<typeof sql>) =>
    world.write(slug, async tx => Number((await query.execute(tx.db)).numAffectedRows ?? 0))
  const DENIED = { code: '42501' }
  const insert = (
    by: string,
  ) => sql`insert into library_item (id, scope_id, visibility, slug, kind, title, title_key, made_by)
    values (${newId()}, ${row!.scope_id}, 'public', ${newId()}, 'other', ${title}::jsonb, 'mine', ${by})`
  for (const slug of ['member-sw', 'ally', 'officer-water', null]) {
    const { person } = await world.actor(slug)
    await assert.rejects(run(slug, insert(person ?? row!.made_by)), DENIED)
    assert.equal(await run(slug, sql`update library_item set title = ${title}::jsonb where id = ${row!.id}`), 0)
    await assert.rejects(
      run(
        slug,
        sql`insert into library_citation (id, item_id, scope_id, visibility, object, url, title, cited_by)
      values (${newId()}, ${row!.id}, ${row!.scope_id}, 'public', ${`action:${newId()}`}, '/towns', ${title}::jsonb, ${person ?? row!.made_by})`,
      ),
      DENIED,
    )
  }
  const { person } = await world.actor('administrator')
  await assert.rejects(run('officer', insert(person!)), DENIED, 'nobody enters an item in somebody else’s name')
  await assert.rejects(run('officer', sql`delete from library_item where id = ${row!.id}`), DENIED)
  await assert.rejects(run('officer', sql`update library_item set made_by = ${person!} where id = ${row!.id}`), DENIED)
  await assert.rejects(run('officer', sql`update library_citation set url = '/elsewhere'`), DENIED)
})
