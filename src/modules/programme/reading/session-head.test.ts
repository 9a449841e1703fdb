import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHead } from './session-head.ts'

const head = (text: string) => {
  const { label, title, date, start, end, zone, rest } = readHead(text, null)
  return [label, title, date, start, end, zone, ...rest]
}

test('the line that opens a session is taken apart', () => {
  const cases: [string, (string | null)[]][] = [
    [
      "Série #1 | SESSION D'OUVERTURE : 15 septembre 2021 - 13h00-16h00 CET",
      ['Série #1', "SESSION D'OUVERTURE", '2021-09-15', '13:00', '16:00', 'CET'],
    ],
    ['Session 2: Fares – 4 May 2026, 1-4pm (CEST)', ['Session 2', 'Fares', '2026-05-04', '13:00', '16:00', 'CEST']],
    [
      'Sesión 3 – 5 de mayo de 2022, de 14:00 a 16:00 horas (hora de Lima): Cierre',
      ['Sesión 3', 'Cierre', '2022-05-05', '14:00', '16:00', 'hora de Lima'],
    ],
    ['Wednesday, 15 September 2021', [null, null, '2021-09-15', null, null, null]],
    ['Webinar II', ['Webinar II', null, null, null, null, null]],
    [
      'Opening, 15 September 2021, 13:00 UTC+2, Geneva',
      [null, 'Opening', '2021-09-15', '13:00', null, 'UTC+2', 'Geneva'],
    ],
  ]
  for (const [text, expected] of cases) assert.deepEqual(head(text), expected, text)
})

test('a date that does not exist is kept as it is printed', () => {
  assert.equal(readHead('Session 1: 29 February 2021', null).dateFault, '29 February 2021')
  assert.equal(readHead('Session 1: 29 February 2021', null).date, null)
})
