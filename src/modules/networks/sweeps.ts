import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteOldImports } from './store/imports.ts'

/** What networks keep no longer than needed: lists that were brought and not entered, after seven days. */
export const NETWORK_SWEEPS: readonly Sweep[] = [{ name: 'sweep-imports', run: deleteOldImports }]
