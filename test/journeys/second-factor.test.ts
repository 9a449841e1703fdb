import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import {
  axeViolations,
  htmlProblems,
  overflowsSideways,
  requestsElsewhere,
  tapTargetsTooSmall,
} from '../browser/page-checks.ts'
import { mailsNow, mailsTo } from '../mailbox.ts'
import { addAppIn, provenBrowser } from '../signing-in.ts'
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

let hours = 0
const later = () => {
  hours += 2
  return world.moveClock(`PT${hours}H`)
}

async function phone(more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, ...more })
  return context.newPage()
}

/** A phone that knows passkeys and asks its owner for a finger, who gives it. */
async function withPasskeys(page: Page): Promise<CDPSession> {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return device
}

/** Proves the mailbox on this page. */
async function byMail(page: Page, address: string, language: string): Promise<void> {
  const before = (await mailsNow(world, address, 'sign-in')).length
  await page.goto(`${world.house.origin}/sign-in?lang=${language}`)
  await page.fill('#address', address)
  await page.click('form[action="/sign-in"] button')
  await page.waitForURL(/\/sign-in\/code/)
  const mail = (await mailsTo(world, address, { purpose: 'sign-in', count: before + 1 })).at(-1)!
  await page.fill('#code', /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(mail.text)![0])
  await page.click('form[action="/sign-in/code"] button')
  await page.waitForURL(url => url.pathname !== '/sign-in/code')
}

async function readsWell(page: Page, html: string, where: string): Promise<string[]> {
  await page.$$eval('main details', all => all.map(one => one.setAttribute('open', '')))
  const faults = [
    ...(await htmlProblems(html)),
    ...(await overflowsSideways(page, [320, 360])),
    ...(await tapTargetsTooSmall(page)),
    ...(await axeViolations(page)),
  ]
  return faults.map(fault => `${where}: ${fault}`)
}

for (const language of ['fr', 'ar'] as const)
  describe(`somebody new, on a phone (${language})`, () => {
    const address = `new-${language}@example.org`

    test('comes in without scripts, signs in again by a code, and adds a passkey later', async () => {
      await later()
      const officer = await world.as('officer')
      await officer.submit('/towns/invitations', '/towns/invitations', {
        name: 'Amal Nouri',
        nameLanguage: language,
        address,
        language,
        role: 'member',
      })
      const [mail] = await mailsTo(world, address, { purpose: 'invitation' })
      const plain = await phone({ javaScriptEnabled: false })
      await plain.goto(`${world.house.origin}${mail!.links[0]}?lang=${language}`)
      await plain.click('main form button')
      await plain.waitForURL(/\/towns\?done=welcome/)
      await plain.context().clearCookies()
      await byMail(plain, address, language)
      assert.match(plain.url(), /done=signed-in/)
      await plain.goto(`${world.house.origin}/account?lang=${language}`)
      assert.equal(await plain.isVisible('form[action="/account/passkeys"]'), false)
      assert.equal(await plain.isVisible('[data-passkey-instead]'), true, 'and says what works instead')

      const page = await phone({ serviceWorkers: 'block' })
      const elsewhere = requestsElsewhere(page.context(), world.house.origin)
      const broken: string[] = []
      page.on('console', said => said.type() === 'error' && broken.push(said.text()))
      const device = await withPasskeys(page)
      await byMail(page, address, language)
      await page.goto(`${world.house.origin}/account?lang=${language}`)
      await page.fill('#new-name', 'Téléphone')
      await page.click('form[action="/account/passkeys"] button')
      await page.waitForURL(/done=passkey-added/)
      await page.waitForSelector('.people strong:has-text("Téléphone")')
      await page.context().clearCookies()

      await page.goto(`${world.house.origin}/sign-in?lang=${language}`)
      // Where the browser itself suggests the passkey, the virtual finger may have said yes already.
      if (page.url().includes('/sign-in'))
        await page.click('form[action="/sign-in/passkey"] button', { timeout: 3000 }).catch(() => {})
      await page.waitForURL(/done=signed-in/)
      await page.goto(`${world.house.origin}/account`)
      await page.waitForSelector('.people strong:has-text("Téléphone")')
      await device.detach()
      assert.deepEqual([...elsewhere, ...broken], [], 'nothing was asked of others, and no policy was broken')
      await Promise.all([plain.context().close(), page.context().close()])
    })

    test('without scripts the second step says what to do instead of the passkey', async () => {
      await later()
      const plain = await phone({ javaScriptEnabled: false })
      await byMail(plain, address, language)
      assert.equal(new URL(plain.url()).pathname, '/sign-in/second')
      assert.equal(await plain.isVisible('form[action="/sign-in/second"]'), false)
      assert.ok(await plain.isVisible('[data-passkey-instead]'))
      await plain.context().close()
    })
  })

for (const language of ['fr', 'ar'] as const)
  test(`every page of factors and recovery reads well on a narrow phone (${language})`, async () => {
    await later()
    const faults: string[] = []
    const page = await phone({ serviceWorkers: 'block' })
    const device = await withPasskeys(page)
    const visit = async (path: string) => {
      const url = new URL(path, world.house.origin)
      url.searchParams.set('lang', language)
      const answer = await page.goto(url.href)
      faults.push(...(await readsWell(page, await answer!.text(), path)))
      await picture(page, path, language)
    }
    await page.goto(`${world.house.origin}/demo`)
    await page.click('button[value="regional-americas"]', { timeout: 2000 }).catch(() => {})
    if (page.url().endsWith('/demo')) await page.click('button[value="regional"]')
    await page.waitForURL(`${world.house.origin}/`)
    await visit('/account')
    await page.click('form[action="/account/app"] button')
    await page.waitForURL(/\/account\/app/)
    await visit('/account/app')
    await page.goto(`${world.house.origin}/account`)
    await page.fill('#new-name', 'Telefon')
    await page.click('form[action="/account/passkeys"] button')
    await page.waitForURL(/done=passkey-added/)
    for (const path of ['/account', '/account/codes', '/account/step-up?next=/towns', '/account/vouching'])
      await visit(path)
    // From here on there is no device: it would sign in by itself.
    await device.send('WebAuthn.disable')
    await device.detach()

    const address = language === 'fr' ? 'officer@example.org' : 'translator@example.org'
    await addAppIn(world, await provenBrowser(world, address))
    await later()
    await page.context().clearCookies()
    await visit('/sign-in')
    await byMail(page, address, language)
    await visit('/sign-in/second')
    await page.$$eval('main details', all => all.map(one => one.setAttribute('open', '')))
    await page.click('form[action="/sign-in/recovery"] button')
    await page.waitForURL(/done=recovery-asked/)
    await visit('/sign-in/second')
    const [mail] = await mailsTo(world, address, { purpose: 'recovery' })
    await visit(mail!.links.find(link => link.startsWith('/sign-in/recovery/'))!)
    await page.context().clearCookies()
    const by = language === 'fr' ? 'administrator' : 'officer'
    await page.goto(`${world.house.origin}/demo`)
    await page.click(`button[value="${by}"]`)
    await page.waitForURL(`${world.house.origin}/`)
    await visit('/account/vouching')
    assert.deepEqual(faults, [])
    await page.context().close()
  })

/** For a person to look at, when somebody says where: `PICTURES=/somewhere`. */
async function picture(page: Page, path: string, language: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (!folder) return
  const name = path.replace(/\?.*/, '').replaceAll('/', '-').slice(1, 40)
  await page.screenshot({ path: `${folder}/${name}.${language}.png`, fullPage: true })
}
