import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Revised, RevisedSpeaker } from './revision.ts'
import { mayRemind, newsOf, withSpeaker } from './speaking.ts'

const at = (hour: number) => Temporal.Instant.from('2026-12-09T12:00:00Z').add({ hours: hour })
const known = { state: 'confirmed', asked_for: at(0), told_off: false } as const

test('a speaker hears of another hour, of a calling off and of its end, once each; whoever declined hears nothing', () => {
  const on = { startsAt: at(0), off: false }
  assert.equal(newsOf(known, on), null)
  assert.deepEqual(newsOf(known, { startsAt: at(1), off: false }), { why: 'moved', asksAnew: true })
  assert.deepEqual(newsOf(known, { ...on, off: true }), { why: 'off', asksAnew: false })
  assert.equal(newsOf({ ...known, told_off: true }, { ...on, off: true }), null)
  assert.deepEqual(newsOf({ ...known, told_off: true }, on), { why: 'on', asksAnew: false })
  assert.deepEqual(newsOf({ ...known, told_off: true }, { startsAt: at(2), off: false }), { why: 'on', asksAnew: true })
  for (const off of [true, false]) assert.equal(newsOf({ ...known, state: 'declined' }, { startsAt: at(3), off }), null)
})

test('only whoever is silent, was written to and not today, is reminded', () => {
  const one = { state: 'invited', ended_at: null, sent_at: at(0), asked: 1, sent: 1 } as const
  assert.equal(mayRemind(one, at(24)), true)
  assert.equal(mayRemind(one, at(23)), false)
  assert.equal(mayRemind({ ...one, asked: 2 }, at(99)), false, 'a mail is on its way')
  assert.equal(mayRemind({ ...one, sent_at: null, sent: 0 }, at(99)), false)
  assert.equal(mayRemind({ ...one, ended_at: at(1) }, at(99)), false)
  for (const state of ['confirmed', 'declined'] as const) assert.equal(mayRemind({ ...one, state }, at(99)), false)
})

const speaker = (id: string): RevisedSpeaker => ({
  id,
  name: id,
  role: null,
  organisation: null,
  minutes: null,
  confirmed: null,
})
const contents = fc.record({
  own: fc.uniqueArray(fc.nat(20), { maxLength: 5 }),
  lines: fc.array(fc.nat(2), { maxLength: 4 }),
})

test('an answer touches its own speaker in a correction and nobody else, wherever they stand', () => {
  fc.assert(
    fc.property(contents, fc.nat(8), ({ own, lines }, chosen) => {
      const content = {
        speakers: own.map(one => speaker(`own ${one}`)),
        lines: lines.map((count, line) => ({
          id: `line ${line}`,
          speakers: Array.from({ length: count }, (_, i) => speaker(`${line} ${i}`)),
        })),
      } as unknown as Revised // the rest of a correction is not looked at
      const everybody = (of: Revised) => [...of.speakers, ...of.lines.flatMap(line => line.speakers)]
      const all = everybody(content)
      const id = all[chosen % Math.max(1, all.length)]?.id ?? 'nobody'
      const changed = withSpeaker(content, id, { changes: one => ({ ...one, confirmed: true }) })
      assert.deepEqual(
        everybody(changed)
          .filter(one => one.confirmed)
          .map(one => one.id),
        all.length > 0 ? [id] : [],
      )
      const removed = withSpeaker(content, id, { removes: true })
      assert.deepEqual(
        everybody(removed).map(one => one.id),
        all.map(one => one.id).filter(one => one !== id),
      )
      const item = lines.length > 0 ? 'line 0' : 'a line that is gone'
      const added = withSpeaker(content, 'new', { adds: speaker('new'), item })
      assert.equal(everybody(added).length, all.length + 1)
      const beside = lines.length > 0 ? added.lines[0]!.speakers : added.speakers
      assert.equal(beside.at(-1)!.id, 'new')
      assert.deepEqual(withSpeaker(added, 'new', { removes: true }), content)
    }),
  )
})
