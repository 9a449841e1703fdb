import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf, wordsOf } from '../../../kernel/text.ts'
import type { BlockId, Wording } from '../store/wordings.ts'
import {
  type Adjusted,
  adjustedOf,
  broughtBack,
  joined,
  partsOf,
  split,
  swapped,
  withNew,
  without,
  withShape,
} from './adjusted.ts'
import { carriedOver } from './carried-over.ts'
import { changesOf, countsOf, nextOf } from './next-version.ts'

const WORDS = 'eau salaire heures repos formation transport santé contrat'.split(' ')

/** A version of a text; `changes` are words that stand for those of a block. */
function version(ids: readonly string[], number = 1, changes: Record<string, string> = {}): Wording[] {
  return ids.map((id, at) => ({
    id: `${id}@${changes[id] === undefined ? 1 : number}`,
    block_id: id as BlockId,
    position: at + 1,
    kind: 'paragraph',
    level: null,
    label: null,
    text: textOf(changes[id] ?? `${WORDS[id.charCodeAt(0) % WORDS.length]} et autres choses pour ${id}`, 'fr'),
    notes: [],
    from_version: 1,
    upto_version: null,
  }))
}

const BASE = ['a', 'b', 'c', 'd', 'e', 'f']
const paragraph = (text: string) => ({ kind: 'paragraph' as const, level: null, label: null, text })
const ids = (content: Adjusted) => content.blocks.map(block => block.id).join('')

test('an adjustment that changes nothing writes nothing', () => {
  const before = version(BASE)
  assert.deepEqual(nextOf(before, adjustedOf(before), 'fr'), { rewritten: [], added: [], ended: [], moved: [] })
  assert.deepEqual(countsOf(before, adjustedOf(before)), { reworded: 0, added: 0, moved: 0, ended: 0 })
})

test('only what is reworded is written, and its translations become stale; the rest keeps theirs', () => {
  const before = version(BASE)
  const next = nextOf(before, withShape(adjustedOf(before), 'c', paragraph('Autre chose.')), 'fr')
  assert.deepEqual(
    next.rewritten.map(one => one.block_id),
    ['c'],
  )
  assert.equal(next.rewritten[0]!.text.version, 2)
})

test('a block in another place keeps its words and its version of them, and nobody else’s place changes', () => {
  const before = version(BASE)
  const next = nextOf(before, swapped(adjustedOf(before), 'b', -1), 'fr')
  assert.equal(next.rewritten.length, 1)
  assert.equal(next.rewritten[0]!.text.version, 1)
  const [moved] = changesOf(before, swapped(adjustedOf(before), 'b', -1))
  assert.equal(moved!.moved, true)
})

test('the first block does not go higher, nor the last one lower, and the only one is not taken out', () => {
  const content = adjustedOf(version(BASE))
  assert.equal(ids(swapped(content, 'a', -1)), 'abcdef')
  assert.equal(ids(swapped(content, 'f', 1)), 'abcdef')
  assert.equal(ids(joined(content, 'a')), 'abcdef')
  assert.equal(ids(without(adjustedOf(version(['a'])), 'a')), 'a')
})

test('a block that is joined says where its words went, also when that one is joined in its turn', () => {
  const once = joined(adjustedOf(version(BASE)), 'c')
  assert.deepEqual(once.gone, [{ id: 'c', into: 'b' }])
  assert.match(once.blocks[1]!.text, /pour b .*pour c$/)
  const twice = joined(once, 'b')
  assert.deepEqual(twice.gone, [
    { id: 'c', into: 'a' },
    { id: 'b', into: 'a' },
  ])
  assert.deepEqual(without(twice, 'a').gone.find(one => one.id === 'c')?.into, null)
})

test('a block is split at its empty lines: the first part goes on being it, the others come out of it', () => {
  assert.deepEqual(partsOf('Un.\n\nDeux.\n \n\nTrois\nlignes.'), ['Un.', 'Deux.', 'Trois\nlignes.'])
  assert.deepEqual(partsOf('\n\nUn seul.\n\n'), ['Un seul.'])
  const before = version(BASE)
  const content = split(adjustedOf(before), 'b', paragraph(''), ['Un.', 'Deux.'], ['x'])
  assert.equal(ids(content), 'abxcdef')
  const next = nextOf(before, content, 'fr')
  assert.deepEqual(next.moved, [{ from: 'b', to: 'x', how: 'split' }])
  assert.ok(next.added[0]!.position > 2 && next.added[0]!.position < 3)
})

