import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { texts } from '../../src/kernel/texts.ts'
import { openBrowser } from '../browser/chromium.ts'
import {
  axeViolations,
  htmlProblems,
  overflowsSideways,
  requestsElsewhere,
  tapTargetsTooSmall,
} from '../browser/page-checks.ts'
import { mailsNow, mailsTo } from '../mailbox.ts'
import { type DocumentMade, type Maker, makerOf } from '../matrix/furnish.ts'
import { openWorld, type World } from '../world.ts'

// Selma, in Arabic on a narrow phone without scripts: she chooses how she is told, is told, reads, and stops by one click.

let world: World
let browser: Browser
let maker: Maker
let text: DocumentMade
const say = texts('ar')

before(async () => {
  ;[world, browser] = await Promise.all([openWorld(), openBrowser()])
  await world.byDay()
  maker = await makerOf(world, 'towns')
  text = await maker.opened('network')
})
after(async () => {
  await browser?.close()
  await world?.close()
})

async function phone(scripts: boolean): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 320, height: 740 },
    baseURL: world.house.origin,
    locale: 'ar',
  })
  context.setDefaultTimeout(30_000)
  const [name = '', value = ''] = (await world.as('caller'))
    .cookie()
    .split('; ')
    .find(one => one.startsWith('__Host'))!
    .split('=')
  await context.addCookies([{ name, value, domain: 'localhost', path: '/', secure: true }])
  return { context, page: await context.newPage() }
}

const mails = () => mailsNow(world, 'caller@example.org', 'documents-adopted')

test('she chooses a mail, is told of an adoption, reads it on her page, and stops by one click', async () => {
  const { page, context } = await phone(false)
  const elsewhere = requestsElsewhere(context, world.house.origin)
  await page.goto('/account/notices')
  const adopted = page.getByLabel(say('documents-notice-adopted-choice'))
  await adopted.selectOption({ label: say('notices-way-mail') })
  await page.getByRole('button', { name: say('notices-keep') }).click()
  assert.equal(await page.locator('p.done').innerText(), say('done-notices-kept'))

  const selma = await world.as('caller')
  const block = maker.blockPage(text)
  assert.equal((await selma.submit(block, '/comments', { words: 'نوافق على هذا.', language: 'ar' })).status, 303)
  const now = await maker.now(text)
  await maker.answer(now, { reason: 'نعم.', wording: `${now.words} Et chaque mois.` })
  await maker.publishVersion(text.slug)
  await maker.close(text.slug)
  const documentPage = `/towns/documents/${text.slug}`
  assert.equal((await maker.officer.submit(documentPage, '/adoption')).status, 303)

  const [mail] = await mailsTo(world, 'caller@example.org', { purpose: 'documents-adopted' })
  assert.equal(mail!.subject, say('notices-mail-subject'))
  await page.goto(mail!.links[0]!)
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  assert.equal(await page.locator('h1').innerText(), say('notices-title'))
  const item = page.locator('main li', { hasText: say('documents-notice-adopted') })
  assert.ok((await item.innerText()).includes(say('notices-new')))
  await item.getByRole('button', { name: say('notices-read-one') }).click()
  assert.equal(await page.locator('p.done').innerText(), say('done-notices-read'))
  assert.ok(!(await item.innerText()).includes(say('notices-new')))
  await item.locator('h2 a').click()
  assert.match(page.url(), new RegExp(`/towns/documents/${text.slug}$`))

  // The click of her mail program shows no page; what it did stands on the page of her choices.
  const stopped = await fetch(new URL(new URL(mail!.unsubscribe!.url).pathname, world.house.origin), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  assert.equal(stopped.status, 204)
  await page.goto('/account/notices')
  const shown = await adopted.evaluate(select => (select as HTMLSelectElement).selectedOptions[0]!.text)
  assert.equal(shown, say('notices-way-page'))
  assert.equal((await mails()).length, 1)
  assert.deepEqual(elsewhere, [])
  await context.close()
})

test('her news and her choices read well from right to left on a narrow phone', async () => {
  const { page, context } = await phone(true)
  for (const path of ['/me/notices', '/me/notices?unread=1', '/account/notices', '/']) {
    const answer = await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=ar`)
    assert.deepEqual(await htmlProblems(await answer!.text()), [], path)
    assert.deepEqual(await axeViolations(page), [], path)
    assert.deepEqual(await overflowsSideways(page), [], path)
    assert.deepEqual(await tapTargetsTooSmall(page), [], path)
  }
  await context.close()
})
