import type { PaperBlock } from '../../../kernel/paper/blocks.ts'
import { findDuration } from './hours.ts'
import type { OpenItem } from './placing.ts'
import type { Row } from './rows.ts'
import { isSessionStart } from './session-start.ts'
import { looksLikeSpeaker } from './speakers.ts'

/** Whether any line of an agenda prints hours; `rows` with those that stand behind their titles. */
export const printsHours = (rows: readonly Row[], year: number | null): boolean =>
  rows.some(row => row.hours !== null && row.blocks.some(named) && !isSessionStart(row, year))

/**
 * Whether a block of a programme that prints no hours is a line of the agenda: the first by its length in brackets or under
 * a heading that announces the agenda, the others by standing where it does. `before` is the line before it.
 */
export function isUntimedLine(block: PaperBlock, before: OpenItem | null, announced: boolean): boolean {
  if (block.text.length > 250 || looksLikeSpeaker(block)) return false
  const length = findDuration(block.text)
  if (block.kind === 'item') return before ? block.level <= before.level : announced || length !== null
  // A sentence is said of the line before it.
  return announced && block.kind === 'paragraph' && (length !== null || !/[.:;!?]$/.test(block.text))
}

const named = ({ text }: PaperBlock) => /\p{L}{3}/u.test(text)
