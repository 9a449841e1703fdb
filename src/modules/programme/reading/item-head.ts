import { isBold, type PaperBlock, withoutStart } from '../../../kernel/paper/blocks.ts'
import { findDuration } from './hours.ts'
import { isName } from './speakers.ts'

export interface ItemHead {
  title: string | null
  minutes: number | null
  /** What stands on the line after the title: a description, or speakers. */
  rest: PaperBlock[]
}

const TITLE_AT_MOST = 220

/**
 * Parts a line of an agenda into its title and what follows it. The title ends at a length in brackets, where bold ends, or, on a long line, at its first sentence.
 */
export function readItemHead(block: PaperBlock): ItemHead {
  const duration = findDuration(block.text)
  const minutes = duration && duration.from <= TITLE_AT_MOST ? duration.minutes : null
  if (duration && minutes !== null) {
    const title = block.text.slice(0, duration.from)
    const after = withoutStart(block, duration.to)
    if (title.trim() === '') return { ...readItemHead({ ...after, text: clean(after.text) ?? '' }), minutes }
    return { title: clean(title), minutes, rest: filled([withoutStart(after, leadingSigns(after.text))]) }
  }
  const end = titleEnd(block)
  const after = withoutStart(block, end)
  return {
    title: clean(block.text.slice(0, end)),
    minutes: null,
    rest: filled([withoutStart(after, leadingSigns(after.text))]),
  }
}

const filled = (blocks: PaperBlock[]) => blocks.filter(one => one.text !== '')
const leadingSigns = (text: string) => /^[\s:;.,–—-]*/.exec(text)?.[0].length ?? 0
const clean = (text: string) => text.replace(/^[\s:;–—-]+|[\s:;,–—-]+$/g, '') || null

function titleEnd(line: PaperBlock): number {
  const person = line.runs.find(
    run => run.from > 3 && run.italic !== run.bold && isName(line.text.slice(run.from, run.to)),
  )
  // A name in its own style after the title says who speaks: "Reading a budget *Claire Dufour*, economist".
  if (person && !line.runs.some(run => run.from === 0 && run.to >= person.from)) return person.from
  const bold = line.runs.filter(run => run.bold && isBold(line, 0, run.to)).at(-1)
  if (bold && bold.to < line.text.length && /\p{L}/u.test(line.text.slice(0, bold.to))) return bold.to
  if (line.text.length <= TITLE_AT_MOST) return line.text.length
  // "I." and "2." open a title, they do not end it.
  const sentence = /^.{12,}?[\p{Ll})][.!?](?=\s+\p{Lu})/u.exec(line.text)
  return sentence ? sentence[0].length : line.text.length
}
