// Everything that ends a line somewhere (RFC 5322, Unicode UAX #14), all other controls, and marks that turn the
// direction of what follows: in a list of subjects they would turn the neighbour's words round.
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A text as one line of a mail's head: no line end, control or direction mark, nothing that a mail program would decode
 * (RFC 2047), at most `most` characters as a reader counts them.
 */
export function oneLine(text: string, most = 200): string {
  // Cut before counting: a text of a megabyte is not walked letter by letter.
  const plain = text
    .slice(0, most * 20)
    .toWellFormed()
    .replace(BREAKS, ' ')
    .replace(TURNS, '')
    .replaceAll('=?', '= ?')
  const line = plain.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const shown = [...letters.segment(line)].slice(0, most).map(one => one.segment)
  const cut = shown.join('')
  return cut.length < line.length ? `${shown.slice(0, -1).join('').trimEnd()}…` : line
}

/** A text of many lines that a mail and the database can hold: no NUL, no half characters, lines ended one way. */
export function manyLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
}
