import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import JSZip from 'jszip'
import { block, type PaperBlock, type PaperChange } from './blocks.ts'
import { readPaper } from './read-file.ts'
import { writeWord } from './write-word.ts'

const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }
const options = { title: 'Plan', author: 'Amina Okello', language: 'fr' }

async function outAndBack(blocks: PaperBlock[], language = 'fr'): Promise<PaperBlock[]> {
  return (await readPaper('plan.docx', await writeWord({ blocks }, { ...options, language }))).blocks
}

async function partsOf(blocks: PaperBlock[], language = 'fr'): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(await writeWord({ blocks }, { ...options, language }))
  const parts = new Map<string, string>()
  for (const name of Object.keys(zip.files)) parts.set(name, (await zip.file(name)?.async('string')) ?? '')
  return parts
}

test('labels read the same in the Word file, whatever counting they follow', async () => {
  const labels = [
    '1.',
    '1.1',
    '1.3',
    '2.',
    'Article 4',
    'iv.',
    'a)',
    'b)',
    'd)',
    '•',
    '–',
    '04',
    '50 %',
    '٣.',
    '一、',
    '§ 7',
  ]
  const blocks = labels.map(label => block('paragraph', `Text of ${label}`, { label }))
  assert.deepEqual(
    (await outAndBack(blocks)).map(one => [one.kind, one.label]),
    labels.map(label => ['paragraph', label]),
  )
})

