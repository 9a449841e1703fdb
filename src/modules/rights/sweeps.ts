import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteOldCopies } from './store/copies.ts'

/** Copies that nobody fetched within their day, and the traces of those that were. */
export const RIGHTS_SWEEPS: readonly Sweep[] = [{ name: 'sweep-copies', run: deleteOldCopies }]
