import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../test/browser/chromium.ts'
import { axeViolations, overflowsSideways } from '../../../test/browser/page-checks.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { linksBeginWith, linkTo } from './links.ts'
import { mailPage } from './page.ts'

let browser: Browser
before(async () => {
  linksBeginWith('https://plenaria.example')
  browser = await openBrowser()
})
after(() => browser?.close())

const WORDS = {
  fr: {
    title: 'Vos mots sont dans le texte',
    paragraph: 'Bonjour Amina, la proposition que vous avez faite avec d’autres délégué·e·s a été reprise.',
    quote: 'Les communes publient chaque année leurs contrats de sous-traitance.',
    by: 'Version 2, paragraphe 14',
    button: 'Lire ce que c’est devenu',
    foot: 'Vous recevez ce message parce que vous suivez ce document.',
    stop: 'Ne plus recevoir ces messages',
  },
  ar: {
    title: 'كلماتك في النص',
    paragraph: 'مرحباً أمينة، أُخذ بالاقتراح الذي قدّمته مع مندوبين آخرين.',
    quote: 'تنشر البلديات كل سنة عقود التعاقد من الباطن.',
    by: 'النسخة 2، الفقرة 14',
    button: 'اقرأ ما آل إليه',
    foot: 'تصلك هذه الرسالة لأنك تتابع هذه الوثيقة.',
    stop: 'إيقاف هذه الرسائل',
  },
}

const page = (language: InterfaceLanguage & keyof typeof WORDS) => {
  const { title, paragraph, quote, by, button, foot, stop } = WORDS[language]
  return mailPage({
    language,
    title,
    pieces: [
      { paragraph },
      { thread: 'text' },
      { quote, language, by },
      { button, url: linkTo('/trace/1') },
      { code: '483 201' },
      { list: [paragraph, quote] },
    ],
    foot: [{ paragraph: foot }, { link: stop, url: linkTo('/me/notices') }],
  })
}

for (const language of ['fr', 'ar'] as const) {
  test(`a mail in ${language} reads on a phone, in its direction, in the light and in the dark, and fetches nothing`, async () => {
    const { html } = page(language)
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width: 360, height: 900 }, colorScheme })
      const shown = await context.newPage()
      const fetched: string[] = []
      shown.on('request', request => fetched.push(request.url()))
      await shown.setContent(html)
      if (process.env['SCREENSHOTS'])
        await shown.screenshot({
          path: `${process.env['SCREENSHOTS']}/mail-${language}-${colorScheme}.png`,
          fullPage: true,
        })
      assert.deepEqual(await overflowsSideways(shown), [])
      // A mail is no page of a site: it has no landmarks.
      assert.deepEqual(
        (await axeViolations(shown)).filter(one => !/^(region|landmark)/.test(one)),
        [],
      )
      assert.equal(
        await shown.evaluate(() => getComputedStyle(document.querySelector('h1')!).direction),
        language === 'ar' ? 'rtl' : 'ltr',
      )
      assert.deepEqual(fetched, [])
      await context.close()
    }
  })
}

test('the plain text says everything the page says, links written out', () => {
  const { text } = page('fr')
  const { stop, ...words } = WORDS.fr
  for (const sentence of Object.values(words)) assert.ok(text.includes(sentence), sentence)
  assert.match(text, /https:\/\/plenaria\.example\/trace\/1/)
  assert.match(text, /● Texte {2}○ Action/)
  assert.ok(text.includes(`${stop}\nhttps://plenaria.example/me/notices`))
})

test('words of members stay words, and a link that linkTo did not make is refused', () => {
  const { html } = mailPage({ language: 'en', title: '<script>x</script>', pieces: [{ paragraph: '<b>"' }], foot: [] })
  assert.doesNotMatch(html, /<script|<b>/)
  const away = { button: 'Sign in', url: 'https://evil.example/' }
  assert.throws(() => mailPage({ language: 'en', title: 'x', pieces: [away], foot: [] }), /linkTo/)
})
