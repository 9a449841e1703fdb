import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { getDocumentProxy } from 'unpdf'
import { block, type PaperBlock } from './blocks.ts'
import { writePdf } from './write-pdf.ts'

const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }
const options = { title: 'Plan d’action', author: 'Amina Okello', language: 'fr' }

async function pdfOf(blocks: PaperBlock[], more: Partial<typeof options> = {}) {
  const { bytes, pages } = await writePdf({ blocks }, { ...options, ...more })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const texts: string[] = []
  const roles: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    texts.push(content.items.map(item => ('str' in item ? item.str : '')).join(''))
    rolesIn(await page.getStructTree(), roles)
  }
  return { bytes, pages, pdf, text: texts.join('\n'), roles }
}

/** What the file says about itself; pdf.js has no type for it. */
const infoOf = async (pdf: Awaited<ReturnType<typeof getDocumentProxy>>) =>
  (await pdf.getMetadata()).info as unknown as Record<string, unknown>

function rolesIn(tree: unknown, found: string[]): void {
  const { role, children } = (tree ?? {}) as { role?: string; children?: unknown[] } // as pdf.js gives it
  if (role) found.push(role)
  for (const child of children ?? []) rolesIn(child, found)
}

const cell = (text: string) => [block('paragraph', text)]

test('a PDF says its title, language and author, is tagged for readers who hear it, and has an outline', async () => {
  const { pdf, bytes, roles, text } = await pdfOf([
    block('title', 'Plan d’action'),
    block('heading', 'Contexte', { level: 1, label: '1.' }),
    block('heading', 'Trois niveaux plus bas', { level: 4 }),
    block('paragraph', 'Les élu·e·s parlent.', { label: '1.1', notes: [{ label: '1', text: 'Dix pages.', at: 7 }] }),
    block('item', 'planter', { label: 'a)' }),
    block('item', 'arroser', { label: '•', level: 2 }),
    block('table', '', {
      rows: [
        [cell('Arbres'), cell('Nombre')],
        [cell('Tilleuls'), cell('120')],
      ],
    }),
  ])
  const info = await infoOf(pdf)
  assert.deepEqual([info['Title'], info['Author'], info['Language']], ['Plan d’action', 'Amina Okello', 'fr'])
  assert.equal((await pdf.getMarkInfo())?.Marked, true)
  assert.match(bytes.toString('latin1'), /pdfuaid:part[^0-9]{0,12}1/)
  const outline = await pdf.getOutline()
  assert.deepEqual(
    [outline[0]?.title.replace(/\s+/g, ' '), outline[0]?.items[0]?.title],
    ['1. Contexte', 'Trois niveaux plus bas'],
  )
  for (const role of ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TH', 'TD', 'Note'])
    assert.ok(roles.includes(role), `${role} of ${[...new Set(roles)]}`)
  for (const words of ['1.1', 'a)', '•', 'Dix pages.', '1 / 1']) assert.ok(text.includes(words), `${words} of ${text}`)
})

test('inserted and deleted words stand between marks, and comments with their answers at the end', async () => {
  const { text } = await pdfOf([
    block('paragraph', 'Nous travaillons dans nos villes.', {
      changes: [
        { op: 'deleted', from: 22, to: 25, text: 'nos', ...by },
        { op: 'inserted', from: 25, to: 25, text: 'toutes les', ...by },
      ],
      comments: [
        {
          from: 26,
          to: 32,
          text: 'Lesquelles ?',
          ...by,
          resolved: true,
          replies: [{ text: 'Toutes.', author: 'Lena Brandt', date: null }],
        },
      ],
    }),
  ])
  assert.match(text, /\[−nos−\]/)
  assert.match(text, /\[\+toutes les\+\]/)
  assert.match(text, /Les mots entre \[\+ et \+\] ont été insérés/)
  assert.match(text, /Rosa Quispe, 2026-02-01 · réglé · « villes »\s*Lesquelles \?\s*↳ Lena Brandt: Toutes\./)
  assert.doesNotMatch((await pdfOf([block('paragraph', 'Rien.')])).text, /insérés/)
})

test('what people write is never run: the signs of the typesetter are signs', async () => {
  const hostile = '#import "@preview/x:1.0.0" #read("/etc/passwd") *x* $y$ \\ @ref <label> `raw` // c /* d */ ]]} = h'
  const { text } = await pdfOf([
    block('paragraph', hostile),
    block('heading', hostile),
    block('item', hostile, { label: '#1' }),
  ])
  const joined = (said: string) => said.replace(/\s+/g, '')
  assert.equal(joined(text).split(joined(hostile)).length - 1, 3)
})

test('fifteen scripts can be shown, each word in its language, and Arabic pages run from right to left', async () => {
  const words =
    'Ελλάδα Привет Tiếng हिन्दी বাংলা ไทย ሰላም საქართველო Հայերեն שלום نقابة 公共服务工会 ユニオン 노동조합 ✊ ✓ →'.split(
      ' ',
    )
  const { text, bytes } = await pdfOf(
    words.map(word => block('paragraph', word)),
    { language: 'ar' },
  )
  for (const word of words.slice(0, 3)) assert.ok(text.includes(word), word)
  assert.match(bytes.toString('latin1'), /\/Lang \(zh\)/)
  const info = await infoOf((await pdfOf([block('paragraph', 'النص')], { language: 'ar' })).pdf)
  assert.equal(info['Language'], 'ar')
})

test('a script without a font is refused by its name, a picture without one is named by its code', async () => {
  await assert.rejects(pdfOf([block('paragraph', 'Union: தொழிற்சங்கம்')]), { code: 'no-font', script: 'Tamil' })
  await assert.rejects(pdfOf([block('table', '', { rows: [[cell('සමිතිය')]] })]), { code: 'no-font', script: 'Sinhala' })
  assert.match((await pdfOf([block('paragraph', 'a \u{1d11e} b')])).text, /a \[U\+1D11E\] b/)
})

test('signs that turn words round are left out; a word longer than a line runs over no edge', async () => {
  const { text, pages } = await pdfOf([
    block('paragraph', 'pay \u202efdp.exe\u202c now'),
    block('paragraph', 'x'.repeat(9_000)),
  ])
  assert.match(text, /pay fdp\.exe now/)
  assert.ok(pages > 1)
})

test('the same paper gives the same bytes', async () => {
  const blocks = [block('paragraph', 'Le même texte.', { runs: [{ from: 3, to: 7, bold: true, italic: true }] })]
  assert.ok((await pdfOf(blocks)).bytes.equals((await pdfOf(blocks)).bytes))
})

test('tables in tables, lists that begin deep and empty cells are set', async () => {
  let deep: PaperBlock[] = [block('heading', 'in')]
  for (let depth = 0; depth < 6; depth++) deep = [block('table', '', { rows: [[deep, []]] })]
  const { text } = await pdfOf([
    ...deep,
    block('item', 'deep', { level: 7, label: '–' }),
    block('item', 'flat', { label: '1.' }),
  ])
  for (const words of ['in', 'deep', 'flat']) assert.ok(text.includes(words), words)
})

test('a page in Arabic weighs about as much as one in French', async () => {
  const paragraphs = (words: string) => Array.from({ length: 60 }, () => block('paragraph', words.repeat(20).trim()))
  const { bytes } = await pdfOf(paragraphs('حقوق العمال اليوم نقابة الخدمات '), { language: 'ar' })
  // Drawn with dots as letters of their own it was 720 KB.
  assert.ok(bytes.length < 120_000, String(bytes.length))
})

test('a typesetter that takes too much memory, works too long or has lost its house ends itself', async () => {
  const ended = (given: { since: number; parent: number; memoryMb: number; patienceMs: number }) => {
    const script = `
      import { Worker } from 'node:worker_threads'
      const busySince = new Int32Array(new SharedArrayBuffer(4))
      busySince[0] = ${given.since}
      const workerData = { busySince, parent: ${given.parent} || process.ppid, memoryMb: ${given.memoryMb}, seconds: 5 }
      new Worker(new URL(${JSON.stringify(new URL('./pdf/guard.ts', import.meta.url).href)}), { workerData, execArgv: [] })
      setTimeout(() => process.exit(), ${given.patienceMs})`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
    return new Promise(resolve => child.on('exit', (code, signal) => resolve(signal ?? code)))
  }
  const now = Math.floor(Date.now() / 1_000)
  const well = { since: now, parent: 0, memoryMb: 4_000, patienceMs: 60_000 }
  assert.deepEqual(
    await Promise.all([
      ended({ ...well, memoryMb: 1 }),
      ended({ ...well, since: now - 60 }),
      ended({ ...well, parent: 1_999_999 }),
      ended({ ...well, since: 0, patienceMs: 1_500 }),
    ]),
    ['SIGKILL', 'SIGKILL', 'SIGKILL', 0],
  )
})
