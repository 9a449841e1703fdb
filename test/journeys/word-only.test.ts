import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import JSZip from 'jszip'
import type { Browser } from 'playwright-core'
import { service } from '../../src/kernel/actor.ts'
import { readPaper } from '../../src/kernel/paper/read-file.ts'
import { withFace } from '../../src/kernel/text.ts'
import { writing } from '../../src/kernel/transaction.ts'
import {
  documentTexts,
  documentView,
  makeDraft,
  openToComment,
  readDocument,
} from '../../src/modules/documents/index.ts'
import { visibleNetwork } from '../../src/modules/networks/index.ts'
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

const SPLIT = 'Les villes publient leurs effectifs. Elles le font chaque année.'
const TRACKED = 'Chaque syndicat nomme une personne de contact.'
const EMPTIED = 'La caisse commune aide les plus petits.'
const OLD: Record<string, string> = {
  [TRACKED]: 'تسمي كل نقابة شخصًا واحدًا للاتصال.',
  [EMPTIED]: 'الصندوق المشترك يساعد الأصغر.',
}

/** A text open to everybody, two of whose paragraphs are there in Arabic; gives its address. */
async function openText(title: string, paragraphs: string[]): Promise<string> {
  const bytes = Buffer.from(`${title}\n\n${paragraphs.join('\n\n')}\n`)
  const reading = readDocument(await readPaper('text.txt', bytes), { language: 'fr' })
  const day = Temporal.Now.plainDateISO().add({ days: 30 }).toString()
  const slug = await world.write('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const { slug } = await makeDraft(tx, network, { title, reading, source: { name: 'text.txt', bytes } })
    const until = { day, hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'public' as const }
    await openToComment(tx, 'towns', slug, until)
    return slug
  })
  const { blocks } = await world.read('officer', tx => documentView(tx, 'towns', slug))
  const wordings = documentTexts.find(holder => holder.kind === 'wording')!
  await writing(world.house.database.pool, service('place-face'), async tx => {
    for (const { id, text } of blocks) {
      const words = OLD[text.faces['fr']!.text]
      if (words) await wordings.save(tx, id, withFace(text, 'ar', words, 'checked'))
    }
  })
  return `/towns/documents/${slug}`
}

