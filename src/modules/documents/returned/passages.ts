import type { Passage } from '../rules.ts'
import type { PrintedBlock } from './finding.ts'

/** Where the words of a file stand in the block it printed; null: they are no part of it. */
export function passageIn(
  block: Pick<PrintedBlock, 'text' | 'language'>,
  text: string,
  { from, to }: { from: number; to: number },
): Passage | null {
  if (to <= from) return null
  const { language } = block
  const same = text === block.text ? [from, to] : placesIn(block.text, text, from, to)
  const found = same ?? nearest(block.text, text.slice(from, to).trim(), from)
  if (!found) return null
  const [start = 0, end = 0] = found
  return { language, from: start, to: end, text: block.text.slice(start, end) }
}

/** A passage of a wording in another wording of the block; null: its words are not there. */
export function passageAgain(passage: Passage, text: string): Passage | null {
  const found = nearest(text, passage.text, passage.from)
  return found && { ...passage, from: found[0]!, to: found[1]! }
}

/** Texts that differ in blanks alone: their signs, counted. */
function placesIn(text: string, other: string, from: number, to: number): number[] | null {
  if (text.replace(/\s+/g, '') !== other.replace(/\s+/g, '')) return null
  const signs = (until: number) => other.slice(0, until).replace(/\s+/g, '').length
  const [first, last] = [signs(from), signs(to)]
  if (last <= first) return null
  const places: number[] = []
  let counted = 0
  for (let at = 0; at < text.length && places.length < 2; at++) {
    if (/\s/.test(text[at]!)) continue
    if (counted === first && places.length === 0) places.push(at)
    counted += 1
    if (counted === last) places.push(at + 1)
  }
  return places.length === 2 ? places : null
}

function nearest(text: string, words: string, near: number): number[] | null {
  if (words === '') return null
  const before = text.lastIndexOf(words, near)
  const after = text.indexOf(words, near)
  const at = before >= 0 && (after < 0 || near - before <= after - near) ? before : after
  return at < 0 ? null : [at, at + words.length]
}
