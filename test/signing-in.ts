import assert from 'node:assert/strict'
import { generateSync } from 'otplib'
import { type Browser, browserAt } from './browser.ts'
import { mailsNow, mailsTo } from './mailbox.ts'
import type { World } from './world.ts'

/** A new browser in which the mailbox of an address is proven: signed in, or before the second factor. */
export async function provenBrowser(world: World, address: string): Promise<Browser> {
  const browser = browserAt(world.house.origin)
  const before = (await mailsNow(world, address, 'sign-in')).length
  await browser.submit('/sign-in', '/sign-in', { address })
  const mail = (await mailsTo(world, address, { purpose: 'sign-in', count: before + 1 })).at(-1)!
  const code = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(mail.text)![0]
  const entered = await browser.submit('/sign-in/code', '/sign-in/code', { code })
  assert.equal(entered.status, 303, entered.body.slice(0, 500))
  return browser
}

/** The hour of the house, in seconds, moved or not. */
export async function houseSeconds(world: World): Promise<number> {
  const [{ at } = { at: 0 }] = await world.everyRow<{ at: number }>(
    'select extract(epoch from kernel_now())::float8 as at',
  )
  return at
}

/** What an app with this secret shows, some steps of thirty seconds from now. */
export async function appCode(world: World, secret: string, steps = 0): Promise<string> {
  return generateSync({ secret, epoch: Math.floor(await houseSeconds(world)) + steps * 30 })
}

/** Adds an app to the account of whoever is signed in, and gives its secret. */
export async function addAppIn(world: World, browser: Browser): Promise<string> {
  assert.equal((await browser.submit('/account', '/account/app')).location, '/account/app')
  const page = await browser.get('/account/app')
  const secret = page.page.querySelector('code')!.text.replaceAll(' ', '')
  const kept = await browser.submit('/account/app', '/account/app/confirmation', { code: await appCode(world, secret) })
  assert.equal(kept.location, '/account?done=app-added', kept.body.slice(0, 3000))
  return secret
}
