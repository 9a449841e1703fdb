import { test } from 'node:test'
import { openBrowser } from '../browser/chromium.ts'
import { openLine } from '../browser/line.ts'
import { openWorld } from '../world.ts'

test('x', async () => {
  const [world, browser] = await Promise.all([openWorld({ story: false }), openBrowser()])
  const line = await openLine(world.house.origin)
  const context = await browser.newContext({ locale: 'fr' })
  context.on('console', m => console.log('console', m.text()))
  context.on('weberror', m => console.log('weberror', m.error()))
  context.on('request', r => console.log(r.serviceWorker() ? 'sw' : 'page', r.method(), r.url()))
  const page = await context.newPage()
  await page.goto(`${line.origin}/?lang=fr`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto(`${line.origin}/demo`)
  await page.click(`button[value="member-sw"]`)
  await page.waitForURL(`${line.origin}/`)
  await page.goto(`${line.origin}/?lang=fr`)
  await page.goto(`${line.origin}/towns`)
  await page.goto(`${line.origin}/me`)
  console.log(
    JSON.stringify(
      await page.evaluate(async () => {
        const out: unknown[] = []
        for (const name of await caches.keys())
          out.push([name, (await (await caches.open(name)).keys()).map(r => r.url)])
        return out
      }),
      null,
      1,
    ),
  )
  line.cut()
  await page.goto(`${line.origin}/towns`)
  console.log(await page.content())
  await browser.close()
  await line.close()
  await world.close()
})
