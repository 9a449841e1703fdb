import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginning, textOf, wordsOf } from '../../kernel/text.ts'
import {
  actionSlug,
  countStates,
  evidenceAddress,
  evidenceProblems,
  groupByPriority,
  ownerOf,
  pageOf,
  periodProblems,
  STATES,
  stateOf,
} from './rules.ts'

test('an action waits for an owner, is agreed, and then is what its last report says', () => {
  assert.equal(stateOf({ owner_kind: null, last_state: null }), 'proposed')
  assert.equal(stateOf({ owner_kind: 'body', last_state: null }), 'agreed')
  for (const state of ['on-course', 'delayed', 'done']) {
    assert.equal(stateOf({ owner_kind: 'secretariat', last_state: state }), state)
  }
})

test('the counts of all states together are all actions', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATES)), states => {
      const counts = countStates(states)
      assert.equal(
        Object.values(counts).reduce((sum, one) => sum + one, 0),
        states.length,
      )
    }),
  )
})

test('a period ends on or after its first day, and both days are in the calendar', () => {
  const problems = (startsOn: string, endsOn: string) =>
    periodProblems({ startsOn, endsOn }).map(one => [one.field, one.text])
  assert.deepEqual(problems('2026-03-01', '2026-03-01'), [])
  assert.deepEqual(problems('2026-03-01', '2027-01-01'), [])
  assert.deepEqual(problems('2026-03-01', '2026-02-28'), [['endsOn', 'problem-plan-end-before-start']])
  assert.deepEqual(problems('2026-02-29', '2026-03-01'), [['startsOn', 'problem-plan-no-such-day']])
  assert.deepEqual(problems('2026-13-01', '2026-00-10').length, 2)
})

test('an action that is done must be shown, one on course need not', () => {
  const problem = (state: 'on-course' | 'done', evidence?: string, label?: string) =>
    evidenceProblems({ state, ...(evidence ? { evidence } : {}), ...(label ? { label } : {}) })[0]?.text
  assert.equal(problem('on-course'), undefined)
  assert.equal(problem('done'), 'problem-plan-evidence-needed')
  assert.equal(problem('done', 'https://example.org/agreement.pdf', 'The agreement'), undefined)
  assert.equal(problem('on-course', 'javascript:alert(1)'), 'problem-plan-evidence-address')
  assert.equal(problem('on-course', undefined, 'The agreement'), 'problem-plan-evidence-missing')
})

test('evidence is an address on the web that shows whose it is', () => {
  assert.equal(evidenceAddress('https://example.org/a?b=1#c'), 'https://example.org/a?b=1#c')
  assert.equal(evidenceAddress('HTTP://Example.org'), 'http://example.org/')
  assert.match(evidenceAddress('https://exаmple.org/')!, /^https:\/\/xn--/)
  const refused = [
    'ftp://example.org',
    'example.org',
    '//example.org',
    'https://',
    'https://a b.org',
    'https://union.example@evil.example/',
    'data:text/html,x',
    'https:example.org',
  ]
  for (const address of refused) assert.equal(evidenceAddress(address), null, address)
})

test('whatever is typed as evidence, what is kept begins with http', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), typed => {
      const kept = evidenceAddress(typed)
      assert.ok(kept === null || /^https?:\/\/[^\s<>"]+$/.test(kept))
    }),
  )
})

test('the address of an action is its label and the end of its block', () => {
  const block = '01900000-0000-7000-8000-00000000a1b2'
  assert.equal(actionSlug({ label: '3-2', title: 'negotiate', block }, new Set()), '3-2-a1b2')
  assert.equal(
    actionSlug({ label: '', title: 'negotiate-joint-safety-committees', block }, new Set()),
    'negotiate-joint-safety-a1b2',
  )
  assert.equal(actionSlug({ label: '', title: 'التفاوض-على', block }, new Set()), 'action-a1b2')
  assert.equal(actionSlug({ label: '3-2', title: '', block }, new Set(['3-2-a1b2'])), '3-2-0000a1b2')
})

test('no two actions of a network get the same address', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 50 }), blocks => {
      const taken = new Set<string>()
      const unique = [...new Set(blocks)]
      for (const block of unique) taken.add(actionSlug({ label: '1', title: '', block }, taken))
      assert.equal(taken.size, unique.length)
      for (const slug of taken) assert.match(slug, /^[a-z0-9-]+$/)
    }),
  )
})

test('actions stand under their priorities, and none is lost', () => {
  const priorities = fc.option(fc.constantFrom('Safety', 'Wages', 'Water'), { nil: null })
  fc.assert(
    fc.property(fc.array(priorities), names => {
      const actions = names.map((name, i) => ({ i, priority: name === null ? null : textOf(name, 'en') }))
      const groups = groupByPriority(actions)
      assert.deepEqual(
        groups.flatMap(group => group.actions.map(action => action.i)).sort((a, b) => a - b),
        names.map((_, i) => i),
      )
      const keys = groups.map(group => group.priority && wordsOf(group.priority))
      assert.equal(new Set(keys).size, keys.length)
      assert.ok(!keys.includes(null) || keys.at(-1) === null)
    }),
  )
})

test('the pages of a list together are the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (list, size) => {
      const { pages } = pageOf(list, 1, size)
      assert.deepEqual(Array.from({ length: pages }, (_, i) => pageOf(list, i + 1, size).shown).flat(), list)
    }),
  )
  for (const page of [0, -3, 99, Number.NaN, 1.5]) assert.equal(pageOf([1, 2, 3], page, 2).shown.length > 0, true)
})

test('the beginning of a text is never longer than asked and breaks no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (words, most) => {
      const cut = beginning(words.toWellFormed(), most)
      assert.ok(cut.length <= most + 1)
      assert.ok(cut.isWellFormed())
    }),
  )
  assert.equal(beginning('We met the mayor twice', 12), 'We met the…')
})

test('an owner is the secretariat, or an organisation or a body by its id', () => {
  assert.deepEqual(ownerOf('secretariat'), { kind: 'secretariat', id: null })
  assert.deepEqual(ownerOf('body:1'), { kind: 'body', id: '1' })
})
