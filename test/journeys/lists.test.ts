import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { writeXlsx } from '../../src/kernel/sheets/write.ts'
import { openBrowser } from '../browser/chromium.ts'
import { faultsOnAPhone, requestsElsewhere } from '../browser/page-checks.ts'
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

async function sheet(rows: string[][]): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of writeXlsx(rows[0]!, rows.slice(1), { name: 'أعضاء', direction: 'rtl' })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const ways: [string, string, BrowserContextOptions][] = [
  ['', 'زينب البستاني', {}],
  [', without scripts', 'طارق المنصوري', { javaScriptEnabled: false }],
]
for (const [turn, [way, name, options]] of ways.entries())
  describe(`a spreadsheet becomes records and a segment, in Arabic on a phone${way}`, () => {
    test('it is brought, looked through, a doubt is decided, it is entered, somebody in it is found and kept in a segment', async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, ...options })
      const page = await context.newPage()
      const elsewhere = requestsElsewhere(context, world.house.origin)
      const { origin } = world.house
      const faults: string[] = []
      const look = async (where: string) => {
        // What looks is a script itself.
        if (!way) faults.push(...(await faultsOnAPhone(page, where)))
      }
      const [cookie = '', value = ''] = (await world.as('officer'))
        .cookie()
        .split('; ')
        .find(one => one.startsWith('__Host'))!
        .split('=')
      await context.addCookies([{ name: cookie, value, domain: 'localhost', path: '/', secure: true }])

      await page.goto(`${origin}/towns/people/import?lang=ar`)
      await look('bringing')
      const [known] = await world.everyRow<{ name: string }>(
        `select name from register_person where slug = 'member-sw'`,
      )
      const bytes = await sheet([
        ['الاسم', 'البريد الإلكتروني', 'الهاتف', 'النقابة', 'البلد', 'اللغات'],
        [name, `zaynab${turn}@union.example`, '+254 700 000 401', '', '', 'العربية؛ الفرنسية'],
        [known!.name.split(' ').reverse().join(' '), '', '', '', 'كينيا', ''],
      ])
      await page.setInputFiles('#file', { name: 'أعضاء.xlsx', mimeType: 'application/octet-stream', buffer: bytes })
      await page.fill('#source', 'استمارات الانتساب')
      await page.click('form[action$="/imports"] button[type=submit]')
      await page.waitForURL(/\/imports\//)
      // The page renews itself.
      await page.waitForSelector('form[action$="/entry"]', { timeout: 60_000 })
      await look('looking through')
      assert.match(await page.innerText('main'), new RegExp(name))

      await page.click('a[href*="show=maybe"]')
      await page.waitForURL(/show=maybe/)
      const values = await page.$$eval('select[name=choice] option', all =>
        all.map(one => (one as HTMLOptionElement).value),
      )
      const same = values.find(value => value.includes(':same:'))
      assert.ok(same, 'somebody is suggested')
      await page.selectOption('select[name=choice]', same)
      await page.click('form[action$="/rows"] button')
      await page.waitForURL(/done=list-decided/)
      await look('decided')

      await page.click('form[action$="/entry"] button')
      await page.waitForSelector('.notice.done', { timeout: 60_000 })
      await look('entered')
      assert.match(await page.innerText('main'), new RegExp(name))

      // Found a moment after it was entered.
      await world.until(async () => {
        await page.goto(`${origin}/towns/people?q=${encodeURIComponent(name)}`)
        return (await page.innerText('main')).includes(name)
      })

      // Asked by a field, kept as a segment, and in it.
      await page.click('a[href*="fields=1"]')
      await page.waitForSelector('select[name=speaks]')
      await page.fill('#q', '')
      await page.selectOption('select[name=reads]', 'ar')
      await look('asking by every field')
      await page.click('form[action$="/people"] button')
      await page.waitForURL(/reads=ar/)
      await page.click('summary:has-text("شريحة")')
      await page.fill('form[action$="/segments"] input[name=name]', `قارئات العربية ${turn}`)
      await look('keeping a segment')
      await page.click('form[action$="/segments"] button')
      await page.waitForURL(/done=segment-kept/)
      await look('the segment')
      assert.match(await page.innerText('main'), new RegExp(name))

      assert.deepEqual(faults, [])
      assert.deepEqual(elsewhere, [])
      await context.close()
    })
  })