test('a list goes on counting in Word when somebody adds to it', async () => {
  const items = ['3.', '4.', '5.'].map(label => block('item', 'text', { label }))
  const numbering = (await partsOf(items)).get('word/numbering.xml') ?? ''
  assert.match(
    numbering,
    /<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>(?:(?!<w:lvlText).)*<w:lvlText w:val="%1\."\/>/,
  )
  const document = (await partsOf(items)).get('word/document.xml') ?? ''
  assert.equal(new Set([...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(found => found[1])).size, 1)
})

test('what looks like a list or a number in a paragraph stays words of this paragraph', async () => {
  const blocks = ['- no item', '1.1 typed', 'one\n- two\n- three', '· four'].map(text => block('paragraph', text))
  assert.deepEqual(await outAndBack(blocks), blocks)
})

test('blanks at the edges of a change stay inside it', async () => {
  const changed = block('paragraph', 'We work here.', {
    changes: [
      { op: 'inserted', from: 2, to: 2, text: ' all', ...by },
      { op: 'deleted', from: 7, to: 12, text: ' here', ...by },
    ],
  })
  assert.deepEqual(await outAndBack([changed]), [changed])
})

test('paragraphs that were inserted, deleted or joined are so in Word, with their ends', async () => {
  const blocks = [
    block('paragraph', 'First.', { changes: [{ op: 'deleted', from: 6, to: 6, text: '\n', ...by }] }),
    block('paragraph', 'Second.'),
    block('paragraph', '', { changes: [{ op: 'inserted', from: 0, to: 0, text: 'All new.', ...by }] }),
    block('paragraph', 'Gone.', { changes: [{ op: 'deleted', from: 0, to: 5, text: 'Gone.', ...by }] }),
    block('paragraph', 'Last.'),
  ]
  assert.deepEqual(await outAndBack(blocks), blocks)
  const document = (await partsOf(blocks)).get('word/document.xml') ?? ''
  assert.equal(document.match(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr>(?:(?!<\/w:rPr>).)*<w:ins /g)?.length, 1)
  assert.equal(document.match(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr>(?:(?!<\/w:rPr>).)*<w:del /g)?.length, 2)
})

test('Arabic paragraphs and words are right to left in their language, also in a French text', async () => {
  const mixed = block('paragraph', 'Le mot نقابة (اتحاد) est ici.')
  const arabic = block('paragraph', 'النص العربي مع PSI و 2026', {
    runs: [{ from: 0, to: 4, bold: true, italic: false }],
  })
  const french = (await partsOf([mixed, arabic])).get('word/document.xml') ?? ''
  const [first = '', second = ''] = french.split('</w:p>')
  assert.doesNotMatch(first, /<w:bidi\/>/)
  assert.match(first, /<w:rtl\/><w:lang w:bidi="ar"\/><\/w:rPr><w:t xml:space="preserve">نقابة \(اتحاد</)
  assert.match(second, /<w:bidi\/>/)
  assert.match(second, /<w:bCs\/>/)
  assert.match(second, /<w:lang w:val="en"\/><\/w:rPr><w:t xml:space="preserve">PSI</)
  const whole = (await partsOf([block('table', '', { rows: [[[arabic]]] })], 'ar')).get('word/document.xml') ?? ''
  assert.match(whole, /<w:bidiVisual\/>/)
})

test('the file says its title, its author and its pages, and two tables stay two', async () => {
  const table = block('table', '', { rows: [[[block('paragraph', 'cell')], []]] })
  const parts = await partsOf([table, table])
  assert.match(
    parts.get('docProps/core.xml') ?? '',
    /<dc:title>Plan<\/dc:title>.*<dc:creator>Amina Okello<\/dc:creator>/,
  )
  assert.match([...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '', /PAGE.*NUMPAGES/)
  assert.deepEqual(await outAndBack([table, table]), [table, table])
})

test('signs that no file can hold are replaced, and never end the file', async () => {
  const [read] = await outAndBack([block('paragraph', 'a\u0000b\ud800c</w:t>&amp;\u202ed\ufffe')])
  assert.equal(read?.text, 'a\ufffdb\ufffdc</w:t>&amp;\u202ed\ufffd')
})

test('a paper that is too long or nests too deep is refused in one sentence', async () => {
  let deep = [block('paragraph', 'x')]
  for (let depth = 0; depth < 40; depth++) deep = [block('table', '', { rows: [[deep]] })]
  const many = Array.from({ length: 60_000 }, () => block('paragraph', 'x'))
  for (const blocks of [deep, many, [block('paragraph', 'x'.repeat(6_000_000))]])
    await assert.rejects(writeWord({ blocks }, options), { code: 'too-big' })
})

const WORDS: Record<string, string[]> = {
  fr: ['les', 'élu·e·s', 'travailleurs.euses', 'l’accès', '«\u00a0tous\u00a0»', '2022-2027', 'd’ici', 'à'],
  ar: ['حقوق', 'العمال', 'اليوم', 'نقابة', '٢٠٢٦', '(اتحاد)', 'الخدمات'],
  ru: ['профсоюз', 'в', 'феврале', '«труд»', '—', 'ещё', '50\u00a0%'],
  zh: ['公共服务', '工会', '，', '劳动者', '权利。', '（二）'],
}
const LABELS = [null, null, '•', '–', '1.', '2.', '1.1', '3.4', 'a)', 'IV.', 'Article 5', '(b)', '٣.', '一、']
const DATES = ['2026-02-01T10:00:00Z', '2026-03-05T08:30:00Z']

const phrase = (least: number, most: number) =>
  fc
    .constantFrom(...Object.keys(WORDS))
    .chain(language =>
      fc
        .array(fc.constantFrom(...WORDS[language]!), { minLength: least, maxLength: most })
        .map(words => words.join(language === 'zh' ? '' : ' ')),
    )
const person = fc.record({
  author: fc.constantFrom(null, 'Rosa Quispe', 'أمينة', 'Лена & <Ко>'),
  date: fc.constantFrom(null, ...DATES),
})
const reply = fc.tuple(phrase(1, 4), person).map(([text, who]) => ({ text, ...who }))

/** Places in a text, rising, no two neighbours the same or beside each other. */
const places = (length: number, most: number) =>
  fc
    .uniqueArray(fc.nat({ max: Math.floor(length / 2) }), { maxLength: most })
    .map(found => found.sort((a, b) => a - b).map(place => place * 2))

const worded = (kind: PaperBlock['kind'], level: number): fc.Arbitrary<PaperBlock> =>
  phrase(1, 12).chain(text =>
    fc
      .record({
        label: fc.constantFrom(...LABELS),
        runs: places(text.length, 4),
        changes: places(text.length, 4),
        notes: places(text.length, 2),
        comments: fc.array(
          fc.tuple(
            fc.nat({ max: text.length }),
            fc.nat({ max: 9 }),
            reply,
            fc.array(reply, { maxLength: 2 }),
            fc.boolean(),
          ),
          { maxLength: 3 },
        ),
        added: phrase(1, 3),
        blank: fc.constantFrom('', ' '),
        who: person,
        styles: fc.constantFrom([true, false], [false, true], [true, true]),
        whole: fc.constantFrom(null, null, null, 'inserted', 'deleted'),
      })
      .map(given => {
        const pairs = (found: number[]) =>
          found.flatMap((from, i) => (i % 2 === 0 && found[i + 1] ? [{ from, to: found[i + 1]! - 1 }] : []))
        const deleted = pairs(given.changes).map(
          (one): PaperChange => ({ op: 'deleted', ...one, text: text.slice(one.from, one.to), ...given.who }),
        )
        const inserted = given.changes
          .slice(deleted.length * 2)
          .map(
            (from): PaperChange => ({ op: 'inserted', from, to: from, text: given.blank + given.added, ...given.who }),
          )
        const runs = pairs(given.runs).map(one => ({ ...one, bold: given.styles[0]!, italic: given.styles[1]! }))
        if (given.whole === 'inserted')
          return block(kind, '', {
            level,
            label: given.label,
            changes: [{ op: 'inserted', from: 0, to: 0, text, ...given.who }],
          })
        return block(kind, text, {
          level,
          label: given.label,
          runs,
          notes: given.notes.map(at => ({ label: '', text: given.added, at })),
          changes:
            given.whole === 'deleted'
              ? [{ op: 'deleted', from: 0, to: text.length, text, ...given.who }]
              : [...deleted, ...inserted],
          comments: given.comments
            .map(([from, length, said, replies, resolved]) => ({
              from,
              to: Math.min(from + length, text.length),
              ...said,
              resolved,
              replies,
            }))
            .sort((a, b) => a.from - b.from),
        })
      }),
  )

const plain = fc.oneof(
  worded('title', 0),
  fc.integer({ min: 1, max: 6 }).chain(level => worded('heading', level)),
  worded('paragraph', 0),
  fc.integer({ min: 1, max: 9 }).chain(level => worded('item', level)),
)

const tableOf = (content: fc.Arbitrary<PaperBlock>): fc.Arbitrary<PaperBlock> =>
  fc
    .integer({ min: 1, max: 3 })
    .chain(columns =>
      fc.tuple(
        content,
        fc.array(fc.array(fc.array(content, { maxLength: 2 }), { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
    )
    .map(([first, rows]) => block('table', '', { rows: [[[first], ...(rows[0] ?? []).slice(1)], ...rows.slice(1)] }))

const paper = fc.array(
  fc.oneof({ weight: 6, arbitrary: plain }, tableOf(fc.oneof({ weight: 5, arbitrary: plain }, tableOf(plain)))),
  {
    minLength: 1,
    maxLength: 8,
  },
)

/** Word counts the notes of a text from 1; their labels are not written by hand. */
function numbered(blocks: PaperBlock[], counter = { notes: 0 }): PaperBlock[] {
  return blocks.map(one => ({
    ...one,
    notes: one.notes.map(note => ({ ...note, label: String(++counter.notes) })),
    rows: one.rows.map(row => row.map(cell => numbered(cell, counter))),
  }))
}

test('what is written as Word and read again is the same text, in French, Arabic, Russian and Chinese', async () => {
  await fc.assert(
    fc.asyncProperty(paper, fc.constantFrom('fr', 'ar', 'ru', 'zh'), async (blocks, language) => {
      const given = numbered(blocks)
      assert.deepEqual(await outAndBack(given, language), given)
    }),
    { numRuns: 40 },
  )
})
