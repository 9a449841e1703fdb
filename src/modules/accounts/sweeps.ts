import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteOldAttempts } from './store/attempts.ts'
import { deleteEndedSessions } from './store/sessions.ts'

/** What accounts keep no longer than needed: sessions that have ended, and who wanted to sign in yesterday. */
export const ACCOUNT_SWEEPS: readonly Sweep[] = [
  { name: 'sweep-sessions', run: deleteEndedSessions },
  { name: 'sweep-attempts', run: deleteOldAttempts },
]
