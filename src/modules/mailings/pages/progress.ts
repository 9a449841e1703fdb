import type { Say } from '../../../kernel/texts.ts'
import type { Progress } from '../views/live.ts'

/** How many of all have left, and how many wait, in a sentence. */
export function progressWords(say: Say, { left, total, waiting }: Progress): string {
  return say('mailings-progress', { count: left, total, more: waiting })
}
