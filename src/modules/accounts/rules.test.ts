import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ROLES, type Role } from '../register/index.ts'
import {
  CODE_SIGNS,
  codeFrom,
  codeShown,
  codeTyped,
  deviceOf,
  inGroups,
  isStrong,
  mayInvite,
  ownPath,
  partsOfRecoveryCode,
  recoveryCodesFrom,
  sessionLife,
  shapeOfCode,
  vouchersOf,
} from './rules.ts'

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

test('a code of an app and a recovery code are told apart, however they are typed', () => {
  for (const typed of ['123456', ' 123 456 ', '123-456', '١٢٣٤٥٦', '۱۲۳۴۵۶', '１２３４５６'])
    assert.deepEqual(shapeOfCode(typed), { shape: 'totp', code: '123456' }, typed)
  for (const typed of ['KMPR-7W3D-4XQ9', 'kmpr 7w3d 4xq9', 'KMPR7W3D4XQ9'])
    assert.deepEqual(shapeOfCode(typed), { shape: 'recovery', code: 'KMPR7W3D4XQ9' }, typed)
  for (const typed of ['', '12345', '1234567', 'KMPR-7W3D', '<script>'])
    assert.equal(shapeOfCode(typed).shape, null, typed)
})

test('ten recovery codes differ in the two signs that name them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 360, maxLength: 360 }), random => {
      const codes = recoveryCodesFrom(random)
      assert.ok(codes.length <= 10)
      assert.equal(new Set(codes.map(code => partsOfRecoveryCode(code).mark)).size, codes.length)
      for (const code of codes) assert.deepEqual(shapeOfCode(inGroups(code)), { shape: 'recovery', code })
    }),
  )
})

test('what comes after a proof is a page of this house, whatever is asked for', () => {
  for (const path of ['/', '/towns', '/towns/people?page=2', '/account']) assert.equal(ownPath(path), path)
  for (const path of [
    undefined,
    '',
    'towns',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    '/a b',
    '/a\n',
  ])
    assert.equal(ownPath(path), '/account', String(path))
  fc.assert(
    fc.property(fc.string(), next =>
      assert.equal(new URL(ownPath(next), 'https://house.example').host, 'house.example'),
    ),
  )
})

test('stewards vouch for their own, the staff besides where there are too few, and staff alone for staff', () => {
  const asking = { organisation: 'union', networks: ['towns'], keptIn: ['africa'], worksFor: [], stewards: 2 }
  assert.deepEqual(vouchersOf(asking), { organisation: 'union', networks: ['towns'], staff: [] })
  assert.deepEqual(vouchersOf({ ...asking, stewards: 1 }).staff, ['towns', 'africa'])
  assert.deepEqual(vouchersOf({ ...asking, organisation: null }), {
    organisation: null,
    networks: [],
    staff: ['towns', 'africa'],
  })
  assert.deepEqual(vouchersOf({ ...asking, worksFor: ['towns'] }), {
    organisation: null,
    networks: [],
    staff: ['towns'],
  })
})
