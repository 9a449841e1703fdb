import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import JSZip from 'jszip'
import { block, type PaperBlock, type PaperChange } from '../../src/kernel/paper/blocks.ts'
import { writeWord } from '../../src/kernel/paper/write-word.ts'
import { type Answer, type Browser, openWorld, type World } from '../world.ts'

// Bad papers through every page that reads one: each is taken whole or refused in one sentence, and nobody else notices.

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  await officer.get('/?lang=en')
})
after(() => world?.close())

interface Door {
  what: string
  page: string
  action: string
}
const DOORS: readonly Door[] = [
  { what: 'a draft of a text', page: '/towns/documents/new', action: '/towns/documents' },
  { what: 'a programme', page: '/towns/programme/new', action: '/towns/programme/drafts' },
  { what: 'a translation', page: '/towns/translations/word', action: '/towns/translations/word/back' },
]

const send = (door: Door, name: string, bytes: Uint8Array) =>
  officer.submit(`${door.page}?lang=en`, door.action, {}, { field: 'file', name, bytes })

const word = (blocks: PaperBlock[]) => writeWord({ blocks }, { title: 'x', language: 'fr' })

/** The container of a Word file with a password, as far as anybody can tell without it. */
function locked(): Buffer {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.write('EncryptedPackage', 1024, 'utf16le')
  return bytes
}

async function bomb(): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await word([block('paragraph', 'x')]))
  const text = `<w:p><w:r><w:t>${'a'.repeat(60 * 1024 * 1024)}</w:t></w:r></w:p>`
  const document = await zip.file('word/document.xml')!.async('string')
  zip.file(
    'word/document.xml',
    document.replace('</w:body>', () => `${text}</w:body>`),
  )
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The one sentence beside the field, which is also the one at the head of the form. */
function sentenceOf(answer: Answer, where: string): string {
  assert.equal(answer.status, 422, `${where}: ${answer.location ?? ''}`)
  assert.equal(answer.page.querySelectorAll('.problems li').length, 1, where)
  return answer.page.querySelector('#file-problem')!.text
}

const kept = () =>
  world.everyRow(`select (select count(*) from kernel_file) as files, (select count(*) from documents_document) as documents,
    (select count(*) from programme_draft) as programmes, (select count(*) from translations_return) as returns`)

for (const door of DOORS)
  describe(`as ${door.what}`, () => {
    test('a damaged, a locked, an older, a wrong and a growing file are each refused in one sentence, and nothing is kept', async () => {
      const whole = await word([block('paragraph', 'Une phrase.')])
      const before = await kept()
      for (const [name, bytes, says] of [
        ['half.docx', whole.subarray(0, Math.floor(whole.length / 2)), /damaged/],
        ['none.docx', Buffer.from('words'), /damaged/],
        ['locked.docx', locked(), /password/],
        ['old.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), /read.*\.docx/s],
        ['scan.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /read.*\.docx/s],
        ['growing.docx', await bomb(), /unpacked|MB/],
      ] as [string, Uint8Array, RegExp][])
        assert.match(sentenceOf(await send(door, name, bytes), `${door.what}: ${name}`), says, name)
      assert.deepEqual(await kept(), before)
      assert.equal((await officer.get('/readyz')).status, 200)
    })

    test('a file beyond the limit is refused with the limit', async () => {
      const answer = await send(door, 'large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'))
      assert.equal(answer.status, 413)
      assert.match(answer.body, /larger than 20 MB/)
    })

    test('5,000 tracked changes, tables in tables and a paragraph of 2 MB are read, or refused in one sentence', async () => {
      const text = 'les travailleuses des services publics '.repeat(20).trim()
      const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }
      const changes = Array.from({ length: 20 }, (_, i): PaperChange => {
        const at = i * 30
        return i % 2
          ? { op: 'inserted', from: at, to: at, text: 'neuf ', ...by }
          : { op: 'deleted', from: at, to: at + 8, text: text.slice(at, at + 8), ...by }
      })
      let deep: PaperBlock[] = [block('paragraph', 'tout au fond')]
      for (let depth = 0; depth < 11; depth++) deep = [block('table', '', { rows: [[deep]] })]
      const papers: [string, PaperBlock[]][] = [
        ['changes.docx', Array.from({ length: 250 }, () => block('paragraph', text, { changes }))],
        ['deep.docx', [block('paragraph', 'Au-dessus.'), ...deep]],
        ['long.docx', [block('paragraph', `${text}. `.repeat(2500).trim())]],
      ]
      for (const [name, blocks] of papers) {
        const answer = await send(door, name, await word(blocks))
        if (answer.status !== 303) {
          assert.ok(sentenceOf(answer, `${door.what}: ${name}`).length > 20)
          continue
        }
        const page = await officer.get(`${answer.location}${answer.location!.includes('?') ? '&' : '?'}lang=en`)
        assert.equal(page.status, 200, `${door.what}: ${name}`)
        if (name === 'deep.docx') assert.match(page.body, /tout au fond/)
        if (name === 'changes.docx') assert.match(page.body, /tracked change/)
      }
      assert.equal((await officer.get('/readyz')).status, 200)
    })

    test('signs that turn words round are nowhere on the page that shows what was read', async () => {
      const turned = 'Payer \u202e000 1\u202c euros, fdp\u202d.exe'
      const rows = [[[block('paragraph', turned)], [block('paragraph', turned)]]]
      const note = { label: '1', text: turned, at: 3 }
      const blocks = [
        block('title', turned),
        block('heading', `Session 1 : ${turned}`),
        block('paragraph', `12 janvier 2027, 14h00 – 16h00, Genève \u202e`, { notes: [note] }),
        block('item', turned, { label: '•' }),
        block('table', '', { rows }),
      ]
      const answer = await send(door, 'turned.docx', await word(blocks))
      if (answer.status !== 303) return void sentenceOf(answer, door.what)
      const page = await officer.get(answer.location!)
      assert.equal(page.status, 200)
      assert.match(page.body, /euros/)
      assert.doesNotMatch(page.body, /[\u202d\u202e]/)
    })
  })

test('words that are pasted as references hold nothing that turns them round, and a page of script stays words', async () => {
  const text = 'FSO, Payer \u202e000 1\u202c euros <script>alert(1)</script>, 2026'
  const shelf = '/towns/library/references'
  const pasted = await officer.submit(`${shelf}?lang=en`, shelf, { text, language: 'fr' })
  const page = await officer.get(pasted.location!)
  assert.doesNotMatch(page.body, /[\u202d\u202e]|<script>alert/)
  const long = await officer.submit(`${shelf}?lang=en`, shelf, { text: 'x'.repeat(250_000), language: 'fr' })
  assert.equal(long.status, 422)
  assert.equal(long.page.querySelectorAll('.problems li').length, 1)
})
