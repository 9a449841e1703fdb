import assert from 'node:assert/strict'
import { type Browser, browserAt } from '../browser.ts'
import { mailsTo } from '../mailbox.ts'
import type { World } from '../world.ts'

/** How people come into a house: asked by somebody of the cast, or by whoever came in before. */
export interface ComingIn {
  /** A browser that nobody is signed in with. */
  visitor: () => Browser
  newAddress: () => string
  /** Sends the form of an invitation as it is, and gives the answer. */
  ask: (by: Browser, address: string, more?: Fields, network?: string) => ReturnType<Browser['submit']>
  /** Invites and gives the path of the link in the mail, the `count`th one to this address. */
  invite: (by: Browser, address: string, more?: Fields, network?: string) => Promise<string>
  accept: (browser: Browser, link: string, fields?: Record<string, string | string[]>) => ReturnType<Browser['submit']>
  /** Somebody new, who has come in by an invitation of this browser's person, with every role awake. */
  newcomer: (by: Browser, more?: Fields, network?: string) => Promise<Newcomer>
  /** Asks for a code in this browser, and gives it with the path of the link, as they stand in the mail of this asking. */
  askForCode: (browser: Browser, address: string) => Promise<{ code: string; link: string }>
  /** Signs somebody in by the code of the mail. */
  signIn: (address: string, browser?: Browser) => Promise<Browser>
  /** Puts somebody out of a network. */
  remove: (by: Browser, person: string, network?: string) => ReturnType<Browser['submit']>
  idOf: (table: string, slug: string) => Promise<string>
  key: (browser: Browser) => Promise<string>
}

type Fields = Partial<Record<string, string>>

export interface Newcomer {
  browser: Browser
  address: string
  name: string
  id: string
}

export function comingIn(world: World): ComingIn {
  let count = 0
  const visitor = () => browserAt(world.house.origin)
  const newAddress = () => `newcomer-${++count}@example.org`
  const mailed = new Map<string, number>()

  const ask: ComingIn['ask'] = async (by, address, more = {}, network = 'towns') => {
    const fields = { name: 'New Comer', nameLanguage: 'en', address, language: 'en', role: 'member', ...more }
    const body = new URLSearchParams({ key: await keyOf(by) })
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.append(name, value)
    return by.post(`/${network}/invitations`, body)
  }
  const invite: ComingIn['invite'] = async (by, address, more = {}, network = 'towns') => {
    const sent = await ask(by, address, more, network)
    assert.equal(
      sent.location,
      `/${network}/invitations?done=person-invited`,
      sent.page.querySelector('main')?.text ?? '',
    )
    const nth = (mailed.get(address) ?? 0) + 1
    mailed.set(address, nth)
    return (await mailsTo(world, address, { purpose: 'invitation', count: nth })).at(-1)!.links[0]!
  }
  const accept: ComingIn['accept'] = (browser, link, fields = {}) =>
    browser.submit(link, link, { languages: ['en'], ...fields })

  const askForCode: ComingIn['askForCode'] = async (browser, address) => {
    assert.equal((await browser.submit('/sign-in', '/sign-in', { address })).location, '/sign-in/code')
    const attempt = /__Host-sign-in=([^.;]+)/.exec(browser.cookie())![1]!
    const text = await world.until(async () => {
      const [mail] = await world.everyRow<{ text: string }>(
        `select content->>'text' as text from kernel_mail join kernel_mail_content on mail_id = id where key = '${attempt}'`,
      )
      return mail?.text
    })
    return { code: /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)![0], link: /^https?:\/\/[^/]+(\/\S*)$/m.exec(text)![1]! }
  }

  return {
    visitor,
    newAddress,
    ask,
    invite,
    accept,
    async newcomer(by, more = {}, network = 'towns') {
      const address = newAddress()
      const name = more['name'] ?? `Newcomer ${count}`
      const browser = visitor()
      const taken = await accept(browser, await invite(by, address, { ...more, name }, network))
      assert.equal(taken.status, 303, taken.page.querySelector('main')?.text ?? '')
      const [person] = await world.everyRow<{ id: string }>(`select id from register_person where name = '${name}'`)
      await world.everyRow(
        `update accounts_session set proofs = '{mail,passkey}', proven_at = now() where person_id = '${person!.id}'`,
      )
      return { browser, address, name, id: person!.id }
    },
    askForCode,
    async signIn(address, browser = visitor()) {
      const { code } = await askForCode(browser, address)
      assert.equal((await browser.submit('/sign-in/code', '/sign-in/code', { code })).status, 303)
      return browser
    },
    async remove(by, person, network = 'towns') {
      const key = await keyOf(by)
      return by.post(`/${network}/people/${person}/removal`, new URLSearchParams({ key }))
    },
    async idOf(table, slug) {
      const [row] = await world.everyRow<{ id: string }>(`select id from ${table} where slug = '${slug}'`)
      return row!.id
    },
    key: keyOf,
  }
}

/** A key as any page would draw it for whoever sits at this browser. */
async function keyOf(browser: Browser): Promise<string> {
  const { key } = (await browser.json('/offline/key')).body as { key: string }
  return key
}
