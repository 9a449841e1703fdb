import { type Paper, type PaperBlock, plainText } from '../../../kernel/paper/blocks.ts'
import { guessLanguage } from '../../../kernel/paper/language.ts'
import { timetableFaults } from './faults.ts'
import { readHeading, textOf } from './heading.ts'
import { settleKinds } from './placing.ts'
import type { ProgrammeReading } from './reading.ts'
import { rowsOf } from './rows.ts'
import { isSessionStart } from './session-start.ts'
import { SessionWalk } from './session-walk.ts'

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
    language: options.language ?? guessLanguage(text),
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
  const first = rows.findIndex(row => isSessionStart(row, year) || row.hours !== null)
  const start = first < 0 ? rows.length : first
  const repeated = repeatedLines(paper.blocks)
  const heading = readHeading(rows.slice(0, start), repeated)
  reading.title = heading.title
  reading.status = heading.status
  reading.organisers = heading.organisers
  const walk = new SessionWalk(reading, { zone: options.zone ?? null, year })
  for (const row of [...heading.rest, ...rows.slice(start)])
    if (!repeated.has(textOf(row)) || row.cells !== null) walk.take(row)
  walk.end()
  reading.sessions.forEach((session, index) => {
    settleKinds(session.items)
    reading.problems.push(...timetableFaults(session, index))
  })
  const order = (index: number | null) => index ?? -1
  reading.problems.sort((a, b) => order(a.session) - order(b.session))
  return reading
}

/** Lines outside tables that come again: headers of printed pages. Those of one word or two hours repeat for other reasons. */
function repeatedLines(blocks: PaperBlock[]): Set<string> {
  const seen = new Map<string, number>()
  for (const one of blocks)
    if (one.kind === 'paragraph' && one.text.length > 15 && !/\d[:h]\d/.test(one.text))
      seen.set(one.text, (seen.get(one.text) ?? 0) + 1)
  return new Set([...seen].filter(([, count]) => count > 1).map(([text]) => text))
}

/** The year of dates printed without one, if the whole text names a single year. */
function onlyYear(text: string): number | null {
  const years = new Set(text.match(/(?<![\d/.-])20\d\d(?![\d-])/g) ?? [])
  const [year] = years
  return years.size === 1 && year ? Number(year) : null
}
