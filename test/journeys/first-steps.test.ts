import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openHouse, type RunningHouse } from '../../src/app/house.ts'
import { readConfig } from '../../src/kernel/config.ts'
import { texts } from '../../src/kernel/texts.ts'
import { openBrowser } from '../browser/chromium.ts'
import { axeViolations, htmlProblems, overflowsSideways, tapTargetsTooSmall } from '../browser/page-checks.ts'
import { type OuterServer, openOuterServer } from '../outer-server.ts'
import { ON_POSTGRES } from '../world.ts'

let browser: Browser
let outer: OuterServer
before(async () => {
  ;[browser, outer] = await Promise.all([openBrowser(), openOuterServer()])
})
after(async () => {
  await browser?.close()
  await outer?.close()
})

const NAMES = {
  fr: {
    house: 'Fédération des métiers',
    me: 'Inès Valcourt',
    network: 'Réseau de l’eau',
    purpose: 'Celles et ceux qui font couler l’eau.',
    secretariat: 'Secrétariat',
    officer: 'Amadou Diallo',
    union: 'Syndicat du Lac',
    title: 'Un message d’essai',
  },
  ar: {
    house: 'اتحاد الحرف',
    me: 'سلمى الزناتي',
    network: 'شبكة المياه',
    purpose: 'من يُبقون الماء جاريًا.',
    secretariat: 'الأمانة',
    officer: 'هدى منصور',
    union: 'نقابة البحيرة',
    title: 'رسالة تجريبية',
  },
} as const

for (const language of ['fr', 'ar'] as const) {
  test(`a house is founded by the printed link and led through its first steps on a phone without scripts (${language})`, async () => {
    const names = NAMES[language]
    const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria first steps '))
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const env = { PUBLIC_URL: origin, MAIL_FROM: 'house@plenaria.example' }
    const config = { ...readConfig(env, { port: String(port), data: dataFolder }), ...ON_POSTGRES }
    const house = await openHouse(config, () => {})
    outer.mails.length = 0
    try {
      await walk(house, origin, language, names)
    } finally {
      await house.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    }
  })
}

