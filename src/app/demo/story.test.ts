import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mailsTo } from '../../../test/mailbox.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { wordsOf } from '../../kernel/text.ts'
import { documentView } from '../../modules/documents/index.ts'
import { listNetworks } from '../../modules/networks/index.ts'
import { planView } from '../../modules/plan/index.ts'
import { AGREEMENT } from './agreement.ts'
import { seedDemonstration } from './world.ts'

const PLAN = 'projet-de-plan-d-action-2027-2031'
let world: World

before(async () => {
  world = await openWorld({ story: true })
})
after(() => world.close())

const me = async (slug: string) => (await (await world.as(slug)).get('/me?lang=en')).page
const agreement = (slug: string | null) => world.read(slug, tx => documentView(tx, 'towns', AGREEMENT))
const plan = (slug: string | null) => world.read(slug, tx => documentView(tx, 'towns', PLAN))
const actions = () => world.read(null, tx => planView(tx, 'towns', { state: null, page: null }))

/** What became of the first thing a page of /me holds that was said in these words. */
async function fateOf(slug: string, words: RegExp) {
  const item = (await me(slug)).querySelectorAll('.said-list > li').find(one => words.test(one.text))
  assert.ok(item, `${slug} does not find ${words} on /me`)
  return item
}

test('the delegate sees her wording taken up, the action it became and how far that has come', async () => {
  const item = await fateOf('delegate-es', /comité paritario/)
  assert.match(item.text, /Taken up/)
  assert.match(item.text, /Negotiate in every city|Negociar en cada ciudad/)
  const action = item.querySelector('a[href^="/towns/actions/"]')
  assert.ok(action)
  const page = await (await world.as('delegate-es')).get(`${action.getAttribute('href')}?lang=es`)
  assert.match(page.body, /comités en tres distritos de Lima/)
  assert.match(page.body, /https:\/\/example\.org\//)
})

test('the member sees with whom she was merged, down to the same report', async () => {
  const item = await fateOf('member-sw', /Wafagiaji/)
  assert.match(item.text, /Merged/)
  assert.match(item.text, /Lima/)
  const report = item.querySelector('a[href*="#report-"]')
  assert.ok(report)
  const page = (await (await world.as('member-sw')).get(report.getAttribute('href')!.replace('#', '?lang=en#'))).page
  assert.match(page.text, /Committees sit in three districts/)
})

test('what was said about the reasons is followed through the priority to both of its actions and a report, page by page', async () => {
  const item = await fateOf('facilitator', /weak line must be enough/)
  assert.match(item.text, /Taken up/)
  const facilitator = await world.as('facilitator')
  const page = await facilitator.get(`${item.querySelector('a[href^="/trace/"]')?.getAttribute('href')}?lang=en`)
  const after = page.page.querySelector('section[aria-labelledby=after]')!
  assert.deepEqual(
    after.querySelectorAll('h3').map(one => one.text),
    ['One step away: 1', '2 steps away: 1', '3 steps away: 2', '4 steps away: 2', '5 steps away: 1'],
  )
  assert.match(after.text, /The line works in Accra and Nairobi/)
})

test('the caller sees why the network could not do what she asked for', async () => {
  const item = await fateOf('caller', /اشتراك الإنترنت/)
  assert.match(item.text, /Not taken up/)
  assert.match(item.text, /groupe de pilotage/)
})

test('the adopted agreement reads the same in four languages', async () => {
  const { document, status, version, blocks, unanswered } = await agreement(null)
  assert.deepEqual({ status, version, unanswered }, { status: 'adopted', version: 2, unanswered: 0 })
  for (const text of [document.title, ...blocks.map(block => block.text)]) {
    assert.deepEqual(Object.keys(text.faces).sort(), ['ar', 'en', 'es', 'fr'], wordsOf(text))
    for (const face of Object.values(text.faces)) assert.equal(face.of, text.version, wordsOf(text))
  }
})

test('its four actions stand in the plan: one on course, one agreed, one delayed, one that waits for an owner', async () => {
  const { total, counts, groups } = await actions()
  assert.equal(total, 4)
  assert.deepEqual(counts, { proposed: 1, agreed: 1, 'on-course': 1, delayed: 1, done: 0 })
  assert.equal(groups.length, 2)
})

test('the draft plan is open for weeks, and nobody has an answer yet', async () => {
  const { status, document, unanswered, weight, said } = await plan('officer')
  assert.equal(status, 'open')
  assert.match(document.closes_local!, /T18:00$/)
  const days = document.now.until(document.closes_at!, { largestUnit: 'hours' }).hours / 24
  assert.ok(days > 40 && days < 50, `${days} days`)
  assert.equal(unanswered, 9)
  assert.deepEqual([weight.organisations, weight.persons], [1, 3])
  const all = [...said!.values()].flat()
  assert.equal(all.length, 10)
  // Two people of her union worked in one Word file, which she brought back.
  assert.equal(all.filter(one => one.channel === 'word').length, 3)
  assert.equal(all.filter(one => one.withdrawn_at).length, 1)
  assert.equal(new Set(all.map(one => one.author_id)).size, 5)
})

test('one paragraph was adjusted while it is open, with the reason, and what was said stayed in its place', async () => {
  const { version, adjustments, said, blocks } = await plan('member-sw')
  assert.equal(version, 2)
  assert.equal(adjustments.length, 1)
  const block = blocks.find(({ text }) => wordsOf(text).includes('sans juriste ni interprète'))!
  assert.equal(said!.get(block.block_id)?.length, 1)
  const page = await (await world.as(null)).get(`/towns/documents/${PLAN}?lang=en`)
  assert.match(page.body, /l’interprète leur manque autant que le juriste/)
})

test('its numbers break once, and its headings and two thirds of its blocks are translated', async () => {
  const { document, blocks } = await plan('officer')
  assert.equal(document.problems.filter(problem => problem.code === 'number-break').length, 1)
  const lacks = (language: string) => blocks.filter(({ text }) => !text.faces[language])
  for (const language of ['en', 'es', 'ar']) {
    assert.ok(document.title.faces[language])
    assert.equal(lacks(language).filter(block => block.kind === 'heading').length, 0)
    assert.ok(
      lacks(language).length > 0 && lacks(language).length * 3 <= blocks.length,
      `${lacks(language).length} of ${blocks.length}`,
    )
  }
  assert.equal(blocks.filter(({ text }) => Object.values(text.faces).some(face => face.of < text.version)).length, 1)
})

test('two suggestions want other words in the same place, and the desk says so', async () => {
  const officer = await world.as('officer')
  const { blocks } = await plan('officer')
  const block = blocks.find(({ text }) => wordsOf(text).startsWith('Soutenir'))!
  const desk = (await officer.get(`/towns/documents/${PLAN}/desk/${block.block_id}?lang=en`)).page
  const inserted = desk.querySelectorAll('article.said ins').map(one => one.text)
  assert.equal(inserted.length, 2)
  assert.match(inserted.join(), /la semaine.*trois jours/)
  assert.equal(desk.text.match(/Changes the same words as another suggestion/g)?.length, 2)
})

test('a visitor reads the open draft and the programme, and no words of members', async () => {
  const visitor = await world.as(null)
  const draft = await visitor.get(`/towns/documents/${PLAN}?lang=en`)
  assert.equal(draft.status, 200)
  assert.match(draft.body, /Enough staff everywhere/)
  const json = JSON.stringify((await visitor.json(`/api/v1/towns/documents/${PLAN}`)).body)
  const { blocks } = await plan(null)
  const pages = await Promise.all(
    blocks.map(block => visitor.get(`/towns/documents/${PLAN}/blocks/${block.block_id}?lang=en`)),
  )
  assert.ok(pages.every(page => page.status === 200))
  for (const body of [draft.body, json, ...pages.map(page => page.body)]) {
    assert.doesNotMatch(
      body,
      /incluidas las subcontratas|parecen mejores|Hapa Kisumu|الصيف الماضي|la semaine|trois jours|have a lawyer/,
    )
  }
  const sessions = await visitor.get('/towns/programme/consultation?lang=en')
  assert.equal(sessions.status, 200)
})

test('a session reads in Arabic, and neither its title nor a line of it is marked as French', async () => {
  const visitor = await world.as(null)
  const { page } = await visitor.get('/towns/sessions/session-2?lang=ar')
  const title = page.querySelector('h1')
  assert.equal(title?.innerHTML, 'العمل في المدينة والحرارة 45 درجة')
  assert.equal(page.querySelectorAll('main [lang="fr"]').length, 0)
})

test('the open plan was sent to everybody: in the mails lie links that open it, and the way to one’s own page', async () => {
  const visitor = await world.as(null)
  const [invitation] = await mailsTo(world, 'caller@example.org', { purpose: 'text-is-open' })
  const page = await visitor.get(invitation!.links[0]!)
  assert.equal(page.status, 200)
  assert.equal(page.page.querySelector('html')?.getAttribute('lang'), 'ar')
  const [renewed] = await mailsTo(world, 'delegate-es@example.org', { purpose: 'new-links' })
  const own = await visitor.get(renewed!.links.at(-1)!)
  assert.match(own.body, /comité paritario/)
})

test('the home page tells a stranger one thread down to its result, in their language where one speaks it', async () => {
  const visitor = await world.as(null)
  for (const [language, result] of [
    ['fr', /Des comités siègent/],
    ['es', /Funcionan comités/],
    ['en', /The line works in Accra/],
  ] as const) {
    const { page } = await visitor.get(`/?lang=${language}`)
    const told = page.querySelectorAll('.tell > li')
    assert.deepEqual(
      told.map(knot => knot.querySelector('blockquote a') !== null),
      [false, true, true, true, true],
      'what was said is for those it was said to; all that came of it is public',
    )
    assert.match(told.at(-1)!.text, result)
    const trace = told.at(-1)!.querySelector('a')!.getAttribute('href')!
    assert.equal((await visitor.get(trace)).status, 200)
  }
})

test('the home page tells a member what was said as well, and what is open now comes before it', async () => {
  const { page, body } = await (await world.as('member-sw')).get('/?lang=fr')
  assert.ok(page.querySelector('#said blockquote a'))
  assert.ok(body.indexOf('id="open"') < body.indexOf('id="how"'))
  const { body: strangers } = await (await world.as(null)).get('/?lang=fr')
  assert.ok(strangers.indexOf('id="open"') > strangers.indexOf('id="how"'))
})

test('a second seeding changes nothing', async () => {
  const count = () =>
    Promise.all([
      world.read('officer', async tx => (await listNetworks(tx)).length),
      agreement('officer').then(view => view.version),
      plan('officer').then(view => view.weight.contributions),
      actions().then(view => view.total),
    ])
  const before = await count()
  await seedDemonstration(world.house.database)
  assert.deepEqual(await count(), before)
})

test('the clock of the house shows the true hour again', async () => {
  const { document } = await agreement('officer')
  const minutes = Math.abs(document.now.until(Temporal.Now.instant(), { largestUnit: 'minutes' }).minutes)
  assert.ok(minutes < 5, `${minutes} minutes`)
})
