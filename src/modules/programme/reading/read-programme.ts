import { type Paper, type PaperBlock, plainText } from '../../../kernel/paper/blocks.ts'
import { timetableFaults } from './faults.ts'
import { readHeading, textOf } from './heading.ts'
import { placeKnownPeople } from './known-people.ts'
import { languageOf } from './language-of.ts'
import { settleKinds } from './placing.ts'
import type { ProgrammeReading } from './reading.ts'
import { type Row, rowsOf, withLateHours } from './rows.ts'
import { readSectionStart } from './sections.ts'
import { isSessionStart } from './session-start.ts'
import { SessionWalk } from './session-walk.ts'
import { printsHours } from './untimed.ts'

export type * from './reading.ts'

export interface ProgrammeOptions {
  /** IANA zone of the place the programme is for, where the file names none. */
  zone?: string
  /** Tag of the language, where it is known. */
  language?: string
}

/**
 * Reads a programme of one session or many. Nothing printed is dropped (what could not be placed is a problem `unread` with its
 * text), nothing that is not printed is added, and faults of the timetable are named, not repaired.
 */
export function readProgramme(paper: Paper, options: ProgrammeOptions = {}): ProgrammeReading {
  const text = paper.blocks.map(plainText).join('\n')
  const reading: ProgrammeReading = {
    kind: 'programme',
    language: options.language ?? languageOf(text),
    title: null,
    status: null,
    organisers: [],
    introduction: [],
    sessions: [],
    objectives: [],
    questions: [],
    references: [],
    audience: [],
    languages: [],
    contacts: [],
    requirements: [],
    logistics: [],
    problems: [],
  }
  const year = onlyYear(text)
  const rows = rowsOf(paper).filter(row => row.blocks.length > 0 || row.hours || row.speakers.length > 0)
  const first = rows.findIndex(row => isSessionStart(row, year) || withLateHours(row).hours !== null)
  const start = first < 0 ? rows.length : first
  markWithin(rows, year)
  const repeated = repeatedLines(paper.blocks, rows.slice(0, start))
  const heading = readHeading(rows.slice(0, start), repeated)
  reading.title = heading.title
  reading.status = heading.status
  reading.organisers = heading.organisers
  const timed = printsHours(rows.map(withLateHours), year)
  const walk = new SessionWalk(reading, { zone: options.zone ?? null, year, timed })
  for (const row of [...heading.rest, ...rows.slice(start)])
    if (!repeated.has(textOf(row)) || row.cells !== null) walk.take(row)
  walk.end()
  placeKnownPeople(reading.sessions)
  reading.sessions.forEach((session, index) => {
    settleKinds(session.items)
    reading.problems.push(...timetableFaults(session, index))
  })
  const order = (index: number | null) => index ?? -1
  reading.problems.sort((a, b) => order(a.session) - order(b.session))
  return reading
}

/** In a Word file tables of hours and paragraphs take turns; what stands between two of them is said of the first. */
function markWithin(rows: Row[], year: number | null): void {
  let passed: Row[] | null = null
  for (const row of rows) {
    if (row.hours === null) passed?.push(row)
    if (row.hours === null && !isSessionStart(row, year)) continue
    if (row.hours !== null) for (const one of passed ?? []) one.within = true
    passed = row.hours === null ? null : []
  }
}

/** Lines of the heading that come again outside tables: headers of printed pages. Other lines repeat for other reasons. */
function repeatedLines(blocks: PaperBlock[], heading: Row[]): Set<string> {
  const above = new Set(heading.map(textOf).filter(text => text.length > 15 && readSectionStart(text) === null))
  const seen = new Map<string, number>()
  for (const one of blocks)
    if (one.kind === 'paragraph' && above.has(one.text)) seen.set(one.text, (seen.get(one.text) ?? 0) + 1)
  return new Set([...seen].filter(([, count]) => count > 1).map(([text]) => text))
}

/** The year of dates printed without one, if the whole text names a single year. */
function onlyYear(text: string): number | null {
  const years = new Set(text.match(/(?<![\d/.-])20\d\d(?![\d-])/g) ?? [])
  const [year] = years
  return years.size === 1 && year ? Number(year) : null
}
