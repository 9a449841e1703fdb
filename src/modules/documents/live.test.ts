import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type LivePage, openLivePage } from '../../../test/live-page.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { openHouse } from '../../app/house.ts'
import { readConfig } from '../../kernel/config.ts'
import { withPoliciesOff } from '../../kernel/policy.ts'

const DRAFT = readFileSync(new URL('../../../test/draft-plan.txt', import.meta.url))
let world: World
let officer: Browser
let delegate: Browser
let member: Browser
let address: string
let block: string

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  delegate = await world.as('delegate-es')
  member = await world.as('member-sw')
  address = await openText('public')
  block = await blockOf(address)
})
after(() => world.close())

/** The officer uploads a text and opens it. Gives its address. */
async function openText(audience: 'public' | 'network' | null): Promise<string> {
  const bytes = Buffer.concat([DRAFT, Buffer.from(`\n${audience}\n`)])
  const file = { field: 'file', name: 'plan.txt', bytes }
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {}, file)
  const path = sent.location!.split('?')[0]!
  if (!audience) return path
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
  const opened = await officer.submit(path, `${path}/opening`, { day, hour: '12:00', audience })
  assert.equal(opened.status, 303, opened.body)
  return path
}

async function blockOf(path: string): Promise<string> {
  const { body } = await officer.json(`/api/v1${path}`)
  return (body as { blocks: { id: string }[] }).blocks[3]!.id
}

const listen = (who: Browser | null, path: string, origin = world.house.origin): Promise<LivePage> =>
  openLivePage(origin + path, who ? { cookie: who.cookie() } : {})

async function comment(who: Browser, words: string): Promise<string> {
  const page = `${address}/blocks/${block}`
  const sent = await who.submit(page, `${page}/comments`, { words, language: 'en' })
  assert.equal(sent.status, 303, sent.body)
  return sent.location!
}

const said = (count: number) => (told: { data: string }) => JSON.parse(told.data).said === count
const spot = async (who: Browser, path = address) => (await who.get(path)).page.querySelector('[data-says="said"]')

test('a member who reads a text learns that others spoke meanwhile, and reads no word of it from the wire', async () => {
  const from = Number((await spot(member))!.getAttribute('data-from'))
  const page = await listen(member, `${address}/live`)
  await page.hears(said(from))
  await comment(delegate, 'A word for those who read along')
  await page.hears(said(from + 1))
  // The first may have come because the house had just begun to listen to its neighbours; the second was announced.
  await comment(delegate, 'Another for those who read along')
  await page.hears(said(from + 2))
  assert.doesNotMatch(page.wire(), /read along/)
  assert.equal((await spot(member))!.getAttribute('data-from'), String(from + 2))
  page.leave()
})

test('the page says it in every plural form of its language, and nothing as long as nothing was said', async () => {
  const forms = {
    en: ['one', 'other'],
    fr: ['one', 'other'],
    es: ['one', 'other'],
    ar: ['one', 'two', 'few', 'many', 'other'],
  }
  for (const [language, wanted] of Object.entries(forms)) {
    const place = (await spot(member, `${address}?lang=${language}`))!
    assert.equal(place.textContent, '')
    assert.deepEqual(
      wanted.filter(form => !place.getAttribute(`data-${form}`)),
      [],
      language,
    )
    assert.match(place.getAttribute('data-other')!, /\{n\}/)
    const line = place.parentNode!
    assert.deepEqual([line.getAttribute('role'), line.getAttribute('data-live')], ['status', `${address}/live`])
    assert.ok(line.querySelector('a')!.hasAttribute('hidden'))
  }
  assert.match((await spot(member, `${address}?lang=en`))!.getAttribute('data-one')!, /^One new contribution since/)
})

test('only those who hear what is said may listen; for all others it is as if there were nothing', async () => {
  const inner = await openText('network')
  const draft = await openText(null)
  const status = async (who: string | null, path: string) => {
    const page = await listen(who ? await world.as(who) : null, path)
    page.leave()
    return page.status
  }
  const absent = await listen(null, '/towns/documents/never-written/live')
  for (const [text, hearing, others] of [
    [address, ['member-sw', 'delegate-es', 'officer'], [null, 'officer-water']],
    [inner, ['member-sw', 'delegate-es', 'officer'], [null, 'officer-water']],
    [draft, ['officer'], [null, 'member-sw', 'delegate-es', 'officer-water']],
  ] as const) {
    for (const who of hearing) assert.equal(await status(who, `${text}/live`), 200, `${who} ${text}`)
    for (const who of others) assert.equal(await status(who, `${text}/live`), 404, `${who} ${text}`)
  }
  const hidden = await listen(null, `${inner}/live`)
  assert.deepEqual(
    [hidden.status, hidden.body.replaceAll(inner, '')],
    [404, absent.body.replaceAll('/towns/documents/never-written', '')],
  )
  assert.equal((await (await world.as(null)).get(address)).page.querySelector('[data-live]'), null)
})

