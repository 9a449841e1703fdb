import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../test/browser/chromium.ts'
import { axeViolations, htmlProblems, overflowsSideways, requestsElsewhere } from '../../../test/browser/page-checks.ts'
import { browserAt } from '../../../test/browser.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { readConfig } from '../../kernel/config.ts'
import type { Id } from '../../kernel/ids.ts'
import { policyOf } from '../../kernel/mail/framed.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { mailPage } from '../../kernel/mail/page.ts'
import { sendMail } from '../../kernel/mail/send.ts'
import { writing } from '../../kernel/transaction.ts'
import { openHouse } from '../house.ts'
import { MAIL_SAMPLES } from '../mail-samples.ts'

let world: World
let browser: Browser
before(async () => {
  ;[world, browser] = await Promise.all([openWorld(), openBrowser()])
})
after(async () => {
  await browser?.close()
  await world?.close()
})

let count = 0
async function send(words: string, to: string | null = null): Promise<string> {
  const [person] = to
    ? await world.everyRow<{ id: Id<'person'> }>(`select id from register_person where slug = '${to}'`)
    : []
  const page = mailPage({
    language: 'es',
    title: words,
    pieces: [
      { quote: `${words} <b>&"'</b>`, language: 'ar' },
      { button: 'Verlo', url: linkTo('/towns') },
    ],
    foot: [{ paragraph: words }],
  })
  const id = await writing(world.house.database.pool, service('test'), tx =>
    sendMail(tx, {
      key: `mailbox:${++count}`,
      purpose: 'test',
      to: { address: `box${count}@union.example`, ...(person ? { person: person.id } : {}) },
      subject: words,
      language: 'es',
      ...page,
    }),
  )
  return id!
}

test('the mailbox shows every mail, the newest first: to whom, when and about what', async () => {
  const visitor = await world.as(null)
  assert.match((await visitor.get('/demo/mail?lang=en')).body, /Nothing has been sent yet/)
  await send('El primero')
  await send('El segundo', 'delegate-es')
  const { body, page } = await visitor.get('/demo/mail?lang=en')
  assert.deepEqual(
    page.querySelectorAll('main h2').map(one => one.text),
    ['El segundo', 'El primero'],
  )
  assert.match(body, /Lucía Arancibia/)
  assert.match(body, /box1@union\.example/)
  assert.match((await visitor.get('/demo')).body, /href="\/demo\/mail"/)
})

test('more mails than one page holds are found on the next', async () => {
  for (let i = 0; i < 31; i++) await send(`Carta ${i}`)
  const visitor = await world.as(null)
  const first = await visitor.get('/demo/mail')
  assert.equal(first.page.querySelectorAll('main h2').length, 30)
  const next = await visitor.get(first.page.querySelector('a[rel=next]')!.getAttribute('href')!)
  assert.ok(next.page.querySelectorAll('main h2').some(one => one.text === 'El primero'))
  for (const before of ['x', "' or 1=1", '0', '00000000-0000-0000-0000-000000000000'])
    assert.equal((await visitor.get(`/demo/mail?before=${encodeURIComponent(before)}`)).status, 200)
})

test('a mail opens as its reader sees it, in a frame that runs nothing, and as text; a link in it leads into the house', async () => {
  const id = await send('Léalo')
  const context = await browser.newContext({ viewport: { width: 320, height: 740 } })
  const elsewhere = requestsElsewhere(context, world.house.origin)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  await page.goto(`${world.house.origin}/demo/mail/${id}?lang=ar`)
  assert.deepEqual(await overflowsSideways(page), [])
  const frame = page.frameLocator('iframe')
  const button = frame.locator('a.button')
  // Its styles hold, those of the sheet and those of elements, and nothing was refused.
  assert.equal(await button.evaluate(one => getComputedStyle(one).backgroundColor), 'rgb(11, 85, 102)')
  assert.deepEqual(faults, [])
  const [opened] = await Promise.all([context.waitForEvent('page'), button.click()])
  await opened.waitForLoadState()
  assert.equal(opened.url(), `${world.house.origin}/towns`)
  assert.equal(await opened.locator('h1').count(), 1)
  const links = await page.$$eval('main pre a', all => all.map(one => one.getAttribute('href')))
  assert.deepEqual(links, [`${world.house.origin}/towns`])
  assert.deepEqual(elsewhere, [])
  await context.close()
})

