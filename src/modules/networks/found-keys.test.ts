import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf } from '../../kernel/text.ts'
import type { OrganisationToIndex, PersonToIndex } from '../register/index.ts'
import { askedFrom, groupsOf } from './asked.ts'
import { FIELDS, rowsOfOrganisation, rowsOfPerson, type Surroundings } from './found-keys.ts'

const AROUND: Surroundings = {
  today: '2026-06-15',
  regions: new Map([
    ['r1', ['n1']],
    ['r11', ['n1', 'r1']],
    ['r2', ['n1']],
    ['q1', ['n2']],
  ]),
  above: new Map([
    ['child', ['parent']],
    ['parent', []],
  ]),
  regionsOfCountry: new Map([['KE', ['child']]]),
}

const id = fc.constantFrom('n1', 'n2', 'r1', 'r11', 'r2', 'q1')
const day = fc.constantFrom('2026-01-01', '2026-06-14', '2026-06-15', '2026-06-16', '2027-01-01')
const organisation: fc.Arbitrary<OrganisationToIndex> = fc.record({
  id: fc.constantFrom('o1', 'o2'),
  name: fc.string().map(words => textOf(words, 'en')),
  kind: fc.constantFrom('affiliate', 'ally'),
  country: fc.constantFrom('KE', 'FR'),
  city: fc.string(),
  province: fc.string(),
  languages: fc.array(fc.constantFrom('en', 'fr')),
  sector_ids: fc.array(fc.constantFrom('child', 'parent')),
  region_ids: fc.array(fc.constantFrom('child', 'parent')),
  scope_ids: fc.uniqueArray(fc.constantFrom('n1', 'n2')),
  kept_in: fc.uniqueArray(id),
})
const person: fc.Arbitrary<PersonToIndex> = fc.record({
  id: fc.constant('p1'),
  name: fc.string({ unit: 'grapheme' }),
  title: fc.string(),
  languages: fc.array(fc.constantFrom('en', 'fr')),
  spoken: fc.array(fc.constantFrom('en', 'fr')),
  occupation_id: fc.option(fc.constantFrom('child', 'parent')),
  scope_ids: fc.uniqueArray(fc.constantFrom('n1', 'n2')),
  kept_in: fc.uniqueArray(id),
  organisation: fc.option(organisation),
  offer: fc.option(
    fc.record({
      expertise: fc.array(fc.constantFrom('child', 'parent')),
      gives_time: fc.boolean(),
      shown: fc.boolean(),
    }),
  ),
  contacts: fc.array(fc.record({ kind: fc.constantFrom('email', 'phone'), hash: fc.constant('abc') })),
  roles: fc.array(
    fc.record({
      role: fc.constantFrom('member', 'desk'),
      scope_id: id,
      organisation_id: fc.constant(null),
      starts_on: day,
      ends_on: fc.option(day),
    }),
  ),
})

test('members find nobody by what only those who keep the record may know', () => {
  fc.assert(
    fc.property(person, one => {
      for (const row of rowsOfPerson(one, [], AROUND).filter(row => row.side === 'members')) {
        assert.deepEqual(row.audience, [`network:${row.network}`])
        const secret = row.keys.filter(key => /^(pe|pt|pn|ph|pi):/.test(key))
        assert.deepEqual(secret, [])
        if (!one.offer?.shown) assert.ok(!row.keys.some(key => /^(expertise|offers):/.test(key)))
        if (!one.organisation?.scope_ids.includes(row.network))
          assert.ok(!row.keys.some(key => /^(country|sector|organisation|kind|area):/.test(key)))
      }
    }),
  )
})

test('those who keep a record find it by all that members do, in their own scopes and no other', () => {
  fc.assert(
    fc.property(person, one => {
      const rows = rowsOfPerson(one, [], AROUND)
      for (const staff of rows.filter(row => row.side === 'staff')) {
        const members = rows.find(row => row.side === 'members' && row.network === staff.network)!
        assert.ok(members.keys.every(key => staff.keys.includes(key)))
        for (const audience of staff.audience) {
          const scope = audience.replace('staff:', '')
          assert.ok(one.kept_in.includes(scope))
          assert.ok(scope === staff.network || AROUND.regions.get(scope)?.[0] === staff.network)
        }
        assert.equal(new Set(staff.keys).size, staff.keys.length)
      }
      assert.ok(rows.every(row => one.scope_ids.includes(row.network)))
    }),
  )
})

test('a row knows the next day on which it is no longer so', () => {
  fc.assert(
    fc.property(person, day, (one, later) => {
      const now = rowsOfPerson(one, [], AROUND)
      const then = rowsOfPerson(one, [], { ...AROUND, today: later })
      for (const row of now) {
        if (row.changesOn) assert.ok(row.changesOn > AROUND.today)
        if (later < AROUND.today || (row.changesOn && row.changesOn <= later)) continue
        const same = then.find(other => other.network === row.network && other.side === row.side)!
        assert.deepEqual(same.keys, row.keys, 'nothing changes before that day')
      }
    }),
  )
})

test('an organisation is found by each of its names and by all that its nodes lie under', () => {
  const given = fc.sample(organisation, 1)[0]!
  const name = { ...textOf('Kisumu Municipal', 'en'), faces: { ...textOf('Kisumu Municipal', 'en').faces } }
  name.faces['ar'] = { text: 'كيسومو البلدي', state: 'checked' } as never
  const rows = rowsOfOrganisation({ ...given, name, sector_ids: ['child'], scope_ids: ['n1'], country: 'FR' }, AROUND)
  assert.ok(rows.every(row => row.keys.includes('w:kisumu') && row.keys.includes('w:كيسومو')))
  assert.ok(rows.every(row => row.keys.includes('sector:child') && row.keys.includes('sector:parent')))
})

test('what is kept of a question is read again whatever stands in it, and asks no field that there is none of', () => {
  fc.assert(
    fc.property(fc.anything(), kept => {
      const asked = askedFrom(kept, 'person')
      assert.ok(Object.keys(asked.fields).every(field => FIELDS.includes(field as never)))
      assert.ok(groupsOf(asked).every(group => group.length > 0))
    }),
  )
  const asked = askedFrom({ words: 'x', fields: { country: ['FR', 'FR', 3], keys: ['pe:abc'], kept: 'n' } }, 'person')
  assert.deepEqual(asked, { words: 'x', fields: { country: ['FR'] } })
  assert.deepEqual(askedFrom({ fields: { role: ['desk'] } }, 'organisation').fields, {})
})
