import { labelNumbers } from './labels.ts'
import type { BlockReading, DocumentProblem } from './reading.ts'

/**
 * Says where the printed numbers of headings and paragraphs do not follow each other (2.1, 1.2, 1.3, 2.4) or come twice.
 * Numbers of lists are not looked at: they start anew in each list.
 */
export function numberBreaks(blocks: BlockReading[]): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  const seen = new Set<string>()
  let before: number[] | null = null
  blocks.forEach((block, at) => {
    const numbers = block.kind === 'heading' || block.kind === 'paragraph' ? labelNumbers(block.label) : null
    if (!numbers) return
    const printed = numbers.join('.')
    const faults = []
    if (before && !follows(before, numbers))
      faults.push(`follows ${before.join('.')}, where ${next(before)} would be next`)
    if (seen.has(printed)) faults.push('is printed a second time')
    if (faults.length)
      problems.push({ code: 'number-break', at, message: `Number ${printed} ${faults.join(' and ')}.` })
    seen.add(printed)
    before = numbers
  })
  return problems
}

/** `1.3` may be followed by `1.4`, by `1.3.1`, or by the next of any higher level: `2`, `2.1`. */
export function follows(before: number[], after: number[]): boolean {
  const depth = after.findIndex((number, index) => number !== before[index])
  if (depth < 0) return false
  const rest = after.slice(depth + 1)
  const step = after[depth] === (before[depth] ?? 0) + 1
  return step && rest.every(number => number === 1)
}

const next = (numbers: number[]) => [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1].join('.')
