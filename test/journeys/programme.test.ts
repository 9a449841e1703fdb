import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { readPaper } from '../../src/kernel/paper/read-file.ts'
import { openBrowser } from '../browser/chromium.ts'
import { axeViolations, htmlProblems, overflowsSideways, tapTargetsTooSmall } from '../browser/page-checks.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let browser: Browser
before(async () => {
  ;[world, browser] = await Promise.all([openWorld(), openBrowser()])
})
after(async () => {
  await browser?.close()
  await world?.close()
})

const FILE = `# Parks for everybody

## Session 1: Who keeps the parks, 9 December 2026, 13:00-16:00 (Geneva time)

**13:00-14:20** What was closed (80 min)
- Amara Dikko, secretary, Lake Union

**14:20-16:00** Conclusions (100 min)
`

/** Goes to what has these words by the Tab key alone, and presses Enter on it. */
async function press(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(one => document.activeElement?.matches(one) ?? false, selector)) {
      const gone = page.waitForEvent('framenavigated', { timeout: 60_000 }).catch(() => {
        throw new Error(`nothing came of Enter on ${selector} at ${page.url()}`)
      })
      await page.keyboard.press('Enter')
      await gone
      await page.waitForLoadState()
      return
    }
  }
  throw new Error(`the Tab key never comes to ${selector} on ${page.url()}`)
}

for (const { language, title, line } of [
  { language: 'fr', title: 'Qui tient les parcs', line: 'Ce qui fut fermé' },
  { language: 'ar', title: 'من يرعى الحدائق', line: 'ما أُغلق' },
])
  test(`a file becomes a published session, is corrected in ${language} and leaves as a Word file: on a phone, by the keys alone`, async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: true })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const { origin } = world.house
    const [cookie = '', value = ''] = (await world.as('officer'))
      .cookie()
      .split('; ')
      .find(one => one.startsWith('__Host'))!
      .split('=')
    await context.addCookies([{ name: cookie, value, domain: 'localhost', path: '/', secure: true }])
    const faults: string[] = []
    const look = async (where: string) => {
      await page.$$eval('main details', all => all.map(one => one.setAttribute('open', '')))
      const found = [
        ...(await htmlProblems(await page.content())),
        ...(await overflowsSideways(page, [320, 360])),
        ...(await tapTargetsTooSmall(page)),
        ...(await axeViolations(page)),
      ]
      faults.push(...found.map(fault => `${where}: ${fault}`))
    }

    await page.goto(`${origin}/towns/programme/new?lang=${language}`)
    const name = `parks-${language}.md`
    const words = FILE.replace('Parks', `Parks ${language}`).replace(
      'Session 1',
      `Session ${language === 'fr' ? 1 : 2}`,
    )
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(words) })
    // Chosen files are sent in pieces by a script; the button is found by the keys all the same.
    await press(page, 'main form[action$="/drafts"] button[type=submit]')
    await page.waitForURL(/\/drafts\//)
    await page.fill('#slug', `parks-${language}`)
    await press(page, 'form[action$="/publication"] button')
    await look('series')
    await press(page, 'ol.open-now h3 a')
    await look('session')
    const address = page.url().split('?')[0]!
    await press(page, 'form[action$="/revision"] button')
    await look('correction')

    await page.goto(`${address}/revision/head?face=${language}`)
    await page.fill('#title', title)
    await page.fill('#place', 'Genève')
    await look('head')
    await press(page, 'form[action*="/revision/head"] button[type=submit]')
    await press(page, '.agenda > li:first-child a')
    await page.goto(`${page.url().split('?')[0]}?face=${language}`)
    await page.fill('#title', line)
    await page.fill('#minutes', '90')
    await look('line')
    await press(page, 'form[action*="/revision/lines/"] button[type=submit]')
    await press(page, 'form[action$="/revision/publication"] button')
    assert.equal((await page.textContent('h1'))?.trim(), title)
    assert.match((await page.textContent('.agenda'))!, /14:30/, 'what followed moved')
    for (const part of ['share', 'again', 'conclusions']) {
      await page.goto(`${address}/${part}`)
      await look(part)
    }

    const file = await fetch(`${address}.docx?lang=${language}`)
    const paper = await readPaper('out.docx', Buffer.from(await file.arrayBuffer()))
    const written = JSON.stringify(paper.blocks)
    assert.ok(written.includes(title) && written.includes(line), 'the file speaks the language it was asked for')
    assert.deepEqual(faults, [])
    await context.close()
  })
