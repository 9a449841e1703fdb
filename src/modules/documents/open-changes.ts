import { wordsOf } from '../../kernel/text.ts'
import type { Printed } from './store/printed.ts'
import type { Wording } from './store/wordings.ts'

/** A block with the changes that can still be decided: none of a text that somebody has put right since. */
export function openChangesOf(wording: Wording, printed: Printed | undefined) {
  const text = wordsOf(wording.text)
  const isOpen = printed !== undefined && printed.settled === null && printed.text === text && inPlace(printed)
  return {
    block_id: wording.block_id as string,
    wording,
    text,
    kind: wording.kind,
    changes: isOpen ? printed.changes : [],
    notes: wording.notes as { label: string; text: string }[],
    comments: printed?.comments ?? [],
  }
}

/** What changed in tables was kept once without its place in the joined text; that can only be shown. */
const inPlace = ({ text, changes }: Printed): boolean =>
  changes.every(({ op, from, to, text: words }) => op === 'inserted' || from === to || text.slice(from, to) === words)
