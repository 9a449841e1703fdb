import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchColumns } from './columns.ts'
import type { SheetRow } from './rows.ts'

const NAMES = {
  family: ['Last name', 'Family name', 'Surname', 'Nom', 'Nom de famille', 'Apellido', 'Apellidos', 'اسم العائلة'],
  given: ['First name', 'Given name', 'Prénom', 'Nombre', 'الاسم الأول'],
  mail: ['E-mail', 'Email address', 'Courriel', 'Adresse électronique', 'Correo electrónico', 'البريد الإلكتروني'],
  phone: ['Phone', 'Telephone', 'Téléphone', 'Tél.', 'Teléfono', 'الهاتف'],
  start: ['Start date', 'Date de début', 'Fecha de inicio', 'تاريخ البداية'],
  end: ['End date', 'Date de fin', 'Fecha', 'تاريخ النهاية'],
  begin: ['Fecha'],
} as const

const rows = (...lines: string[][]): SheetRow[] =>
  lines.map((cells, index) => ({ line: index + 1, cells, hidden: false, marks: [] }))

const fieldsOf = (...lines: string[][]) => matchColumns(rows(...lines), NAMES).columns.map(one => one.field)

test('columns are known by their headings in four languages, in any order, case and punctuation', () => {
  assert.deepEqual(fieldsOf(['PRENOM', 'nom', 'Courriel :', 'Tél']), ['given', 'family', 'mail', 'phone'])
  assert.deepEqual(fieldsOf(['E-Mail', 'Name, Last', 'FIRST_NAME']), ['mail', 'family', 'given'])
  assert.deepEqual(fieldsOf(['Apellidos', 'correo electronico', 'TELÉFONO']), ['family', 'mail', 'phone'])
  assert.deepEqual(fieldsOf(['الهاتف', 'البريد الالكتروني', 'اسم العائله']), ['phone', 'mail', 'family'])
})

test('a heading that is only like a name is taken and said; one that is like nothing is left', () => {
  const match = matchColumns(rows(['Adresse électroniqe', 'Prénom usuel', 'Chaussures', 'Nom']), NAMES)
  assert.deepEqual(
    match.columns.map(one => [one.field, one.sure]),
    [
      ['mail', false],
      ['given', false],
      [null, false],
      ['family', true],
    ],
  )
  assert.deepEqual(
    match.problems.map(one => [one.text, one.column, one.lost]),
    [
      ['problem-sheet-unsure-header', 0, false],
      ['problem-sheet-unsure-header', 1, false],
    ],
  )
})

test('two columns of the same kind, and a heading with two meanings, are said and not chosen', () => {
  const match = matchColumns(rows(['Phone', 'Telephone', 'Fecha', 'Nom']), NAMES)
  assert.deepEqual(
    match.columns.map(one => one.field),
    [null, null, null, 'family'],
  )
  assert.deepEqual(match.columns[2]?.among, ['end', 'begin'])
  assert.deepEqual(
    match.problems.map(one => [one.text, one.values]),
    [
      ['problem-sheet-two-meanings', { header: 'Fecha' }],
      ['problem-sheet-ambiguous-header', { columns: 'A, B' }],
    ],
  )
  const several = matchColumns(rows(['Phone 1', 'Phone 2', 'Nom']), NAMES, ['phone'])
  assert.deepEqual(
    several.columns.map(one => one.field),
    ['phone', 'phone', 'family'],
  )
  assert.deepEqual(several.problems, [])
})

test('titles above, two lines of headings and headings in two languages are found', () => {
  const titled = matchColumns(rows(['Members 2024'], ['Nom', 'Tél'], ['Okello', '0612345678']), NAMES)
  assert.deepEqual(titled.headerLines, [2])
  const grouped = matchColumns(
    rows(
      ['Nom', 'Date', '', 'Contact'],
      ['', 'de début', 'de fin', 'Courriel'],
      ['Okello', '2024-01-01', '', 'a@b.example'],
    ),
    NAMES,
  )
  assert.deepEqual(grouped.headerLines, [1, 2])
  assert.deepEqual(
    grouped.columns.map(one => one.field),
    ['family', 'start', 'end', 'mail'],
  )
  const twice = matchColumns(
    rows(['Nom', 'Tél', 'Prénom'], ['Surname', 'Phone', 'First name'], ['Okello', '0612345678', 'A']),
    NAMES,
  )
  assert.deepEqual(twice.headerLines, [1, 2])
})

test('a list without headings begins with its first row', () => {
  assert.deepEqual(matchColumns(rows(['Okello', 'a@b.example'], ['Quispe', 'c@d.example']), NAMES).headerLines, [])
  assert.deepEqual(matchColumns([], NAMES), { headerLines: [], columns: [], problems: [] })
})

test('whatever stands in the first rows, no field is given to two columns', () => {
  const cell = fc.oneof(fc.constantFrom(...Object.values(NAMES).flat()), fc.string({ unit: 'binary', maxLength: 12 }))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), lines => {
      const fields = matchColumns(rows(...lines), NAMES).columns.flatMap(one => one.field ?? [])
      assert.equal(new Set(fields).size, fields.length)
    }),
    { numRuns: 60 },
  )
})
