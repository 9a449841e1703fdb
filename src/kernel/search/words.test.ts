import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerptOf, markedTitle } from './excerpt.ts'
import { bodyBegins, lexemesOf, vectorOf } from './lexemes.ts'
import { spellingsOf } from './spellings.ts'
import { readTyped } from './typed.ts'
import { folded, wordsOf } from './words.ts'

/** Whether a text is found by a word, without any stemming: they have a spelling in common. */
const finds = (text: string, typed: string) => {
  const asked = wordsOf(typed).flatMap(lexemesOf)
  return wordsOf(text).some(word => lexemesOf(word).some(lexeme => asked.includes(lexeme)))
}

for (const [form, ...words] of [
  ['travailleurs.euses', 'travailleurs', 'travailleuses'],
  ['travailleurs·euses', 'travailleurs', 'travailleuses'],
  ['travailleurs/euses', 'travailleurs', 'travailleuses'],
  ['municipaux/ales', 'municipaux', 'municipales'],
  ['employé-e-s', 'employés', 'employées', 'EMPLOYE'],
  ['employé(e)s', 'employés', 'employées'],
  ['tel-le-s', 'tels', 'telles'],
  ['élu·e', 'élu', 'élue'],
  ['directeur·rice·s', 'directeurs', 'directrices'],
  ['heureux.euses', 'heureux', 'heureuses'],
  ['(re)municipalisation', 'municipalisation', 'remunicipalisation'],
  ['trabajadores/as', 'trabajadores', 'trabajadoras'],
  ['Kolleg:innen', 'kolleginnen'],
] as const)
  test(`${form} is found by ${words.join(' and ')}`, () => {
    for (const word of words) assert.ok(finds(`avec les ${form} ici`, word), word)
    assert.ok(finds(words[0]!, form), 'and the other way round')
  })

test('mail addresses, host names, compounds and years are found by their parts, in a row', () => {
  for (const text of ['contact.desk@psi-towns.example', 'www.union.example/eau', 'porte-parole', '2022-2027'])
    for (const part of text.split(/[.@/-]/)) assert.ok(finds(text, part), `${text}: ${part}`)
  assert.ok(!finds('porte-parole', 'porteparole'))
})

test('letters fold over accents and case, and stay letters', () => {
  for (const [one, other] of [
    ['ÉGALITÉ', 'egalite'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['ёлка', 'елка'],
    ['النّقاباتُ', 'النقابات'],
    ['نقابـــات', 'نقابات'],
    ['أعمال', 'اعمال'],
    ['مستشفى', 'مستشفي'],
    ['مدرسة', 'مدرسه'],
  ] as const)
    assert.equal(folded(one), folded(other), one)
  assert.notEqual(folded('мой'), folded('мои'))
  assert.notEqual(folded('हिन्दी'), folded('हनद'))
})

test('what is glued to an Arabic word does not hide it, and a word that only begins so is left alone', () => {
  for (const glued of ['والنقابات', 'للنقابات', 'بالنقابات', 'كالنقابات', 'فالنقابات', 'النقابات'])
    for (const typed of ['النقابات', 'نقابات']) assert.ok(finds(glued, typed), `${glued} by ${typed}`)
  assert.ok(!finds('وزارة', 'زارة'))
})

test('Chinese, Japanese and Thai are cut into words', () => {
  assert.ok(finds('公共服务工会', '工会'))
  assert.ok(finds('บริการสาธารณะของเรา', 'บริการ'))
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '-',
        '(',
        ')',
        '&',
        '|',
        '!',
        '<->',
        ':*',
        "'",
        '\\',
        '\0',
        ' ',
        'l’eau',
        'été',
        '\u202e',
        '\ud800',
        '*',
        '--',
        '公共',
        'النقابات',
      ),
      { maxLength: 20 },
    )
    .map(parts => parts.join('')),
)

test('whatever is typed or written is cut into words that lie in it, one after the other', () => {
  fc.assert(
    fc.property(anything, text => {
      let before = 0
      for (const { start, end, forms } of wordsOf(text)) {
        assert.ok(start >= before && end > start && end <= text.length)
        assert.ok(forms.length > 0)
        before = end
      }
      const vector = vectorOf('fr', wordsOf(text), [], () => ({ stems: [], stop: false }))
      assert.ok(vector.startsWith("'=fr'"))
    }),
    { numRuns: 500 },
  )
})

test('words, words in quotes and words to leave out are told apart, and whatever is typed is read somehow', () => {
  const read = (text: string) =>
    readTyped(text)?.terms.map(
      ({ words, without }) => `${without ? '-' : ''}${words.map(word => word.forms[0]).join(' ')}`,
    )
  assert.deepEqual(read('eau "services publics" -privé'), ['eau', 'services publics', '-privé'])
  assert.deepEqual(read('“services publics'), ['services publics'])
  assert.deepEqual(read('-"eau privée" ville'), ['-eau privée', 'ville'])
  assert.deepEqual(read('porte-parole - & | !'), ['porte parole'])
  assert.equal(readTyped('-eau'), null)
  for (const nothing of ['', '   ', '"', '""', '-', '!&|:*()<->', '\0', '\u202e\u202d', '\ud800'])
    assert.equal(readTyped(nothing), null)
  assert.ok(readTyped('mot '.repeat(5000))!.terms.length <= 12)
  fc.assert(
    fc.property(anything, text => void readTyped(text)),
    { numRuns: 500 },
  )
})

test('only a last word that stands alone may be the beginning of one', () => {
  assert.equal(readTyped('eau munic')!.last!.forms[0], 'munic')
  for (const whole of ['eau munic ', '"eau munic"', 'eau -munic', 'porte-parole'])
    assert.equal(readTyped(whole)!.last, null)
})

test('one slip of the finger is forgiven, two are not, nor in a short word', () => {
  const spellings = (text: string) => spellingsOf(wordsOf(text)[0]!)
  for (const slip of ['remuncipalisation', 'remunicipalisationn', 'remunicipalisatoin', 'remunicipalization'])
    assert.ok(spellings(slip).includes('remunicipalisation'), slip)
  assert.ok(!spellings('remuncipalizaton').includes('remunicipalisation'))
  assert.ok(spellings('нагоды').includes('народы'))
  assert.ok(spellings('نقاباة').includes('نقابات'))
  assert.deepEqual(spellings('eau'), [])
  assert.deepEqual(spellings('工会'), [])
})

test('an excerpt shows where the word stands, marked, and no longer than a few lines', () => {
  const body = `${'Beaucoup de mots avant. '.repeat(30)}Les travailleurs.euses de l’eau parlent. ${'Et après. '.repeat(40)}`
  const at = wordsOf(body).findIndex(word => word.forms.includes('travailleuses'))
  const pieces = excerptOf('Titre', body, new Set([at + bodyBegins(1)]))
  assert.deepEqual(
    pieces.filter(piece => piece.found).map(piece => piece.text),
    ['travailleurs.euses'],
  )
  const text = pieces.map(piece => piece.text).join('')
  assert.ok(text.startsWith('…') && text.endsWith('…') && text.length < 300)
  assert.deepEqual(markedTitle('L’eau <b>', new Set([2])), [
    { text: 'L’', found: false },
    { text: 'eau', found: true },
    { text: ' <b>', found: false },
  ])
  fc.assert(
    fc.property(anything, fc.array(fc.nat(30)), (text, positions) => {
      const all = excerptOf('', text.repeat(20), new Set(positions))
      assert.ok(all.every(piece => piece.text.isWellFormed()))
    }),
    { numRuns: 200 },
  )
})
