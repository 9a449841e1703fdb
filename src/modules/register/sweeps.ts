import type { Sweep } from '../../kernel/sweeps.ts'
import { forgetMerged } from './store/merges.ts'

/** What the register keeps no longer than a week: what was otherwise in two records before they were put together. */
export const REGISTER_SWEEPS: readonly Sweep[] = [{ name: 'sweep-merges', run: forgetMerged }]
