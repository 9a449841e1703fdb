export interface Line {
  text: string
  /** In the source, from 1. */
  number: number
}

/**
 * Puts paragraphs that were broken over lines together again. A break is a wrap when the next line goes on in the middle of
 * a sentence, or when, in a file wrapped at one width, the first word of the next line had no room on this one.
 * Blank lines always part paragraphs.
 */
export function joinWrapped(lines: Line[]): Line[] {
  const width = wrapWidth(lines)
  const joined: Line[] = []
  let previous: string | null = null
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous !== null && goesOn(previous, line.text, width)) {
      last.text = `${last.text.trimEnd()} ${line.text.trim()}`
    } else joined.push({ ...line })
    previous = line.text.trim() === '' ? null : line.text
  }
  return joined
}

/** The width a file is wrapped at, or null: long lines mean that every line is a paragraph of its own. */
function wrapWidth(lines: Line[]): number | null {
  const lengths = lines.map(line => line.text.trimEnd().length).filter(length => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest < 50 || longest > 130) return null
  const full = lengths.filter(length => length > longest - 15).length
  return full >= 3 && full * 4 >= lengths.length ? longest : null
}

/** Whether a line opens with a bullet, a number, an hour or another sign that starts a paragraph. */
export const startsAnew = (line: string): boolean => STARTS_ANEW.test(line)

const STARTS_ANEW =
  /^\s*(?:[·•▪◦‣●○■□➢➤\uf0b7]|[-–—*+>]\s|#{1,6}\s|\||\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s|\(?[a-z\d][.)]\s|\d{1,2}\s?[:h]|\d{1,2}\.\d{2}\s?[-–—]|.{1,120}\(\d{1,2}[:h.]\d{2}\s?[-–—][^()]*\)$|\[)/

/** Whether a line goes on with the paragraph of the one before it; `width` is what the file is wrapped at, if it is. */
export function goesOn(previous: string, next: string, width: number | null): boolean {
  if (next.trim() === '' || STARTS_ANEW.test(next) || /\S\t|\|/.test(next) || /\S\t+\S.*\t|^#|\|/.test(previous))
    return false
  const end = previous.trimEnd()
  if (width !== null && /\s/.test(end.trim())) {
    const word = next.trim().split(/\s/, 1)[0] ?? ''
    if (end.length + 1 + word.length > width && end.length > width * 0.6) return true
  }
  return /[\p{L}\p{N},'’)-]$/u.test(end) && /^\s*\p{Ll}/u.test(next) && end.trim().length > 30
}
