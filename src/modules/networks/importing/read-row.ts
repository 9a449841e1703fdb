import { isZone } from '../../../kernel/clock.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { foldedName } from '../../../kernel/names/fold.ts'
import { readPhone } from '../../../kernel/names/phones.ts'
import type { RowProblem } from '../../../kernel/sheets/problem.ts'
import type { SheetRow } from '../../../kernel/sheets/rows.ts'
import { canBeHeld, isStaff, type Role, readReach } from '../../register/index.ts'
import type { Region } from '../store/networks.ts'
import { type ReadDay, readDay } from './days.ts'
import type { ListField, ListKind } from './fields.ts'
import { plain } from './plain.ts'
import { isInside } from './surroundings.ts'
import { type Meanings, meaningOf, meaningsIn, type Words } from './words.ts'

/** What one row says, each value as we keep it. */
export interface ReadRow {
  line: number
  /** Our own id, from a list of ours. */
  id: string | null
  name: string
  values: Partial<Record<ListField, string | string[]>>
  /** As the list names it. */
  organisation: string | null
  role: { role: Role; startsOn: string | null; endsOn: string | null } | null
  consentDay: string | null
  problems: RowProblem[]
  /** Nothing of it can be taken; the problems say why. */
  refused: boolean
}

export interface Reading {
  kind: ListKind
  /** Which field each column holds. */
  columns: readonly (ListField | null)[]
  words: Words
  /** ISO 3166-1, where a row says none. */
  country: string | null
  /** The country of an organisation by its name, where we know it. */
  countryOf: (organisation: string, country: string | null) => string | null
  /** Where its records land: the network, or a region of it. */
  scope: ScopeId
  network: ScopeId
  regions: readonly Region[]
}

/** Reads one row. Each cell of a column that has a field is in the values or in a problem. */
export function readRow(row: SheetRow, sheetProblems: readonly RowProblem[], reading: Reading): ReadRow {
  const cells = new Cells(row, sheetProblems, reading)
  const read: ReadRow = {
    line: row.line,
    id: null,
    name: '',
    values: {},
    organisation: null,
    role: null,
    consentDay: null,
    problems: cells.problems,
    refused: false,
  }
  read.id = idIn(cells)
  read.name = nameIn(cells)
  read.refused = read.name === ''
  Object.assign(read.values, wordsIn(cells))
  read.values.name = read.name
  if (reading.kind === 'people') readPerson(cells, read)
  else readOrganisation(cells, read)
  return read
}

class Cells {
  readonly problems: RowProblem[]
  readonly #of = new Map<ListField, { column: number; text: string }[]>()
  readonly reading: Reading
  readonly #line: number

  constructor(row: SheetRow, sheetProblems: readonly RowProblem[], reading: Reading) {
    this.reading = reading
    this.#line = row.line
    const isRead = (column: number | null) => column === null || Boolean(reading.columns[column])
    this.problems = sheetProblems.filter(({ column }) => isRead(column))
    const lost = new Set(this.problems.filter(one => one.lost).map(one => one.column))
    for (const [column, field] of reading.columns.entries()) {
      const text = plain(row.cells[column] ?? '')
      if (!field || text === '' || lost.has(column)) continue
      const found = this.#of.get(field)
      if (found) found.push({ column, text })
      else this.#of.set(field, [{ column, text }])
    }
  }

  /** Every filled cell of a field. */
  all(field: ListField): readonly { column: number; text: string }[] {
    return this.#of.get(field) ?? []
  }

  one(field: ListField): { column: number; text: string } | undefined {
    return this.all(field)[0]
  }

