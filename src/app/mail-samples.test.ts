import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type HTMLElement, parse } from 'node-html-parser'
import type { Email } from 'postal-mime'
import { type OuterServer, openOuterServer } from '../../test/outer-server.ts'
import { openWorld, type World } from '../../test/world.ts'
import { service } from '../kernel/actor.ts'
import { directionOf, INTERFACE_LANGUAGES } from '../kernel/languages.ts'
import { mailPage } from '../kernel/mail/page.ts'
import type { MailSample } from '../kernel/mail/sample.ts'
import { sendMails } from '../kernel/mail/send.ts'
import { facesIn, type Text } from '../kernel/text.ts'
import { writing } from '../kernel/transaction.ts'
import { ORGANISATIONS } from './demo/cast.ts'
import { MAIL_SAMPLES } from './mail-samples.ts'

const HOUSE = 'https://plenaria.example'
const WHICH = MAIL_SAMPLES.flatMap(sample => INTERFACE_LANGUAGES.map(language => ({ sample, language })))

let outer: OuterServer
let world: World
const arrived = new Map<string, { read: Email; header: (name: string) => string | undefined }>()

before(async () => {
  outer = await openOuterServer()
  world = await openWorld({ env: { SMTP_URL: outer.url, PUBLIC_URL: HOUSE, MAIL_FROM: 'house@mail.plenaria.example' } })
  await writing(world.house.database.pool, service('test'), tx =>
    sendMails(
      tx,
      WHICH.map(({ sample: { purpose, sample }, language }) => {
        const { subject, page } = sample(language)
        const to = { address: `${purpose}.${language}@union.example` }
        return { key: language, purpose, to, subject, language, ...mailPage(page) }
      }),
    ),
  )
  await world.until(async () => outer.mails.length === WHICH.length)
  for (const mail of outer.mails)
    arrived.set(mail.to[0]!.split('@')[0]!, { read: await mail.read(), header: mail.header })
})
after(async () => {
  await world?.close()
  await outer?.close()
})

/** Fluent's isolation marks are right in a sentence and in the way of comparing two of them. */
const bare = (text: string | undefined) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const rules = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Mail programs drop style sheets, so that styles stand on their elements as well.
  rules: { 'no-inline-style': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'long-title': 'off' },
})

/** What every subject and every sender keeps to itself: names of unions and networks, and words for what they are. */
async function betraying(): Promise<RegExp> {
  const rows = await world.everyRow<{ name: Text }>(
    'select name from networks_network union all select name from networks_house',
  )
  const names = [
    ...rows.flatMap(({ name }) => facesIn(name).map(([, face]) => face.text)),
    ...ORGANISATIONS.flatMap(one => Object.values(one.name)),
  ]
  const words = [
    'union',
    'syndic',
    'sindic',
    'federation',
    'fédération',
    'federación',
    'network',
    'réseau',
    'نقاب',
    'اتحاد',
    'شبك',
  ]
  return new RegExp([...names, ...words].map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i')
}

test('every module that writes mails shows a sample of each, and no purpose is shown twice', async () => {
  const modules = readdirSync(new URL('../modules', import.meta.url))
  for (const module of modules) {
    if (!readdirSync(new URL(`../modules/${module}`, import.meta.url)).includes('mails.ts')) continue
    const door = (await import(`../modules/${module}/index.ts`)) as Record<string, readonly MailSample[] | undefined>
    const samples = door[`${module}Mails`]
    assert.ok(samples, `${module} has mails.ts and shows no samples at its door`)
    for (const sample of samples) assert.ok(MAIL_SAMPLES.includes(sample), `${sample.purpose} is not in the list`)
  }
  const purposes = MAIL_SAMPLES.map(one => one.purpose)
  assert.equal(new Set(purposes).size, purposes.length)
})

for (const { sample, language } of WHICH) {
  const name = `${sample.purpose}.${language}`
  test(`${sample.purpose} arrives in ${language}: its language, its direction, all of it in both forms`, async () => {
    const { read, header } = arrived.get(name)!
    assert.equal(header('content-language'), language)
    const page = parse(read.html ?? '')
    const root = page.querySelector('html')!
    assert.deepEqual([root.getAttribute('lang'), root.getAttribute('dir')], [language, directionOf(language)])
    const text = bare(read.text)
    for (const element of page.querySelectorAll('h1, h2, p, li, blockquote p, a')) {
      const words = wordsOf(element)
      if (words && words !== 'Plenaria') assert.ok(text.includes(words), `the text lacks “${words}”`)
    }
    for (const link of page.querySelectorAll('a')) assert.ok(text.includes(link.getAttribute('href')!))
    // Words that no translator wrote: a sentence that fell back to another language would be found here.
    if (language !== 'en') {
      const english = bare(arrived.get(`${sample.purpose}.en`)!.read.text)
      assert.notEqual(text, english)
      assert.notEqual(bare(read.subject), bare(arrived.get(`${sample.purpose}.en`)!.read.subject))
    }
    if (language === 'ar') assert.match(bare(read.subject), /\p{Script=Arabic}/u)
  })

  test(`${sample.purpose} in ${language} leads nowhere but into the house, fetches nothing and runs nothing`, () => {
    const { read } = arrived.get(name)!
    const addresses = `${read.html} ${read.text}`.match(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+/gi) ?? []
    for (const address of addresses) assert.ok(address.startsWith(`${HOUSE}/`), address)
    assert.doesNotMatch(
      read.html!,
      /<(?:img|script|link|iframe|object|form|base|meta http-equiv)\b|\bsrc=|url\(|@import|\son\w+=/i,
    )
    // Addresses are made for mails, so that no name of anybody stands in one.
    for (const address of addresses) assert.doesNotMatch(decodeURIComponent(address), /amina|otieno|@/i)
  })

  test(`the subject and the sender of ${sample.purpose} in ${language} reveal nothing on a locked phone`, async () => {
    const { read } = arrived.get(name)!
    const forbidden = await betraying()
    assert.ok(bare(read.subject).length > 3)
    for (const seen of [read.subject ?? '', read.from?.name ?? '']) {
      assert.doesNotMatch(seen, forbidden)
      assert.doesNotMatch(seen, /[\u2066-\u2069]/)
    }
  })

  test(`the HTML of ${sample.purpose} in ${language} is sound`, async () => {
    const { results } = await rules.validateString(arrived.get(name)!.read.html!)
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
      [],
    )
  })
}

const wordsOf = (element: HTMLElement) => bare(element.text.replaceAll('&nbsp;', ' '))
