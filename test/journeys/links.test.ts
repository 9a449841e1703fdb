import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { texts } from '../../src/kernel/texts.ts'
import { openBrowser } from '../browser/chromium.ts'
import { axeViolations, htmlProblems, overflowsSideways, requestsElsewhere } from '../browser/page-checks.ts'
import { mailsTo } from '../mailbox.ts'
import { type DocumentMade, type Maker, makerOf } from '../matrix/furnish.ts'
import { openWorld, type World } from '../world.ts'

// A member on a narrow phone, scripts off, without an account: from the mail to what became of what she said.

let world: World
let browser: Browser
let maker: Maker
let text: DocumentMade
const say = texts('ar')

before(async () => {
  ;[world, browser] = await Promise.all([openWorld(), openBrowser()])
  await world.byDay()
  maker = await makerOf(world, 'towns')
  text = await maker.sent('network')
})
after(async () => {
  await browser?.close()
  await world?.close()
})

async function phone(scripts: boolean): Promise<{ page: Page; context: BrowserContext; elsewhere: string[] }> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 320, height: 740 },
    baseURL: world.house.origin,
    locale: 'ar',
  })
  context.setDefaultTimeout(10_000)
  return { context, page: await context.newPage(), elsewhere: requestsElsewhere(context, world.house.origin) }
}

const linkIn = async (purpose: string, count = 1) =>
  (await mailsTo(world, 'caller@example.org', { purpose, count })).at(-1)!.links[0]!
const WORDS = 'نريد أن تُنشر الأرقام كل شهر.'

test('she opens the link of her mail, comments on a paragraph, and later reads the answer on her own page', async () => {
  const { page, context, elsewhere } = await phone(false)
  const sent: Promise<Record<string, string>>[] = []
  page.on('request', request => sent.push(request.allHeaders()))
  await page.goto(await linkIn('text-is-open'))
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  await page.locator('.block.action a.say').click()
  await page.getByLabel(say('documents-field-comment')).fill(WORDS)
  await page.getByRole('button', { name: say('documents-send-comment') }).click()
  assert.equal(await page.locator('p.done').innerText(), say('done-documents-said'))
  assert.ok((await page.locator('article.said').innerText()).includes(WORDS))
  assert.match(page.url(), /\/l\/[\w-]{38}\?done=documents-said#b/)
  // Somebody presses "back" and sends again: it is said once.
  await page.goBack()
  await page.getByRole('button', { name: say('documents-send-comment') }).click()
  assert.equal(await page.locator('article.said').count(), 1)

  const now = await maker.now(text)
  await maker.answer(now, { reason: 'نعم، كل شهر.', wording: `${now.words} Et chaque mois.` })
  await maker.publishVersion(text.slug)
  await page.goto(await linkIn('was-answered'))
  assert.equal(await page.locator('h1').innerText(), say('me-title'))
  const item = page.locator('.said-list > li', { hasText: WORDS })
  assert.ok((await item.innerText()).includes('نعم، كل شهر.'))
  assert.ok((await item.innerText()).includes(say('fate-taken-up')))
  // The address of a link is told to nobody: neither to the next page nor to another house.
  await page.locator('a.brand').click()
  await page.waitForURL('/')
  const referrers = (await Promise.all(sent)).flatMap(({ referer }) => referer || [])
  assert.ok(sent.length > 5, `${sent.length} requests`)
  // What a page of the house itself loads names that page.
  assert.deepEqual(
    referrers.filter(one => new URL(one).pathname !== '/'),
    [],
  )
  assert.deepEqual(elsewhere, [])
  await context.close()
})

test('the pages behind links read well from right to left on a narrow phone, and keep nothing of the address in the browser', async () => {
  const { page, context } = await phone(true)
  const contribute = await linkIn('text-is-open')
  const block = `${contribute.split('?')[0]}/blocks/${text.block}?lang=ar`
  for (const path of [contribute, block, await linkIn('was-answered'), '/l/nothing?lang=ar', '/l?lang=ar']) {
    const answer = await page.goto(path)
    assert.deepEqual(await htmlProblems(await answer!.text()), [], path)
    assert.deepEqual(await axeViolations(page), [], path)
    assert.deepEqual(await overflowsSideways(page), [], path)
  }
  await page.goto(block)
  await page.getByLabel(say('documents-field-comment')).fill('كلمات')
  await page.getByRole('button', { name: say('documents-send-comment') }).click()
  await page.locator('p.done').waitFor()
  // The worker that keeps pages has had its time.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.goto(contribute)
  const token = /\/l\/([\w-]{38})/.exec(contribute)![1]!
  const kept = await page.evaluate(async () => {
    const addresses: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url)
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => done(opening.result)
        opening.onerror = () => fail(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done, fail) => {
          const asking = database.transaction(store).objectStore(store).getAll()
          asking.onsuccess = () => done(asking.result)
          asking.onerror = () => fail(asking.error)
        })
        addresses.push(JSON.stringify(rows))
      }
    }
    return [...addresses, JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join('\n')
  })
  assert.ok(!kept.includes(token), 'the token lies nowhere in the browser')
  await context.close()
})
