import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core'
import type { InterfaceLanguage } from '../../src/kernel/languages.ts'
import { type Say, texts } from '../../src/kernel/texts.ts'
import { requestsElsewhere } from '../browser/page-checks.ts'
import type { World } from '../world.ts'

/** One page as somebody was sent it. */
export interface PageSeen {
  url: string
  status: number
  html: string
  /** The language the reader had asked for by then. */
  language: InterfaceLanguage
  who: string
}

/** One telling of the story: where, with or without scripts, and every page that anybody saw. */
export interface Telling {
  world: World
  browser: Browser
  scripts: boolean
  /** The interface of everybody; null leaves each with their own. */
  language: InterfaceLanguage | null
  seen: PageSeen[]
  elsewhere: string[]
}

/** Somebody at a browser, who finds buttons and fields by the words they read. */
export interface Somebody {
  page: Page
  context: BrowserContext
  say: Say
  language: InterfaceLanguage
  open: (path: string) => Promise<void>
  /** Follows a link with these words, or this one. */
  follow: (link: string | Locator) => Promise<void>
  /** The form that ends with this button. */
  form: (button: string) => Locator
  /** Sends it, and answers with the page that came back. */
  send: (form: Locator, button: string) => Promise<Response>
  /** The same with an impatient hand: the button is pressed twice. */
  sendByDoubleClick: (form: Locator, button: string) => Promise<Response>
  /** Unfolds what is folded beneath these words. */
  unfold: (words: string) => Promise<void>
}

interface Arrival {
  slug: string | null
  /** What their own settings lead to; a telling in one language overrides it. */
  language: InterfaceLanguage
  width?: number
  zone?: string
}

/** Opens a browser for somebody of the cast, or for a visitor, signed in and reading in the language of the telling. */
export async function arrives(
  telling: Telling,
  { slug, language: own, width = 360, zone }: Arrival,
): Promise<Somebody> {
  const { world, browser, scripts } = telling
  const { origin } = world.house
  const language = telling.language ?? own
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 740 },
    locale: own,
    baseURL: origin,
    ...(zone ? { timezoneId: zone } : {}),
  })
  context.setDefaultTimeout(10_000)
  const elsewhere = requestsElsewhere(context, origin)
  context.on('close', () => telling.elsewhere.push(...elsewhere))
  const page = await context.newPage()
  const reads = { language: own }
  const kept = keepPages(page, telling, reads, slug ?? 'visitor')
  const somebody = somebodyAt(page, context, language, kept)
  await comesIn(somebody, slug)
  if (language !== own) {
    reads.language = language
    await somebody.follow(page.locator(`footer a[hreflang="${language}"]`))
  }
  assert.equal(await page.locator('html').getAttribute('lang'), language)
  return somebody
}

/** Through the cast's page, as anybody would. */
async function comesIn(somebody: Somebody, slug: string | null): Promise<void> {
  const { page } = somebody
  await somebody.open('/demo')
  if (slug) await Promise.all([page.waitForURL('/'), page.locator(`button[name="as"][value="${slug}"]`).click()])
  await somebody.open('/')
}

function somebodyAt(
  page: Page,
  context: BrowserContext,
  language: InterfaceLanguage,
  kept: () => Promise<void>,
): Somebody {
  const navigates = async (act: () => Promise<unknown>) => {
    const [response] = await Promise.all([
      page.waitForResponse(one => isPage(page, one)),
      page.waitForEvent('load'),
      act(),
    ])
    await kept()
    return response
  }
  return {
    page,
    context,
    say: texts(language),
    language,
    async open(path) {
      await page.goto(path)
      await kept()
    },
    async follow(link) {
      const found = typeof link === 'string' ? page.getByRole('link', { name: link, exact: true }).first() : link
      await navigates(() => found.click())
    },
    form: button => page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) }),
    async send(form, button) {
      assert.deepEqual(await form.evaluate(fieldsRefused), [], 'fields for which the browser will not send the form')
      return navigates(() => form.getByRole('button', { name: button, exact: true }).click())
    },
    sendByDoubleClick: (form, button) =>
      navigates(() => form.getByRole('button', { name: button, exact: true }).dblclick({ noWaitAfter: true })),
    async unfold(words) {
      const details = page
        .locator('details')
        .filter({ has: page.locator('summary', { hasText: words }) })
        .first()
      if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click()
    },
  }
}

function keepPages(
  page: Page,
  telling: Telling,
  reads: { language: InterfaceLanguage },
  who: string,
): () => Promise<void> {
  const underway: Promise<void>[] = []
  page.on('response', response => {
    if (!isPage(page, response)) return
    const { language } = reads
    const keep = async () => {
      const html = await response.text()
      telling.seen.push({ url: response.url(), status: response.status(), html, language, who })
    }
    // A page that was left before it had arrived was seen by nobody.
    underway.push(keep().catch(() => undefined))
  })
  return async () => {
    await Promise.all(underway.splice(0))
  }
}

/** Runs in the page: fields that are empty or wrong in the eyes of the browser, which then sends nothing. */
function fieldsRefused(form: Element): string[] {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')]
  return fields.filter(field => !field.validity.valid).map(field => field.id)
}

/** The page itself, not what it carries, and not the redirect before it. */
function isPage(page: Page, response: Response): boolean {
  const status = response.status()
  return (
    response.request().isNavigationRequest() && response.frame() === page.mainFrame() && (status < 300 || status >= 400)
  )
}
