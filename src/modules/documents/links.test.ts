import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { mailsTo } from '../../../test/mailbox.ts'
import { type DocumentMade, type Maker, makerOf } from '../../../test/matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

import { linkActor, openLink } from '../../kernel/signed-links.ts'
import { writing } from '../../kernel/transaction.ts'

let world: World
let maker: Maker
let officer: Browser
let visitor: Browser
let text: DocumentMade
/** `/l/<token>` of Selma, who reads Arabic. */
let hers: string

before(async () => {
  world = await openWorld()
  await world.byDay()
  maker = await makerOf(world, 'towns')
  officer = maker.officer
  visitor = await world.as(null)
  text = await maker.opened('network')
})
after(() => world.close())

const documentPage = () => `/towns/documents/${text.slug}`
const pathOf = (link: string) => link.split('?')[0]!
const invitations = (slug: string, atLeast = 1) =>
  mailsTo(world, `${slug}@example.org`, { purpose: 'text-is-open', count: atLeast })
const sentOut = (times: number) =>
  world.until(async () => {
    const rows = await world.everyRow<{ written: number }>(
      'select written from documents_sending where done_at is not null order by asked_at',
    )
    return rows.length >= times ? rows : null
  })

test('the secretariat sends an open text: each member gets one mail in their language, that tells nothing', async () => {
  const page = await officer.get(`${documentPage()}/links`)
  assert.equal(page.status, 200)
  const sent = await officer.submit(`${documentPage()}/links`, `${documentPage()}/links`)
  assert.equal(sent.status, 303, sent.body)
  const [mail] = await invitations('caller')
  assert.equal(mail!.language, 'ar')
  assert.equal(mail!.direction, 'rtl')
  assert.equal((await invitations('delegate-es'))[0]!.language, 'es')
  for (const content of [mail!, ...(await invitations('delegate-es'))]) {
    assert.doesNotMatch(`${content.subject} ${content.fromName}`, /towns|union|réseau|red|شبكة|نقاب/i)
    assert.doesNotMatch(content.text + content.html, /towns \d|Red de|شبكة المدن|Zenati|الزناتي|Arancibia/)
    assert.match(content.unsubscribe!.url, /\/l\/[\w-]{38}$/)
  }
  hers = pathOf(mail!.links[0]!)
  assert.match(hers, /^\/l\/[\w-]{38}$/)
})

test('sent again, it writes to nobody who has a link already', async () => {
  const page = await officer.get(`${documentPage()}/links`)
  assert.ok(!page.body.includes(`action="${documentPage()}/links"`), 'no button when nobody is missing')
  const [first] = await sentOut(1)
  const key = officer.fieldsOf(await officer.get(documentPage()), '/closure').get('key')!
  assert.equal((await officer.post(`${documentPage()}/links`, new URLSearchParams({ key }))).status, 303)
  const rows = await sentOut(2)
  assert.deepEqual(
    rows.map(row => row.written),
    [first!.written, 0],
  )
  assert.equal((await invitations('caller')).length, 1)
})

test('nobody but the secretariat sends or ends links, or sees who has one', async () => {
  for (const slug of ['member-sw', 'delegate-es', 'regional', 'officer-water', null]) {
    const browser = await world.as(slug)
    const key = slug === null ? world.visitorKey() : browser.fieldsOf(await browser.get('/me'), '/sign-out').get('key')!
    assert.ok([403, 404].includes((await browser.get(`${documentPage()}/links`)).status), `${slug}`)
    for (const path of [`${documentPage()}/links`, `${documentPage()}/links/revocation`])
      assert.ok([401, 403, 404].includes((await browser.post(path, new URLSearchParams({ key }))).status), `${slug}`)
  }
  assert.equal((await visitor.get(hers)).status, 200, 'and no link ended')
})

