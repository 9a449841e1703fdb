import { isBold, type PaperBlock } from '../../../kernel/paper/blocks.ts'
import { isSegmentTitle } from './kinds.ts'
import type { ItemReading } from './reading.ts'
import { readSectionStart } from './sections.ts'

/**
 * The part of the agenda that a line turns to (`For segment 2:`), null for any other line. A part that the agenda does not
 * print by number is named by its words alone, unless the questions belong to a line already (`bound`).
 */
export function findSegment(
  block: PaperBlock,
  agenda: readonly ItemReading[],
  bound: boolean,
): { item: ItemReading | null; named: string } | null {
  const named = segmentNamed(block)
  if (named === null) return null
  const items = flatten(agenda)
  const item = items.find(one => isSegment(one, named))
  if (item) return { item, named }
  const numbered = items.some(one => isSegmentTitle(one.title ?? ''))
  return bound || numbered || !isSegmentTitle(named) ? null : { item: null, named }
}

export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)

/** All lines of an agenda, each before those inside it. */
export const flatten = (items: readonly ItemReading[]): ItemReading[] =>
  items.flatMap(item => [item, ...flatten(item.items)])

function segmentNamed(block: PaperBlock): string | null {
  const text = block.text.trim()
  if (text === '' || text.length > 250 || /\?$/.test(text) || readSectionStart(text)) return null
  const named = text
    .replace(/^(?:for|on|pour|sur|para|sobre)\s+(?:the\s+|le\s+|la\s+|el\s+)?/iu, '')
    .replace(/[\s:：]+$/u, '')
  const alone = block.kind === 'heading' || isBold(block) || /[:：]$/u.test(text)
  return alone || (isSegmentTitle(named) && block.kind !== 'item') ? named : null
}

/** Whether a line of the agenda is the part that a name means: by its number alone, or by its title. */
function isSegment(item: ItemReading, named: string): boolean {
  const title = item.title ?? ''
  if (title === '') return false
  const [number, wanted] = [numberOf(title), numberOf(named)]
  const [subject, asked] = [subjectOf(title), subjectOf(named)]
  if (asked === '') return number !== null && number === wanted
  return sameWords(subject, asked) && (number === null || wanted === null || number === wanted)
}

const NUMBERED =
  /^(?:(?:segment|segmento|part|partie|parte|block|bloc|bloque|panel)\s+)?(\d{1,2}|[IVX]{1,4}|[A-D])(?![\p{L}\d])\s*[.):–—-]*\s*/iu
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function numberOf(title: string): string | null {
  const printed = NUMBERED.exec(title)?.[1]?.toUpperCase()
  if (printed === undefined) return null
  const roman = ROMAN.indexOf(printed)
  return roman < 0 ? printed : String(roman + 1)
}

const subjectOf = (title: string) => title.replace(NUMBERED, '').trim()
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
