/** Says what happened to whoever keeps the house: never who, from where, or with which words. */
export type Log = (level: 'info' | 'warn' | 'error', what: string, more?: Record<string, unknown>) => void

const LONGEST_VALUE = 2000
const DEEPEST = 4

/** The log of a process: one JSON line each on stderr. */
export const logLine: Log = (level, what, more) => {
  process.stderr.write(lineOf(level, what, more))
}

/** One line of valid JSON that ends in a newline, whatever the values are: cyclic, endless, or unwilling to be read. */
export function lineOf(...[level, what, more = {}]: Parameters<Log>): string {
  const first = { at: new Date().toISOString(), level, what }
  return `${JSON.stringify(Object.assign({ ...first }, plain(more, DEEPEST), first))}\n`
}

/**
 * What failed and where: its kind, its code and its place in the code. Messages stay out, because they may quote what
 * people wrote; what PostgreSQL says of a value quotes the value.
 */
export function faultOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `not an error but ${typeof error}`
  const { code, routine } = error as { code?: unknown; routine?: unknown }
  const kind = typeof routine === 'string' ? `PostgreSQL in ${routine}` : error.constructor.name
  return [kind, ...(typeof code === 'string' ? [code] : []), ...framesOf(error)].join(' at ')
}

/** The innermost places of a stack. A message may hold lines that look like places, so all that it says is cut off first. */
function framesOf(error: object): string[] {
  const { stack, message } = error as { stack?: unknown; message?: unknown }
  if (typeof stack !== 'string' || typeof message !== 'string') return []
  const begin = message ? stack.indexOf(message) : 0
  // A stack made before its message was changed cannot be parted from the old one.
  if (begin < 0) return []
  return stack
    .slice(begin + message.length)
    .split('\n    at ')
    .slice(1, 6)
}

function plain(value: unknown, depth: number): unknown {
  try {
    if (typeof value === 'string') return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value === 'boolean' || value === null || value === undefined) return value
    if (typeof value !== 'object') return `[${typeof value}]`
    if (depth === 0) return '[deeper]'
    if (Array.isArray(value)) return value.slice(0, 50).map(one => plain(one, depth - 1))
    return Object.fromEntries(
      Object.entries(value)
        .slice(0, 50)
        .map(([name, one]) => [name.slice(0, 100), plain(one, depth - 1)]),
    )
  } catch {
    return '[unreadable]'
  }
}