test('even without our policies row-level security counts nothing for who may not hear it', async () => {
  await comment(delegate, 'Counted for members only')
  for (const who of [null, await world.as('officer-water')]) {
    const page = await withPoliciesOff(async () => {
      const page = await listen(who, `${address}/live`)
      await page.hears(said(0))
      return page
    })
    page.leave()
  }
})

test('the desk hears how much waits, in its own language; a member may not listen there', async () => {
  const desk = `${address}/desk`
  const lead = async (language: string) =>
    (await officer.get(`${desk}?lang=${language}`)).page.querySelector('[data-says="lead"]')!.textContent
  const tells = (words: string) => (told: { data: string }) =>
    (JSON.parse(told.data) as { lead: string }).lead.replace(/[\u2068\u2069]/g, '') === words
  const pages = await Promise.all(['fr', 'en'].map(language => listen(officer, `${desk}/live?lang=${language}`)))
  const before = await lead('en')
  await pages[1]!.hears(tells(before))
  const location = await comment(member, 'For the desk')
  const after = await lead('en')
  assert.notEqual(after, before)
  await pages[1]!.hears(tells(after))
  await pages[0]!.hears(tells(await lead('fr')))
  const contribution = location.split('#c-')[1]!
  const form = `${address}/contributions/${contribution}/withdrawal`
  await member.submit(`${address}/blocks/${block}`, form)
  pages[1]!.heard.length = 0
  await pages[1]!.hears(tells(before))
  assert.equal((await listen(member, `${desk}/live`)).status, 403)
  assert.equal((await listen(null, `${desk}/live`)).status, 403)
  assert.equal((await listen(await world.as('officer-water'), `${desk}/live`)).status, 403)
  for (const page of pages) page.leave()
})

test('an answer that is only written down changes the desk, and tells members nothing', async () => {
  await comment(delegate, 'Something to answer')
  const [desk, page] = [await listen(officer, `${address}/desk/live`), await listen(member, `${address}/live`)]
  await desk.hears(told => told.data !== '')
  await page.hears(told => told.data !== '')
  const heard = [desk.heard.length, page.heard.length]
  const form = await officer.get(`${address}/desk/${block}`)
  const ids = form.page.querySelectorAll('[name="contribution"]').map(field => field.getAttribute('value')!)
  const sent = await officer.submit(`${address}/desk/${block}`, `${address}/blocks/${block}/answers`, {
    treatment: ids.map(() => 'declined'),
    reason: ids.map(() => 'Because it is so'),
  })
  assert.equal(sent.status, 303, sent.body)
  await desk.hears(told => desk.heard.indexOf(told) >= heard[0]!)
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.equal(page.heard.length, heard[1])
  for (const one of [desk, page]) one.leave()
})

test('who signs out hears nothing more of the network', async () => {
  const leaving = await world.as('facilitator')
  const page = await listen(leaving, `${address}/live`)
  await page.hears(told => told.data !== '')
  await leaving.submit('/me', '/sign-out')
  await page.hears(told => told.event === 'over')
  await page.ended()
  const count = page.heard.length
  await comment(delegate, 'Said after they left')
  assert.equal(page.heard.length, count)
})

test('two processes on one database hear what is said in the other', async () => {
  const { appUrl, jobsUrl } = world.house.database
  const data = mkdtempSync(join(tmpdir(), 'plenaria second '))
  const settings = { DATABASE_URL: appUrl, DATABASE_DIRECT_URL: jobsUrl }
  const second = await openHouse(readConfig(settings, { port: '0', data, demonstration: true }), () => {})
  try {
    const page = await listen(member, `${address}/live`, second.origin)
    const { data: present } = await page.hears(told => told.data !== '')
    const { said: before } = JSON.parse(present) as { said: number }
    await comment(delegate, 'Said in the first house')
    await page.hears(said(before + 1))
    await second.stop()
    await page.ended()
    assert.match(page.wire(), /retry: \d+\n\n$/)
  } finally {
    await second.stop()
    rmSync(data, { recursive: true, force: true })
  }
})
