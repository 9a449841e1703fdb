import { findDate } from '../../../kernel/paper/dates.ts'
import { type Row, TITLE } from './rows.ts'
import { readRoleStart, readSectionStart } from './sections.ts'

/** The lines above the first session, sorted. */
export interface Heading {
  title: string | null
  status: string | null
  organisers: string[]
  /** All that says something else; read like any other line. */
  rest: Row[]
}

/**
 * Finds the title among the first lines. `repeated` are lines that come again later: a page header names who gives the
 * programme out.
 */
export function readHeading(rows: Row[], repeated: ReadonlySet<string>): Heading {
  const heading: Heading = { title: null, status: null, organisers: [], rest: [] }
  const candidates = rows.filter(row => row.table === null && row.hours === null && isTitleLike(row))
  const named = candidates.filter(row => !isStatus(textOf(row)) && !isBareWord(textOf(row)))
  const titled = named.find(row => kindOf(row) === 'title') ?? named.find(row => kindOf(row) === 'heading')
  const lines = candidates.filter(row => !repeated.has(textOf(row)))
  const plain = lines.filter(row => named.includes(row))
  const labelled = rows.find(row => row.table === null && titleAfterLabel(textOf(row)) !== null)
  const title = labelled ?? titled ?? plain.find(row => SERIES.test(textOf(row))) ?? plain[0] ?? lines[0]
  for (const row of rows) {
    const text = textOf(row)
    if (row === title) takeTitle(heading, titleAfterLabel(text) ?? text)
    else if (!candidates.includes(row)) heading.rest.push(row)
    else if (repeated.has(text) || (heading.title === null && !isStatus(text))) {
      if (!heading.organisers.includes(text)) heading.organisers.push(text)
    } else if (heading.status === null && isStatus(text)) heading.status = text
    else heading.rest.push(row)
  }
  if (heading.title === null && heading.organisers.length) heading.title = heading.organisers.shift() ?? null
  return heading
}

/** `Title: Water tariffs`. */
const titleAfterLabel = (text: string): string | null => {
  const [, label = '', title = ''] = /^\s*([^:：]{3,12}?)\s*[:：]\s*(\S.*)$/su.exec(text) ?? []
  return TITLE.test(label) ? title : null
}

/** `Concept note: Night work` and `Series on rents (draft)` are a title and a status. */
function takeTitle(heading: Heading, text: string): void {
  const [, before = '', rest = ''] = /^([^:：]{3,40}?)\s*[:：]\s*(\S.*)$/su.exec(text) ?? []
  const [, start = '', bracketed = ''] = /^(\S.*?)\s*[([]([^()[\]]{3,60})[)\]]$/su.exec(text) ?? []
  const [title, status] =
    rest && isStatus(before)
      ? [rest, before]
      : start && isStatus(bracketed) && !isStatus(text)
        ? [start, bracketed]
        : [text, null]
  heading.title = title
  heading.status ??= status
}

export const textOf = (row: Row): string => row.blocks.map(block => block.text).join('\n')

const kindOf = (row: Row) => row.blocks[0]?.kind

const isTitleLike = (row: Row) => {
  const text = textOf(row)
  if (text.length > 200 || kindOf(row) === 'item' || text.includes('@')) return false
  if (kindOf(row) === 'title' || kindOf(row) === 'heading') return readSectionStart(text) === null
  const section = readSectionStart(text)?.section ?? 'agenda'
  return !/[.:;]$/.test(text) && section === 'agenda' && !readRoleStart(text) && (!findDate(text) || SERIES.test(text))
}

const SERIES =
  /(?<!\p{L})(?:s[ée]ries?|series|programme?s?|programa|consultations?|consulta|webinars?|webinaires?|seminario?s?|s[ée]minaires?|conference|conf[ée]rence|conferencia|workshop|atelier|taller|network meeting|r[ée]union|reuni[óo]n|congr[eè]ss?o?)(?!\p{L})/iu

/** `Programme` alone names a kind of paper, and is a title only where no other line is. */
const isBareWord = (text: string) =>
  /^(?:programmes?|programa|program|agenda|ordre du jour|orden del d[íi]a|(?:concept )?note|nota|webinar|webinaire|seminario web)$/i.test(
    text,
  )

const isStatus = (text: string) =>
  text.length <= 70 &&
  (/^(?:concept (?:note|paper)|note (?:conceptuelle|de cadrage|d['’]orientation|de concept)|nota (?:conceptual|de concepto|informativa))$/i.test(
    text,
  ) ||
    /(?<!\p{L})(?:provisoire|provisional|provisorio|tentative|draft|projet|borrador|[ée]bauche|final version|version finale)(?!\p{L})/iu.test(
      text,
    )) &&
  !SERIES.test(text.replace(/programme provisoire|programa provisional|(?:provisional|draft) programme/i, ''))
