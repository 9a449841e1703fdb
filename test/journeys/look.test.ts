import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { islandAt } from '../../src/kernel/look/islands.ts'
import { lookCss } from '../../src/kernel/look/stylesheet.ts'
import { openBrowser } from '../browser/chromium.ts'
import {
  axeViolations,
  htmlProblems,
  overflowsSideways,
  requestsElsewhere,
  tapTargetsTooSmall,
} from '../browser/page-checks.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let browser: Browser
before(async () => {
  ;[world, browser] = await Promise.all([openWorld({ story: true }), openBrowser()])
})
after(async () => {
  await browser?.close()
  await world?.close()
})

const LANGUAGES = ['fr', 'ar'] as const
const PLAN = '/towns/documents/projet-de-plan-d-action-2027-2031'
const AGREEMENT = '/towns/documents/accord-de-travail-2025-2026'
const PROGRAMME =
  'Rencontre du réseau\n\nSession 1 : Les effectifs\n12 janvier 2027, 14h00 – 16h00, Genève\n\n14h00 Ouverture\n14h30 Débat\n'

describe('on a narrow phone', { concurrency: 2 }, () => {
  for (const language of LANGUAGES) {
    test(`a visitor reads every open page on a narrow phone, by day and by night (${language})`, async () => {
      const page = await phone(null)
      const [session] = await links(page, '/towns/programme/consultation', 'a[href^="/towns/sessions/"]')
      const [action] = await links(page, '/towns/plan', 'h3 a')
      const trace = await links(page, action!, 'a[href^="/trace/"]')
      const paths = [
        '/',
        '/demo',
        '/sign-in',
        '/towns',
        '/water',
        '/towns/documents',
        AGREEMENT,
        `${AGREEMENT}?compare=1..2`,
        '/towns/programme',
      ]
      await readsWell(page, language, [
        ...paths,
        '/towns/programme/consultation',
        session!,
        '/towns/plan',
        action!,
        trace.at(-1)!,
        `${trace.at(-1)}/flow`,
        `${AGREEMENT}/flow`,
        '/nowhere',
      ])
    })

    test(`a member reads and writes on a narrow phone, by day and by night (${language})`, async () => {
      const page = await phone('member-sw')
      const [block] = await links(page, PLAN, '.block:has(.heard) > .label')
      const [thread] = await links(page, '/me', 'a[href^="/trace/"]')
      await readsWell(page, language, [PLAN, block!, '/me', thread!, `${thread}/flow`])
      await page.goto(`${world.house.origin}${block}?lang=${language}`)
      await page.evaluate(() => document.querySelector<HTMLFormElement>('form[action$="/comments"]')?.submit())
      await page.waitForSelector('#problems')
      assert.deepEqual(await faultsToTheEye(page, 'a form with problems'), [])
    })

    test(`the secretariat works on a narrow phone, by day and by night (${language})`, async () => {
      const page = await phone('officer')
      const desk = await links(page, `${PLAN}/desk`, 'th a')
      const face = await links(page, '/towns/translations', '.work a[href*="to="]')
      const draft = await draftOf(page, language)
      const paths = [
        PLAN,
        `${PLAN}/desk`,
        desk[0]!,
        '/towns/documents/new',
        '/towns/programme/new',
        draft,
        `${draft}/sessions/1`,
      ]
      await readsWell(page, language, [...paths, '/towns/translations', face[0]!])
    })

    test(`the library and the ways of translators read well on a narrow phone, by day and by night (${language})`, async () => {
      const visitor = await phone(null)
      const items = await links(visitor, '/towns/library', 'main section a[href^="/towns/library/"]')
      await readsWell(visitor, language, ['/towns/library', ...items.slice(0, 3), '/towns/library?q=nothing'])
      const { preview, outing, returned } = await onTheDesk(language)
      const page = await phone('officer')
      await readsWell(page, language, [
        '/towns/library/new',
        '/towns/library/references',
        `${items[0]}/edit`,
        preview,
        '/towns/translations/terms',
        '/towns/translations/word',
        outing,
        returned,
      ])
      await page.goto(`${world.house.origin}${items[0]}?lang=${language}`)
      await page.evaluate(() => document.querySelector<HTMLFormElement>('form[action$="/citations"]')?.submit())
      await page.waitForSelector('#problems')
      assert.deepEqual(await faultsToTheEye(page, 'a citation with problems'), [])
    })
  }
})