test('what was taken out comes back where it stood, with the words everybody reads', () => {
  const before = version(BASE)
  const content = broughtBack(without(adjustedOf(before), 'd'), 'd', before)
  assert.deepEqual(content, adjustedOf(before))
})

test('a version that came between keeps what it changed, and so does the adjustment', () => {
  const before = version(BASE)
  const content = withShape(adjustedOf(before), 'b', paragraph(`${wordsOf(before[1]!.text)} encore`))
  const changed = { a: 'Nouvelle phrase.', b: `D’abord ${wordsOf(before[1]!.text)}` }
  const now = version([...BASE.slice(0, 3), 'n', ...BASE.slice(3)], 2, changed)
  const after = carriedOver(content, before, now, () => 'z')
  assert.equal(ids(after), 'abcndef')
  assert.equal(after.blocks[0]!.text, 'Nouvelle phrase.')
  assert.equal(after.blocks[1]!.text, `D’abord ${wordsOf(before[1]!.text)} encore`)
  assert.equal(after.blocks[1]!.clash, null)
  assert.equal(countsOf(now, after).reworded, 1)
})

test('where both changed the same words the adjustment’s stand, and the others are told beside them', () => {
  const before = version(BASE)
  const content = withShape(adjustedOf(before), 'a', paragraph('Tout autre chose.'))
  const after = carriedOver(content, before, version(BASE, 2, { a: 'Et encore autrement.' }), () => 'z')
  assert.equal(after.blocks[0]!.text, 'Tout autre chose.')
  assert.equal(after.blocks[0]!.clash, 'Et encore autrement.')
})

test('a block changed here that is no more there becomes a new one, with its words', () => {
  const before = version(BASE)
  const content = withShape(adjustedOf(before), 'c', paragraph('À garder.'))
  const after = carriedOver(content, before, version(['a', 'b', 'd', 'e', 'f'], 2), () => 'z')
  assert.equal(ids(after), 'abzdef')
  assert.equal(after.blocks[2]!.wording, null)
  assert.equal(after.blocks[2]!.text, 'À garder.')
})

type Step = { what: string; at: number; to: string }
const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom('shape', 'new', 'out', 'back', 'split', 'join', 'up', 'down', 'version'),
    at: fc.nat(20),
    to: fc.constantFrom(...WORDS),
  }),
  { maxLength: 40 },
)

test('whatever is done, every block of the version stands in the text or among those that are no more, once', () => {
  fc.assert(
    fc.property(steps, all => {
      let made = 0
      let before = version(BASE)
      let number = 1
      let content = adjustedOf(before)
      for (const { what, at, to } of all) {
        const id = content.blocks[at % content.blocks.length]!.id
        const fresh = () => `n${++made}`
        if (what === 'shape') content = withShape(content, id, paragraph(to))
        if (what === 'new') content = withNew(content, at % 3 === 0 ? null : id, fresh(), paragraph(to))
        if (what === 'out') content = without(content, id)
        if (what === 'join') content = joined(content, id)
        if (what === 'up') content = swapped(content, id, -1)
        if (what === 'down') content = swapped(content, id, 1)
        if (what === 'split') content = split(content, id, paragraph(''), [to, to], [fresh()])
        if (what === 'back' && content.gone.length > 0)
          content = broughtBack(content, content.gone[at % content.gone.length]!.id, before)
        if (what === 'version') {
          const kept = before.map(one => one.block_id as string).filter((_, nth) => nth !== at || before.length < 3)
          const now = version([...kept, fresh()], ++number, { [kept[0]!]: to })
          content = carriedOver(content, before, now, fresh)
          before = now
        }
        const standing = content.blocks.map(one => one.id)
        const gone = content.gone.map(one => one.id)
        assert.equal(new Set([...standing, ...gone]).size, standing.length + gone.length, `${what}: twice`)
        for (const { block_id } of before) assert.ok([...standing, ...gone].includes(block_id), `${what}: lost`)
        for (const { into } of content.gone) assert.ok(into === null || standing.includes(into), `${what}: nowhere`)
        const next = nextOf(before, content, 'fr')
        const places = new Map(
          [...before, ...next.rewritten, ...next.added].map(one => [one.block_id as string, one.position]),
        )
        const order = standing.map(one => places.get(one)!)
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
          `${what}: order`,
        )
        for (const { to: target } of next.moved) assert.ok(standing.includes(target))
      }
    }),
    { numRuns: 400 },
  )
})
