import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type EditedParagraph, editWord, type WordEdit, type WordHabits } from '../../../../test/kits/word-edits.ts'
import { block as paperBlock } from '../../../kernel/paper/blocks.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { writeWord } from '../../../kernel/paper/write-word.ts'
import { readDocument } from '../reading/read-document.ts'
import { blocksOfAny, blocksOfOurs, withHead } from './file-blocks.ts'
import { findChanges, nameOf } from './find.ts'
import type { Finding, PrintedBlock } from './finding.ts'

const uuid = (nth: number) => `00000000-0000-7000-8000-${String(nth).padStart(12, '0')}`
const TITLE = 'Un plan pour nos villes'

function printed(texts: readonly string[], labels: readonly (string | null)[] = []): PrintedBlock[] {
  return texts.map((text, nth) => ({
    block: uuid(nth),
    wording: uuid(500 + nth),
    kind: 'paragraph',
    label: labels[nth] ?? null,
    language: 'fr',
    text,
    remarked: false,
  }))
}

/** Our own Word file of these blocks. */
function fileOf(blocks: readonly PrintedBlock[]): Promise<Buffer> {
  const head = [TITLE, 'Version 1', 'https://house.example/towns/documents/plan']
  return writeWord(
    {
      blocks: [
        ...head.map((text, at) => paperBlock(at === 0 ? 'title' : 'paragraph', text, { names: [`lead${at + 1}`] })),
        ...blocks.map(one => paperBlock('paragraph', one.text, { label: one.label, names: [nameOf(one.block)] })),
      ],
    },
    { title: TITLE, language: 'fr' },
  )
}

async function read(blocks: readonly PrintedBlock[], file: Uint8Array, ours = true) {
  const paper = await readPaper('renamed.docx', file)
  const all = ours ? blocksOfOurs(paper) : blocksOfAny(readDocument(paper, { language: 'fr' }))
  return findChanges(withHead(all, 'plan'), blocks, { language: 'fr', text: TITLE })
}

async function back(blocks: readonly PrintedBlock[], edits: readonly EditedParagraph[], habits: WordHabits = {}) {
  return (await read(blocks, await editWord(await fileOf(blocks), edits, habits), habits.savedBy !== 'google')).all
}

const brief = (all: readonly Finding[]) =>
  all.map(one => {
    const nth = Number(one.block.slice(-12))
    if (one.kind === 'comment')
      return [nth, 'comment', one.words, one.passage && [one.passage.from, one.passage.to, one.passage.text]]
    return [nth, one.kind, one.after]
  })

const TEXT = [
  'Les villes du réseau publient chaque année ce que coûte l’eau.',
  'Les syndicats des petites communes ont une avocate ou un avocat.',
  'Le travail de nuit est payé davantage que celui de jour.',
  'Un comité de santé se réunit tous les mois dans chaque ville.',
]
const at = (nth: number, ...edits: WordEdit[]): EditedParagraph => ({ paragraph: nameOf(uuid(nth)), edits })

for (const savedBy of ['word', 'libreoffice', 'google'] as const) {
  test(`tracked changes and comments come back from a file saved by ${savedBy}, each at its place`, async () => {
    const found = await back(
      printed(TEXT),
      [
        at(0, { does: 'deletes', from: 10, to: 20 }, { does: 'inserts', at: 62, text: ' Et du gaz.' }),
        at(2, {
          does: 'comments',
          from: 3,
          to: 18,
          text: 'Et le dimanche ?',
          replies: [{ text: 'Aussi.', by: 'Lena' }],
        }),
      ].map(one =>
        savedBy === 'google' ? { ...one, paragraph: TEXT[Number(one.paragraph.slice(-2))]!.slice(0, 30) } : one,
      ),
      { savedBy },
    )
    assert.deepEqual(brief(found), [
      [0, 'wording', 'Les villes publient chaque année ce que coûte l’eau. Et du gaz.'],
      [2, 'comment', 'Et le dimanche ?', [3, 18, 'travail de nuit']],
    ])
    assert.deepEqual(found[0]!.by, ['Rosa Quispe'])
    assert.equal(found[0]!.tracked, true)
    assert.deepEqual(found[1]!.replies, [{ words: 'Aussi.', by: 'Lena' }])
  })
}