test('a script that found its way into a mail does not run in the mailbox, and fetches nothing', async () => {
  const id = await send('Cuidado')
  const evil = `<script>top.x=1</script><img src=/sign.svg onerror="top.x=1"><style>@import url(/look.css);</style><form action=/sign-out method=post><button>x</button></form>`
  const owner = `update kernel_mail_content set content = jsonb_set(content, '{html}', to_jsonb(replace(content ->> 'html', '</body>', '${evil.replaceAll("'", "''")}</body>'))) where mail_id = '${id}'`
  await world.everyRow(owner)
  const page = await (await browser.newContext()).newPage()
  const asked: string[] = []
  // What the policy refuses is begun and never leaves the browser.
  page.on('response', response => asked.push(new URL(response.url()).pathname))
  await page.goto(`${world.house.origin}/demo/mail/${id}.html`)
  assert.equal(await page.evaluate(() => 'x' in window), false)
  assert.deepEqual(asked, [`/demo/mail/${id}.html`])
  await page.context().close()
})

test('the policy of a mail lets its own styles through and nothing else', () => {
  const policy = policyOf('<style>a{}</style><p style="color:red;font:&quot;x&quot;">')
  assert.match(policy, /default-src 'none'; style-src 'unsafe-hashes' 'sha256-[^']+' 'sha256-[^']+';/)
  assert.match(policy, /; sandbox allow-popups allow-popups-to-escape-sandbox$/)
  assert.doesNotMatch(policy, /unsafe-inline|allow-scripts|allow-same-origin|allow-forms/)
})

for (const language of ['fr', 'ar'] as const) {
  test(`every kind of mail is shown in every language, on a narrow phone, by day and by night (${language})`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme })).newPage()
      const faults: string[] = []
      page.on('console', message => faults.push(message.text()))
      for (const path of ['/demo/mail/samples', '/demo/mail/samples/mail-test']) {
        await page.goto(`${world.house.origin}${path}?lang=${language}`)
        assert.deepEqual(await overflowsSideways(page), [])
        assert.deepEqual(faults, [])
        // It speaks to every frame, and a browser tells that one of an origin of its own does not listen.
        assert.deepEqual(await axeViolations(page), [])
        faults.length = 0
      }
      await page.context().close()
    }
    const visitor = await world.as(null)
    const list = await visitor.get(`/demo/mail/samples?lang=${language}`)
    assert.deepEqual(await htmlProblems(list.body), [])
    const kinds = list.page.querySelectorAll('main h2 a').map(one => one.getAttribute('href')!)
    assert.equal(kinds.length, MAIL_SAMPLES.length)
    for (const kind of kinds) {
      const { body, page } = await visitor.get(`${kind}?lang=${language}`)
      assert.deepEqual(await htmlProblems(body), [])
      const frames = page.querySelectorAll('iframe').map(one => one.getAttribute('src')!)
      assert.equal(frames.length, 4)
      assert.ok(frames[0]!.endsWith(`/${language}.html`), 'the language of the reader comes first')
      for (const frame of frames) assert.equal((await visitor.get(frame)).status, 200)
    }
  })
}

test('what is no mail is not found', async () => {
  const visitor = await world.as(null)
  for (const path of [
    'x',
    'x.html',
    '01a00000-0000-7000-8000-000000000000',
    '01a00000-0000-7000-8000-000000000000.html',
    'samples/x',
    'samples/x/fr.html',
    'samples/mail-test/xx.html',
  ])
    assert.equal((await visitor.get(`/demo/mail/${path}`)).status, 404, path)
})

test('a real house shows nobody its mails', async () => {
  const data = mkdtempSync(join(tmpdir(), 'plenaria real '))
  const house = await openHouse(readConfig({}, { port: '0', data }), () => {})
  try {
    const visitor = browserAt(house.origin)
    const id = await send('Secreto')
    for (const path of ['', '/samples', `/${id}`, `/${id}.html`, '/samples/mail-test/fr.html'])
      assert.equal((await visitor.get(`/demo/mail${path}`)).status, 404, path)
  } finally {
    await house.stop()
    rmSync(data, { recursive: true, force: true })
  }
})
