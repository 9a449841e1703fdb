import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PaperChange, PaperComment } from '../../../kernel/paper/blocks.ts'
import { accepted, type MarkedBlock, settleChanges } from './accepted.ts'

const by = { author: 'Rosa Quispe', date: '2026-02-01' }
const inserted = (from: number, text: string): PaperChange => ({ op: 'inserted', from, to: from, text, ...by })
const deleted = (text: string, from: number, to: number): PaperChange => ({
  op: 'deleted',
  from,
  to,
  text: text.slice(from, to),
  ...by,
})
const end = (at: number): PaperChange => ({ op: 'deleted', from: at, to: at, text: '\n', ...by })
const comment = (from: number, to: number, text: string): PaperComment => ({
  from,
  to,
  text,
  resolved: false,
  replies: [],
  ...by,
})

test('an accepted change is in the text, and what it deleted is not', () => {
  const text = 'Parks need some money for all cities.'
  const changes = [deleted(text, 11, 15), inserted(15, 'fair'), inserted(text.length, ' Now.')]
  assert.deepEqual(accepted({ text, changes }), {
    paragraphs: ['Parks need fair money for all cities. Now.'],
    joinsNext: false,
  })
})

test('a paragraph is split, joined to the next, or gone with nothing left of it', () => {
  const text = 'One sentence. Another sentence.'
  assert.deepEqual(accepted({ text, changes: [inserted(13, '\n')] }).paragraphs, ['One sentence.', 'Another sentence.'])
  assert.deepEqual(accepted({ text, changes: [deleted(text, 0, text.length)] }).paragraphs, [])
  assert.equal(accepted({ text, changes: [end(text.length)] }).joinsNext, true)
  assert.deepEqual(accepted({ text: '', changes: [inserted(0, 'New.')] }).paragraphs, ['New.'])
})

test('changes that lie in each other delete what they cover once', () => {
  const text = 'abcdefgh'
  assert.deepEqual(
    accepted({ text, changes: [deleted(text, 1, 6), deleted(text, 3, 7), inserted(4, 'X')] }).paragraphs,
    ['aXh'],
  )
})

const block = (id: string, text: string, changes: PaperChange[] = [], comments: PaperComment[] = []) => ({
  id,
  text,
  changes,
  notes: [],
  comments,
})

test('paragraphs that were joined are one, with the comments of both at their words', () => {
  const [one, ...more] = settleChanges(
    [block('a', 'Parks', [end(5)]), block('b', 'are open.', [], [comment(4, 8, 'Always?')]), block('c', 'End.')],
    ({ id }) => (id === 'a' ? 'accepted' : null),
  )
  assert.equal(one?.text, 'Parks are open.')
  assert.equal(one?.text.slice(one.comments[0]!.from, one.comments[0]!.to), 'open')
  assert.deepEqual(
    more.map(({ of }) => of?.id),
    ['c'],
  )
})

test('what is not decided stays, with its changes; what is refused stays without them', () => {
  const changes = [inserted(0, 'No. ')]
  const all = [block('a', 'Yes.', changes), block('b', 'Yes.', changes), block('c', '', changes)]
  const after = settleChanges(all, ({ id }) => (id === 'a' ? null : 'refused'))
  assert.deepEqual(
    after.map(({ of, text, changes: left }) => [of?.id, text, left.length]),
    [
      ['a', 'Yes.', 1],
      ['b', 'Yes.', 0],
    ],
  )
})

test('a comment on a paragraph that is gone is kept on its neighbour', () => {
  const gone = block('b', 'Gone.', [deleted('Gone.', 0, 5)], [comment(0, 4, 'Why?')])
  for (const all of [
    [block('a', 'Stays.'), gone],
    [gone, block('a', 'Stays.')],
  ]) {
    const after = settleChanges(all, () => 'accepted')
    assert.deepEqual(
      after.map(({ of, comments }) => [of?.id, comments.map(({ text }) => text)]),
      [['a', ['Why?']]],
    )
  }
})

test('whatever is decided about whichever changes, no undecided word and no comment is lost', () => {
  const words = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,5}$/)
  const marked = words.chain(text =>
    fc.record({
      text: fc.constant(text),
      changes: fc.array(
        fc.oneof(
          fc
            .tuple(fc.nat(text.length), fc.constantFrom('new ', ' and', '\n', 'x'))
            .map(([at, said]) => inserted(at, said)),
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([a, b]) => deleted(text, Math.min(a, b), Math.max(a, b))),
          fc.constant(end(text.length)),
        ),
        { maxLength: 4 },
      ),
      notes: fc.constant(0).map((): [] => []),
      comments: fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([a, b]) => comment(Math.min(a, b), Math.max(a, b), 'said')),
        { maxLength: 2 },
      ),
    }),
  )
  const decided = fc.array(fc.tuple(marked, fc.constantFrom('accepted' as const, 'refused' as const, null)), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(decided, all => {
      const blocks = all.map(([one, decision], id) => ({ ...one, id, decision }))
      const after = settleChanges<MarkedBlock & { id: number; decision: 'accepted' | 'refused' | null }>(
        blocks,
        ({ decision }) => decision,
      )
      const whole = after.map(({ text }) => text).join(' ')
      for (const { decision, text } of blocks) if (decision !== 'accepted') assert.ok(whole.includes(text), text)
      const comments = (list: readonly { comments: PaperComment[] }[]) =>
        list.reduce((sum, one) => sum + one.comments.length, 0)
      if (after.length > 0) assert.equal(comments(after), comments(blocks))
      for (const { text, comments } of after)
        for (const { from, to } of comments) assert.ok(from <= to && to <= text.length)
      assert.equal(new Set(after.flatMap(({ of }) => of?.id ?? [])).size, after.filter(({ of }) => of !== null).length)
    }),
    { numRuns: 500 },
  )
})