test('a member without an account reads the text behind her link and comments on it in her own name', async () => {
  const page = await visitor.get(`${hers}?lang=ar`)
  assert.equal(page.status, 200)
  assert.equal(page.page.querySelector('html')?.getAttribute('dir'), 'rtl')
  assert.match(page.body, /سلمى الزناتي/)
  const block = `${hers}/blocks/${text.block}`
  const sent = await visitor.submit(block, '/comments', { words: 'نحتاج إلى مزيد من الموظفين.', language: 'ar' })
  assert.equal(sent.status, 303, sent.body)
  assert.ok(sent.location!.startsWith(`${hers}?done=documents-said#b`))
  const after = await visitor.get(sent.location!)
  assert.match(after.body, /نحتاج إلى مزيد من الموظفين/)
  assert.match(after.body, /role="status"/)
  const selma = await world.as('caller')
  assert.match((await selma.get('/me')).body, /نحتاج إلى مزيد من الموظفين/)
  const shown = await officer.get(maker.blockPage(text))
  assert.match(shown.body, /سلمى الزناتي/)
  assert.match(shown.body, /par un lien personnel/)
})

test('she suggests other words; unchanged words are refused, and nothing she typed is lost', async () => {
  const block = `${hers}/blocks/${text.block}`
  const same = await visitor.submit(block, '/suggestions', { words: 'لأن' })
  assert.equal(same.status, 422)
  assert.match(same.body, /role="alert"/)
  assert.match(same.body, /لأن/)
  const sent = await visitor.submit(block, '/suggestions', {
    proposed: 'Publier chaque mois les effectifs.',
    language: 'fr',
  })
  assert.equal(sent.status, 303, sent.body)
})

test('she speaks of words of the paragraph, and adds to what she said herself; of others there is nothing to add to', async () => {
  const block = `${hers}/blocks/${text.block}`
  const words = text.words.slice(0, 12)
  const nowhere = await visitor.submit(block, '/comments', { words: 'أين؟', language: 'ar', about: 'ليس هنا' })
  assert.equal(nowhere.status, 422)
  assert.match(nowhere.body, /أين؟/)
  const sent = await visitor.submit(block, '/comments', { words: 'أين؟', language: 'ar', about: words })
  assert.equal(sent.status, 303, sent.body)
  const own = await visitor.get(block)
  const article = own.page.querySelectorAll('article.said').find(one => /أين؟/.test(one.text))!
  assert.equal(article.querySelector('q')!.text, words)
  assert.equal(own.page.querySelector('.block.alone mark')!.text, words)
  const id = article.getAttribute('id')!.slice('c-'.length)
  for (const _ of [1, 2]) {
    const added = await visitor.submit(block, `/contributions/${id}/replies`, { words: 'ومتى؟', language: 'ar' })
    assert.equal(added.status, 303, added.body)
  }
  const rows = await world.everyRow<{ reply_to: string; channel: string }>(
    `select reply_to, channel from documents_contribution where words::text like '%ومتى%'`,
  )
  assert.deepEqual(rows, [{ reply_to: id, channel: 'link' }], 'said twice it is said once')
  const others = await maker.comment(text, 'Mengine.')
  const form = visitor.fieldsOf(await visitor.get(block), `/contributions/${id}/replies`)
  form.set('words', 'لا')
  const refused = await visitor.post(`${block}/contributions/${others}/replies`, form)
  assert.equal(refused.status, 404)
})

test('the same form sent fifty times at once says one thing', async () => {
  const block = `${hers}/blocks/${text.block}`
  const fields = visitor.fieldsOf(await visitor.get(block), '/comments')
  fields.set('words', 'مرة واحدة')
  const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.post(`${block}/comments`, fields)))
  const taken = answers.filter(answer => answer.status === 303)
  assert.ok(taken.length > 0)
  assert.equal(new Set(taken.map(answer => answer.location)).size, 1)
  assert.ok(
    answers.every(answer => [303, 503].includes(answer.status)),
    `${answers.map(one => one.status)}`,
  )
  const rows = await world.everyRow(`select 1 from documents_contribution where words::text like '%مرة واحدة%'`)
  assert.equal(rows.length, 1)
})

test('what others said about the text does not stand behind her link', async () => {
  await maker.comment(text, 'Sote tunangoja kwa muda mrefu.')
  const pages = [await visitor.get(hers), await visitor.get(`${hers}/blocks/${text.block}`)]
  for (const page of pages) assert.doesNotMatch(page.body, /tunangoja|Achieng/)
})

