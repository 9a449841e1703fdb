import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'node-html-parser'
import type { Reader } from '../http/context.ts'
import { texts } from '../texts.ts'
import { type Thread, threadSign } from './thread.ts'

const reader = { say: texts('en') } as Reader // the sign needs nothing else of its reader

test('the line is spun to the farthest knot, and a knot that is missing on the way stays open', () => {
  const knots = knotsOf({ said: { href: '/a' }, text: { href: '/b' } })
  assert.deepEqual(knots, ['done on', 'passed on', 'done', '', ''])
})

test('a knot that does not exist is no link and says that it is not there yet', () => {
  const page = parse(threadSign(reader, { said: { href: '/a' } }).text)
  assert.equal(page.querySelectorAll('a').length, 1)
  assert.match(page.querySelectorAll('li')[4]!.textContent, /Result \(not yet\)/)
})

test('in a list the sign is small and the farthest knot is named beside it', () => {
  const page = parse(
    threadSign(reader, { said: { href: '/a' }, action: { href: '/b' } }, 'action', { small: true }).text,
  )
  assert.equal(page.querySelector('.far')?.textContent, 'Action')
  assert.equal(parse(threadSign(reader, { said: { href: '/a' } }).text).querySelector('.far'), null)
})

function knotsOf(thread: Thread): string[] {
  return parse(threadSign(reader, thread).text)
    .querySelectorAll('li')
    .map(li => li.getAttribute('class') ?? '')
}