describe('the page of the kit', () => {
  for (const language of LANGUAGES) {
    test(`reads well on a phone of 320 and of 360 px, by day and by night, as new and with problems (${language})`, async () => {
      const page = await phone(null)
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 })
        await readsWell(page, language, ['/demo/kit', '/demo/kit?problems=2'], width)
        for (const opener of ['kit-dialog', 'kit-ask']) {
          await page.goto(`${world.house.origin}/demo/kit?lang=${language}`)
          await page.click(`[popovertarget=${opener}]:not([popovertargetaction])`)
          assert.deepEqual(await faultsToTheEye(page, opener, width), [])
        }
      }
    })
  }

  test('opens and closes its dialogs by keyboard with scripts off; staying is the first answer', async () => {
    const page = await phone(null, { javaScriptEnabled: false })
    await page.goto(`${world.house.origin}/demo/kit?lang=en`)
    const opener = page.locator('[popovertarget=kit-ask]').first()
    const question = page.locator('#kit-ask')
    await opener.focus()
    await page.keyboard.press('Enter')
    await question.waitFor({ state: 'visible' })
    assert.equal(await page.locator('#kit-ask button:focus').textContent(), 'Keep it')
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    assert.equal(await page.locator('[popovertarget=kit-ask]:focus').count(), 1, 'the focus came back')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await question.waitFor({ state: 'hidden' })
    assert.equal(new URL(page.url()).search, '?lang=en', 'Enter alone does nothing that cannot be undone')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    assert.equal(await page.locator('#kit-ask button:focus').textContent(), 'Discard it')
    await page.keyboard.press('Enter')
    // The form of the page asks for more than this button sends: it is drawn again with its problems.
    await page.waitForSelector('#problems')
  })

  test('goes from tab to tab by keyboard with scripts off, and marks the one it shows', async () => {
    const page = await phone(null, { javaScriptEnabled: false })
    await page.goto(`${world.house.origin}/demo/kit?lang=en`)
    assert.equal(await page.locator('.filter [aria-current]').textContent(), 'As new')
    await page.locator('.filter [aria-current]').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/problems=2/)
    assert.match((await page.locator('.filter [aria-current]').textContent())!, /^With problems/)
    assert.equal(await page.locator('#title[aria-invalid]').count(), 1)
  })

  test('scrolls a table of figures by keyboard in its own region', async () => {
    const page = await phone(null)
    await page.goto(`${world.house.origin}/demo/kit?lang=ar`)
    const region = page.locator('.scrolls')
    await region.focus()
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => document.querySelector('.scrolls')!.scrollLeft !== 0)
  })
})

test('the header is one row on the narrowest phone, for visitors and members in every language', async () => {
  for (const slug of [null, 'officer']) {
    const page = await phone(slug)
    for (const language of ['en', 'fr', 'es', 'ar']) {
      await page.goto(`${world.house.origin}/?lang=${language}`)
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 })
        const middles = await page.$$eval('.brand, .find, .langs summary, .who:not(details), .who summary', parts =>
          parts
            .map(part => part.getBoundingClientRect())
            .filter(box => box.height > 0)
            .map(box => Math.round((box.top + box.bottom) / 2)),
        )
        assert.ok(Math.max(...middles) - Math.min(...middles) < 12, `${slug} ${language} ${width}: ${middles}`)
      }
    }
  }
})

test('on paper stands what was said and when, without the ways through the house', async () => {
  const page = await phone('officer')
  const [session] = await links(page, '/towns/programme/consultation', 'a[href^="/towns/sessions/"]')
  const [action] = await links(page, '/towns/actions/negocier-dans-chaque-abe4', 'main a')
  assert.ok(action)
  for (const path of [session!, AGREEMENT, '/towns/plan', '/demo/kit']) {
    await page.goto(world.house.origin + path)
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    const shown = (selector: string) =>
      page.$$eval(selector, all => all.filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 90)))
    assert.deepEqual(await shown('nav:not(.crumbs), form, button, .button, details.menu, .over'), [], path)
    assert.equal((await shown('h1')).length, 1)
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    assert.equal(paper, 'rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'screen' })
  }
  await page.goto(`${world.house.origin}${session}`)
  await page.emulateMedia({ media: 'print' })
  assert.ok((await page.locator('.agenda time').count()) > 3)
})

test('what was begun is put back after a lost connection, with a button to drop it', async () => {
  const page = await phone('delegate-es', { serviceWorkers: 'block' })
  const [block] = await links(page, PLAN, '.block .say')
  await page.goto(`${world.house.origin}${block}`)
  await page.fill('#comment-words', 'El agua no espera.')
  await page.context().setOffline(true)
  await page.click('form[action$="/comments"] button').catch(() => {})
  await page.context().setOffline(false)
  await page.goto(`${world.house.origin}${block}`)
  assert.equal(await page.inputValue('#comment-words'), 'El agua no espera.')
  await page.click('.kept button')
  assert.equal(await page.inputValue('#comment-words'), '')
  await page.reload()
  assert.equal(await page.inputValue('#comment-words'), '', 'what was dropped does not come back')
})