test('who was answered gets one mail with a link to their own page, however many answers are theirs', async () => {
  const desk = `/towns/documents/${text.slug}/desk`
  const page = await officer.get(`${desk}/${text.block}`)
  const said = page.page.querySelectorAll('input[name=contribution]').map(one => one.getAttribute('value')!)
  const answered = await officer.submit(`${desk}/${text.block}`, '/answers', {
    treatment: said.map(() => 'taken-up'),
    reason: said.map((_, i) => `Oui, partout, ${i}.`),
    wording: 'Publier chaque mois, partout, les effectifs.',
  })
  assert.equal(answered.status, 303, answered.body)
  assert.equal((await officer.submit(desk, '/versions')).status, 303)
  const [mail, ...more] = await mailsTo(world, 'caller@example.org', { purpose: 'was-answered' })
  assert.deepEqual(more, [])
  assert.equal((await mailsTo(world, 'member-sw@example.org', { purpose: 'was-answered' })).length, 1)
  assert.doesNotMatch(mail!.text, /partout|effectifs|towns/)
  const own = pathOf(mail!.links[0]!)
  const shown = await visitor.get(own)
  assert.equal(shown.status, 200)
  assert.match(shown.body, /نحتاج إلى مزيد من الموظفين/)
  assert.match(shown.body, /Oui, partout, 0/)
  assert.equal(shown.page.querySelectorAll('.said-list > li').length, 5)
  assert.doesNotMatch(shown.body, /tunangoja|Achieng/)
  assert.equal(shown.page.querySelectorAll('main a[href^="/trace"], main a[href^="/towns"]').length, 0)
  // What she said before is answered on the page of the text as well.
  assert.match((await visitor.get(hers)).body, /Oui, partout, 0/)
})

test('published again, it tells those who were answered since, and nobody twice', async () => {
  const selma = `${hers}/blocks/${text.block}`
  assert.equal((await visitor.submit(selma, '/comments', { words: 'شكرًا', language: 'ar' })).status, 303)
  const now = await maker.now(text)
  await maker.answer(now, { treatment: 'declined', reason: 'C’est déjà dit.', wording: now.words })
  await maker.publishVersion(text.slug)
  assert.equal((await mailsTo(world, 'caller@example.org', { purpose: 'was-answered', count: 2 })).length, 2)
  assert.equal((await mailsTo(world, 'member-sw@example.org', { purpose: 'was-answered' })).length, 1)
})

test('whoever wants no more of these mails says so by one press, or their mail program does, and is written to no more', async () => {
  const [mail] = await invitations('delegate-es')
  const stop = pathOf(mail!.links.at(-1)!)
  assert.equal((await visitor.get(stop)).status, 200, 'reading the page stops nothing')
  assert.equal((await visitor.post(stop, new URLSearchParams())).status, 404)
  assert.deepEqual(await world.everyRow('select 1 from kernel_mail_unwanted'), [])
  assert.equal((await visitor.submit(stop, '/stop')).status, 303)
  const [member] = await invitations('member-sw')
  const oneClick = await visitor.post(
    new URL(member!.unsubscribe!.url).pathname,
    new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  )
  assert.equal(oneClick.status, 204)
  assert.equal((await world.everyRow('select 1 from kernel_mail_unwanted')).length, 2)
  const other = await maker.opened('network')
  const links = `/towns/documents/${other.slug}/links`
  assert.equal((await officer.submit(links, links)).status, 303)
  await invitations('caller', 2)
  await sentOut(3)
  assert.equal((await invitations('delegate-es')).length, 1)
  assert.equal((await invitations('member-sw')).length, 1)
  assert.equal((await visitor.submit(stop, '/again')).status, 303)
  assert.equal((await world.everyRow('select 1 from kernel_mail_unwanted')).length, 1)
})

test('when the secretariat ends the links, none opens, and the text can be sent out anew', async () => {
  const links = `${documentPage()}/links`
  assert.equal((await officer.submit(links, '/revocation')).status, 303)
  assert.equal((await visitor.get(hers)).status, 404)
  assert.equal((await officer.submit(links, links)).status, 303)
  const mail = (await invitations('caller', 3)).at(-1)
  hers = pathOf(mail!.links[0]!)
  assert.equal((await visitor.get(hers)).status, 200)
})

