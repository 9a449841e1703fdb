import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocksOf, type Draft, LONG } from '../reading/fixtures/printed-draft.ts'
import { alignLanguages, fits, type TranslatedBlock } from './align-languages.ts'

const french = blocksOf(LONG)
const paragraph = (text: string, label: string | null = null): TranslatedBlock => ({
  kind: 'paragraph',
  level: null,
  label,
  text,
})

test('a translation with the same blocks is aligned block by block, in every language', () => {
  for (const language of ['en', 'es', 'ar', 'ru', 'zh'] as const) {
    const places = alignLanguages(french, blocksOf({ ...LONG, language }))
    assert.deepEqual(
      places.map(place => place.block),
      [...french.keys()],
      language,
    )
    assert.ok(fits(places) > 0.9, `${language} ${fits(places)}`)
  }
})

test('a paragraph that the translation splits is one face, and what follows stays in its place', () => {
  const text = [
    paragraph('Les parcs sont ouverts tous les jours de l’année. Les jardinières les gardent la nuit aussi.', '1.1'),
    paragraph('L’eau est à tout le monde.', '1.2'),
  ]
  const file = [
    paragraph('The parks are open on every day of the year.', '1.1'),
    paragraph('Gardeners keep them at night, too.'),
    paragraph('Water belongs to everybody.', '1.2'),
  ]
  assert.deepEqual(alignLanguages(text, file), [
    { block: 0, doubtful: false },
    { block: 0, doubtful: true },
    { block: 1, doubtful: false },
  ])
})

test('a paragraph that the translation leaves out or adds is seen, and its neighbours are doubtful', () => {
  const places = alignLanguages(
    french,
    blocksOf({ ...LONG, language: 'es' }).filter((_, at) => at !== 20),
  )
  assert.equal(
    new Set(places.map(place => place.block)).has(20) &&
      new Set(places.map(place => place.block)).size === french.length,
    false,
  )
  assert.deepEqual(
    places.slice(60).map(place => place.block),
    [...french.keys()].slice(61),
  )
  assert.ok(places.some(place => place.doubtful))
})

test('figures decide between paragraphs of the same length', () => {
  const text = [
    paragraph('Nous voulons 40 parcs de plus.'),
    paragraph('Nous voulons 7 bibliothèques de plus.'),
    paragraph('Nous voulons 12 crèches de plus.'),
  ]
  const file = [paragraph('Queremos 7 bibliotecas más.'), paragraph('Queremos 12 guarderías más.')]
  assert.deepEqual(
    alignLanguages(text, file).map(place => place.block),
    [1, 2],
  )
})

test('a file of another document does not fit', () => {
  const other: Draft = {
    language: 'es',
    parts: [
      { opening: [12], priorities: [{ paragraphs: [30, 9, 200], actions: 1, references: 0 }] },
      { opening: [200, 10, 44], priorities: [] },
    ],
  }
  const unlike = blocksOf(other).map((block, at) => ({
    ...block,
    label: block.label && `${at}.9`,
    text: `${at * 37} ${block.text}`,
  }))
  assert.ok(fits(alignLanguages(french, unlike)) < 0.35)
})

test('whatever is split, joined or left out in the translation, each of its blocks has one place and order is kept', () => {
  const edit = fc.record({ what: fc.constantFrom('split', 'join', 'drop', 'add'), at: fc.nat(150) })
  fc.assert(
    fc.property(
      fc.constantFrom('en' as const, 'ar' as const, 'zh' as const),
      fc.array(edit, { maxLength: 12 }),
      (language, edits) => {
        const file: TranslatedBlock[] = blocksOf({ ...LONG, language }).map(block => ({ ...block }))
        for (const { what, at } of edits) {
          const [one, two] = file.slice(at, at + 2)
          if (!one || !two) continue
          if (what === 'split')
            file.splice(
              at,
              1,
              { ...one, text: one.text.slice(0, one.text.length / 2) },
              { ...one, label: null, text: one.text.slice(one.text.length / 2) },
            )
          else if (what === 'join') file.splice(at, 2, { ...one, text: `${one.text} ${two.text}` })
          else if (what === 'drop') file.splice(at, 1)
          else file.splice(at, 0, paragraph('Said by nobody else.'))
        }
        const places = alignLanguages(french, file)
        assert.equal(places.length, file.length)
        const order = places.flatMap(place => place.block ?? [])
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        )
      },
    ),
    { numRuns: 60 },
  )
})
