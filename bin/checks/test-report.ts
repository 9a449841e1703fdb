import { relative, resolve } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/**
 * A reporter for node's test runner: says what tests printed, then what failed, where and why, and
 * closes with the counts: whoever reads only the end of a long run reads what failed.
 */
export default async function* testReport(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let empty = 0
  const failures: string[] = []
  for await (const { type, data } of events) {
    // The runner counts a file in which no test stands as one test that passed, under the name of the file.
    if (type === 'test:pass' && data.nesting === 0 && data.name.endsWith('.test.ts')) {
      empty += 1
      failures.push(`✖ ${relative(process.cwd(), resolve(data.name))}\n  holds no test\n`)
    }
    if (type === 'test:fail' && data.details.error.cause !== undefined && !isOnlyAbove(data.details.error)) {
      const place = data.file ? `${relative(process.cwd(), data.file)}:${data.line}` : ''
      failures.push(`✖ ${data.name}\n  ${place}\n${indented(reasonOf(data.details.error))}\n`)
    }
    if (type === 'test:stderr') yield data.message
    // Without a file it is the summary of the whole run, not of one file.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts
      const failed = tests - passed - skipped - todo
      yield failures.join('')
      yield `\n${passed - empty} tests passed, ${failed + empty} failed, ${skipped + todo} left out\n`
    }
  }
}

/** A suite fails because a test in it failed; that test has already been reported. */
function isOnlyAbove(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed'
}

function reasonOf(error: Error): string {
  const cause = error.cause
  if (cause instanceof Error) return cause.stack ?? cause.message
  return typeof cause === 'string' ? cause : inspect(cause)
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