test('what is written by a link before the hour and sent after it is kept as late, for its author and the secretariat alone', async () => {
  const block = `${hers}/blocks/${text.block}`
  const fields = visitor.fieldsOf(await visitor.get(block), '/comments')
  fields.set('words', 'كتبتُ هذا قبل الإغلاق')
  await maker.close(text.slug)
  const late = await visitor.post(`${block}/comments`, fields)
  assert.equal(late.status, 303, late.body)
  const again = await visitor.post(`${block}/comments`, fields)
  assert.equal(again.location, late.location)
  const page = await visitor.get(`${late.location!.replace('?', '?lang=en&')}`)
  assert.match(page.body, /role="status">It came after the hour and is kept as late/)
  assert.match(page.body, /The form was opened before the hour/)
  assert.match(page.body, /The hour has passed/)
  const rows = await world.everyRow<{ late: boolean; begun: boolean; visibility: string; channel: string }>(
    `select late, begun_at is not null as begun, visibility, channel from documents_contribution
      where words::text like '%قبل الإغلاق%'`,
  )
  assert.deepEqual(rows, [{ late: true, begun: true, visibility: 'staff', channel: 'link' }])
  assert.match((await officer.get(`${documentPage()}/late`)).body, /قبل الإغلاق/)
  for (const slug of ['member-sw', 'delegate-es', 'regional'])
    assert.doesNotMatch((await (await world.as(slug)).get(maker.blockPage(text))).body, /قبل الإغلاق/, slug)
  assert.doesNotMatch((await visitor.get(hers)).body, /tunangoja|Achieng/, 'others are not there now either')
})

test('PostgreSQL takes nothing by a link that is late and calls itself in time, nor anything after fourteen days', async () => {
  const token = hers.slice('/l/'.length)
  const link = (await openLink(world.house.database.pool, token, 'contribute'))!
  const copy = (late: boolean, visibility: string) =>
    writing(world.house.database.pool, linkActor(link), tx =>
      sql`insert into documents_contribution (id, document_id, block_id, wording_id, scope_id, visibility, kind, words,
          author_id, entered_by, channel, late)
        select gen_random_uuid(), document_id, block_id, wording_id, scope_id, ${visibility}, 'comment', words, author_id,
          entered_by, 'link', ${late} from documents_contribution where late limit 1`.execute(tx.db),
    )
  await assert.rejects(copy(false, 'network'), /row-level security/)
  await assert.rejects(copy(true, 'network'), /row-level security/)
  await copy(true, 'staff')
  await world.moveClock('P15D')
  try {
    await assert.rejects(copy(true, 'staff'), /row-level security/)
    assert.equal((await visitor.get(hers)).status, 404)
  } finally {
    await world.byDay()
  }
})

test('after the hour the secretariat still ends the links; what was typed meanwhile is shown, not lost', async () => {
  const block = `${hers}/blocks/${text.block}`
  const fields = visitor.fieldsOf(await visitor.get(block), '/comments')
  fields.set('words', 'هذا لم يصل')
  const links = `${documentPage()}/links`
  assert.equal((await officer.submit(links, '/revocation')).status, 303)
  assert.equal((await visitor.get(hers)).status, 404)
  const late = await visitor.post(`${block}/comments`, fields)
  assert.equal(late.status, 404)
  assert.match(late.body, /هذا لم يصل/)
  assert.equal(
    (await world.everyRow(`select 1 from documents_contribution where words::text like '%لم يصل%'`)).length,
    0,
  )
})

test('the invitation names the hour where its reader is as well', async () => {
  const { textIsOpenMail } = await import('./mails.ts')
  const closesAt = Temporal.Instant.from('2026-06-30T15:00:00Z')
  const words = (yours: string | null) =>
    JSON.stringify(textIsOpenMail('en', { url: '', stop: '', closesAt, zone: 'Europe/Zurich', yours }))
  assert.match(words('Africa/Nairobi'), /for you \(\P{L}?Nairobi/u)
  assert.doesNotMatch(words('Europe/Paris'), /for you/, 'the same hour is not said twice')
  assert.doesNotMatch(words(null), /for you/)
  const zones = await world.everyRow<{ slug: string; zone: string | null }>('select slug, zone from register_person')
  const abroad = zones.find(one => one.slug === 'member-sw')!
  assert.equal(abroad.zone, 'Africa/Nairobi')
  assert.match((await invitations('member-sw'))[0]!.text, /\(\P{L}?Nairobi/u)
})
