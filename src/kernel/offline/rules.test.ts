import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  BOUNDS,
  DAY,
  evicted,
  fitToWait,
  keyOf,
  mayKeep,
  maySend,
  meaningOf,
  mustGo,
  NOBODY,
  type ReadAnswer,
  readerIn,
  WAITS_AT_MOST,
} from './rules.ts'

const page: ReadAnswer = {
  path: '/towns/documents/plan',
  status: 200,
  redirected: false,
  contentType: 'text/html; charset=utf-8',
  cacheControl: 'private, no-cache',
  reader: NOBODY,
}

describe('of what is read', () => {
  test('a public page is kept without asking', () => assert.ok(mayKeep(page, null)))

  test('a page of somebody who switched it on is kept', () => assert.ok(mayKeep({ ...page, reader: 'amina' }, 'amina')))

  test('a page of somebody who did not is not, nor of anybody but the one who did', () => {
    assert.ok(!mayKeep({ ...page, reader: 'amina' }, null))
    assert.ok(!mayKeep({ ...page, reader: 'amina' }, 'lucia'))
  })

  for (const [what, different] of [
    ['an error', { status: 404 }],
    ['an error of ours', { status: 503 }],
    ['a page one was sent on to', { redirected: true }],
    ['a file', { contentType: 'application/octet-stream' }],
    ['a stream', { contentType: 'text/event-stream' }],
    ['what says no-store', { cacheControl: 'private, no-store' }],
    ['what names no reader', { reader: null }],
    ['the sign-in', { path: '/sign-in' }],
    ['a step of the sign-in', { path: '/sign-in/code' }],
    ['a personal link', { path: '/l/AbCd' }],
    ['a search', { path: '/search' }],
    ['the cast', { path: '/demo' }],
    ['the health of the house', { path: '/healthz' }],
    ['the interface for programs', { path: '/api/v1/towns/plan' }],
    ['the list of what is kept', { path: '/offline' }],
  ] as const)
    test(`${what} is never kept`, () => assert.ok(!mayKeep({ ...page, ...different }, null)))

  test('a network whose name begins like one of these is kept', () =>
    assert.ok(mayKeep({ ...page, path: '/demonstrators/plan' }, null)))

  test('one page has one key in each language, whatever a form said on the way', () => {
    assert.equal(keyOf('/towns/plan?done=kept&page=2', 'fr'), keyOf('/towns/plan?page=2&lang=fr', 'fr'))
    assert.notEqual(keyOf('/towns/plan', 'fr'), keyOf('/towns/plan', 'ar'))
    assert.notEqual(keyOf('/towns/plan?page=2', 'fr'), keyOf('/towns/plan?page=3', 'fr'))
  })
})

describe('what was kept of one person', () => {
  test('goes when another person reads, or nobody', () => {
    assert.ok(mustGo('amina', 'lucia'))
    assert.ok(mustGo('amina', NOBODY))
  })
  test('stays while she reads; public pages stay for all', () => {
    assert.ok(!mustGo('amina', 'amina'))
    assert.ok(!mustGo(NOBODY, 'amina'))
  })
  test('does not go because a house in trouble, or one that refused at the door, takes her for a visitor', () => {
    for (const status of [400, 404, 429, 500, 503]) assert.equal(readerIn({ status, reader: NOBODY }), null)
    for (const status of [200, 401]) assert.equal(readerIn({ status, reader: NOBODY }), NOBODY)
    assert.equal(readerIn({ status: 404, reader: 'amina' }), 'amina')
  })
})

describe('the oldest go first', () => {
  const now = 1_000 * DAY
  const pages = (count: number, bytes: number) =>
    Array.from({ length: count }, (_, i) => ({ key: `p${i}`, at: now - i, bytes }))

  test('when there are more than sixty', () => assert.deepEqual(evicted(pages(62, 10), now), ['p60', 'p61']))
  test('when they are larger than five megabytes together', () =>
    assert.deepEqual(evicted(pages(6, 1024 * 1024), now), ['p5']))
  test('when a month has passed', () =>
    assert.deepEqual(evicted([{ key: 'old', at: now - 31 * DAY, bytes: 1 }, ...pages(1, 1)], now), ['old']))
  test('and none within the bounds', () => assert.deepEqual(evicted(pages(60, 80 * 1024), now), []))

  test('what stays is within the bounds, whatever there was', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.integer({ min: 0, max: now }), bytes: fc.integer({ min: 0, max: 2 ** 22 }) })),
        found => {
          const all = found.map((one, i) => ({ ...one, key: `p${i}` }))
          const gone = new Set(evicted(all, now))
          const kept = all.filter(one => !gone.has(one.key))
          assert.ok(kept.length <= BOUNDS.pages)
          assert.ok(kept.reduce((sum, one) => sum + one.bytes, 0) <= BOUNDS.bytes)
          assert.ok(kept.every(one => now - one.at <= BOUNDS.milliseconds))
        },
      ),
    ))
})

describe('an answer to words that waited', () => {
  test('with an address of the house means sent', () =>
    assert.equal(meaningOf({ status: 200, address: '/towns/documents/plan?done=kept' }), 'sent'))

  test('without one means nothing, whatever it says: somebody else answered', () => {
    assert.equal(meaningOf({ status: 200 }), 'later')
    assert.equal(meaningOf({ status: 200, address: '//elsewhere.example' }), 'later')
    assert.equal(meaningOf({ status: 0 }), 'later')
    assert.equal(meaningOf({ status: 404 }), 'later')
  })

  for (const [status, error] of [
    [422, 'invalid'],
    [409, 'key-reused'],
    [409, 'closed'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [400, 'bad-request'],
    [413, 'too-large'],
  ] as const)
    test(`${status} ${error} means not taken`, () => assert.equal(meaningOf({ status, error }), 'refused'))

  for (const [status, error] of [
    [403, 'form-expired'],
    [401, 'not-signed-in'],
    [429, 'too-many'],
    [503, 'busy'],
    [500, 'broken'],
    [502, undefined],
  ] as const)
    test(`${status} ${error ?? 'from a proxy'} means later`, () => assert.equal(meaningOf({ status, error }), 'later'))
})

describe('words go out by themselves', () => {
  const words = { whose: 'amina', at: 0 }
  test('as the person who wrote them', () => assert.ok(maySend(words, 'amina', DAY)))
  test('never as another person, nor as nobody', () => {
    assert.ok(!maySend(words, 'lucia', DAY))
    assert.ok(!maySend(words, NOBODY, DAY))
    assert.ok(!maySend(words, '', DAY))
  })
  test('not after a month', () => assert.ok(!maySend(words, 'amina', WAITS_AT_MOST + 1)))
})

describe('a form waits', () => {
  const later = JSON.stringify({ whose: 'amina', what: 'Comment', words: { words: 'Your comment' } })
  test('when the house marked it for who reads here', () =>
    assert.deepEqual(fitToWait(later, 'amina', true)?.words, { words: 'Your comment' }))
  test('not when another site sent it, another person reads, or the house did not mark it', () => {
    assert.equal(fitToWait(later, 'amina', false), null)
    assert.equal(fitToWait(later, 'lucia', true), null)
    assert.equal(fitToWait(later, null, true), null)
    assert.equal(fitToWait(undefined, 'amina', true), null)
    assert.equal(fitToWait('yes', 'amina', true), null)
    assert.equal(fitToWait('{"whose":"amina"}', 'amina', true), null)
  })
})
