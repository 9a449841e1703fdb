import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { noteClosings } from '../../src/modules/documents/index.ts'
import { openBrowser } from '../browser/chromium.ts'
import { faultsOnAPhone } from '../browser/page-checks.ts'
import { type MailHouse, openMailHouse, patiently } from '../kits/mail-in.ts'
import { editWord } from '../kits/word-edits.ts'
import { DRAFT, draftAsWord } from './thread-papers.ts'
import { arrives, type Somebody, type Telling } from './thread-people.ts'
import { commentByKeyboard, openDraft, suggestInFrench, typeInCall, WORDS } from './thread-story.ts'

// A draft from Word to its closing hour: five people speak in five languages and five ways while its text is adjusted.

let house: MailHouse
let browser: Browser
before(async () => {
  ;[house, browser] = await Promise.all([openMailHouse({ browsed: true }), openBrowser()])
  await house.world.byDay()
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const MAILED = 'La limpieza viaria no puede faltar aquí.'
const IN_WORD = 'With which money? AFRICAASKS'
const ADJUSTED =
  "Négocier des comités paritaires de santé et de sécurité dans les services de déchets, d'eau et d'énergie."

test('five people speak while the text is adjusted; nothing said is lost, and it closes at its hour', async t => {
  const { world, outer } = house
  const telling = (scripts: boolean): Telling => ({ world, browser, scripts, language: null, seen: [], elsewhere })
  const elsewhere: string[] = []
  const faults: string[] = []
  const look = async ({ page }: Somebody, where: string) => {
    faults.push(...(await faultsOnAPhone(page, where)))
  }
  const step = async (name: string, act: () => Promise<void>) => {
    await act()
    t.diagnostic(name)
  }
  const officer = await arrives(telling(true), { slug: 'officer', language: 'fr' })
  const { page, say } = officer
  let address = ''

  await step(
    'a Word file becomes a text that is open until an hour in Nairobi, and goes out to the members',
    async () => {
      await officer.open('/towns')
      address = await openDraft(officer, await draftAsWord())
      await officer.open(`${address}/links`)
      await look(officer, 'who gets a link')
      const sending = page.locator(`form[action="${address}/links"]`)
      await Promise.all([page.waitForURL(url => url.searchParams.has('done')), sending.locator('button').click()])
    },
  )

  const marisol = await arrives(telling(true), { slug: 'facilitator', language: 'en' })
  const achieng = await arrives(telling(false), { slug: 'member-sw', language: 'en' })
  const kwabena = await arrives(telling(true), { slug: 'regional', language: 'en' })
  let inWord: Buffer = Buffer.alloc(0)

  await step('on a page with scripts, on one without, and by phone', async () => {
    await suggestInFrench(marisol, address)
    await commentByKeyboard(achieng, address)
    await typeInCall(officer, address)
  })

  await step('somebody takes the text along as a Word file', async () => {
    await kwabena.open(address)
    const link = kwabena.page.locator(`a[download][href^="${address}.docx"]`).first()
    await kwabena.page.locator('nav details summary').last().click()
    const [download] = await Promise.all([kwabena.page.waitForEvent('download'), link.click()])
    inWord = await editWord(
      readFileSync(await download.path()),
      [
        {
          paragraph: 'Négocier des comités paritaires',
          edits: [{ does: 'comments', from: 0, to: 8, text: IN_WORD, by: 'Kwabena' }],
        },
        { paragraph: 'Soutenir les affiliés', edits: [{ does: 'inserts', at: 0, text: 'Partout, ' }] },
      ],
      { by: 'Kwabena' },
    )
  })

  await step('the secretariat adjusts the paragraph that most was said about, and says why', async () => {
    await officer.open(address)
    const begin = page.locator(`form[action="${address}/adjustment"] button`)
    await Promise.all([page.waitForURL(/\/adjustment/), begin.click()])
    await look(officer, 'the text that is adjusted')
    const line = page.locator('div.block', { hasText: DRAFT.committees })
    await officer.follow(line.locator('a[href*="/adjustment/blocks/"]').first())
    await page.fill('textarea[name=text]', ADJUSTED)
    await look(officer, 'a paragraph that is adjusted')
    await officer.send(officer.form(say('documents-adjust-keep')), say('documents-adjust-keep'))
    await officer.open(`${address}/adjustment/preview`)
    await page.fill('textarea[name=reason]', "L'énergie en fait partie depuis juin.")
    await look(officer, 'the adjustment before it is published')
    const publication = page.locator('form[action$="/adjustment/publication"] button[type=submit]')
    await Promise.all([page.waitForURL(url => url.searchParams.has('done')), publication.last().click()])
    await achieng.open(address)
    const shown = await achieng.page.locator('main').innerText()
    assert.ok(shown.includes(ADJUSTED))
    assert.ok(shown.includes("L'énergie en fait partie depuis juin."), 'everybody reads why')
  })

  await step('somebody answers the mail', async () => {
    const mailTo = (slug: string) => outer.mails.filter(mail => mail.to[0] === `${slug}@example.org`)
    await patiently(async () => mailTo('delegate-es').length > 0)
    const mail = mailTo('delegate-es')[0]!
    const response = await house.deliver(
      {
        from: 'delegate-es@example.org',
        to: (await mail.read()).replyTo![0]!.address!,
        subject: 'Re: hola',
        text: MAILED,
        inReplyTo: mail.header('message-id')!,
        messageId: '<a-word-on-the-draft@example.org>',
      },
      { signed: true },
    )
    assert.match(response, /^250/)
    await patiently(
      async () => (await world.everyRow(`select from documents_contribution where channel = 'mail'`)).length === 1,
    )
  })

  await step('the Word file comes back, of a version that is no longer the newest', async () => {
    await kwabena.open(`${address}/returned`)
    await look(kwabena, 'bringing the file back')
    await kwabena.page.setInputFiles('input[type=file]', {
      name: 'from the bus.docx',
      mimeType: 'application/octet-stream',
      buffer: inWord,
    })
    const bring = kwabena.page.locator(`form[action="${address}/returned"] button[type=submit]`)
    await Promise.all([kwabena.page.waitForURL(/\/returned\/[0-9a-f-]{36}/), bring.click()])
    assert.match(await kwabena.page.locator('main').innerText(), /AFRICAASKS/)
    await look(kwabena, 'what the file says')
    const yes = kwabena.page.locator('form[action*="/returned/"]:not([action$="/removal"]) button[type=submit]').last()
    await Promise.all([kwabena.page.waitForURL(url => url.searchParams.has('done')), yes.click()])
  })

  await step('everything said stands where it was said, with the words it was said about', async () => {
    await officer.open(address)
    await officer.follow(page.locator('div.block', { hasText: ADJUSTED }).locator('a.say'))
    await look(officer, 'a paragraph with all that was said')
    const shown = await page.locator('main').innerText()
    for (const words of [WORDS.swahili, IN_WORD]) assert.ok(shown.includes(words), words)
    const change = page.locator('article.said', { hasText: 'nettoyage' }).locator('ins')
    assert.match((await change.allInnerTexts()).join(' '), /nettoyage/)
    const channels = await world.everyRow<{ channel: string }>(
      'select distinct channel from documents_contribution order by channel',
    )
    assert.deepEqual(
      channels.map(one => one.channel),
      ['mail', 'page', 'phone', 'word'],
    )
  })

  await step('it closes at its hour, with its open items for everybody to see; what comes after is late', async () => {
    const block = page.url()
    await world.moveClock('P31D')
    await noteClosings(world.house.database.pool)
    const visitor = await arrives(telling(false), { slug: null, language: 'en' })
    await visitor.open(address)
    const shown = await visitor.page.locator('main').innerText()
    assert.ok(shown.includes(visitor.say('documents-status-closed')))
    assert.match(shown, /closed with \W?[4-9]\W? open items/)
    // Nobody stays signed in for a month.
    const again = await arrives(telling(false), { slug: 'member-sw', language: 'en' })
    await again.open(block)
    await again.page.fill('textarea[name=words]', 'Nimechelewa.')
    const form = again.form(again.say('documents-send-comment'))
    await again.send(form, again.say('documents-send-comment'))
    const rows = await world.everyRow<{ late: boolean }>('select late from documents_contribution order by id')
    assert.deepEqual(
      rows.map(one => one.late),
      [...rows.slice(1).map(() => false), true],
    )
    await visitor.open(address)
    assert.ok(!(await visitor.page.locator('body').innerText()).includes('Nimechelewa'))
    const back = await arrives(telling(true), { slug: 'officer', language: 'fr' })
    await back.open(`${address}/late`)
    assert.match(await back.page.locator('main').innerText(), /Nimechelewa/)
    await look(back, 'what came late')
    for (const one of [visitor, again, back]) await one.context.close()
  })

  for (const one of [officer, marisol, achieng, kwabena]) await one.context.close()
  assert.deepEqual(faults, [])
  assert.deepEqual(elsewhere, [])
})
