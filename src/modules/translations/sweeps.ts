import type { Sweep } from '../../kernel/sweeps.ts'
import { sweepOutings } from './store/outings.ts'

/** Files of translators are kept for a year: some come back late. */
export const TRANSLATION_SWEEPS: readonly Sweep[] = [{ name: 'sweep-outings', run: sweepOutings }]
