import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAsked, recordProblems } from './rules.ts'

test('a record needs a language, and a zone that exists', () => {
  assert.deepEqual(recordProblems({ languages: ['sw'], zone: 'Africa/Nairobi' }), [])
  assert.deepEqual(recordProblems({ languages: ['sw'] }), [])
  const wrong = recordProblems({ languages: [], zone: 'CET' })
  assert.deepEqual(
    wrong.map(problem => problem.field),
    ['languages', 'zone'],
  )
})

test('whatever page is asked for, one that exists is shown', () => {
  const asked = (page: string | null, count = 101) => pageAsked(page, count, 50)
  assert.deepEqual(asked(null), { page: 1, pages: 3 })
  assert.deepEqual(asked('3'), { page: 3, pages: 3 })
  for (const odd of ['0', '-1', '1e9', '2.5', 'x', '999999999']) assert.equal(asked(odd).page, 1, odd)
  assert.equal(asked('77').page, 3)
  assert.deepEqual(asked('2', 0), { page: 1, pages: 1 })
})
