import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf, withFace } from '../../../kernel/text.ts'
import { optionsOf, sameToRead, type Voiced } from './options.ts'

const suggestion = (id: string, words: string, language = 'en'): Voiced => ({
  id,
  kind: 'suggestion',
  proposed: textOf(words, language),
})
const comment = (id: string): Voiced => ({ id, kind: 'comment', proposed: null })
const together = (said: readonly Voiced[], joined: ReadonlyMap<string, string> = new Map()) =>
  optionsOf(said, joined).map(option => option.contributions.map(one => one.id))

test('suggestions of the same wording are one option, whatever their blanks, quotes and invisible marks', () => {
  const said = [
    suggestion('a', 'More “water” here.'),
    suggestion('b', 'Less'),
    suggestion('c', 'More  "water"\u200f here.'),
  ]
  assert.deepEqual(together(said), [['a', 'c'], ['b']])
})

test('the same signs in two languages are two wordings, and a checked face makes them one', () => {
  const french = suggestion('a', 'Transport', 'fr')
  const english = suggestion('b', 'Transport', 'en')
  assert.deepEqual(together([french, english]), [['a'], ['b']])
  const face = (state: 'checked' | 'machine') => ({
    ...french,
    proposed: withFace(french.proposed!, 'en', 'Transport', state),
  })
  assert.deepEqual(together([face('checked'), english]), [['a', 'b']])
  assert.deepEqual(together([face('machine'), english]), [['a'], ['b']], 'what a machine made is nobody’s wording')
})

test('one changed word, one letter large or small, is another option', () => {
  assert.deepEqual(together([suggestion('a', 'Water'), suggestion('b', 'water')]), [['a'], ['b']])
})

test('what the desk put together is one option, comments too; a comment alone is none', () => {
  const said = [suggestion('a', 'One'), comment('b'), suggestion('c', 'Two'), comment('d')]
  const joined = new Map([
    ['a', 'x'],
    ['b', 'x'],
  ])
  assert.deepEqual(together(said, joined), [['a', 'b'], ['c']])
  assert.equal(optionsOf(said, joined)[0]!.joined, 'x')
})

test('quotes in French and in English read the same', () => {
  assert.equal(sameToRead('« eau » : oui'), sameToRead('"eau": oui'))
})

const anything = fc
  .array(fc.record({ kind: fc.constantFrom('suggestion', 'comment'), words: fc.nat(4), into: fc.option(fc.nat(3)) }), {
    maxLength: 14,
  })
  .map(all =>
    all.map(({ kind, words, into }, at) => ({
      said: kind === 'comment' ? comment(`${at}`) : suggestion(`${at}`, `wording ${words}`),
      into: into === null ? null : `option ${into}`,
    })),
  )

test('each suggestion is in exactly one option, whatever the desk puts together and in whatever order it is read', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (all, seed) => {
      const joined = new Map(all.flatMap(({ said, into }) => (into === null ? [] : [[said.id, into] as const])))
      const said = all.map(one => one.said)
      const options = together(said, joined)
      const placed = options.flat()
      assert.equal(new Set(placed).size, placed.length)
      for (const one of said)
        assert.equal(placed.includes(one.id), one.kind === 'suggestion' || joined.has(one.id), one.id)
      const turned = said.toSorted(
        (one, other) => ((Number(one.id) * 7 + seed) % 11) - ((Number(other.id) * 7 + seed) % 11),
      )
      const asSets = (groups: string[][]) => groups.map(group => group.toSorted().join()).toSorted()
      assert.deepEqual(asSets(together(turned, joined)), asSets(options))
    }),
  )
})
