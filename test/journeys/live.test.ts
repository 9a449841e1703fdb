import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { texts } from '../../src/kernel/texts.ts'
import { openBrowser } from '../browser/chromium.ts'
import { axeViolations, requestsElsewhere } from '../browser/page-checks.ts'
import { openWorld, type Browser as Somebody, type World } from '../world.ts'

const DRAFT = readFileSync(new URL('../draft-plan.txt', import.meta.url))
const ISLAND_BYTES = 1.2 * 1024

let world: World
let browser: Browser
let delegate: Somebody
let address: string
let block: string

before(async () => {
  world = await openWorld()
  browser = await openBrowser()
  delegate = await world.as('delegate-es')
  const officer = await world.as('officer')
  const file = { field: 'file', name: 'plan.txt', bytes: DRAFT }
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {}, file)
  address = sent.location!.split('?')[0]!
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
  await officer.submit(address, `${address}/opening`, { day, hour: '12:00', audience: 'public' })
  const { body } = await officer.json(`/api/v1${address}`)
  block = (body as { blocks: { id: string }[] }).blocks[3]!.id
})
after(async () => {
  await browser?.close()
  await world?.close()
})

interface Reading {
  page: Page
  context: BrowserContext
  /** Requests for the live address. */
  asked: string[]
  faults: string[]
  elsewhere: string[]
}

/** A member with the text open before them. */
async function reads(
  slug: string,
  language: string,
  more: { scripts?: boolean; saveData?: boolean } = {},
): Promise<Reading> {
  const { origin } = world.house
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: origin,
    javaScriptEnabled: more.scripts ?? true,
  })
  if (more.saveData)
    await context.addInitScript('Object.defineProperty(navigator, "connection", { value: { saveData: true } })')
  const elsewhere = requestsElsewhere(context, origin)
  const page = await context.newPage()
  const [asked, faults]: string[][] = [[], []]
  page.on('request', request => new URL(request.url()).pathname.endsWith('/live') && asked!.push(request.url()))
  page.on('pageerror', error => faults!.push(String(error)))
  page.on('console', message => message.type() === 'error' && faults!.push(message.text()))
  await page.goto('/demo')
  await Promise.all([page.waitForURL('/'), page.locator(`button[name="as"][value="${slug}"]`).click()])
  await page.goto(`${address}?lang=${language}`)
  return { page, context, asked: asked!, faults: faults!, elsewhere }
}

async function comment(): Promise<void> {
  const page = `${address}/blocks/${block}`
  const sent = await delegate.submit(page, `${page}/comments`, { words: 'Otra palabra', language: 'es' })
  assert.equal(sent.status, 303)
}

const line = (page: Page) => page.locator('[data-live]')
const bare = (words: string | null) => words?.replace(/[\u2068\u2069]/g, '')
const says = (page: Page, words: string) =>
  page.waitForFunction(
    wanted =>
      document
        .querySelector('[data-live]')
        ?.textContent?.replace(/[\u2068\u2069]/g, '')
        .includes(wanted),
    bare(words)!,
    { timeout: 14_000 },
  )

for (const language of ['fr', 'ar'] as const) {
  test(`who reads a text is told quietly that others spoke, and sees it on the page opened anew (${language})`, async () => {
    const say = texts(language)
    const { page, context, faults, elsewhere } = await reads('member-sw', language)
    const show = page.getByRole('link', { name: say('documents-live-show') })
    await page.waitForLoadState('load')
    assert.equal(await show.isVisible(), false)
    const heard = page.waitForResponse(response => response.url().endsWith('/live'))
    await page.reload()
    await heard
    await comment()
    await says(page, say('documents-live-said', { count: 1 }))
    await comment()
    await comment()
    await says(page, say('documents-live-said', { count: 3 }))
    assert.deepEqual(await axeViolations(page), [])
    await Promise.all([page.waitForEvent('load'), show.click()])
    assert.equal(bare(await line(page).locator('[data-says=said]').textContent()), '')
    assert.deepEqual([faults, elsewhere], [[], []])
    await context.close()
  })
}

test('the hour a text closes stands once on the page, and is told when it moves', async () => {
  const { page, context, faults } = await reads('caller', 'en')
  const told = line(page).locator('[data-says=state]')
  const heard = page.waitForResponse(response => response.url().endsWith('/live'))
  await page.reload()
  await heard
  assert.equal(await told.textContent(), '')
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 33 }).toString()
  const officer = await world.as('officer')
  assert.equal(
    (await officer.submit(address, `${address}/opening`, { day, hour: '15:45', audience: 'public' })).status,
    303,
  )
  await says(page, '15:45')
  assert.match((await told.textContent())!, /15:45/)
  assert.equal(await line(page).getByRole('link').isVisible(), true)
  assert.deepEqual(faults, [])
  await context.close()
})

test('the officer at the desk sees the number that waits grow', async () => {
  const { page, context, faults } = await reads('officer', 'fr')
  await page.goto(`${address}/desk`)
  const before = await line(page).locator('[data-says]').textContent()
  await comment()
  await page.waitForFunction(old => document.querySelector('[data-says]')?.textContent !== old, before, {
    timeout: 14_000,
  })
  const now = await line(page).locator('[data-says]').textContent()
  await Promise.all([page.waitForEvent('load'), line(page).getByRole('link').click()])
  assert.equal(await line(page).locator('[data-says]').textContent(), now)
  assert.deepEqual(faults, [])
  await context.close()
})

test('a page whose reader was signed out is told that it is over, and does not come back', async () => {
  const { page, context, asked } = await reads('facilitator', 'fr')
  await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0)
  await world.until(async () => asked.length === 1)
  await comment()
  await says(page, texts('fr')('documents-live-said', { count: 1 }))
  const other = await context.newPage()
  await other.goto('/me')
  await other
    .locator('form[action="/sign-out"] button:not([formaction])')
    .evaluate(button => (button as HTMLButtonElement).click())
  await other.waitForURL(/done=signed-out/)
  await page.bringToFront()
  await comment()
  // A stream that only broke off would be taken up again within ten seconds.
  await page.waitForTimeout(11_000)
  assert.equal(asked.length, 1)
  assert.ok(!bare(await line(page).textContent())!.includes(bare(texts('fr')('documents-live-said', { count: 2 }))!))
  await context.close()
})

test('without scripts, and for who saves data, the page is whole and asks for nothing live', async () => {
  for (const more of [{ scripts: false }, { saveData: true }]) {
    const { page, context, asked, faults } = await reads('member-sw', 'fr', more)
    assert.equal(await page.locator('h1').count(), 1)
    assert.equal(await line(page).count(), 1)
    assert.equal(await line(page).getByRole('link').isVisible(), false)
    await page.waitForTimeout(1000)
    assert.deepEqual([asked, faults], [[], []])
    await context.close()
  }
})

test('the island that follows takes less than 1.2 KB of the wire', async () => {
  const member = await world.as('member-sw')
  const source = (await member.get(address)).page.querySelector('script[src*="/follow-"]')!.getAttribute('src')!
  const { body, status } = await member.get(source)
  assert.equal(status, 200)
  assert.ok(gzipSync(body).length < ISLAND_BYTES, `${gzipSync(body).length} bytes`)
})
