import { type ILevelsOptions, LevelFormat } from 'docx'

/** A list definition of a Word file, and the paragraphs' way to it. */
export interface WordList {
  reference: string
  levels: ILevelsOptions[]
}

/** Where a label comes from in a Word file: a list of this name, at this level (from 0). */
export interface LabelPlace {
  reference: string
  level: number
}

interface Series {
  reference: string
  last: number
}

/**
 * Makes Word lists that print given labels. A label is a fact of its text: Word counts on only where its own count gives just
 * that label, so `3.4` after `3.2` begins a list of its own at 4. What is written into the text by a reader of the file goes
 * on counting.
 */
export function wordLists(indent: (level: number) => { left: number; hanging: number }): {
  lists: WordList[]
  place: (label: string, level: number) => LabelPlace
} {
  const lists: WordList[] = []
  const series = new Map<string, Series>()

  function begin(text: string, format: ILevelsOptions['format'], level: number, start: number): string {
    const reference = `list-${lists.length + 1}`
    const paragraph = { indent: indent(level) }
    lists.push({
      reference,
      levels: [{ level, format: format ?? LevelFormat.DECIMAL, text, start, style: { paragraph } }],
    })
    return reference
  }

  return {
    lists,
    place(label, level) {
      const counted = countedLabel(label, level)
      const key = `${level} ${counted ? `${counted.format} ${counted.text}` : `as it is ${label}`}`
      const known = series.get(key)
      if (counted && known?.last === counted.count - 1) known.last = counted.count
      else if (counted)
        series.set(key, {
          reference: begin(counted.text, counted.format, level, counted.count),
          last: counted.count,
        })
      else if (!known) series.set(key, { reference: begin(literal(label), literalFormat(label), level, 1), last: 0 })
      return { reference: series.get(key)!.reference, level }
    },
  }
}

interface CountedLabel {
  /** With `%1` where the count of the first level stands. */
  text: string
  format: ILevelsOptions['format']
  count: number
}

function countedLabel(label: string, level: number): CountedLabel | null {
  const found =
    /^(.*?)(?:(?<![\d])([1-9]\d{0,4})|(?<![\p{L}\p{N}])([a-z])|(?<![\p{L}\p{N}])([A-Z]))([^\p{L}\p{N}]*)$/u.exec(label)
  if (!found) return null
  const [, before = '', digits, small, capital, after = ''] = found
  if (before.includes('%')) return null
  const text = `${before}%${level + 1}${after}`
  if (digits !== undefined) return { text, format: LevelFormat.DECIMAL, count: Number(digits) }
  const letter = small ?? capital ?? 'a'
  const format = small === undefined ? LevelFormat.UPPER_LETTER : LevelFormat.LOWER_LETTER
  return { text, format, count: letter.toLowerCase().charCodeAt(0) - 96 }
}

/** Word puts counts in for `%1`; where a label really says that, an invisible joiner keeps it as it is. */
const literal = (label: string) => label.replace(/%(?=\d)/g, '%\u2060')

const literalFormat = (label: string) =>
  /^[^\p{L}\p{N}\p{Co}§]$/u.test(label) ? LevelFormat.BULLET : LevelFormat.DECIMAL
