import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteOldAttempts } from './store/attempts.ts'
import { deleteOldChallenges } from './store/challenges.ts'
import { deleteEndedSessions } from './store/sessions.ts'

/** What accounts keep no longer than needed: sessions that have ended, who wanted to sign in yesterday, answered challenges. */
export const ACCOUNT_SWEEPS: readonly Sweep[] = [
  { name: 'sweep-sessions', run: deleteEndedSessions },
  { name: 'sweep-attempts', run: deleteOldAttempts },
  { name: 'sweep-challenges', run: deleteOldChallenges },
]
