/**
 * Pictures of pages for a person to look at; nothing passes or fails.
 *
 *   node test/browser/screenshots.ts --base http://localhost:8080 --as delegate-es --out pictures \
 *     --paths /,/me --langs en,ar --widths 360,1280 --schemes light,dark
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './chromium.ts'

const { values: options } = parseArgs({
  options: {
    base: { type: 'string' },
    as: { type: 'string' },
    out: { type: 'string', default: 'screenshots' },
    paths: { type: 'string', default: '/' },
    langs: { type: 'string', default: 'en' },
    widths: { type: 'string', default: '360,1280' },
    schemes: { type: 'string', default: 'light' },
  },
})

if (!options.base) {
  console.error('screenshots: --base is missing, the address of a running demonstration, like http://localhost:8080')
  process.exit(2)
}
const base = new URL(options.base).origin
const list = (text: string) => text.split(',').filter(Boolean)

await mkdir(options.out, { recursive: true })
const browser = await openBrowser()
try {
  for (const scheme of list(options.schemes)) {
    for (const width of list(options.widths)) await takePictures(browser, Number(width), scheme)
  }
} finally {
  await browser.close()
}

async function takePictures(browser: Browser, width: number, scheme: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
  })
  const page = await context.newPage()
  if (options.as) await signIn(page, options.as)
  for (const path of list(options.paths)) {
    for (const lang of list(options.langs)) {
      const url = new URL(path, base)
      url.searchParams.set('lang', lang)
      const answer = await page.goto(url.href)
      const file = join(options.out, `${nameOf(path)}.${lang}.${width}.${scheme}.png`)
      await page.screenshot({ path: file, fullPage: true })
      console.log(`${answer?.status()} ${url.pathname}${url.search} → ${file}`)
    }
  }
  await context.close()
}

/** Sends the form from a page of the product itself, so that cookies and checks of origin are those of a person. */
async function signIn(page: Page, slug: string): Promise<void> {
  await page.goto(`${base}/demo`)
  const answer = page.waitForResponse(response => new URL(response.url()).pathname === '/demo/sign-in')
  const loaded = page.waitForEvent('load')
  await page.evaluate(slug => {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = '/demo/sign-in'
    const field = document.createElement('input')
    field.name = 'as'
    field.value = slug
    form.append(field)
    document.body.append(form)
    form.submit()
  }, slug)
  await loaded
  const status = (await answer).status()
  if (status >= 400) throw new Error(`signing in as ${slug} was answered with ${status}`)
}

function nameOf(path: string): string {
  return path.replace(/^\//, '').replaceAll(/[^a-z0-9]+/gi, '-') || 'home'
}
