import { isUnreachable } from '../kernel/database/driver.ts'
import { faultOf, logLine } from '../kernel/log.ts'

/** A fault that nobody caught may have left anything half done: it is told, and the process ends for a supervisor to start another. */
export function endOnFaults(): void {
  const end = (what: string, isHarmless: (error: unknown) => boolean) => (error: unknown) => {
    if (isHarmless(error)) return
    logLine('error', what, { error: faultOf(error) })
    process.exit(1)
  }
  process.on('uncaughtException', end('uncaught', isCutWire))
  // postgres.js asks something of its own at each new connection and waits for no answer. When that connection is lost it
  // rejects the question: at once, or with the reason why the next connection cannot be opened.
  process.on('unhandledRejection', end('unhandled', isUnreachable))
  // Whoever read our log has gone; the house goes on without a listener.
  process.stderr.on('error', () => {})
  process.stdout.on('error', () => {})
}

/** A wire that the other side cut while nobody was looking at it. */
function isCutWire(error: unknown): boolean {
  const { code, syscall } = (error ?? {}) as { code?: string; syscall?: string }
  return syscall !== undefined && (code === 'EPIPE' || code === 'ECONNRESET')
}