async function walk(house: RunningHouse, origin: string, language: 'fr' | 'ar', names: (typeof NAMES)['fr' | 'ar']) {
  const say = texts(language)
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
    locale: language,
  })
  const page = await phone.newPage()
  /** Every page of the way reads well: narrow, touched, heard. Judged in a second browser with the same cookies. */
  const readsWell = async () => {
    if (process.env['SCREENSHOTS']) {
      const name = new URL(page.url()).pathname.replaceAll('/', '-').replace(/-first-run.*/, '-first-run')
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/steps${name}.${language}.png`, fullPage: true })
    }
    const judged = await browser.newContext({
      storageState: await phone.storageState(),
      locale: language,
      viewport: { width: 360, height: 740 },
    })
    const again = await judged.newPage()
    const answer = await again.goto(page.url())
    assert.deepEqual(await htmlProblems((await answer!.text()).trim()), [], page.url())
    assert.deepEqual(await overflowsSideways(again), [], page.url())
    assert.deepEqual(await tapTargetsTooSmall(again), [], page.url())
    assert.deepEqual(await axeViolations(again), [], page.url())
    await judged.close()
  }
  const states = () => page.$$eval('.steps > li', all => all.map(one => one.querySelector('p[id]')?.textContent))

  await page.goto(origin + house.founding)
  await readsWell()
  await page.fill('#house', names.house)
  await page.selectOption('#speaks-main', language)
  await page.fill('#name', names.me)
  await page.fill('#address', `founder.${language}@union.example`)
  await page.fill('#zone', 'Africa/Tunis')
  await page.click('main form button')
  assert.equal(new URL(page.url()).pathname, '/setup')
  assert.match((await page.textContent('[role=status]')) ?? '', new RegExp(say('done-house-founded').slice(0, 10)))
  await readsWell()
  const [open, next, done, later] = (['open', 'next', 'done', 'later'] as const).map(one => say(`setup-state-${one}`))
  assert.deepEqual(await states(), [done, next, open, open, open])
  assert.equal(await page.$('#next'), null)

  // Mail: what was typed wrong is said, what is right holds, and the test mail arrives.
  await page.click('#mail a.button')
  await readsWell()
  await page.fill('#host', 'smtp://localhost')
  await page.fill('#port', new URL(outer.url).port)
  await page.selectOption('#security', 'none')
  await page.click('form[action="/settings/mail"] button')
  assert.ok(await page.$('#host-problem'))
  await page.fill('#host', '127.0.0.1')
  await page.click('form[action="/settings/mail"] button')
  await page.click('form[action="/settings/mail/test"] button')
  assert.equal(await page.textContent('#test ~ [role=status] p'), say('mail-try-taken'))
  await readsWell()
  assert.equal((await outer.mails[0]!.read()).subject, names.title)
  assert.deepEqual(outer.mails[0]!.to, [`founder.${language}@union.example`])

  // In any order: the last one is left for later, and the invitation asks for a network first.
  await page.click('.crumbs a')
  await page.click('#sign-in form[action="/setup/later"] button')
  assert.deepEqual(await states(), [done, done, next, open, later])
  await page.click('#invitation a.button')
  assert.ok((await page.textContent('main'))!.includes(say('setup-invitation-no-network')))
  await readsWell()
  await page.click('main a.button')

  await page.fill('#name', names.network)
  await page.fill('#purpose', names.purpose)
  await page.fill('#slug', 'me')
  await page.fill('#zone', 'CET')
  await page.fill('#place', 'Tunis')
  await page.click('main form button')
  assert.ok((await page.textContent('#slug-problem'))!.includes('me'))
  assert.ok(await page.$('#zone-problem'))
  await readsWell()
  await page.fill('#slug', 'water')
  await page.fill('#zone', 'Africa/Tunis')
  await page.click('main form button')
  assert.deepEqual(await states(), [done, done, done, next, later])
  await page.goto(`${origin}/water`)
  assert.equal(await page.textContent('h1'), names.network)

  await page.goto(`${origin}/setup/invitation`)
  await readsWell()
  await page.selectOption('#role', 'steward')
  await page.fill('#name', names.officer)
  await page.fill('#address', 'steward@union.example')
  await page.fill('#organisation', names.union)
  await page.fill('#country', 'XX')
  await page.click('main form button')
  assert.ok(await page.$('#country-problem'))
  await page.fill('#country', 'tn')
  await page.click('main form button')
  assert.deepEqual(await states(), [done, done, done, done, later])
  assert.ok(await page.$('#next ~ .actions a[href="/water/documents/new"]'))
  await readsWell()
  for (let tries = 0; tries < 100 && outer.mails.length < 2; tries++) await new Promise(done => setTimeout(done, 100))
  assert.deepEqual(outer.mails[1]!.to, ['steward@union.example'])
  const link = /http:\/\/localhost:\d+\/invitations\/\S+/.exec((await outer.mails[1]!.read()).text!)![0]
  assert.equal((await fetch(link)).status, 200)

  // The house stands; its name is corrected, and home leads back here until all is done.
  await page.click('#house a.button')
  await page.fill('#name', `${names.house} 2`)
  await readsWell()
  await page.click('main form button')
  await page.goto(`${origin}/`)
  assert.ok(await page.$('main a[href="/setup"]'))
  await readsWell()
  await page.click('main a[href="/setup"]')
  await page.click('#sign-in form[action="/setup/done"] button')
  assert.deepEqual(await states(), [done, done, done, done, done])
  await page.goto(`${origin}/`)
  assert.equal(await page.$('main a[href="/setup"]'), null)
  assert.ok((await page.textContent('main'))!.includes(`${names.house} 2`))
  await phone.close()
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
