import type { PaperBlock } from '../../../kernel/paper/blocks.ts'
import type { ItemReading } from './reading.ts'
import type { Section } from './sections.ts'

/** A part of a programme beside its agenda, while more of it may follow. */
export interface OpenSection {
  section: Section
  /** What is printed before its content. Where a label says more than its section does, it is kept with its first line. */
  label: string
  heading: boolean
  item: ItemReading | null
  /** Title of the part of the agenda that its lines are printed under, where that is no line of it. */
  segment: string | null
  /** What was printed to turn to that part. */
  turned: Turn | null
  filled: boolean
}

/** A part of the agenda that questions were announced for; unused, it is a line that was not placed. */
export interface Turn {
  text: string
  session: number
  used: boolean
}

/** Lists go on; a paragraph goes on under a heading, or right after a label that stood alone. */
export function continues(open: OpenSection, block: PaperBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'title') return false
  return (
    block.kind === 'item' ||
    open.heading ||
    !open.filled ||
    (open.section === 'questions' && /\?\s*$/.test(block.text)) ||
    (open.section === 'speakers' && block.text.length <= 150 && !/[.?:]\s*$/.test(block.text))
  )
}
