import { relative, resolve } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** A reporter for node's test runner: says what failed, where and why, what tests printed, and closes with the counts. */
export default async function* testReport(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let empty = 0
  for await (const { type, data } of events) {
    // The runner counts a file in which no test stands as one test that passed, under the name of the file.
    if (type === 'test:pass' && data.nesting === 0 && data.name.endsWith('.test.ts')) {
      empty += 1
      yield `✖ ${relative(process.cwd(), resolve(data.name))}\n  holds no test\n`
    }
    if (type === 'test:fail' && data.details.error.cause !== undefined && !isOnlyAbove(data.details.error)) {
      const place = data.file ? `${relative(process.cwd(), data.file)}:${data.line}` : ''
      yield `✖ ${data.name}\n  ${place}\n${indented(reasonOf(data.details.error))}\n`
    }
    if (type === 'test:stderr') yield data.message
    // Without a file it is the summary of the whole run, not of one file.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts
      const failed = tests - passed - skipped - todo
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
