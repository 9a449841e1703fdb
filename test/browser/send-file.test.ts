import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import JSZip from 'jszip'
import type { Browser, Page } from 'playwright-core'
import { startCuttingProxy } from '../cutting-proxy.ts'
import { openWorld, type World } from '../world.ts'
import { openBrowser } from './chromium.ts'

let world: World
let browser: Browser
before(async () => {
  world = await openWorld()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await world?.close()
})

/** A draft with a heavy picture in it. */
async function heavyDraft(title: string): Promise<Buffer> {
  const word = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph(title), new Paragraph('Every street has trees.')] }] }),
  )
  const zip = await JSZip.loadAsync(word)
  zip.file('word/media/picture.bin', randomBytes(700_000))
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** The page of a new document, over a line that is cut so often; the words it throws are no part of the house. */
async function pageOver(cuts: number[]) {
  const line = await startCuttingProxy(Number(new URL(world.house.origin).port), cuts)
  const context = await browser.newContext({ locale: 'en' })
  const cookies = (await world.as('officer')).cookie().split('; ')
  await context.addCookies(
    [...cookies, 'lang=en'].map(pair => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return { name, value, url: `https://localhost:${line.port}` }
    }),
  )
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(String(error)))
  const asked: string[] = []
  page.on('request', request => asked.push(`${request.method()} ${new URL(request.url()).pathname.split('/')[1]}`))
  await page.goto(`http://localhost:${line.port}/towns/documents/new?lang=en`)
  const close = async () => {
    await context.close()
    await line.close()
  }
  return { page, line, faults, asked, close }
}

const choose = (page: Page, buffer: Buffer) =>
  page.setInputFiles('#file', { name: 'plan.docx', mimeType: 'application/octet-stream', buffer })

test('a file leaves when it is chosen, over a line that is cut, and the form says only its name', async t => {
  const { page, line, faults, asked, close } = await pageOver([250_000, 200_000])
  t.after(close)
  await choose(page, await heavyDraft('A plan over a bad line'))
  await page.getByText('The file has arrived.').waitFor({ timeout: 60_000 })
  assert.equal(line.cuts(), 2)
  const before = asked.length
  await Promise.all([
    page.waitForURL(/done=documents-drafted/, { timeout: 60_000 }),
    page.getByRole('button', { name: 'Read it' }).click(),
  ])
  assert.match(await page.content(), /A plan over a bad line/)
  assert.ok(asked.slice(before).includes('POST towns'))
  assert.equal(asked.filter(one => one === 'POST uploads').length, 1)
  assert.deepEqual(faults, [])
})

test('after the page was loaded anew the same file goes on where it was', async t => {
  const { page, faults, asked, close } = await pageOver([])
  t.after(close)
  // A file of the disk: one that is made up on the spot is younger each time, and so another one.
  const folder = mkdtempSync(join(tmpdir(), 'plenaria draft-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const draft = join(folder, 'plan.docx')
  writeFileSync(draft, await heavyDraft('A plan with a break'))
  let pieces = 0
  await page.route('**/uploads/*', route => (++pieces > 3 ? new Promise(() => {}) : route.continue()))
  await page.setInputFiles('#file', draft)
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.4, null, { timeout: 60_000 })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  asked.length = 0
  await page.setInputFiles('#file', draft)
  await page.getByText('The file has arrived.').waitFor({ timeout: 60_000 })
  assert.ok(!asked.includes('POST uploads') && asked.includes('HEAD uploads'))
  assert.ok(asked.filter(one => one === 'PATCH uploads').length <= 3, asked.join())
  assert.deepEqual(faults, [])
})

test('a form that is sent too early waits for its file', async t => {
  const { page, faults, close } = await pageOver([])
  t.after(close)
  await page.route('**/uploads/*', async route => {
    await new Promise(resolve => setTimeout(resolve, 300))
    await route.continue()
  })
  await choose(page, await heavyDraft('A plan in a hurry'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('The form leaves as soon as').waitFor()
  await page.waitForURL(/done=documents-drafted/, { timeout: 60_000 })
  assert.deepEqual(faults, [])
})

test('what somebody takes back is gone, and the form goes on without it', async t => {
  const { page, asked, faults, close } = await pageOver([])
  t.after(close)
  await choose(page, await heavyDraft('A plan taken back'))
  await page.getByText('The file has arrived.').waitFor({ timeout: 60_000 })
  await page.getByText('Do not send the file').click()
  await page.getByText('The file has arrived.').waitFor({ state: 'hidden' })
  assert.equal(await page.inputValue('#file'), '')
  await world.until(async () => asked.includes('DELETE uploads'))
  assert.deepEqual(faults, [])
})

test('where pieces cannot be sent the form carries the file itself', async t => {
  const { page, faults, close } = await pageOver([])
  t.after(close)
  await page.route('**/uploads', route => route.fulfill({ status: 429, body: 'too many' }))
  await choose(page, await heavyDraft('A plan in one piece'))
  await page.locator('progress').waitFor({ state: 'hidden' })
  await Promise.all([
    page.waitForURL(/done=documents-drafted/, { timeout: 60_000 }),
    page.getByRole('button', { name: 'Read it' }).click(),
  ])
  assert.deepEqual(faults, [])
})
