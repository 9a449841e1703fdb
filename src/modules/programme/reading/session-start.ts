import { block as blockOf, isBold } from '../../../kernel/paper/blocks.ts'
import { textOf } from './heading.ts'
import type { Row } from './rows.ts'
import { readRoleStart, readSectionStart } from './sections.ts'
import { readHead } from './session-head.ts'

/** Whether a line opens a session: a label (`Session 2`) or a date, with hours or alone, and no more than a title beside. */
export function isSessionStart(row: Row, year: number | null): boolean {
  const text = headText(row)
  if (row.hours !== null && !/^\s*(?:\S+\s+){0,3}\d{1,2}/.test(text)) return false
  if (text === '' || text.length > 300 || row.blocks[0]?.kind === 'item') return false
  if (readSectionStart(text) || readRoleStart(text)) return false
  const head = readHead(text, year)
  const dated = head.date !== null || head.dateFault !== null
  if (head.label !== null)
    return (
      dated || isHeadline(row) || head.start !== null || (/\d|[IVX]/.test(head.label.slice(1)) && text.length <= 120)
    )
  return (
    dated &&
    !DEADLINE.test(text) &&
    (head.start !== null || isHeadline(row) || (head.title ?? '').length <= 80) &&
    !/[.!?]\s+\p{Lu}.*\.$/u.test(text)
  )
}

/** A day until or after which something is to be done is not that of a session. */
const DEADLINE =
  /:\/\/|@|(?<!\p{L})(?:before|by|until|no later than|since|deadline|avant|jusqu['’]\p{L}+|d['’]ici|depuis|au plus tard|antes|hasta|desde|a m[áa]s tardar|plazo)(?!\p{L})[^\d]{0,30}\d/iu

/** A row as one line, to be taken apart by `readHead`. */
export const headText = (row: Row): string =>
  row.cells ? row.cells.join(' | ') : [row.hours?.printed ?? '', textOf(row)].filter(Boolean).join(' ')

const isHeadline = (row: Row) => {
  const first = row.blocks[0] ?? blockOf('paragraph', '')
  return first.kind === 'heading' || first.kind === 'title' || row.cells !== null || isBold(first)
}