test('a file with everything accepted says the same, and that it was found by comparing', async () => {
  const found = await back(
    printed(TEXT),
    [at(1, { does: 'deletes', from: 14, to: 17 }), at(3, { does: 'adds behind', text: 'Il publie ce qu’il voit.' })],
    {
      tracked: false,
    },
  )
  assert.deepEqual(brief(found), [
    [1, 'wording', 'Les syndicats petites communes ont une avocate ou un avocat.'],
    [3, 'wording', `${TEXT[3]}\nIl publie ce qu’il voit.`],
  ])
  assert.deepEqual(
    found.map(one => one.tracked),
    [false, false],
  )
})

test('a paragraph that is deleted, new or moved is told as what it is', async () => {
  const [first, , third] = TEXT
  assert.deepEqual(brief(await back(printed(TEXT), [at(1, { does: 'removes' })])), [[1, 'deleted', null]])
  assert.deepEqual(brief(await back(printed(TEXT), [at(1, { does: 'removes' })], { tracked: false })), [
    [1, 'deleted', null],
  ])
  const grown = await back(printed(TEXT), [at(0, { does: 'adds behind', text: 'Un ajout entre deux.' })])
  assert.deepEqual(brief(grown), [[0, 'wording', `${first}\nUn ajout entre deux.`]])
  assert.equal(grown[0]!.grows, true)
  const moved = await back(printed(TEXT), [at(0, { does: 'removes' }), at(2, { does: 'adds behind', text: first! })])
  assert.deepEqual(brief(moved), [[0, 'moved', third]])
  const all = printed(TEXT)
  const other = await fileOf([all[1]!, all[2]!, all[0]!, all[3]!])
  assert.deepEqual(brief((await read(all, other)).all), [[0, 'moved', third]])
})

test('a paragraph that was joined to the next by hand, or split, is told so', async () => {
  const all = printed(TEXT)
  const joined = await fileOf([{ ...all[0]!, text: `${TEXT[0]} ${TEXT[1]}` }, all[2]!, all[3]!])
  assert.deepEqual(brief((await read(all, joined)).all), [
    [0, 'wording', `${TEXT[0]} ${TEXT[1]}`],
    [1, 'joined', null],
  ])
  const [one, two] = [TEXT[3]!.slice(0, 30), TEXT[3]!.slice(30)]
  const split = await editWord(
    await fileOf([...all.slice(0, 3), { ...all[3]!, text: one.trim() }]),
    [at(3, { does: 'adds behind', text: two.trim() })],
    { tracked: false },
  )
  assert.deepEqual(brief((await read(all, split)).all), [[3, 'wording', `${one.trim()}\n${two.trim()}`]])
})

test('a file of which only a part came back does not ask for the rest to be deleted', async () => {
  const all = printed([...TEXT, ...TEXT.map(text => `${text} Encore.`)])
  const { isPart, all: found } = await read(all, await fileOf(all.slice(0, 3)))
  assert.equal(isPart, true)
  assert.equal(found.length, 5)
  const { isPart: other } = await read(all, await fileOf(all.slice(1)))
  assert.equal(other, false)
})

test('what stands behind a translated paragraph in brackets is nobody’s change', async () => {
  const [first] = printed(['الكلمات الأولى من النص.'])
  const block = { ...first!, language: 'ar', remarked: true }
  const file = await fileOf([{ ...block, text: `${block.text} [traduit par une machine]` }])
  assert.deepEqual((await read([block], file)).all, [])
  const edited = await editWord(file, [at(0, { does: 'inserts', at: block.text.length, text: ' ثم الثانية.' })])
  assert.deepEqual(brief((await read([block], edited)).all), [[0, 'wording', `${block.text} ثم الثانية.`]])
})

test('a table comes back with its changes and comments in their cells', async () => {
  const rows = [
    ['Pays', 'Villes'],
    ['Pérou', '12'],
  ]
  const text = rows.map(row => row.join(' | ')).join('\n')
  const [block] = printed([text])
  const cells = rows.map(row => row.map(words => [paperBlock('paragraph', words)]))
  const file = await writeWord(
    { blocks: [paperBlock('table', '', { rows: cells, names: [nameOf(block!.block)] })] },
    { title: 'x', language: 'fr' },
  )
  const edited = await editWord(file, [
    {
      paragraph: '12',
      edits: [
        { does: 'deletes', from: 0, to: 2 },
        { does: 'inserts', at: 2, text: '14' },
      ],
    },
    { paragraph: 'Pérou', edits: [{ does: 'comments', from: 0, to: 5, text: 'Et la Bolivie ?' }] },
  ])
  assert.deepEqual(brief((await read([block!], edited)).all), [
    [0, 'wording', 'Pays | Villes\nPérou | 14'],
    [0, 'comment', 'Et la Bolivie ?', [14, 19, 'Pérou']],
  ])
})

