import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginning, faceFor, reworded, type Text, textOf, withFace } from '../../kernel/text.ts'
import {
  bestOf,
  countLacks,
  faceProblems,
  lackingIn,
  occurs,
  placed,
  targetOf,
  termProblems,
  termsHere,
  type WrittenFace,
  worklist,
} from './rules.ts'

const LANGUAGES = ['en', 'fr', 'es', 'ar']
const english = textOf('More staff', 'en')
const written = (face: Partial<WrittenFace> = {}): WrittenFace => ({
  language: 'fr',
  words: 'Plus de personnel',
  state: 'checked',
  of: 1,
  ...face,
})

test('a text lacks every language of the network but its own', () => {
  assert.deepEqual(
    lackingIn(english, LANGUAGES).map(lack => lack.language),
    ['fr', 'es', 'ar'],
  )
  assert.deepEqual(lackingIn(textOf('Wafanyakazi zaidi', 'sw'), LANGUAGES).length, 4)
})

test('a face is stale as soon as the original changes, and no longer once it is brought up to date', () => {
  const text = reworded(withFace(english, 'fr', 'Plus de personnel', 'checked'), 'More staff now')
  assert.deepEqual(lackingIn(text, ['fr']), [{ language: 'fr', why: 'stale' }])
  assert.deepEqual(lackingIn(placed(text, written({ of: 2 })), ['fr']), [])
})

test('those who lack most come first, missing before stale', () => {
  const lacks = (...why: ('missing' | 'stale')[]) => ({
    lacks: why.map((one, i) => ({ language: LANGUAGES[i]!, why: one })),
  })
  const [none, stale, missing, both] = [lacks(), lacks('stale'), lacks('missing'), lacks('stale', 'missing')]
  assert.deepEqual(worklist([none, stale, missing, both], null), [both, missing, stale])
  assert.deepEqual(worklist([none, stale, missing, both], 'fr'), [both])
})

test('what can be spoken about until an hour to come is translated first, the nearest hour before the others', () => {
  const until = (hour: string) => Temporal.Instant.from(hour)
  const lacks = [{ language: 'fr', why: 'stale' as const }]
  const most = { lacks: [...lacks, { language: 'es', why: 'missing' as const }] }
  const later = { lacks, until: until('2026-12-02T18:00:00Z') }
  const soon = { lacks, until: until('2026-12-01T18:00:00Z') }
  const done = { lacks: [], until: until('2026-11-30T18:00:00Z') }
  assert.deepEqual(worklist([most, later, done, soon], null), [soon, later, most])
})

test('the counts say how many texts lack each language', () => {
  const texts = [
    english,
    withFace(english, 'fr', 'x', 'checked'),
    reworded(withFace(english, 'fr', 'x', 'checked'), 'y'),
  ]
  const counts = countLacks(
    texts.map(text => ({ lacks: lackingIn(text, LANGUAGES) })),
    ['fr', 'es'],
  )
  assert.deepEqual(counts, [
    { language: 'fr', missing: 1, stale: 1 },
    { language: 'es', missing: 3, stale: 0 },
  ])
})

test('a face made from an older original is kept and shown as stale', () => {
  const text = placed(reworded(english, 'More staff now'), written({ of: 1 }))
  assert.deepEqual([faceFor(text, ['fr']).text, faceFor(text, ['fr']).stale], ['Plus de personnel', true])
})

test('a face made from an older original does not push out a newer one', () => {
  const text = placed(reworded(english, 'More staff now'), written({ of: 2, words: 'Plus de personnel maintenant' }))
  assert.equal(placed(text, written({ of: 1 })), text)
})

