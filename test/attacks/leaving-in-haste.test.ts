import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import { openWorld, type World } from '../world.ts'

// What a browser still holds when somebody looks over a shoulder, or takes the phone: with scripts and without.

let world: World
let browser: Browser
const EXIT = 'https://www.wikipedia.org/'
before(async () => {
  world = await openWorld()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await world?.close()
})

for (const javaScriptEnabled of [true, false]) {
  describe(javaScriptEnabled ? 'with scripts' : 'with scripts off', () => {
    let context: BrowserContext
    let page: Page
    before(async () => {
      context = await browser.newContext({ javaScriptEnabled })
      await context.route(`${EXIT}**`, route =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
      )
      page = await context.newPage()
      await page.goto(`${world.house.origin}/demo`)
      await Promise.all([page.waitForURL(`${world.house.origin}/`), page.click('button[value="member-sw"]')])
    })
    after(() => context?.close())

    test('two taps lead out, and cookies, caches and whatever was stored are gone', async () => {
      if (javaScriptEnabled) {
        await page.evaluate(async () => {
          localStorage.setItem('words', 'of a member')
          sessionStorage.setItem('words', 'of a member')
          await (await caches.open('kept')).put('/towns/people', new Response('names'))
        })
      }
      await page.goto(`${world.house.origin}/towns/people`)
      await page.click('details.who summary')
      await Promise.all([page.waitForURL(EXIT), page.click('[formaction="/quick-exit"]')])
      assert.equal(await page.title(), 'Weather')
      assert.deepEqual(await context.cookies(world.house.origin), [])
      // A page of nobody's, to ask what is still kept for this origin.
      await page.goto(`${world.house.origin}/healthz`)
      if (javaScriptEnabled) {
        const left = await page.evaluate(async () => ({
          local: localStorage.length,
          caches: await caches.keys(),
          databases: (await indexedDB.databases()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }))
        assert.deepEqual(left, { local: 0, caches: [], databases: 0, workers: 0 })
      }
    })

    test('going back shows no page of the member', async () => {
      await page.goto(EXIT)
      for (let steps = 0; steps < 6; steps++) {
        await page.goBack().catch(() => null)
        // The cast of the demonstration is named to everybody.
        if (page.url().endsWith('/demo')) break
        const text = await page.locator('body').innerText()
        assert.doesNotMatch(text, /Achieng|Ines Valcourt/, page.url())
      }
    })
  })
}
