import { createHash } from 'node:crypto'
import { wordsOf } from '../../kernel/text.ts'
import type { Contribution } from './store/contributions.ts'

/**
 * A mark of the answers written so far about a block and of the wording that follows. The desk's form carries it: when
 * another officer has answered meanwhile it no longer fits, and nobody's answers are lost in silence.
 */
export function draftedMark(said: readonly Contribution[], pending: Record<string, string> | undefined): string {
  const drafted = said
    .filter(one => one.answered_in === null && one.treatment !== null && one.withdrawn_at === null)
    .map(one => [one.id, one.treatment, one.reason ? wordsOf(one.reason) : null])
  return createHash('sha256')
    .update(JSON.stringify([drafted, pending ?? null]))
    .digest('hex')
    .slice(0, 16)
}
