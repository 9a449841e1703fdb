import type { PaperBlock, PaperChange } from '../../../kernel/paper/blocks.ts'
import type { BlockReading } from './reading.ts'

/**
 * A table as the lines in which its text is kept: a line for each row, ` | ` between cells, a line for each further
 * paragraph of a cell. What is changed and said inside its cells stands at its place in these lines.
 */
export function tableWords(rows: PaperBlock[][][]): Pick<BlockReading, 'text' | 'notes' | 'changes' | 'comments'> {
  const words: ReturnType<typeof tableWords> = { text: '', notes: [], changes: [], comments: [] }
  rows.forEach((row, nth) => {
    if (nth > 0) words.text += '\n'
    row.forEach((cell, column) => {
      if (column > 0) words.text += ' | '
      takeCell(cell.flatMap(paragraphsOf))
    })
  })
  return words

  function takeCell(paragraphs: PaperBlock[]): void {
    let begun = false
    // Paragraphs that are new, before the first that was there.
    let above: PaperChange[] = []
    let joins: PaperChange | null = null
    for (const one of paragraphs) {
      if (one.text !== '' && begun) words.text += '\n'
      const shift = words.text.length
      if (one.text !== '') {
        if (joins) words.changes.push({ ...joins, from: shift - 1, to: shift })
        words.changes.push(...onLineOfItsOwn(above, 'ends').map(change => ({ ...change, from: shift, to: shift })))
        joins = null
        above = []
      }
      const moved = <T extends { from: number; to: number }>(part: T): T => ({
        ...part,
        from: part.from + shift,
        to: part.to + shift,
      })
      words.text += one.text
      words.notes.push(...one.notes.map(note => (note.at === undefined ? note : { ...note, at: note.at + shift })))
      words.comments.push(...one.comments.map(moved))
      const end = one.changes.find(isJoin)
      const changes = one.changes.filter(change => !isJoin(change))
      if (one.text !== '') {
        begun = true
        joins = end ?? null
        words.changes.push(...changes.map(moved))
      } else if (begun) words.changes.push(...onLineOfItsOwn(changes, 'begins').map(moved))
      else above.push(...changes)
    }
    const end = words.text.length
    words.changes.push(...above.map(change => ({ ...change, from: end, to: end })))
  }
}

/** Whether a line of a table has words; bars between its cells are none. */
export const hasWords = (line: string): boolean => /[^\s|]/.test(line)

/** The paragraphs in a block of a cell; a table in it is its paragraphs one after the other. */
function paragraphsOf(one: PaperBlock): PaperBlock[] {
  const inside = one.rows.flatMap(row => row.flatMap(cell => cell.flatMap(paragraphsOf)))
  return one.rows.length > 0 && one.text === '' ? inside : [one, ...inside]
}

const isJoin = (change: PaperChange) => change.op === 'deleted' && change.text === '\n' && change.from === change.to

function onLineOfItsOwn(changes: PaperChange[], side: 'begins' | 'ends'): PaperChange[] {
  const at = side === 'begins' ? 0 : changes.length - 1
  return changes.map((change, nth) =>
    nth === at && change.op === 'inserted'
      ? { ...change, text: side === 'begins' ? `\n${change.text}` : `${change.text}\n` }
      : change,
  )
}
