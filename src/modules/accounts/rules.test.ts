import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ROLES, type Role } from '../register/index.ts'
import { CODE_SIGNS, codeFrom, codeShown, codeTyped, deviceOf, isStrong, mayInvite, sessionLife } from './rules.ts'

describe('codes', () => {
  test('a code is read as it was made, however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), random => {
        const code = codeFrom(random)
        assert.match(code, /^[A-HJ-NP-Z2-9]{8}$/)
        for (const typed of [codeShown(code), code.toLowerCase(), ` ${code.split('').join(' ')} `, fullWidth(code)])
          assert.equal(codeTyped(typed), code)
      }),
    )
  })

  test('no two signs of it look alike, and each is as likely as the others', () => {
    assert.equal(new Set(CODE_SIGNS).size, 32)
    for (const sign of 'IO01') assert.ok(!CODE_SIGNS.includes(sign))
    const counts = new Map<string, number>()
    for (let byte = 0; byte < 256; byte++) {
      const sign = codeFrom(Uint8Array.of(byte, 0, 0, 0, 0, 0, 0, 0))[0]!
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
    }
    assert.deepEqual(new Set(counts.values()), new Set([8]))
  })
})

test('of a browser only its family is known', () => {
  const known: [string, string][] = [
    [
      'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/125.0.1.2 Mobile Safari/537.36',
      'Chrome · Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1 Version/17.4 Mobile/15E148 Safari/604.1',
      'Safari · iPhone',
    ],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:126.0) Gecko/20100101 Firefox/126.0', 'Firefox · Windows'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0', 'Edge · Windows'],
    ['curl/8.1', ''],
    ['', ''],
  ]
  for (const [agent, device] of known) assert.equal(deviceOf(agent), device)
})

test('each invites to roles of their own reach and to no other', () => {
  const nobody = { administers: false, staff: false, regional: false, steward: false }
  const invitedBy = (one: Partial<typeof nobody>) =>
    (Object.keys(ROLES) as Role[]).filter(role => mayInvite({ ...nobody, ...one }, role))
  assert.deepEqual(invitedBy({}), [])
  assert.deepEqual(invitedBy({ steward: true }).sort(), ['delegate', 'member'])
  assert.deepEqual(invitedBy({ regional: true }).sort(), ['delegate', 'member', 'steward'])
  assert.ok(!invitedBy({ staff: true }).includes('administrator'))
  assert.ok(!invitedBy({ staff: true }).includes('sector-officer'))
  assert.ok(invitedBy({ staff: true }).includes('regional-secretary'))
  assert.deepEqual(invitedBy({ administers: true }), Object.keys(ROLES))
})

test('whoever holds lists of people signs in every day, a member every month', () => {
  assert.equal(sessionLife(false).lasts, '30 days')
  assert.equal(sessionLife(true).lasts, '12 hours')
})

test('a mail alone is no second factor', () => {
  assert.equal(isStrong(['mail']), false)
  assert.equal(isStrong([]), false)
  assert.equal(isStrong(['mail', 'totp']), true)
})

const fullWidth = (code: string) => code.replace(/./g, sign => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0))
