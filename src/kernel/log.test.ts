import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf, lineOf } from './log.ts'

test('every line is one line of JSON, whatever is to be said', () => {
  const cyclic: Record<string, unknown> = { name: 'round' }
  cyclic['self'] = cyclic
  const unwilling = {
    get value() {
      throw new Error('no')
    },
  }
  const odd = {
    cyclic,
    unwilling,
    newline: 'one\ntwo\u2028three\0',
    big: 2n ** 70n,
    none: Number.NaN,
    half: '\uD800',
    huge: 'x'.repeat(1_000_000),
    many: Array.from({ length: 100_000 }, () => 'y'),
    toJSON: () => {
      throw new Error('no')
    },
  }
  for (const value of Object.values(odd)) {
    const line = lineOf('info', 'test', { value })
    assert.equal(line.indexOf('\n'), line.length - 1)
    assert.ok(line.length < 10_000)
    assert.equal(JSON.parse(line).what, 'test')
  }
  assert.equal(JSON.parse(lineOf('warn', 'test', odd)).level, 'warn')
  assert.equal(JSON.parse(lineOf('warn', 'true', { what: 'false', level: 'none' })).what, 'true')
})

test('a fault says its kind, code and place, and none of its words', () => {
  const words = 'Amina wrote\n    at home (file:///Amina/secret)'
  const told = [
    new TypeError(words),
    Object.assign(new Error(words), { code: '23505', routine: 'check_unique' }),
    Object.assign(new Error('other'), { message: words }),
    Object.assign(new Error(words), { name: words, stack: `${words}${words}` }),
    words,
  ].map(faultOf)
  assert.match(told[0]!, /^TypeError at .*log\.test\.ts/)
  assert.match(told[1]!, /^PostgreSQL in check_unique at 23505 at .*log\.test\.ts/)
  for (const one of told.slice(0, 3)) assert.doesNotMatch(one, /Amina|secret/)
  assert.equal(told[4], 'not an error but string')
})
