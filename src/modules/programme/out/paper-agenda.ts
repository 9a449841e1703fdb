import { block, type PaperBlock } from '../../../kernel/paper/blocks.ts'
import { kindNames } from '../pages/agenda.ts'
import type { Speaker } from '../store/published.ts'
import type { AgendaItem } from '../views/session.ts'
import type { Writing } from './paper.ts'

/** The agenda as a table: hours, what, who. Lines with hours of their own have a row; those without stand in their cell. */
export function agendaTable(writing: Writing, agenda: readonly AgendaItem[]): PaperBlock {
  const { say } = writing.reader
  const head = [say('programme-paper-time'), say('programme-paper-topic'), say('programme-paper-speakers')]
  const rows = agenda.flatMap(item => rowsOf(writing, item))
  const hasSpeakers = rows.some(row => row[2]!.length > 0)
  const shown = (row: PaperBlock[][]) => (hasSpeakers ? row : row.slice(0, 2))
  return block('table', '', {
    widths: hasSpeakers ? [3, 10, 8] : [3, 18],
    rows: [head.map(word => [strong(word)]), ...rows].map(shown),
  })
}

/** One person or body: "Moderator: Ana Ruiz, secretary, Lake Union (10 min, to be confirmed)". */
export function speakerBlock(writing: Writing, speaker: Speaker, kind: PaperBlock['kind'], level = 0): PaperBlock {
  const { say } = writing.reader
  const role = speaker.role ? writing.words(speaker.role) : null
  // For the whole session the role leads; in the agenda the name does.
  const lead = kind === 'paragraph' && level === 0 && role && speaker.name ? `${role}: ` : ''
  const name = speaker.name ?? ''
  const parts = [lead ? null : role, speaker.organisation && writing.words(speaker.organisation)].filter(Boolean)
  const brackets = [
    speaker.minutes === null ? '' : say('programme-minutes', { minutes: speaker.minutes }),
    speaker.confirmed === null ? '' : say(speaker.confirmed ? 'programme-confirmed' : 'programme-to-be-confirmed'),
  ].filter(Boolean)
  const after = [...(name ? [''] : []), ...parts].join(', ')
  const text = `${lead}${name}${after}${brackets.length > 0 ? ` (${brackets.join(', ')})` : ''}`
  const runs = name ? [{ from: lead.length, to: lead.length + name.length, bold: true, italic: false }] : []
  return block(kind, text, { runs, ...(kind === 'item' ? { label: '–', level } : {}) })
}

function rowsOf(writing: Writing, item: AgendaItem): PaperBlock[][][] {
  const timed = item.items.filter(one => one.start !== null)
  const inside = item.items.filter(one => one.start === null)
  const { say } = writing.reader
  const questions = item.questions.map(note => writing.block('item', note.about, { label: '?', level: 1 }))
  const what = [
    titleBlock(writing, item),
    ...(item.about ? [writing.block('paragraph', item.about)] : []),
    ...inside.flatMap(one => innerBlocks(writing, one, 1)),
    ...(questions.length > 0 ? [block('paragraph', `${say('programme-paper-questions')}:`), ...questions] : []),
  ]
  const who = item.speakers.map(speaker => speakerBlock(writing, speaker, 'paragraph', 1))
  return [[[block('paragraph', hoursOf(item))], what, who], ...timed.flatMap(one => rowsOf(writing, one))]
}

/** A line without hours of its own and whoever speaks in it, one list in another. */
function innerBlocks(writing: Writing, item: AgendaItem, level: number): PaperBlock[] {
  const title = titleBlock(writing, item)
  return [
    { ...title, kind: 'item', level, label: '•' },
    ...(item.about ? [writing.block('item', item.about, { label: '·', level: level + 1 })] : []),
    ...item.speakers.map(speaker => speakerBlock(writing, speaker, 'item', level + 1)),
    ...item.items.flatMap(one => innerBlocks(writing, one, level + 1)),
  ]
}

function titleBlock(writing: Writing, item: AgendaItem): PaperBlock {
  const { reader, words } = writing
  const title = item.title ? words(item.title) : kindNames(reader, item.kinds) || reader.say('programme-line')
  const minutes = item.minutes === null ? '' : ` (${reader.say('programme-minutes', { minutes: item.minutes })})`
  return block('paragraph', title + minutes, { runs: [{ from: 0, to: title.length, bold: true, italic: false }] })
}

const hoursOf = ({ start, end }: AgendaItem) => (start ? (end ? `${start}–${end}` : start) : '')

const strong = (text: string) =>
  block('paragraph', text, { runs: [{ from: 0, to: text.length, bold: true, italic: false }] })
