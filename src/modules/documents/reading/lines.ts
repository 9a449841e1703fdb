import { isBold, type PaperBlock, withoutStart } from '../../../kernel/paper/blocks.ts'
import { labelNumbers, typedLabel } from './labels.ts'
import { introducesActions, introducesReferences } from './lists.ts'

/** A block of the paper with its typed number split off. */
export interface Line {
  block: PaperBlock
  /** Number, typed or computed; bullets are none. */
  label: string | null
}

/** Blocks of the paper, numbers apart and line breaks inside paragraphs as spaces (which moves no offset). */
export function linesOf(blocks: PaperBlock[]): Line[] {
  return blocks.map(source => {
    const flat = { ...source, text: source.text.replaceAll('\n', ' ') }
    if (source.label !== null && /[\p{L}\p{N}]/u.test(source.label)) return { block: flat, label: source.label }
    const typed = source.kind === 'table' || source.kind === 'title' ? null : typedLabel(source.text)
    return typed ? { block: withoutStart(flat, typed.length), label: typed.label } : { block: flat, label: null }
  })
}

/**
 * Whether a line is a heading: by its style, or because it is short, opens with a capital, has no final sign, introduces no list and
 * something follows that it can be the heading of.
 */
export function isHeading(line: Line, next: Line | undefined, previous: Line | undefined): boolean {
  const { block, label } = line
  if (block.kind === 'heading') return true
  if (block.kind !== 'paragraph' || !next || next.block.kind === 'title') return false
  // Somebody joined it to the next: half a sentence is no heading.
  if (block.changes.some(change => change.op === 'deleted' && change.text === '\n')) return false
  const text = block.text.trim()
  const short = text.length > 0 && text.length <= (label === null ? 90 : 180)
  if (!short || ENDS.test(text) || !/^[\p{Lu}\p{Lo}\p{N}"«“¿¡(]/u.test(text)) return false
  if (introducesActions(text) || introducesReferences(text)) return false
  if (label === null)
    return isBold(block) || next.label !== null || next.block.kind === 'item' || next.block.text.length > text.length
  // `a)` and neighbouring `1.`, `2.` are entries of a list; a number with text below it is a heading.
  const numbers = labelNumbers(label)
  if (numbers === null) return /^(?:[IVX]|[一二三四五六七八九十]+、)/.test(label)
  const neighbour = [previous, next].some(
    other => other && other.block.kind === 'paragraph' && isSibling(label, other.label),
  )
  return numbers.length > 1 || !neighbour
}

/** Signs that end a sentence or lead on, in the scripts that people send. */
const ENDS = /[.;:,!?…»؛؟،。；：，！？、]$/

/** Whether a numbered line is an entry of a list. */
export function isNumberedEntry(line: Line, next: Line | undefined, previous: Line | undefined): boolean {
  if (line.block.kind !== 'paragraph' || line.label === null || line.block.text.length > 250) return false
  const numbers = labelNumbers(line.label)
  if (numbers !== null && numbers.length > 1) return false
  if (/^[IVX]{1,5}[.)]$/.test(line.label)) return false
  return [previous, next].some(other => other && other.block.kind === 'paragraph' && isSibling(line.label, other.label))
}

/** Labels of one list stand next to each other: `1.` and `2.`, `a)` and `b)`. */
function isSibling(label: string | null, other: string | null): boolean {
  if (label === null || other === null) return false
  const [one, two] = [labelNumbers(label), labelNumbers(other)]
  if (one && two) return one.length === 1 && two.length === 1 && Math.abs((one[0] ?? 0) - (two[0] ?? 0)) === 1
  const letter = (text: string) => text.replace(/[().]/g, '').charCodeAt(0)
  return !one && !two && label.length === other.length && Math.abs(letter(label) - letter(other)) === 1
}
