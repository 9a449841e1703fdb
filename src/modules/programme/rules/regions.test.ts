import assert from 'node:assert/strict'
import { test } from 'node:test'
import { regionalHours } from './regions.ts'

const shown = (zone: string, date: string, start: string, end: string, countries: string[]) =>
  regionalHours({ zone, date, start, end }, countries).map(
    row => `${row.dayShift} ${row.start}-${row.end} ${row.countries.join('+')}${row.night ? ' night' : ''}`,
  )

test('the hours of a session stand beside each country, and the night is marked', () => {
  assert.deepEqual(shown('Europe/Zurich', '2026-12-09', '13:00', '16:00', ['KE', 'CH', 'PE', 'FJ', 'UG']), [
    '0 07:00-10:00 PE',
    '0 13:00-16:00 CH',
    '0 15:00-18:00 KE+UG',
    '1 00:00-03:00 FJ night',
  ])
})

test('in summer they are those of summer', () => {
  assert.deepEqual(shown('Europe/Zurich', '2026-06-09', '13:00', '16:00', ['KE', 'PE']), [
    '0 06:00-09:00 PE night',
    '0 14:00-17:00 KE',
  ])
})

test('a country with several hours stands in each, and what is no country stands nowhere', () => {
  assert.deepEqual(
    shown('UTC', '2026-01-15', '18:00', '19:00', ['US', 'XX', '??']).map(row => row.split(' ')[1]),
    ['10:00-11:00', '12:00-13:00', '13:00-14:00'],
  )
})
