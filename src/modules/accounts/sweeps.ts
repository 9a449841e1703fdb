import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteEndedSessions } from './store.ts'

/** What accounts keep no longer than needed: a session is removed when it has ended. */
export const ACCOUNT_SWEEPS: readonly Sweep[] = [{ name: 'sweep-sessions', run: deleteEndedSessions }]
