import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { reworded, textOf, withFace } from '../../kernel/text.ts'
import { conversationsOf, toAnswer } from './conversations.ts'
import { around, cutAt, passageOf, placesOf, placeToday, quotesIn } from './passages.ts'

const FRENCH = 'Publier chaque année l’effectif par métier ; publier aussi les « écarts ».'
const about = (words: string, from: number | null = null, read = 'fr') => ({ words, read, from })
const text = withFace(textOf(FRENCH, 'fr'), 'ar', 'نشر أعداد العاملين كل سنة حسب المهنة.', 'checked')

test('words are found as people type and paste them: other quotes, spaces, capitals and signs that nobody sees', () => {
  for (const [typed, found] of [
    ["l'effectif par  métier", 'l’effectif par métier'],
    ['L\u2019EFFECTIF\npar métier', 'l’effectif par métier'],
    ['"écarts"', null],
    ['« écarts »', '« écarts »'],
    ['\u200bannée\u00ad \u202bl’effectif', 'année l’effectif'],
    ['chaque mois', null],
    ['', null],
    ['\u200b', null],
  ] as const) {
    const [place, ...others] = placesOf(typed, FRENCH)
    assert.equal(place ? FRENCH.slice(place.from, place.to) : null, found, typed)
    assert.equal(others.length, 0)
  }
})

test('a passage that stands once is found in the language that was read, and else in the others', () => {
  const found = passageOf(text, about('effectif'))
  assert.ok(found && 'passage' in found)
  assert.deepEqual(found.passage, { language: 'fr', from: 23, to: 31, text: 'effectif' })
  const arabic = passageOf(text, about('كل سنة'))
  assert.ok(arabic && 'passage' in arabic)
  assert.equal(arabic.passage.language, 'ar')
  assert.equal(passageOf(text, about('nowhere')), null)
})

test('a passage that stands twice asks which one, and takes the one that was chosen', () => {
  const twice = passageOf(text, about('publier'))
  assert.ok(twice && 'several' in twice)
  assert.equal(twice.several.length, 2)
  const chosen = passageOf(text, about('publier', twice.several[1]!.from))
  assert.ok(chosen && 'passage' in chosen)
  assert.equal(chosen.passage.from, twice.several[1]!.from)
  assert.ok('several' in passageOf(text, about('publier', 7))!, 'a place where it does not stand is no choice')
  assert.match(around(FRENCH, twice.several[1]!).before, /métier ; $/)
})

test('a passage is marked where the text still says it, and nowhere where it does not or says it twice', () => {
  const found = passageOf(text, about('chaque année'))
  assert.ok(found && 'passage' in found)
  const { passage } = found
  assert.deepEqual(placeToday(passage, text, true), { from: 8, to: 20 })
  assert.deepEqual(placeToday(passage, reworded(text, `D’abord, ${FRENCH}`), false), { from: 17, to: 29 })
  assert.equal(placeToday(passage, reworded(text, 'Publier tous les deux ans.'), false), null)
  assert.equal(placeToday(passage, reworded(text, `${FRENCH} ${FRENCH}`), false), null)
})

test('property: what is found says what was asked for, and the pieces of a marked text are the text', () => {
  const words = fc.array(fc.constantFrom('un', 'mot', 'é', '’', ' ', '\u200b', '« ', 'العمل', '工作', '🌍', '\n'), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (pieces, one, other) => {
      const whole = pieces.join('')
      const [from, to] = [one % (whole.length + 1), other % (whole.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const asked = whole.slice(from, to).toWellFormed()
      for (const place of placesOf(asked, whole)) {
        assert.ok(place.from < place.to && place.to <= whole.length)
        assert.equal(placesOf(whole.slice(place.from, place.to), whole).length >= 1, true)
      }
      const cut = cutAt(whole, [
        { id: 'a', from, to },
        { id: 'b', from: 0, to },
      ])
      assert.equal(cut.map(piece => piece.text).join(''), whole)
      assert.equal(
        cut
          .filter(piece => piece.of.includes('a'))
          .map(piece => piece.text)
          .join(''),
        whole.slice(from, to),
      )
    }),
  )
})

test('property: wherever the text of a passage changes, its mark says the very words or is not there', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (before, behind, kept) => {
      const found = passageOf(text, about('chaque année'))
      assert.ok(found && 'passage' in found)
      const now = reworded(text, `${before}${kept ? 'chaque année' : ''}${behind}`)
      const place = placeToday(found.passage, now, false)
      if (place) assert.equal(now.faces['fr']!.text.slice(place.from, place.to), 'chaque année')
    }),
  )
})

test('what a mail quotes of a text is found: lines behind a sign, words in quotes, the longest first, and nothing short', () => {
  const mail = `Bonjour,\n\n> Publier chaque année\n> l’effectif par métier\n\nD’accord, mais « les écarts de salaire » aussi.\n> oui\n`
  assert.deepEqual(quotesIn(mail), [
    'Publier chaque année l’effectif par métier',
    'l’effectif par métier',
    'les écarts de salaire',
    'Publier chaque année',
  ])
  assert.deepEqual(quotesIn('Nothing "is" quoted.'), [])
})

interface One {
  id: string
  conversation_id: string | null
  withdrawn_at: number | null
  answered_in: number | null
}

test('property: every word stands in exactly one conversation, and every word that waits is answered exactly once', () => {
  const drawn = fc.array(
    fc.record({ to: fc.nat(), begins: fc.boolean(), gone: fc.boolean(), answered: fc.boolean() }),
    {
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(drawn, fc.boolean(), (all, upsideDown) => {
      const said: One[] = []
      for (const [nth, { to, begins, gone, answered }] of all.entries()) {
        const parent = begins || nth === 0 ? undefined : said[to % nth]!
        said.push({
          id: `${nth}`,
          conversation_id: parent ? (parent.conversation_id ?? parent.id) : null,
          withdrawn_at: gone ? 1 : null,
          answered_in: answered && !gone ? 2 : null,
        })
      }
      if (upsideDown) said.reverse()
      const inOne = conversationsOf(said).flatMap(({ first, replies }) => [first, ...replies])
      assert.deepEqual(inOne.map(one => one.id).sort(), said.map(one => one.id).sort())
      const waiting = said.filter(one => one.withdrawn_at === null && one.answered_in === null)
      const answered = toAnswer(said).flatMap(({ first, replies }) => [first, ...replies])
      assert.deepEqual(answered.map(one => one.id).sort(), waiting.map(one => one.id).sort())
    }),
  )
})

test('where the first words were taken back, the next that wait are answered for all', () => {
  const word = (id: string, conversation_id: string | null, more: Partial<One> = {}): One => ({
    id,
    conversation_id,
    withdrawn_at: null,
    answered_in: null,
    ...more,
  })
  const said = [word('a', null, { withdrawn_at: 1 }), word('b', 'a'), word('c', 'a'), word('d', null)]
  assert.deepEqual(
    toAnswer(said).map(({ first, replies }) => [first.id, replies.map(one => one.id)]),
    [
      ['b', ['c']],
      ['d', []],
    ],
  )
  const [alone] = conversationsOf([word('b', 'a'), word('c', 'a')])
  assert.deepEqual([alone!.first.id, alone!.replies.map(one => one.id)], ['b', ['c']], 'its first words are not here')
  const later = [word('a', null, { answered_in: 2 }), word('b', 'a', { answered_in: 2 }), word('c', 'a')]
  assert.deepEqual(
    toAnswer(later).map(({ first }) => first.id),
    ['c'],
    'what is said after the answer waits for one of its own',
  )
})