test('whatever is written, in whatever order it arrives, the original stays and the newest face stands', () => {
  const faces = fc.array(
    fc.record({
      language: fc.constantFrom(...LANGUAGES, '__proto__', 'constructor'),
      words: fc.string({ minLength: 1 }),
      of: fc.integer({ min: 1, max: 5 }),
    }),
  )
  fc.assert(
    fc.property(faces, fc.integer({ min: 1, max: 5 }), (some, version) => {
      let text: Text = { ...english, version, faces: { en: { text: 'More staff', state: 'original', of: version } } }
      for (const face of some) text = placed(text, { ...face, state: 'checked' })
      assert.deepEqual(text.faces['en'], { text: 'More staff', state: 'original', of: version })
      for (const language of ['fr', 'es', 'ar']) {
        const newest = Math.max(
          0,
          ...some.filter(face => face.language === language).map(face => Math.min(face.of, version)),
        )
        assert.equal(text.faces[language]?.of ?? 0, newest)
      }
    }),
  )
})

test('of several faces the one from the newest original counts, then the one written last', () => {
  const faces = [
    { of: 1, n: 'last' },
    { of: 2, n: 'newer' },
    { of: 2, n: 'older' },
  ]
  assert.equal(bestOf(faces)!.n, 'newer')
  assert.equal(bestOf([]), undefined)
})

test('a translation is in another language, of an original that exists, and leaves an official one to staff', () => {
  const problem = (text: Text, face: Partial<WrittenFace>, staff = false) =>
    faceProblems(text, written(face), staff)[0]?.text
  assert.equal(problem(english, {}), undefined)
  assert.equal(problem(english, { language: 'en' }), 'problem-translations-original')
  assert.equal(problem(english, { of: 2 }), 'problem-translations-version')
  const official = withFace(english, 'fr', 'Plus de personnel', 'official')
  assert.equal(problem(official, {}), 'problem-translations-official')
  assert.equal(problem(official, {}, true), undefined)
  assert.equal(problem(reworded(official, 'More staff now'), { of: 2 }), undefined)
})

test('the desk opens on the language asked for, else on one that is missing, and never on the original', () => {
  assert.equal(targetOf(english, 'ar', LANGUAGES), 'ar')
  assert.equal(targetOf(english, 'en', LANGUAGES), 'fr')
  assert.equal(targetOf(withFace(english, 'fr', 'x', 'checked'), null, LANGUAGES), 'es')
  assert.equal(targetOf(english, null, ['en']), 'fr')
})

test('the beginning of a text is cut between words', () => {
  assert.equal(beginning('More staff in every town', 12), 'More staff…')
  assert.equal(beginning('More staff', 12), 'More staff')
})

test('an agreed word is found in its place and bent as it may be, and not in pieces', () => {
  const text = [['la'], ['negociations', 'fr=negoci'], ['collectives', 'fr=collect'], ['ici']]
  assert.equal(
    occurs(
      [
        ['negociation', 'fr=negoci'],
        ['collective', 'fr=collect'],
      ],
      text,
    ),
    true,
  )
  assert.equal(
    occurs(
      [
        ['collective', 'fr=collect'],
        ['negociation', 'fr=negoci'],
      ],
      text,
    ),
    false,
  )
  assert.equal(occurs([['ici'], ['la']], text), false)
  assert.equal(occurs([], text), false)
})

test('an agreed word is offered only between two languages that have it, and its keeping is told once there are words', () => {
  const term = {
    id: '1',
    faces: { fr: 'grève', en: 'strike' },
    lexemes: { fr: [['greve']], en: [['strike']] },
    note: '',
  }
  const original = { language: 'fr', lexemes: [['la'], ['greve']] }
  const here = (language: string, lexemes: string[][] | null) =>
    termsHere([term], original, { language, lexemes }).map(({ to, kept }) => [to, kept])
  assert.deepEqual(here('en', null), [['strike', null]])
  assert.deepEqual(here('en', [['the'], ['walkout']]), [['strike', false]])
  assert.deepEqual(here('en', [['the'], ['strike']]), [['strike', true]])
  assert.deepEqual(here('es', [['huelga']]), [])
})

test('a term says the same in two languages at least, and one thing in each', () => {
  const said = (...languages: string[]) => termProblems(languages.map(language => ({ language, words: 'x' }))).length
  assert.deepEqual([said('fr', 'en'), said('fr'), said('fr', 'fr'), said()], [0, 1, 1, 1])
})
