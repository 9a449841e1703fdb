import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canBeHeld, heldOn, isStaff, ROLES, type Role } from './rules.ts'

test('every role can be held somewhere, and each only where it means something', () => {
  for (const [role, { in: kinds }] of Object.entries(ROLES)) assert.ok(kinds.length > 0, role)
  const cases: [Role, 'house' | 'network' | 'region', boolean, boolean][] = [
    ['administrator', 'house', false, true],
    ['administrator', 'region', false, false],
    ['sector-officer', 'network', false, true],
    ['sector-officer', 'house', false, false],
    ['regional-secretary', 'region', false, true],
    ['regional-secretary', 'network', false, false],
    ['member', 'network', true, true],
    ['member', 'house', false, false],
    ['delegate', 'network', true, true],
    ['delegate', 'network', false, false],
    ['steward', 'network', false, false],
  ]
  for (const [role, kind, forOrganisation, may] of cases)
    assert.equal(canBeHeld(role, kind, forOrganisation), may, `${role} in a ${kind}`)
})

test('a word outside the vocabulary works for nobody', () => {
  assert.equal(isStaff('sector-officer'), true)
  for (const word of ['member', 'constructor', '__proto__', 'Administrator', '']) assert.equal(isStaff(word), false)
})

test('a role is held from its first day to its last, both counted', () => {
  const role = { starts_on: '2026-03-01', ends_on: '2026-03-31' }
  assert.deepEqual(
    ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(day => heldOn(role, day)),
    [false, true, true, false],
  )
  assert.equal(heldOn({ ...role, ends_on: null }, '2099-01-01'), true)
})