const paragraph = (inside: string) => `<w:p><w:pPr><w:bidi/></w:pPr>${inside}</w:p>`
const run = (words: string) => `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const by = 'w:author="ليلى" w:date="2026-11-20T10:00:00Z"'

/** What a translator leaves in the last cell of the row whose original says this, as Word writes it down. */
async function rewritten(file: Buffer, rows: Record<string, string>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file)
  let xml = await zip.file('word/document.xml')!.async('string')
  for (const [original, inside] of Object.entries(rows)) {
    const row = xml.match(/<w:tr>.*?<\/w:tr>/gs)?.find(one => one.includes(`>${original}<`))
    assert.ok(row, `the file has a row of “${original}”`)
    const end = row.lastIndexOf('</w:tcPr>') + '</w:tcPr>'.length
    xml = xml.replace(row, () => `${row.slice(0, end)}${inside}</w:tc></w:tr>`)
  }
  zip.file('word/document.xml', xml)
  return zip.generateAsync({ type: 'nodebuffer' })
}

for (const scripts of [true, false])
  describe(`a translator with Word only, in Arabic on a phone${scripts ? '' : ', without scripts'}`, () => {
    test('takes the texts of one document out, writes, brings them back, looks and keeps; readers have them', async () => {
      const address = await openText(`Projet d’accord ${scripts}`, [SPLIT, TRACKED, EMPTIED])
      const other = await openText(`Une autre affaire ${scripts}`, ['Rien de tout cela.'])
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        javaScriptEnabled: scripts,
      })
      const page = await context.newPage()
      const { origin } = world.house
      const elsewhere = requestsElsewhere(context, origin)
      const faults: string[] = []
      // What looks is a script itself.
      const look = async (where: string) => {
        if (scripts) faults.push(...(await faultsOnAPhone(page, where)))
      }
      const bring = async (name: string, bytes: Buffer) => {
        await page.goto(`${origin}/towns/translations/word`)
        await page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: bytes })
        await page.click('form[action$="/word/back"] button[type=submit]')
        await page.waitForLoadState()
      }

      await page.goto(`${origin}/demo?lang=ar`)
      await page.click('button[name=as][value=translator]')
      await page.waitForURL(url => url.pathname !== '/demo')

      // From the text itself to its file.
      await page.goto(`${origin}${address}?lang=ar`)
      await page.click('nav details summary')
      await page.click('a[href*="/translations/word?under="]')
      await page.waitForURL(/translations\/word\?under=/)
      await look('taking out')
      await page.selectOption('select[name=to]', 'ar')
      await page.selectOption('select[name=which]', 'all')
      await page.click('form[action$="/translations/word"] button')
      await page.waitForURL(/translations\/word\/[0-9a-f-]{36}/)
      await look('the file lies ready')
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')])
      const out = readFileSync(await download.path())
      const table = (await readPaper('out.docx', out)).blocks.find(one => one.kind === 'table')!
      const originals = table.rows.map(row => row[1]?.map(one => one.text).join('\n'))
      assert.ok(originals.includes(SPLIT) && !originals.includes('Rien de tout cela.'), originals.join(' | '))

      // At home, in Word: one paragraph becomes two, one has tracked changes, one is emptied.
      const split = paragraph(run('تنشر المدن أعداد العاملين فيها.')) + paragraph(run('وتفعل ذلك كل عام.'))
      const [head, , , tail] = ['تسمي كل نقابة ', 'شخصًا', ' واحدًا', ' للاتصال.']
      const tracked = paragraph(
        `${run(head!)}<w:del w:id="901" ${by}><w:r><w:delText xml:space="preserve">شخصًا واحدًا</w:delText></w:r></w:del><w:ins w:id="902" ${by}>${run('امرأة ورجلًا')}</w:ins>${run(tail!)}`,
      )
      const written = await rewritten(out, { [SPLIT]: split, [TRACKED]: tracked, [EMPTIED]: paragraph('') })

      await bring('ترجمة.docx', written)
      await page.waitForURL(/\/returns\//)
      await look('what came back')
      const ticked = await page.$$eval('input[name=keep]', all => all.map(one => (one as HTMLInputElement).checked))
      assert.deepEqual(ticked, [true, true], 'what was split and what was tracked; what is empty takes nothing away')
      assert.match(await page.innerText('main'), /امرأة ورجلًا/)
      assert.equal((await (await world.as(null)).get(`${address}?lang=ar`)).body.includes('تنشر المدن'), false)
      await page.click('form[action*="/returns/"] button')
      await page.waitForURL(/done=return-kept/)
      await look('kept')

      // A reader on the other side of the world.
      await world.until(async () =>
        (await (await world.as(null)).get(`${address}?lang=ar`)).body.includes('امرأة ورجلًا'),
      )
      await page.goto(`${origin}${address}?lang=ar`)
      await look('the text in Arabic')
      const main = await page.innerText('main')
      for (const words of [
        'تنشر المدن أعداد العاملين فيها.',
        'وتفعل ذلك كل عام.',
        'تسمي كل نقابة امرأة ورجلًا للاتصال.',
        OLD[EMPTIED]!,
      ])
        assert.ok(main.includes(words), words)

      // The same file again.
      await bring('ترجمة.docx', written)
      await page.waitForURL(/\/returns\//)
      await look('the same file again')
      assert.equal(await page.locator('input[name=keep]').count(), 0)
      assert.equal(await page.locator('form[action*="/returns/"] button').count(), 0)

      // Some other Word file, here the text itself.
      await page.goto(`${origin}${other}?lang=ar`)
      const cookie = (await context.cookies()).map(one => `${one.name}=${one.value}`).join('; ')
      const letter = await fetch(`${origin}${other}.docx?lang=ar`, { headers: { cookie } })
      await bring('رسالة.docx', Buffer.from(await letter.arrayBuffer()))
      await page.getByText('K7QX2MPA-12').first().waitFor()
      await look('a file of something else')
      assert.deepEqual(faults, [])
      assert.deepEqual(elsewhere, [])
      await context.close()
    })
  })

test('a file of another network is told so, and nothing of it is kept', async () => {
  const address = await openText('Pour les villes', ['Une phrase des villes.'])
  const translator = await world.as('translator')
  const made = await translator.submit(`/towns/translations/word?under=${address}`, '/towns/translations/word', {
    to: 'ar',
    which: 'lacking',
  })
  const file = await fetch(`${world.house.origin}${made.location}/file`, { headers: { cookie: translator.cookie() } })
  const written = await rewritten(Buffer.from(await file.arrayBuffer()), {
    'Une phrase des villes.': paragraph(run('جملة من المدن.')),
  })
  const water = await world.as('officer-water')
  const word = '/water/translations/word'
  const back = await water.submit(word, `${word}/back`, {}, { field: 'file', name: 'b.docx', bytes: written })
  const page = await water.get(`${back.location}?lang=ar`)
  assert.match(page.body, /لم يخرج أي صف من هذا الملف من هذه الشبكة|من هذه الشبكة/)
  assert.equal(page.page.querySelector('input[name=keep]'), null)
})
