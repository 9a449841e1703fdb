import type { Language } from '../../kernel/languages.ts'
import { block, type Paper, type PaperBlock } from '../../kernel/paper/blocks.ts'
import { clean } from '../../kernel/text.ts'
import type { ReturnedRow, Segment } from './rules.ts'

/** How many texts one file holds; more go out in the next. */
export const SEGMENTS_IN_A_FILE = 500
/** How many rows may come back in one: two files put together. */
export const ROWS_IN_A_FILE = 2 * SEGMENTS_IN_A_FILE

/** The sentences around the table, in the translator's language. */
export interface TableWords {
  title: string
  help: string
  columns: [id: string, original: string, translation: string]
}

/** The file that goes out: a table of the original and its translation, a row for each text, under a name it is found by. */
export function wordTable(
  { code, language, segments }: { code: string; language: Language; segments: readonly Segment[] },
  words: TableWords,
  reader: Language,
): PaperBlock[] {
  const cell = (text: string, of: Language): PaperBlock[] =>
    text === ''
      ? [block('paragraph', '', { language: of })]
      : text.split('\n').map(line => block('paragraph', line, { language: of }))
  const rows = segments.map((segment, at) => [
    cell(nameOf(code, at + 1), 'en'),
    cell(segment.words, segment.language),
    cell(segment.face, language),
  ])
  return [
    block('title', words.title, { language: reader }),
    block('paragraph', words.help, { language: reader }),
    block('table', '', { rows: [words.columns.map(text => cell(text, reader)), ...rows], language: reader }),
  ]
}

/**
 * What a file that came back says. A row belongs to the name in it, wherever its columns were moved; a row without one
 * goes on with the row above, as a translator splits what is too long. Tracked changes count as accepted. `unread` is what
 * stands outside and was not ours.
 */
export function readWordTable(
  { blocks }: Pick<Paper, 'blocks'>,
  ours: readonly string[],
): { rows: ReturnedRow[]; unread: string[] } {
  const rows = new Map<string, ReturnedRow>()
  const unread: string[] = []
  const own = new Set(ours.map(plain))
  let above: ReturnedRow | null = null
  for (const one of blocks) {
    if (one.kind !== 'table' && accepted(one).trim() && !own.has(plain(accepted(one)))) unread.push(accepted(one))
    for (const cells of one.rows) {
      const texts = cells.map(cell => cell.map(accepted).join('\n').trim())
      const at = texts.findIndex(text => NAME.test(text))
      const name = NAME.exec(texts[at] ?? '')
      const words = texts.at(-1) ?? ''
      const remarks = cells.flatMap(cell => cell.flatMap(({ comments }) => comments.map(({ text }) => clean(text))))
      if (name && at < texts.length - 1) {
        above = { code: name[1]!, place: Number(name[2]), words, remarks }
        const key = nameOf(above.code, above.place)
        const before = rows.get(key)
        // The same row twice: what was split off by hand goes on.
        if (before) before.words = [before.words, words].filter(Boolean).join('\n')
        else rows.set(key, above)
        above = rows.get(key)!
        if (before) before.remarks.push(...remarks)
      } else if (texts.every(text => own.has(plain(text)))) {
        above = null
      } else if (above && words) {
        above.words = [above.words, words].filter(Boolean).join('\n')
        above.remarks.push(...remarks)
      } else unread.push(...texts.filter(Boolean))
    }
  }
  return { rows: [...rows.values()], unread }
}

/** The text of a block as it reads when every tracked change is taken, without signs that we do not store. */
export function accepted({ text, changes }: PaperBlock): string {
  let whole = text
  const lastFirst = [...changes].sort((a, b) => b.from - a.from || b.to - a.to)
  for (const { op, from, to, text: words } of lastFirst)
    whole =
      op === 'inserted' ? whole.slice(0, from) + words + whole.slice(from) : whole.slice(0, from) + whole.slice(to)
  return clean(whole)
}

/** What a row is found by: `K7QX2MPA-12`. */
export const nameOf = (code: string, place: number) => `${code}-${place}`

const NAME = /\b([A-Z2-7]{8})[-\u2010-\u2015]\s*(\d{1,4})\b/
const plain = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
