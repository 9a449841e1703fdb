import { keepThread, type ThreadLimits, ThreadProblem } from '../thread.ts'
import { ZipProblem, zipEntries } from '../zip.ts'
import { SheetFault } from './problem.ts'
import { SHEET_LIMITS, type SheetAbout, type SheetBatch, type SheetLimits } from './rows.ts'
import type { SheetAnswer, SheetAsked } from './worker.ts'

export interface SheetOptions {
  /** The sheet of a workbook; without it the first that is shown. */
  sheet?: string
  limits?: Partial<SheetLimits>
  threadLimits?: ThreadLimits
}

/**
 * Reads a list, CSV or .xlsx as its content tells, in a worker thread, and gives its rows to `take` in batches of up to 500,
 * the next only when `take` is done; it may return false to read no further. What is odd about a row stands in the
 * batch's problems. Throws `SheetFault` for a file as a whole, perhaps after some batches, and the refusal `too-many`.
 */
export async function readSheet(
  bytes: Uint8Array,
  take: (batch: SheetBatch) => unknown,
  { sheet, limits, threadLimits }: SheetOptions = {},
): Promise<SheetAbout> {
  const bounds = { ...SHEET_LIMITS, ...limits }
  if (bytes.length > bounds.bytes) throw new SheetFault('too-big')
  const open = kindOf(bytes)
  return thread
    .turn(async say => {
      let about: SheetAbout | null = null
      let answer = await say({ open, bytes, sheet: sheet ?? null, limits: bounds })
      while ('batch' in answer) {
        about = answer.batch.about
        if ((await take(answer.batch)) === false) break
        answer = await say({ next: true })
      }
      if ('fault' in answer) throw new SheetFault(answer.fault, answer.values)
      return about ?? fail('empty')
    }, threadLimits)
    .catch(inOurWords)
}

/** The first rows of a list, to show what is in it; as `readSheet`. */
export async function firstRows(bytes: Uint8Array, most: number, options: SheetOptions = {}): Promise<SheetBatch> {
  const found: SheetBatch[] = []
  const rows = () => found.flatMap(batch => batch.rows)
  const enough = (batch: SheetBatch) => {
    found.push(batch)
    return rows().length < most
  }
  const about = await readSheet(bytes, enough, options)
  const taken = rows().slice(0, most)
  const last = taken.at(-1)?.line ?? 0
  const problems = found.flatMap(batch => batch.problems).filter(problem => problem.line <= last)
  return { about, rows: taken, problems, progress: found.at(-1)?.progress ?? 1 }
}

const thread = keepThread<SheetAsked, SheetAnswer>({
  script: new URL('./worker.ts', import.meta.url),
  memoryMb: 512,
  stackMb: 8,
  waitingAtMost: 5,
  limits: { timeLimitMs: 90_000, idleMs: 20_000 },
})

function inOurWords(error: unknown): never {
  if (!(error instanceof ThreadProblem)) throw error
  return fail(error.code === 'died' ? 'damaged' : 'too-slow')
}

function fail(code: SheetFault['code']): never {
  throw new SheetFault(code)
}

function kindOf(bytes: Uint8Array): 'csv' | 'xlsx' {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length === 0) throw new SheetFault('empty')
  if (view.toString('latin1', 0, 4) === 'PK\x03\x04') return zipKind(view)
  // Office keeps workbooks with a password, and all workbooks before 2007, in this older container.
  if (view.toString('hex', 0, 4) === 'd0cf11e0')
    throw new SheetFault(view.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-type')
  const start = view
    .toString('latin1', 0, 400)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (/^(?:%pdf-|\{\\rtf|<!doctype|<html|<table|<\?xml|<svg|gif8|\x89png|\xff\xd8\xff)/.test(start))
    throw new SheetFault('wrong-type')
  if (!isText(view)) throw new SheetFault('wrong-type')
  return 'csv'
}

function zipKind(view: Buffer): 'xlsx' {
  try {
    const names = new Set(zipEntries(view).map(entry => entry.name))
    if (names.has('xl/workbook.xml')) return 'xlsx'
  } catch (error) {
    throw error instanceof ZipProblem ? new SheetFault(error.code) : error
  }
  throw new SheetFault('wrong-type')
}

/** Text has hardly any control signs; the NULs of UTF-16 stand on one side, and a single one may be a slip. */
function isText(view: Buffer): boolean {
  const start = view.subarray(0, 64 * 1024)
  const wide = /^(?:fffe|feff)/.test(start.toString('hex', 0, 2))
  const zeros = [0, 0]
  let odd = 0
  for (const [index, byte] of start.entries()) {
    if (byte === 0) zeros[index % 2]!++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++
  }
  const strange = wide ? 0 : odd + Math.min(...(zeros as [number, number]))
  return strange * 20 <= start.length
}
