import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import { faultsOnAPhone, requestsElsewhere } from '../browser/page-checks.ts'
import { type MailHouse, mailsWith, openMailHouse, patiently } from '../kits/mail-in.ts'
import { agreeToMailings, letItLeave } from '../mailings.ts'

let house: MailHouse
let browser: Browser
before(async () => {
  ;[house, browser] = await Promise.all([openMailHouse({ browsed: true }), openBrowser()])
  await agreeToMailings(house.world)
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const WORDS = {
  en: { subject: 'Two evenings in March', body: 'Dear {name},\n\nwe meet twice.' },
  fr: { subject: 'Deux soirées en mars', body: 'Bonjour {name},\n\nnous nous voyons deux fois.' },
  ar: { subject: 'أمسيتان في آذار', body: 'تحية إلى {name}\n\nنلتقي مرتين.' },
}

test('a mailing in three languages goes out, one answers, and the answer is found on Monday, taken on and answered', async () => {
  const { world, outer } = house
  const { origin } = world.house
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  const page = await context.newPage()
  const elsewhere = requestsElsewhere(context, origin)
  const faults: string[] = []
  const look = async (where: string) => {
    faults.push(...(await faultsOnAPhone(page, where)))
  }
  const write = async ({ subject, body }: { subject: string; body: string }) => {
    await page.fill('[name=subject]', subject)
    await page.fill('[name=body]', body)
  }

  await page.goto(`${origin}/demo?lang=fr`)
  await page.click('button[name=as][value=officer]')
  await page.waitForURL(url => url.pathname !== '/demo')

  // Written in one language, then in two more.
  await page.goto(`${origin}/towns/mailings/new`)
  await write(WORDS.en)
  await page.selectOption('select[name=language]', 'en')
  await look('a new mailing')
  await page.click('form[action$="/mailings/new"] button[type=submit]')
  await page.waitForURL(/done=mailings-made/)
  const address = new URL(page.url()).pathname
  await look('a draft')
  for (const language of ['fr', 'ar'] as const) {
    await page.goto(`${origin}${address}/faces?in=${language}`)
    await write(WORDS[language])
    await look(`the words in ${language}`)
    await page.click('form[action$="/faces"] button[type=submit]')
    await page.waitForURL(/done=mailings-face-kept/)
  }
  await page.goto(`${origin}${address}/preview?in=ar`)
  await look('the preview in Arabic')

  // Sent; it can be taken back as long as nothing has left.
  await page.goto(`${origin}${address}`)
  await page.click('form[action$="/sending"] button[type=submit]')
  await page.waitForURL(url => url.searchParams.has('done'))
  await look('a mailing that leaves soon')
  assert.equal(outer.mails.length, 0)
  await patiently(async () => {
    await letItLeave(world)
    return (await world.everyRow(`select from mailings_mailing where state <> 'done'`)).length === 0
  })
  const mailTo = (slug: string) => outer.mails.filter(mail => mail.to[0] === `${slug}@example.org`)
  await patiently(async () => ['officer', 'caller', 'member-sw'].every(slug => mailTo(slug).length > 0))
  for (const [slug, language] of [
    ['officer', 'fr'],
    ['caller', 'ar'],
    ['member-sw', 'en'],
  ] as const) {
    const [mail, second] = mailTo(slug)
    assert.equal(second, undefined, 'once each')
    assert.equal((await mail!.read()).subject, WORDS[language].subject)
  }

  // One of them answers from their own mail program.
  const [got] = mailTo('caller')
  const replyTo = (await got!.read()).replyTo![0]!.address!
  const response = await house.deliver(
    {
      from: 'caller@example.org',
      to: replyTo,
      subject: 'رد: أمسيتان في آذار',
      text: 'هل الترجمة العربية متاحة؟ ANSWERONE',
      inReplyTo: got!.header('message-id')!,
      messageId: '<answer-one@example.org>',
    },
    { signed: true },
  )
  assert.match(response, /^250/)
  await mailsWith(world, 'ANSWERONE')
  await patiently(
    async () => (await world.everyRow('select from mailings_recipient where replied_at is not null')).length === 1,
  )

  // Monday: it waits there, and leads to the inbox.
  await page.goto(`${origin}/towns/monday?lang=fr`)
  await look('the page of the week')
  await page.click('a[href="/towns/inbox"]:not(nav a)')
  await page.waitForURL(/\/inbox$/)
  await look('the inbox')
  await page.click('main a[href*="/towns/inbox/"]')
  await page.waitForURL(/\/inbox\/[0-9a-f-]{36}/)
  assert.match(await page.innerText('main'), /ANSWERONE/)
  await look('the answer to the mailing')
  const item = new URL(page.url()).pathname
  await page.click('form[action$="/assignment"]:has(input[name=person]) button')
  await page.waitForURL(url => url.pathname === item)
  await page.fill('form[action$="/answers"] textarea[name=words]', 'نعم، من البداية إلى النهاية.')
  await page.selectOption('form[action$="/answers"] select[name=language]', 'ar')
  await page.click('form[action$="/answers"] button[type=submit]')
  await page.waitForURL(url => url.pathname === item)
  await look('answered')
  const answers = () => mailTo('caller').filter(mail => mail.header('in-reply-to') === '<answer-one@example.org>')
  await patiently(async () => answers().length > 0)
  assert.equal(answers().length, 1)
  assert.match((await answers()[0]!.read()).text ?? '', /من البداية إلى النهاية/)
  await page.goto(`${origin}/towns/monday`)
  assert.equal(await page.locator('main a[href="/towns/inbox"]').count(), 0, 'nothing waits any more')
  assert.deepEqual(faults, [])
  assert.deepEqual(elsewhere, [])
  await context.close()
})
