import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import { type Line, openLine } from '../browser/line.ts'
import { axeViolations, overflowsSideways, requestsElsewhere, tapTargetsTooSmall } from '../browser/page-checks.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let browser: Browser
const lines: Line[] = []
before(async () => {
  ;[world, browser] = await Promise.all([openWorld({ story: true }), openBrowser()])
})
after(async () => {
  await browser?.close()
  await Promise.all(lines.map(line => line.close()))
  await world?.close()
})

const PLAN = '/towns/documents/projet-de-plan-d-action-2027-2031'
const AGREEMENT = '/towns/documents/accord-de-travail-2025-2026'
/** What was written last, among what waits. */
const LAST = '#waiting li:last-child'
/** A folder for pictures of what is worth looking at; none are taken without it. */
const PICTURES = process.env['OFFLINE_PICTURES']

for (const [language, offline] of [
  ['fr', /hors ligne/],
  ['ar', /بلا اتصال/],
] as const) {
  describe(`on a line that breaks (${language})`, () => {
    test('a member reads again what was read, and writes once what was written', async () => {
      const { page, line, go } = await phone(language)
      const elsewhere = requestsElsewhere(page.context(), line.origin)
      await signIn(page, line, 'member-sw')
      await switchOn(page, go)
      await go(PLAN)
      const [block, other] = await page.$$eval('.block .say', found =>
        found.map(one => one.getAttribute('href')!.split('#')[0]!),
      )
      await go(block!)
      await until(page, async () => (await kept(page)).length >= 2)

      line.cut()
      await go(PLAN)
      assert.match(await page.innerText('#offline'), offline)
      assert.equal(await page.getAttribute('html', 'lang'), language)
      await look(page, `banner.${language}`)

      await go(other!)
      assert.ok(await page.isVisible('#unread'))
      assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr')
      assert.ok((await page.locator('#kept-here .open-now a').count()) >= 2)
      await look(page, `unread.${language}`)

      const words = `Sans ligne, en ${language}.`
      await go(block!)
      await page.fill('#comment-words', words)
      await page.click('form[action$="/comments"] button')
      await page.waitForSelector('#waiting li textarea')
      assert.equal(await page.inputValue('#waiting li textarea'), words)
      assert.ok(await page.isVisible('#waiting [data-for="waiting"]'))
      await look(page, `waiting.${language}`)
      await go(block!)
      assert.equal(await page.inputValue('#comment-words'), '', 'what waits is not put back to be sent again')

      line.mend()
      await go(block!)
      await page.waitForSelector('.told a[href*="#c-"]')
      await look(page, `sent.${language}`)
      await page.click('.told a')
      await page.waitForSelector('p.done')
      assert.equal(await page.getByText(words).count(), 1)
      assert.equal(await said(words), 1)
      assert.deepEqual(elsewhere, [])
    })
  })
}

test('words whose answer was lost are there once, also after another session', async () => {
  const { page, line, go } = await phone('fr')
  await signIn(page, line, 'member-sw')
  const block = await blockOf(page, go)
  await controlled(page)
  await page.fill('#comment-words', 'La réponse s’est perdue.')
  line.loseAnswers()
  await page.click('form[action$="/comments"] button')
  await world.until(async () => (await said('La réponse s’est perdue.')) === 1)
  await page.waitForSelector('#waiting li textarea')
  // The session is over before the line is back: nobody's words go out, and none are shown to who finds the phone.
  await endSession()
  line.mend()
  await go('/')
  await page.waitForSelector('.told a[href="/sign-in"]')
  await go('/offline')
  await page.waitForSelector('#waiting [data-others]:not([hidden])')
  assert.equal(await page.locator('#waiting li').count(), 0)
  await signIn(page, line, 'member-sw')
  await page.waitForSelector('.told a[href*="#c-"]')
  assert.equal(await said('La réponse s’est perdue.'), 1)
  await go(block)
  assert.equal(await page.getByText('La réponse s’est perdue.').count(), 1)
})

test('words of one person are neither shown nor sent when another signs in', async () => {
  const { page, line, go } = await phone('fr')
  await signIn(page, line, 'member-sw')
  await switchOn(page, go)
  await blockOf(page, go)
  await write(page, line, 'Seulement à moi.')
  await endSession()
  line.mend()
  await signIn(page, line, 'delegate-es')
  await page.waitForFunction(() => document.querySelector('.who bdi'))
  await go('/offline')
  await until(page, async () => (await kept(page)).every(one => one.whose === 'visitor'))
  await page.waitForSelector('#kept-here:not([hidden])')
  assert.equal(await page.locator('#waiting li').count(), 0)
  assert.equal(await said('Seulement à moi.'), 0)
  await signIn(page, line, 'member-sw')
  await page.waitForSelector('.told a[href*="#c-"]')
  assert.equal(await said('Seulement à moi.'), 1)
})

