import { join } from 'node:path'
import { filesIn } from './files.ts'
import { type Outcome, runNode, type Step } from './step.ts'

export const tests: Step = {
  name: 'tests',
  what: 'Every *.test.ts of src, test and bin is green.',
  async run(root) {
    const files = filesIn(root, 'src/**/*.test.ts', 'test/**/*.test.ts', 'bin/**/*.test.ts')
    if (files.length === 0) return { passed: 0, failed: 1, output: 'found no *.test.ts: nothing was tested' }
    return runTests(root, files)
  },
}

/** Runs test files, with settings of their own in the environment. */
export async function runTests(
  root: string,
  files: readonly string[],
  settings: Record<string, string> = {},
): Promise<Outcome> {
  const reporter = join(import.meta.dirname, 'test-report.ts')
  const args = [
    '--test',
    '--test-concurrency=2',
    // A test that waits for something that never comes is a failure, not a night without an answer.
    '--test-timeout=600000',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    ...files,
  ]
  const { code, output } = await runNode(root, args, settings)
  return countsIn(output, code)
}

/** Reads the last line of `test-report.ts`. A runner that ends badly without naming a failed test is a failure too. */
function countsIn(output: string, code: number): { passed: number; failed: number; output: string } {
  const found = /^(\d+) tests passed, (\d+) failed, (\d+) left out$/m.exec(output)
  const [passed, failed] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)]
  const silentFailure = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0
  const remark = silentFailure ? `\nthe runner ended with code ${code} after ${passed} passed tests` : ''
  return { passed, failed: failed + silentFailure, output: output + remark }
}
