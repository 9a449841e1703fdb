import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blockingKeys, duplicatesAmong } from './candidates.ts'
import { type Likeable, likeness } from './likeness.ts'

const person = (name: string, rest: Partial<Likeable> = {}): Likeable => ({ kind: 'person', name, ...rest })
const body = (name: string, rest: Partial<Likeable> = {}): Likeable => ({ kind: 'organisation', name, ...rest })

const suggested = (one: Likeable, other: Likeable) => {
  const there = likeness(one, other)
  assert.deepEqual(likeness(other, one), there)
  // What is suggested is a candidate: else nobody would compare the two.
  const keys = new Set(blockingKeys(one))
  if (there.suggested)
    assert.ok(
      blockingKeys(other).some(key => keys.has(key)),
      `${one.name} / ${other.name}`,
    )
  return there.suggested
}

test('one organisation under two names is suggested', () => {
  for (const [one, other] of [
    [body('Confédération générale du travail'), body('CGT - Confédération Générale du Travail')],
    [body('CGT Services publics', { country: 'FR' }), body('Fédération CGT des services publics', { country: 'FR' })],
    [body('CGT', { country: 'FR' }), body('Confédération générale du travail', { country: 'FR' })],
    [body('Syndicat des Eaux de Nîmes'), body('Syndicat des eaux, Nimes')],
    [body('Профсоюз городских рабочих', { country: 'KG' }), body('Profsoyuz gorodskikh rabochikh', { country: 'KG' })],
    [body('Water Union', { otherNames: ['نقابة المياه'] }), body('نقابة المياه')],
    [
      body('Old name', { emails: ['desk@union.example'], phones: ['+33142345678'] }),
      body('New label', { emails: ['DESK@union.example'], phones: ['+33142345678'] }),
    ],
  ] as const)
    assert.ok(suggested(one, other), `${one.name} / ${other.name} ${JSON.stringify(likeness(one, other))}`)
})

test('organisations of different countries, and such as share common words, are not', () => {
  for (const [one, other] of [
    [body('Confédération générale du travail'), body('Confederación General del Trabajo de la República Argentina')],
    [
      body('Confédération générale du travail', { country: 'FR' }),
      body('Confederación General del Trabajo', { country: 'AR' }),
    ],
    [body('CGT', { country: 'FR' }), body('CGT', { country: 'AR' })],
    [body('CGT'), body('CGT Services publics')],
    [body('Union of Municipal Workers', { country: 'KE' }), body('Union of Railway Workers', { country: 'KE' })],
    [body('Federation of Teachers'), body('Federation of Nurses')],
  ] as const)
    assert.ok(!suggested(one, other), `${one.name} / ${other.name} ${JSON.stringify(likeness(one, other))}`)
})

test('one person over spellings, alphabets and order is suggested, with the reasons', () => {
  for (const [one, other] of [
    [person('Natalia Ivanova', { country: 'UA' }), person('Иванова Наталья', { country: 'UA' })],
    [person('Mohamed Salah', { country: 'MA' }), person('محمد صلاح', { country: 'MA' })],
    [person('Zoë Quispe'), person('QUISPE Zoe')],
    [person('Jürgen Müller'), person('Juergen Mueller')],
    [person('Zoë Quispe', { emails: ['zoe@union.example'] }), person('Zoë Huamán', { emails: ['Zoe@Union.example'] })],
    [person('J. Quispe', { phones: ['+51987654321'] }), person('Juan Quispe', { phones: ['+51987654321'] })],
    [person('Zoë Quipse', { country: 'PE' }), person('Zoë Quispe', { country: 'PE' })],
  ] as const)
    assert.ok(suggested(one, other), `${one.name} / ${other.name} ${JSON.stringify(likeness(one, other))}`)
  const { reasons, score } = likeness(
    person('Zoë Quispe', { emails: ['z@u.example'], phones: ['+51987654321'], country: 'PE' }),
    person('Zoe Quispe', { emails: ['z@u.example'], phones: ['+51987654321'], country: 'PE' }),
  )
  assert.deepEqual(
    reasons.map(one => one.why),
    ['same-address', 'same-phone', 'names-alike', 'same-country'],
  )
  assert.equal(score, 1)
})

test('people of one office, of one first name or of two countries are not', () => {
  const office = { emails: ['info@union.example'] }
  for (const [one, other] of [
    [person('Zoë Quispe', office), person('Juan Okello', office)],
    [person('Zoë Quispe'), person('Zoë Okello')],
    [person('Maria'), person('Maria Quispe')],
    [person('María García', { country: 'ES' }), person('Maria Garcia', { country: 'MX' })],
    [person('Zoë Quispe'), body('Zoë Quispe')],
  ] as const)
    assert.ok(!suggested(one, other), `${one.name} / ${other.name} ${JSON.stringify(likeness(one, other))}`)
})

test('a list is looked through by candidates: every pair that should be found is, likest first', () => {
  const given = ['Zoë', 'Juan', 'Amina', 'Lena', 'Pavel', 'Fatima', 'Kofi', 'Mei']
  const family = Array.from(
    { length: 400 },
    (_, at) => `${'bdfgklmnprst'[at % 12]}a${'klmnrstv'[at % 8]}o${'bdgkmnr'[at % 7]}i${at % 5 ? 'n' : 's'}`,
  )
  const list = Array.from({ length: 3_000 }, (_, at) =>
    person(`${given[at % 8]} ${family[(at * 7) % 400]} ${at}x`, { emails: [`p${at}@union.example`] }),
  )
  list.push(person('Иванова Наталья'), person('Natalia Ivanova'), person('Zoë', { emails: ['p1@union.example'] }))
  const pairs = duplicatesAmong(list)
  assert.ok(pairs.some(({ one, other }) => one === 3_000 && other === 3_001))
  assert.deepEqual(
    [...pairs].sort((a, b) => b.likeness.score - a.likeness.score),
    pairs,
  )
  assert.ok(pairs.every(({ likeness: { suggested } }) => suggested))
})