test('who waits can change the words or take them back; what is not taken is kept with the reason', async () => {
  const { page, line, go } = await phone('fr')
  await signIn(page, line, 'member-sw')
  const block = await blockOf(page, go)
  await write(page, line, 'Première version.')
  await page.fill(`${LAST} textarea`, 'Deuxième version.')
  assert.ok(await page.isVisible(`${LAST} [data-do="send"]`))
  await page.click(`${LAST} [data-do="send"]`)
  await page.waitForSelector(`${LAST} [data-for="waiting"]:not([hidden])`)
  line.mend()
  await go('/')
  await page.waitForSelector('.told a[href*="#c-"]')
  assert.deepEqual([await said('Première version.'), await said('Deuxième version.')], [0, 1])

  await go(block)
  await write(page, line, 'À reprendre.')
  await page.click(`${LAST} [data-do="drop"]`)
  await page.click(`${LAST} [data-do="undo"]`)
  await page.click(`${LAST} [data-do="drop"]`)
  line.mend()
  await go(block)
  await controlled(page)

  await page.fill('#comment-words', 'Reçu, puis changé.')
  line.loseAnswers()
  await page.click('form[action$="/comments"] button')
  await page.waitForSelector(`${LAST} textarea`)
  await world.until(async () => (await said('Reçu, puis changé.')) === 1)
  await page.fill(`${LAST} textarea`, 'Changé trop tard.')
  await page.click(`${LAST} [data-do="send"]`)
  line.mend()
  await go('/offline')
  await page.waitForSelector(`${LAST} [data-for="refused"]:not([hidden])`)
  await until(page, async () => /déjà été envoyé/.test(await page.innerText(`${LAST} [data-says]`)))
  await look(page, 'refused.fr')
  await page.click(`${LAST} [data-do="put-back"]`)
  await page.waitForSelector('.kept button')
  assert.equal(await page.inputValue('#comment-words'), 'Changé trop tard.')
  assert.deepEqual(
    [await said('Changé trop tard.'), await said('À reprendre.'), await said('Reçu, puis changé.')],
    [0, 0, 1],
  )
})

test('a page that stays open sends what waits once the line is back, though nobody does anything', async () => {
  const { page, line, go } = await phone('fr')
  await signIn(page, line, 'member-sw')
  await blockOf(page, go)
  await write(page, line, 'Dès que la ligne revient.')
  line.mend()
  await page.waitForSelector(`${LAST} [data-for="sent"]:not([hidden])`)
  assert.equal(await said('Dès que la ligne revient.'), 1)
})

test('signing out deletes all of it, also without a connection; before words are lost it asks', async () => {
  const { page, line, go } = await phone('fr')
  await signIn(page, line, 'member-sw')
  await switchOn(page, go)
  const block = await blockOf(page, go)
  await until(page, async () => (await kept(page)).some(one => one.whose !== 'visitor'))
  await write(page, line, 'Avant de partir.')
  await go(block)
  await page.waitForSelector('.told')
  const asked: string[] = []
  page.once('dialog', dialog => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.click('.who summary')
  await page.click('form[action="/sign-out"] button')
  assert.match(asked[0] ?? '', /pas encore été envoyés/)
  assert.ok((await kept(page)).length > 0)

  page.once('dialog', dialog => void dialog.accept())
  await page.click('form[action="/sign-out"] button')
  await page.waitForSelector('#still-signed-in:not([hidden])')
  assert.deepEqual(await kept(page), [])
  await go(block)
  assert.ok(await page.isVisible('#unread'))
  line.mend()
  await go(block)
  await page.click('.who summary')
  await page.click('form[action="/sign-out"] button')
  await page.waitForSelector('p.done')
  await page.waitForTimeout(500)
  assert.ok((await kept(page)).every(one => one.whose === 'visitor'))
  assert.equal(await said('Avant de partir.'), 0)
})

test('nothing of a member is kept unless she switched it on; public pages are', async () => {
  const { page, line, go } = await phone('fr')
  await go(AGREEMENT)
  await until(page, async () => (await kept(page)).length > 0)
  await signIn(page, line, 'member-sw')
  const block = await blockOf(page, go)
  await controlled(page)
  await go('/me')
  await page.waitForTimeout(1000)
  assert.ok((await kept(page)).every(one => one.whose === 'visitor'))
  line.cut()
  await go(block)
  assert.ok(await page.isVisible('#unread'))
  await go(AGREEMENT)
  assert.match(await page.innerText('#offline'), /hors ligne/)
})

test('a line that is silent shows the kept page after a while', async () => {
  const { page, line, go } = await phone('fr')
  await go(AGREEMENT)
  await until(page, async () => (await kept(page)).length > 0)
  await controlled(page)
  line.stall()
  await go(AGREEMENT)
  assert.match(await page.innerText('#offline'), /ne répond pas/)
})

test('a slow line shows the page of now, not the kept one', async () => {
  const { page, line, go } = await phone('fr')
  await go(AGREEMENT)
  await until(page, async () => (await kept(page)).length > 0)
  await controlled(page)
  line.crawl()
  await go(AGREEMENT)
  assert.equal(await page.locator('#offline').count(), 0)
  assert.ok(await page.locator('h1').count())
})

test('another site can put no words into what waits, not even one that knows the mark of the reader', async () => {
  const { page, line, go } = await phone('fr')
  await signIn(page, line, 'member-sw')
  const block = await blockOf(page, go)
  await controlled(page)
  const later = (await page.inputValue('form[action$="/comments"] [name=later]')).replaceAll('"', '&quot;')
  const site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<form method="post" action="${line.origin}${block}/comments"><input name="later" value="${later}">
<input name="key" value="01a2046b-108a-7377-9dfe-369fe45e0206.x"><input name="words" value="Pas de moi."><button>Win</button></form>`)
  })
  await new Promise<void>(listening => site.listen(0, '127.0.0.1', listening))
  await page.goto(`http://127.0.0.1:${(site.address() as { port: number }).port}/`)
  site.close()
  line.cut()
  await page.click('button').catch(() => {})
  await page.waitForTimeout(1000)
  line.mend()
  await go('/offline')
  await page.waitForSelector('#kept-here:not([hidden])')
  assert.equal(await page.locator('#waiting li').count(), 0)
  await go(block)
  assert.equal(await said('Pas de moi.'), 0)
})

async function phone(language: string): Promise<{ page: Page; line: Line; go: (path: string) => Promise<unknown> }> {
  const line = await openLine(world.house.origin)
  lines.push(line)
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: language })
  const page = await context.newPage()
  await page.goto(`${line.origin}/?lang=${language}`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const go = async (path: string) => {
    const asked = new URL(path, line.origin)
    return page.goto(asked.href, { waitUntil: 'load' })
  }
  return { page, line, go }
}

