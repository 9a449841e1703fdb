import type { Sweep } from '../../kernel/sweeps.ts'
import { deleteOldPastes } from './store/pastes.ts'

/** Lists that were pasted are needed until they are entered. */
export const LIBRARY_SWEEPS: readonly Sweep[] = [{ name: 'sweep-library-pastes', run: deleteOldPastes }]
