import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteOldMatters } from './store/matters.ts'

/** What was told half a year ago is told no more. */
export const NOTICE_SWEEPS: readonly Sweep[] = [{ name: 'sweep-notices', run: deleteOldMatters }]