  /** A cell that could not be taken over. */
  lose(column: number, text: keyof Messages, values: Record<string, string | number> = {}): void {
    this.problems.push({ line: this.#line, column, text, values, lost: true })
  }

  /** Something to be said of a cell that was taken over. */
  note(column: number, text: keyof Messages, values: Record<string, string | number> = {}): void {
    this.problems.push({ line: this.#line, column, text, values, lost: false })
  }

  /** What is to be said of the row and no cell of it. */
  refuse(text: keyof Messages, values: Record<string, string | number> = {}): void {
    this.problems.push({ line: this.#line, column: null, text, values, lost: true })
  }
}

function idIn(cells: Cells): string | null {
  const cell = cells.one('id')
  if (!cell) return null
  const id = cell.text.toLowerCase()
  if (isId(id)) return id
  cells.lose(cell.column, 'problem-import-id', shown(cell.text))
  return null
}

const LONGEST_NAME = { people: 120, organisations: 200 }

/** The name, of its parts in the order in which the list has them. */
function nameIn(cells: Cells): string {
  // "Nom" and "Nombre" are the whole name, or what stands beside "Prénom" and "Apellidos".
  const whole = cells.one('name')
  const said = ` ${foldedName(whole?.text ?? '')} `
  const others = [...cells.all('given'), ...cells.all('family')].filter(
    part => !said.includes(` ${foldedName(part.text)} `),
  )
  const parts = [...(whole ? [whole] : []), ...others].sort((a, b) => a.column - b.column)
  const name = parts.map(part => part.text).join(' ')
  const most = LONGEST_NAME[cells.reading.kind]
  const line = name.replaceAll('\n', ' ')
  if (name === '') cells.refuse('problem-import-no-name')
  else if (line.length > most) cells.refuse('problem-import-name-long', { count: [...line].length, most })
  else if (foldedName(line) === '') cells.refuse('problem-import-name-letters', shown(line))
  else return line
  return ''
}

const WORDS: readonly [ListField, number][] = [
  ['title', 80],
  ['place', 80],
  ['city', 80],
  ['province', 80],
  ['availability', 500],
  ['members-source', 200],
]

/** What is taken as it is written. */
function wordsIn(cells: Cells): ReadRow['values'] {
  const values: ReadRow['values'] = {}
  for (const [field, most] of WORDS) {
    const cell = cells.one(field)
    if (!cell) continue
    if (cell.text.length > most) cells.lose(cell.column, 'problem-import-too-long', { most })
    else values[field] = cell.text
  }
  const { languages, countries } = cells.reading.words
  take(values, 'name-language', known(cells, 'name-language', languages, 'problem-import-language'))
  take(values, 'country', known(cells, 'country', countries, 'problem-import-country'))
  for (const field of ['languages', 'spoken'] as const)
    take(values, field, several(cells, field, languages, 'problem-import-language'))
  return values
}

function readPerson(cells: Cells, read: ReadRow): void {
  const { words, countryOf, country, scope, network, regions } = cells.reading
  const { values } = read
  const organisation = cells.one('organisation')
  if (organisation && organisation.text.length > 200)
    cells.lose(organisation.column, 'problem-import-too-long', { most: 200 })
  else read.organisation = organisation?.text ?? null
  take(values, 'region', known(cells, 'region', words.regions, 'problem-import-region'))
  const there = values.region
  if (typeof there === 'string' && !isInside(regions, there, scope)) {
    cells.lose(cells.one('region')!.column, 'problem-import-other-region', shown(cells.one('region')!.text))
    read.refused = true
  }
  take(values, 'sector', several(cells, 'sector', words.sector, 'problem-import-node'))
  take(values, 'occupation', known(cells, 'occupation', words.occupation, 'problem-import-node'))
  take(values, 'expertise', several(cells, 'expertise', words.expertise, 'problem-import-node'))
  const zone = cells.one('zone')
  if (zone && isZone(zone.text)) values.zone = zone.text
  else if (zone) cells.lose(zone.column, 'problem-import-zone', shown(zone.text))
  const said = typeof values.country === 'string' ? values.country : null
  const home = said ?? (read.organisation && countryOf(read.organisation, said)) ?? country
  take(values, 'phone', phonesIn(cells, home))
  take(values, 'email', addressesIn(cells))
  const needs = cells
    .all('access')
    .flatMap(({ column, text }) => text.split('\n').map(one => ({ column, text: one.trim() })))
  for (const { column, text } of needs)
    if (text.length > 500) cells.lose(column, 'problem-import-too-long', { most: 500 })
  take(values, 'access', [...new Set(needs.map(one => one.text).filter(one => one && one.length <= 500))])
  read.role = roleIn(cells, scope === network, read.organisation !== null)
  read.consentDay = consentIn(cells)
}

function readOrganisation(cells: Cells, read: ReadRow): void {
  const { words } = cells.reading
  const { values } = read
  take(values, 'kind', known(cells, 'kind', words.kinds, 'problem-import-kind'))
  take(values, 'sector', several(cells, 'sector', words.sector, 'problem-import-node'))
  take(values, 'tree-region', several(cells, 'tree-region', words['tree-region'], 'problem-import-node'))
  const members = cells.one('members')
  if (!members) return
  const count = members.text.normalize('NFKC').replace(/[\s.,’'\u066c]/g, '')
  const on = cells.one('members-on')
  const day = on && dayIn(cells, 'members-on')
  if (!/^\d{1,10}$/.test(count) || Number(count) > 2_000_000_000)
    cells.lose(members.column, 'problem-import-number', shown(members.text))
  else if (day) Object.assign(values, { members: String(Number(count)), 'members-on': day })
  else cells.lose(members.column, 'problem-import-members-day', shown(members.text))
}

function take(values: ReadRow['values'], field: ListField, value: string | string[] | null): void {
  if (value !== null && value.length > 0) values[field] = value
}

function known(cells: Cells, field: ListField, meanings: Meanings, text: keyof Messages): string | null {
  const cell = cells.one(field)
  if (!cell) return null
  const found = meaningOf(cell.text, meanings)
  if (found) return found
  cells.lose(cell.column, found === null ? 'problem-import-several' : text, shown(cell.text))
  return null
}

function several(cells: Cells, field: ListField, meanings: Meanings, text: keyof Messages): string[] {
  return [
    ...new Set(
      cells.all(field).flatMap(cell => {
        const found = meaningsIn(cell.text, meanings)
        for (const one of found.unknown) cells.lose(cell.column, text, shown(one))
        return found.known
      }),
    ),
  ]
}

function phonesIn(cells: Cells, country: string | null): string[] {
  const found = new Set<string>()
  const take = (column: number, written: string, number: string) => {
    found.add(number)
    const isWhole = /^(?:\+|00)/.test(written)
    if (!isWhole && readPhone(written, country)?.guessed)
      cells.note(column, 'problem-import-phone-guessed', { value: written.slice(0, 60), number })
  }
  for (const { column, text } of cells.all('phone'))
    for (const part of text.split(/[;؛,،\n|]/)) {
      if (!part.trim()) continue
      const whole = readReach('phone', part, country)
      if (whole) take(column, part.trim(), whole)
      // A stroke parts two numbers, or stands in one.
      else
        for (const piece of part.split('/').map(one => one.trim())) {
          const number = readReach('phone', piece, country)
          if (number) take(column, piece, number)
          else if (piece) cells.lose(column, 'problem-import-phone', shown(piece))
        }
    }
  return [...found]
}

function addressesIn(cells: Cells): string[] {
  const found = new Map<string, string>()
  for (const { column, text } of cells.all('email')) {
    const written = text.match(/[^\s<>;,،؛|"()]+@[^\s<>;,،؛|"()]+/g) ?? []
    if (written.length === 0) cells.lose(column, 'problem-import-address', shown(text))
    for (const one of written) {
      const address = readReach('email', one.replace(/^mailto:/i, ''), null)
      if (address) found.set(address.toLowerCase(), address)
      else cells.lose(column, 'problem-import-address', shown(one))
    }
  }
  return [...found.values()]
}

function roleIn(cells: Cells, wholeNetwork: boolean, forOrganisation: boolean): ReadRow['role'] {
  const cell = cells.one('role')
  const startsOn = dayIn(cells, 'start')
  const endsOn = dayIn(cells, 'end')
  if (!cell) {
    for (const field of ['start', 'end'] as const) {
      const alone = cells.one(field)
      if (alone) cells.lose(alone.column, 'problem-import-day-alone', shown(alone.text))
    }
    return null
  }
  const lose = (text: keyof Messages) => void cells.lose(cell.column, text, shown(cell.text))
  const role = meaningOf(cell.text, cells.reading.words.roles) as Role | null | undefined // the words are of roles alone
  if (!role) lose(role === null ? 'problem-import-several' : 'problem-import-role')
  else if (isStaff(role)) lose('problem-import-role-staff')
  else if (!wholeNetwork) lose('problem-import-role-region')
  else if (!canBeHeld(role, 'network', forOrganisation)) lose('problem-import-role-organisation')
  else if (startsOn && endsOn && endsOn < startsOn) lose('problem-import-role-ends')
  else if ((cells.one('start') && !startsOn) || (cells.one('end') && !endsOn)) lose('problem-import-role-days')
  else return { role, startsOn, endsOn }
  return null
}

const YES = new Set(
  'yes y true 1 x oui vrai si sí verdadero نعم ok ✓ ✔'.split(' ').map(word => foldedName(word) || word),
)
const NO = new Set('no n false 0 non faux falso لا'.split(' ').map(foldedName))

/** Somebody agreed to mailings on a day: in one column with the day in it, or in two. */
function consentIn(cells: Cells): string | null {
  const cell = cells.one('consent')
  const on = cells.one('consent-day')
  const day = on ? dayIn(cells, 'consent-day') : null
  if (!cell) return day
  const folded = foldedName(cell.text) || cell.text
  if (NO.has(folded)) return null
  if (YES.has(folded)) {
    if (!day) cells.lose(cell.column, 'problem-import-consent-day', shown(cell.text))
    return day
  }
  return dayIn(cells, 'consent')
}

/** The day in a cell, past days and coming ones; what is said of it. */
function dayIn(cells: Cells, field: ListField): string | null {
  const cell = cells.one(field)
  if (!cell) return null
  const read: ReadDay | null = readDay(cell.text)
  if (!read) cells.lose(cell.column, 'problem-import-day', shown(cell.text))
  else if (read.unsure) cells.note(cell.column, 'problem-import-day-unsure', { ...shown(cell.text), day: read.day })
  return read?.day ?? null
}

const shown = (text: string) => ({ value: text.slice(0, 60) })
