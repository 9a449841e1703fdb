import type { Sweep } from '../../kernel/sweeps.ts'
import { sweepArrivals, sweepReturned } from './store/returned.ts'

/** Files that came for a text and were neither entered nor published within thirty days. */
export const DOCUMENT_SWEEPS: readonly Sweep[] = [
  { name: 'sweep-returned', run: sweepReturned },
  { name: 'sweep-arrivals', run: sweepArrivals },
]