test('5,000 tracked changes in one file are read, one wording for each paragraph', async () => {
  const all = printed(Array.from({ length: 50 }, (_, nth) => `${nth} ${'mot '.repeat(150)}fin`))
  const edits = all.map((one, nth) =>
    at(
      nth,
      ...Array.from(
        { length: 100 },
        (_, word): WordEdit => ({ does: 'inserts', at: one.text.indexOf('mot') + word * 4, text: 'X ' }),
      ),
    ),
  )
  const found = await back(all, edits)
  assert.equal(found.length, 50)
  assert.equal(found[7]!.after, `7 ${'X mot '.repeat(100)}${'mot '.repeat(50)}fin`)
})

const WORDS = [
  'les',
  'élu·e·s',
  'travailleurs.euses',
  'l’accès',
  '2022-2027',
  'à',
  'حقوق',
  'профсоюз',
  'A & B',
  '<ville>',
  'temps',
]
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 })

/** What happens to a paragraph, in words: which go, what comes before which, and what is commented on. */
const happening = fc.record({
  gone: fc.option(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 2 })), { nil: null }),
  added: fc.option(fc.tuple(fc.nat(5), fc.constantFrom('nouveau', 'جديد', 'A & C')), { nil: null }),
  comment: fc.option(
    fc.tuple(
      fc.nat(5),
      fc.integer({ min: 1, max: 2 }),
      fc.constantFrom('Pourquoi ?', 'لماذا؟'),
      fc.array(fc.constantFrom('Parce que.', 'Oui.'), { maxLength: 2 }),
    ),
    { nil: null },
  ),
  whole: fc.constantFrom('stays', 'stays', 'stays', 'stays', 'removed', 'grown'),
})

test('a returned file yields exactly the changes and comments made in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(sentence, happening), { minLength: 2, maxLength: 8 }),
      fc.constantFrom('word', 'libreoffice'),
      async (drawn, savedBy) => {
        // A number of its own tells each paragraph apart, as words do in a real text.
        const texts = drawn.map(([words], nth) => [...words.slice(0, 3), `§${nth}`, ...words.slice(3)])
        const all = printed(texts.map(words => words.join(' ')))
        const expected: unknown[] = []
        const edits = drawn.map(([, does], nth): EditedParagraph => {
          const words = texts[nth]!
          const offset = (word: number) => words.slice(0, word).join(' ').length + (word > 0 ? 1 : 0)
          const comment = does.whole === 'removed' ? null : does.comment
          const list: WordEdit[] = []
          const after: (string | null)[] = [...words]
          if (does.whole === 'removed') list.push({ does: 'removes' })
          else {
            if (does.added) {
              const [before, text] = does.added
              list.push({ does: 'inserts', at: offset(before), text: `${text} ` })
              after[before] = `${text} ${after[before]}`
            }
            // What is deleted does not touch what was put in.
            const from = Math.max(does.gone?.[0] ?? 0, (does.added?.[0] ?? -1) + 1)
            if (does.gone && from + does.gone[1] < words.length) {
              list.push({ does: 'deletes', from: offset(from), to: offset(from + does.gone[1]) })
              for (let gone = from; gone < from + does.gone[1]; gone++) after[gone] = null
            }
            if (does.whole === 'grown') list.push({ does: 'adds behind', text: `Un ajout ${nth}.` })
          }
          const reads = after.filter(word => word !== null).join(' ')
          if (does.whole === 'removed') expected.push([nth, 'deleted', null])
          else {
            const grown = does.whole === 'grown' ? `${reads}\nUn ajout ${nth}.` : reads
            if (grown !== words.join(' ')) expected.push([nth, 'wording', grown])
          }
          if (comment) {
            const [from, count, text, replies] = comment
            const [start, end] = [offset(from), offset(from + count) - 1]
            list.push({ does: 'comments', from: start, to: end, text, replies: replies.map(one => ({ text: one })) })
            expected.push([nth, 'comment', text, [start, end, words.join(' ').slice(start, end)]])
          }
          return at(nth, ...list)
        })
        const found = await back(
          all,
          edits.filter(one => one.edits.length > 0),
          { savedBy },
        )
        assert.deepEqual(brief(found), expected)
        assert.ok(found.every(one => one.tracked))
      },
    ),
    { numRuns: 25 },
  )
})
