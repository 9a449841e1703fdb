import { openBrowser } from '../../test/browser/chromium.ts'
import type { Figure } from '../measures.ts'
import { median, startHouse } from '../processes.ts'

/** Chromium's own throttling: 0.5 Mbps both ways, 300 ms for a round trip. */
const LINE = { offline: false, downloadThroughput: 62_500, uploadThroughput: 62_500, latency: 300 }
const SECONDS = 0.8

/** Seconds until a first visitor on a thin line sees something of the heaviest page, the draft; nothing is cached. */
export async function firstPaint(): Promise<Figure> {
  const { about, leave } = await startHouse()
  const browser = await openBrowser()
  try {
    const seconds: number[] = []
    for (let round = 0; round < 6; round++) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr' })
      const page = await context.newPage()
      const line = await context.newCDPSession(page)
      await line.send('Network.enable')
      await line.send('Network.emulateNetworkConditions', LINE)
      await page.goto(about.origin + about.paths.document)
      // Runs in the page: the moment of the first paint with content, in milliseconds since the click.
      const at = await page.evaluate<number>(
        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
      )
      if (round > 0) seconds.push(at / 1000)
      await context.close()
    }
    const value = median(seconds)
    return { value, unit: 's', limit: SECONDS, ratio: value / SECONDS, target: 1 }
  } finally {
    await browser.close()
    await leave()
  }
}
