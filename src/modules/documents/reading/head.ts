import { findDate } from '../../../kernel/paper/dates.ts'
import { labelNumbers } from './labels.ts'
import { isHeading, type Line } from './lines.ts'

export interface DocumentHead {
  title: string | null
  status: string | null
  date: string | null
  /** The lines that say nothing else. */
  taken: Set<Line>
}

/** Title, date and status among the first lines; each null where it is not printed. */
export function readDocumentHead(lines: Line[]): DocumentHead {
  const head: DocumentHead = { title: null, status: null, date: null, taken: new Set() }
  const body = lines.slice(takeMarks(head, lines))
  const styled = lines.find(line => line.block.kind === 'title')
  const title = styled ?? (isTitle(body, head.taken.size > 0) ? body[0] : undefined)
  if (title) {
    takeParts(head, title.block.text)
    take(head, title)
  }
  const start = title ? lines.indexOf(title) + 1 : lines.length - body.length
  for (const line of lines.slice(start, start + 4)) {
    const { text } = line.block
    if (line.block.kind !== 'paragraph') break
    if (line.label !== null || text.length > 150) break
    const date = findDate(text)
    const bare = date && !/\p{L}{3,}/u.test(text.slice(0, date.from) + text.slice(date.to))
    if (head.status === null && isStatus(text)) head.status = text.replace(/^\(|\)$/g, '')
    else if (!bare) {
      // A place before the date ("Nairobi, 12 March 2021") stays in the text, the date is known all the same.
      if (date && head.date === null && text.length <= 60) head.date = date.iso
      if (!title || !date) break
      continue
    }
    head.date ??= date?.iso ?? null
    take(head, line)
  }
  return head
}

/** A status or a date may stand above the title; returns how many lines they are. */
function takeMarks(head: DocumentHead, lines: Line[]): number {
  let count = 0
  for (const line of lines.slice(0, 2)) {
    const { text } = line.block
    const alone = line.block.kind === 'paragraph' && line.label === null && text.length <= 60
    if (!alone || !(isDateOnly(text) || (isStatus(text) && isMark(text)))) break
    // A second one says something that the head has no place for.
    if (isStatus(text) ? head.status !== null : head.date !== null) break
    if (isStatus(text)) head.status ??= text.replace(/^\(|\)$/g, '')
    head.date ??= findDate(text)?.iso ?? null
    take(head, line)
    count++
  }
  return count
}

/** A line that says nothing but a status, perhaps with a date. */
function isMark(text: string): boolean {
  const date = findDate(text)
  const bare = date ? text.slice(0, date.from) + text.slice(date.to) : text
  return (bare.match(/\p{L}+/gu) ?? []).length <= 3
}

/** A line with a note, a change or a comment stays a block too, to carry it. */
function take(head: DocumentHead, line: Line): void {
  const { notes, changes, comments } = line.block
  if (notes.length + changes.length + comments.length === 0) head.taken.add(line)
}

/** A title prints its status and date beside it: "Priorities 2022-2027 (first draft, 12 March 2021)". */
function takeParts(head: DocumentHead, text: string): void {
  const bracketed = /^(.+?)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(text)
  const parts = bracketed ? [bracketed[1] ?? '', bracketed[2] ?? ''] : text.split(/\s+[–—-]\s+/)
  const date = findDate(text)
  head.date ??= date?.iso ?? null
  const status = parts.slice(1).filter(isStatus)
  const dates = parts.slice(1).filter(part => !isStatus(part) && isDateOnly(part))
  if (status.length) head.status ??= status.join(', ')
  head.title =
    status.length || dates.length
      ? parts.filter(part => !status.includes(part) && !dates.includes(part)).join(' – ')
      : text
}

function isDateOnly(text: string): boolean {
  const date = findDate(text)
  return date !== null && !/\p{L}{3,}/u.test(text.slice(0, date.from) + text.slice(date.to))
}

const isStatus = (text: string) =>
  text.length <= 120 &&
  /(?<!\p{L})(?:(?:first |second |third |final )?draft|(?:premier |avant-|deuxi[èe]me )?projet(?! d[e'’u])|[ée]bauche|(?:primer )?borrador|anteproyecto|provisional|provisoire|version (?:\d|final)|adopted|adopt[ée]e?|aprobad[oa]|for (?:comment|consultation)|pour consultation|para consulta|(?:ال)?مسودة(?: أولى)?|(?:первый )?проект|черновик)(?!\p{L})|草案|征求意见稿/iu.test(
    text,
  ) &&
  !/[.]\s+\p{Lu}/u.test(text)

/** The first line is a title when it stands over another heading, a status or a list, not when it opens its own text. */
function isTitle(lines: Line[], marked: boolean): boolean {
  const [first, second, third] = lines
  if (!first || !second || first.label !== null || first.block.text.length > 200) return false
  const others = lines.slice(1)
  if (first.block.kind === 'heading') {
    const { level } = first.block
    return others.every(line => line.block.kind !== 'heading' || line.block.level > level)
  }
  if (first.block.kind !== 'paragraph' || /[.;:,!?…]$/.test(first.block.text)) return false
  const below = second.label === null && (isStatus(second.block.text) || isDateOnly(second.block.text))
  if (marked || below || isStatus(first.block.text)) return true
  const under = labelNumbers(second.label)
  return (
    isHeading(second, third, first) && second.block.kind !== 'item' && (second.label === null || under?.length === 1)
  )
}
