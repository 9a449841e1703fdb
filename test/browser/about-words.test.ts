import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { type DocumentMade, makerOf } from '../matrix/furnish.ts'
import { openWorld, type World } from '../world.ts'
import { openBrowser } from './chromium.ts'

let world: World
let browser: Browser
let text: DocumentMade
let address: string

before(async () => {
  world = await openWorld()
  browser = await openBrowser()
  const maker = await makerOf(world, 'towns')
  text = await maker.opened('network')
  address = `${world.house.origin}${maker.blockPage(text)}`
})
after(async () => {
  await browser?.close()
  await world?.close()
})

async function openPage(): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en' })
  const cookies = (await world.as('member-sw')).cookie().split('; ')
  await context.addCookies(
    cookies.map(pair => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return { name, value, url: world.house.origin.replace('http:', 'https:') }
    }),
  )
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(String(error)))
  await page.goto(`${address}?lang=en`)
  return { page, faults }
}

/** Selects words of the paragraph as a finger does: the one after so many others like it. */
async function select(page: Page, words: string, nth = 0): Promise<void> {
  await page.evaluate(
    ([words, nth]) => {
      const paragraph = document.querySelector('.block.alone p')!
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      let left = nth
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = node.textContent!.indexOf(words); at !== -1; at = node.textContent!.indexOf(words, at + 1)) {
          if (left-- > 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + words.length)
          getSelection()!.removeAllRanges()
          getSelection()!.addRange(range)
          return
        }
      }
      throw new Error(`the paragraph does not say ${words}`)
    },
    [words, nth] as const,
  )
}

test('whoever selects words of a paragraph speaks about these words, in this very place', async t => {
  const { page, faults } = await openPage()
  t.after(() => page.context().close())
  const offer = page.getByRole('button', { name: 'Speak about these words' })
  assert.equal(await offer.isVisible(), false, 'nothing is offered before something is selected')
  const twice = 'e'
  assert.ok(text.words.split(twice).length > 3)
  await select(page, twice, 1)
  await offer.click()
  assert.equal(await page.locator('#comment-about').inputValue(), twice)
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'comment-words')
  await page.locator('#comment-words').fill('Hapa.')
  await Promise.all([
    page.waitForURL(/done=documents-said/, { timeout: 60_000 }),
    page.getByRole('button', { name: 'Send the comment' }).click(),
  ])
  const place = text.words.indexOf(twice, text.words.indexOf(twice) + 1)
  const rows = await world.everyRow<{ passage: { from: number; to: number } }>(
    'select passage from documents_contribution where passage is not null',
  )
  assert.deepEqual([rows[0]!.passage.from, rows[0]!.passage.to], [place, place + 1])
  assert.equal(await page.locator('.block.alone mark').innerText(), twice)
  // The mark cuts the paragraph into pieces: places are counted over all of it.
  await select(page, text.words.slice(place + 1, place + 9).trim())
  await offer.click()
  assert.equal(
    Number(await page.locator('form[action$="/comments"] input[name=at]').inputValue()),
    text.words.indexOf(text.words.slice(place + 1, place + 9).trim()),
  )
  assert.deepEqual(faults, [])
})

test('what is selected elsewhere on the page is no passage of the paragraph', async t => {
  const { page, faults } = await openPage()
  t.after(() => page.context().close())
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!))
  assert.equal(await page.getByRole('button', { name: 'Speak about these words' }).isVisible(), false)
  assert.deepEqual(faults, [])
})