test('words that were taken are kept no longer, and nobody finds them after signing out', async () => {
  const page = await phone('delegate-es')
  const [block, other] = await links(page, PLAN, '.block .say')
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('words ')).length)
  await page.goto(`${world.house.origin}${block}`)
  await page.fill('#comment-words', 'Falta personal de noche.')
  assert.equal(await kept(), 1)
  await page.click('form[action$="/comments"] button')
  await page.waitForURL(/done=/)
  assert.equal(await kept(), 0)
  await page.goto(`${world.house.origin}${other}`)
  await page.fill('#comment-words', 'Esto es solo mío.')
  assert.equal(await kept(), 1)
  await page.click('.who summary')
  await page.click('form[action="/sign-out"] button')
  await page.waitForURL(/done=/)
  assert.equal(await kept(), 0)
})

test('the stylesheet weighs at most 5 KB on the wire and the scripts of a page 15 KB', async () => {
  assert.doesNotMatch(lookCss, /transition|animation|scroll-behavior/, 'what moves asks first whether it may')
  assert.ok(gzipSync(lookCss).length <= 5 * 1024, `${gzipSync(lookCss).length} bytes`)
  const page = await (await world.as('member-sw')).get(`${AGREEMENT}?done=signed-out`)
  const paths = page.page.querySelectorAll('script').map(script => script.getAttribute('src')!)
  const sizes = paths.map(path => gzipSync(islandAt(path)!).length)
  assert.ok(sizes.length > 0 && sizes.every(size => size <= 2 * 1024), sizes.join(' '))
})

/** A narrow phone in the hands of somebody of the cast, or of a visitor. */
async function phone(slug: string | null, more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 740 }, hasTouch: true, ...more })
  const page = await context.newPage()
  if (slug) {
    await page.goto(`${world.house.origin}/demo`)
    await page.click(`button[value="${slug}"]`)
    await page.waitForURL(`${world.house.origin}/`)
  }
  return page
}

/** Where the links on a page lead that fit a selector. */
async function links(page: Page, path: string, selector: string): Promise<string[]> {
  await page.goto(world.house.origin + path)
  return page.$$eval(selector, found => found.map(link => link.getAttribute('href')!.split('#')[0]!))
}

async function draftOf(page: Page, language: string): Promise<string> {
  await page.goto(`${world.house.origin}/towns/programme/new`)
  await page.fill('textarea', `${PROGRAMME}(${language})\n`)
  await page.click('main form button[type=submit]')
  await page.waitForURL(/\/drafts\//)
  return new URL(page.url()).pathname
}

/** A pasted list, a file for translators and one that came back, each before anything of it is kept. */
async function onTheDesk(language: string): Promise<{ preview: string; outing: string; returned: string }> {
  const officer = await world.as('officer')
  const [shelf, word] = ['/towns/library/references', '/towns/translations/word']
  const text = `OTU, Guide (${language}), 2026\nOTU, Guide (${language}), 2026\n${'Un long titre '.repeat(12)}${language}, 13/2026`
  const pasted = await officer.submit(shelf, shelf, { text, language: 'fr' })
  const made = await officer.submit(word, word, { to: 'ar', which: 'all' })
  const file = await fetch(`${world.house.origin}${made.location}/file`, { headers: { cookie: officer.cookie() } })
  const out = { field: 'file', name: 'out.docx', bytes: new Uint8Array(await file.arrayBuffer()) }
  const back = await officer.submit(word, `${word}/back`, {}, out)
  return { preview: pasted.location!, outing: made.location!, returned: back.location! }
}

async function readsWell(page: Page, language: string, paths: string[], width?: number): Promise<void> {
  const faults = requestsElsewhere(page.context(), world.house.origin)
  for (const path of paths) {
    const url = new URL(path, world.house.origin)
    url.searchParams.set('lang', language)
    const answer = await page.goto(url.href)
    const html = await htmlProblems(await answer!.text())
    faults.push(...html.map(fault => `${path}: ${fault}`), ...(await faultsToTheEye(page, path, width)))
  }
  assert.deepEqual(faults, [])
}

/** What a member would see or miss on the page as it stands, everything unfolded, by day and by night. */
async function faultsToTheEye(page: Page, where: string, width?: number): Promise<string[]> {
  await page.$$eval('main details', all => all.map(one => one.setAttribute('open', '')))
  const faults = [...(await overflowsSideways(page, width ? [width] : [320, 360])), ...(await tapTargetsTooSmall(page))]
  await page.emulateMedia({ colorScheme: 'light' })
  faults.push(...(await axeViolations(page)))
  // By night only the colours are others.
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await page.evaluate(tooFaint)))
  return faults.map(fault => `${where}: ${fault}`)
}

/** Runs in the page, after axe was put there. */
async function tooFaint(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') } // put there by axeViolations()
  const { violations } = await axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] })
  return violations.flatMap(({ nodes }) => nodes.map(node => `too faint by night: ${node.html.slice(0, 200)}`))
}