async function signIn(page: Page, line: Line, slug: string): Promise<void> {
  const language = await page.getAttribute('html', 'lang')
  await page.goto(`${line.origin}/demo`)
  await page.click(`button[value="${slug}"]`)
  await page.waitForURL(`${line.origin}/`)
  await page.goto(`${line.origin}/?lang=${language}`)
}

async function switchOn(page: Page, go: (path: string) => Promise<unknown>): Promise<void> {
  await controlled(page)
  await go('/offline')
  await page.click('[data-do="keep"]')
  await page.waitForSelector('[data-on]:not([hidden])')
}

/** Opens a paragraph one may speak about, and gives its address. */
async function blockOf(page: Page, go: (path: string) => Promise<unknown>): Promise<string> {
  await go(PLAN)
  const block = await page.getAttribute('.block .say', 'href')
  await go(block!.split('#')[0]!)
  return block!.split('#')[0]!
}

/** Writes a comment on the page that is open while nothing gets through. */
async function write(page: Page, line: Line, words: string): Promise<void> {
  await controlled(page)
  await page.fill('#comment-words', words)
  line.cut()
  await page.click('form[action$="/comments"] button')
  await page.waitForSelector('#waiting textarea')
}

async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** What the browser holds of pages, read from its own database. */
function kept(page: Page): Promise<{ key: string; whose: string }[]> {
  return page.evaluate(
    () =>
      new Promise<{ key: string; whose: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('plenaria')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          if (!db.objectStoreNames.contains('pages')) return resolve([])
          const asking = db.transaction('pages').objectStore('pages').getAll()
          asking.onsuccess = () => {
            db.close()
            resolve(asking.result)
          }
          return undefined
        }
      }),
  )
}

/** Ends the session that was opened last, as thirty days would. */
async function endSession(): Promise<void> {
  await world.everyRow(
    'delete from accounts_session where id = (select id from accounts_session order by created_at desc, id desc limit 1)',
  )
}

/** How often words were said to the house, in its own tables. */
async function said(words: string): Promise<number> {
  const rows = await world.everyRow<{ words: string }>(
    'select words::text from documents_contribution where words is not null',
  )
  return rows.filter(row => row.words.includes(words)).length
}

async function until(page: Page, ask: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await ask()) return
    await page.waitForTimeout(100)
  }
  assert.fail('it did not happen within fifteen seconds')
}

async function look(page: Page, name: string): Promise<void> {
  if (PICTURES) {
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
  }
  assert.deepEqual(await axeViolations(page), [], name)
  assert.deepEqual(await tapTargetsTooSmall(page), [], name)
  assert.deepEqual(await overflowsSideways(page), [], name)
}
