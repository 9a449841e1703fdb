import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
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

/** Goes to a control by the Tab key alone. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 160; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(one => document.activeElement?.matches(one) ?? false, selector)) return
  }
  throw new Error(`the Tab key never comes to ${selector} on ${page.url()}`)
}

/** Goes there and presses Enter, which leads to another page. */
async function press(page: Page, selector: string): Promise<void> {
  await reach(page, selector)
  const gone = page.waitForEvent('framenavigated', { timeout: 60_000 }).catch(() => {
    throw new Error(`nothing came of Enter on ${selector} at ${page.url()}`)
  })
  await page.keyboard.press('Enter')
  await gone
  await page.waitForLoadState()
}

/** Goes to a field and types other words into it. */
async function type(page: Page, selector: string, words: string): Promise<void> {
  await reach(page, selector)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
}

/** The words of the session in the two languages that its file is not in. */
const FACES = [
  { face: 'fr', title: 'Qui tient les parcs', place: 'Genève', line: 'Ce qui fut fermé' },
  { face: 'ar', title: 'من يرعى الحدائق', place: 'جنيف', line: 'ما أُغلق' },
]

for (const language of ['fr', 'ar'])
  test(`a file is looked at, corrected, published in three languages and leaves as a Word file, read in ${language}: on a phone, by the keys alone`, async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: true,
      acceptDownloads: true,
    })
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
    // The dialogue in which a file is chosen belongs to the system, not to the page.
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(words) })
    await press(page, 'main form[action$="/drafts"] button[type=submit]')
    await page.waitForURL(/\/drafts\//)
    await look('what was read')
    await press(page, 'a[href$="/sessions/1"]')
    await look('correcting what was read')
    await type(page, '#title', 'Who minds the parks')
    await press(page, 'form[action$="/sessions/1"] button[type=submit]')
    await type(page, '#slug', `parks-${language}`)
    await press(page, 'form[action$="/publication"] button')
    await look('series')
    await press(page, 'ol.open-now h3 a')
    await look('session')
    const address = page.url().split('?')[0]!

    await press(page, 'form[action$="/revision"] button')
    await look('correction')
    for (const { face, title, place, line } of FACES) {
      await press(page, 'main a[href$="/revision/head"]')
      await press(page, `main a[href$="/revision/head?face=${face}"]`)
      await type(page, '#place', place)
      await type(page, '#title', title)
      await look(`head in ${face}`)
      await press(page, 'form[action*="/revision/head"] button[type=submit]')
      await press(page, '.agenda > li:first-child a')
      await press(page, `main a[href$="?face=${face}"]`)
      await type(page, '#title', line)
      if (face === 'ar') await type(page, '#minutes', '90')
      await look(`line in ${face}`)
      await press(page, 'form[action*="/revision/lines/"] button[type=submit]')
    }
    await press(page, 'form[action$="/revision/publication"] button')
    assert.equal((await page.textContent('h1'))?.trim(), FACES.find(one => one.face === language)!.title)
    assert.match((await page.textContent('.agenda'))!, /14:30/, 'what followed moved')
    await look('what was put out')

    const link = `main a[href*=".docx"][href*="lang=${language}"]`
    await reach(page, link)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const paper = await readPaper('out.docx', readFileSync(await download.path()))
    const own = FACES.find(one => one.face === language)!
    const written = JSON.stringify(paper.blocks)
    assert.ok(written.includes(own.title) && written.includes(own.line), 'the file speaks the language of its reader')
    for (const [face, title] of [['en', 'Who minds the parks'], ...FACES.map(one => [one.face, one.title])]) {
      const shown = await fetch(`${address}?lang=${face}`)
      assert.ok((await shown.text()).includes(title!), `${title} in ${face}`)
    }
    for (const part of ['share', 'again', 'conclusions']) {
      await page.goto(`${address}/${part}`)
      await look(part)
    }
    assert.deepEqual(faults, [])
    await context.close()
  })
