import { parentPort } from 'node:worker_threads'
import { ZipProblem } from '../zip.ts'
import { csvBatches } from './csv.ts'
import { SheetFault, type SheetFaultCode } from './problem.ts'
import type { SheetBatch, SheetLimits } from './rows.ts'
import { xlsxBatches } from './xlsx.ts'

// Runs in a worker thread: a hostile file can at worst end this thread. It reads on only when it is asked to, so that
// whoever takes the rows never has more than one batch of them.

export type SheetAsked =
  | { open: 'csv' | 'xlsx'; bytes: Uint8Array; sheet: string | null; limits: SheetLimits }
  | { next: true }

export type SheetAnswer =
  | { batch: SheetBatch }
  | { end: true }
  | { fault: SheetFaultCode; values: Record<string, string | number> }

let batches: AsyncGenerator<SheetBatch, void> | null = null

parentPort?.on('message', async (asked: SheetAsked) => {
  try {
    if ('open' in asked) {
      const { open, bytes, sheet, limits } = asked
      // The one before may have been left in the middle.
      await batches?.return()
      batches = open === 'csv' ? csvBatches(bytes, limits) : xlsxBatches(bytes, limits, sheet)
    }
    const next = await batches?.next()
    if (!next || next.done) batches = null
    parentPort?.postMessage(next && !next.done ? { batch: next.value } : { end: true })
  } catch (error) {
    batches = null
    const known = error instanceof SheetFault || error instanceof ZipProblem
    parentPort?.postMessage({
      fault: known ? error.code : 'damaged',
      values: error instanceof SheetFault ? error.values : {},
    } satisfies SheetAnswer)
  }
})
