import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareWords, mergeWords } from './compare.ts'
import { fold } from './tokens.ts'

const show = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ op, text }) => (op === 'same' ? text : op === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test('a replaced word is shown whole, in every script', () => {
  assert.equal(
    show('les travailleurs du secteur', 'les travailleurs.euses du secteur'),
    'les [-travailleurs-]{+travailleurs.euses+} du secteur',
  )
  assert.equal(show('в феврале 2022', 'в марте 2022'), 'в [-феврале-]{+марте+} 2022')
  assert.equal(show('حقوق العمال اليوم', 'حقوق العاملات اليوم'), 'حقوق [-العمال-]{+العاملات+} اليوم')
  assert.equal(show('公共服务', '公共医疗服务'), '公共{+医疗+}服务')
})

test('neighbouring replacements are one change, not islands of spaces', () => {
  assert.equal(show('by the end of March', 'before early May'), '[-by the end of March-]{+before early May+}')
})

test('the shape of quotes, dashes and spaces is no change', () => {
  assert.deepEqual(
    compareWords("l'accès – « tous »", 'l’accès - "\u00a0tous\u00a0"'.replaceAll('\u00a0', ' ')).map(part => part.op),
    ['same'],
  )
})

test('equal and empty texts compare to what they are', () => {
  assert.deepEqual(compareWords('a b', 'a b'), [{ op: 'same', text: 'a b' }])
  assert.deepEqual(compareWords('', 'a b'), [{ op: 'inserted', text: 'a b' }])
  assert.deepEqual(compareWords('a b', ''), [{ op: 'deleted', text: 'a b' }])
  assert.deepEqual(compareWords('', ''), [])
})

const sentence = fc
  .array(
    fc.constantFrom(
      'les',
      'élu·e·s',
      'l’',
      "l'",
      ' ',
      ' ',
      '\n',
      ',',
      'نقابة',
      'союз',
      '工会',
      '2027',
      '«',
      '"',
      '–',
      '-',
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))

test('both texts can be put together again from any comparison', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const parts = compareWords(before, after)
      const join = (skip: string) =>
        parts
          .filter(part => part.op !== skip)
          .map(part => part.text)
          .join('')
      assert.equal(join('deleted'), after)
      assert.equal(fold(join('inserted')), fold(before))
    }),
    { numRuns: 300 },
  )
})

test('two changes in different places merge', () => {
  assert.deepEqual(mergeWords('one two three four five', 'ONE two three four five', 'one two three four FIVE'), {
    text: 'ONE two three four FIVE',
    conflicts: [],
  })
})

test('two changes of the same words are a conflict, and the base stands', () => {
  const merge = mergeWords(
    'open until May, all welcome',
    'open until June, all welcome',
    'open until July, all welcome',
  )
  assert.equal(merge.text, 'open until May, all welcome')
  assert.deepEqual(merge.conflicts, [{ from: 11, to: 14, base: 'May', mine: 'June', theirs: 'July' }])
})

test('the same change made twice is no conflict', () => {
  assert.deepEqual(mergeWords('l’accès', 'l’accès libre', "l'accès libre").conflicts, [])
})

/** Words of a small vocabulary in an order that `seed` decides. */
function longText(seed: number, length: number, vocabulary: readonly string[]): string {
  let state = seed
  let text = ''
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647
    text += vocabulary[state % vocabulary.length]
  }
  return text.slice(0, length)
}

const VOCABULARIES = [
  'the union of public services shall organise a campaign for decent work and fair pay'
    .split(' ')
    .map(word => `${word} `),
  ['.', ',', ';', '!', '?'],
  ['a ', '. '],
  [...'公共服务工会劳动者权利的是在有和人这中大为上'],
]

test('no pair of long texts keeps the desk waiting', () => {
  for (const vocabulary of VOCABULARIES) {
    const [base, mine, theirs] = [1, 20, 300].map(seed => longText(seed, 20_000, vocabulary)) as [
      string,
      string,
      string,
    ]
    const started = performance.now()
    compareWords(base, mine)
    const merge = mergeWords(base, mine, theirs)
    // About 0.2 s on a small computer that does other things as well; it took 71 s without a bound.
    assert.ok(performance.now() - started < 1_500, vocabulary.join(''))
    assert.deepEqual(merge, { text: base, conflicts: [{ from: 0, to: base.length, base, mine, theirs }] })
  }
})

test('a long text that was written anew stands, as long as nobody else changed it', () => {
  const [base, mine] = [longText(1, 20_000, VOCABULARIES[0]!), longText(20, 20_000, VOCABULARIES[0]!)] as const
  assert.deepEqual(mergeWords(base, mine, base), { text: mine, conflicts: [] })
  assert.deepEqual(mergeWords(base, base, mine), { text: mine, conflicts: [] })
  assert.deepEqual(mergeWords(base, mine, mine), { text: mine, conflicts: [] })
})

test('a hundred changes in a long text are found to the word, and merge with others', () => {
  const base = longText(1, 48_000, VOCABULARIES[0]!).split(' ')
  const changed = (from: number) => base.map((word, at) => (at % 80 === from ? 'everywhere' : word)).join(' ')
  const [mine, theirs] = [changed(10), changed(50)]
  const inserted = compareWords(base.join(' '), mine).filter(part => part.op === 'inserted')
  assert.ok(inserted.length > 90)
  assert.deepEqual([...new Set(inserted.map(part => part.text))], ['everywhere'])
  const merge = mergeWords(base.join(' '), mine, theirs)
  assert.deepEqual(merge.conflicts, [])
  assert.equal(merge.text, base.map((word, at) => (at % 40 === 10 ? 'everywhere' : word)).join(' '))
})

test('merging with an unchanged side gives the other side', () => {
  fc.assert(
    fc.property(sentence, sentence, (base, changed) => {
      assert.equal(fold(mergeWords(base, changed, base).text), fold(changed))
      assert.equal(fold(mergeWords(base, base, changed).text), fold(changed))
    }),
    { numRuns: 100 },
  )
})
