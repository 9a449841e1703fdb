import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outcomeOfProgram, type Step } from './step.ts'

export const generated: Step = {
  name: 'generated files are fresh',
  what: 'Generated files are what `npm run generate` would write now.',
  async run(root) {
    if (!existsSync(join(root, 'bin/generate.ts'))) {
      return {
        passed: 0,
        failed: 1,
        output: 'bin/generate.ts is missing: nothing can say whether generated files are fresh',
      }
    }
    return outcomeOfProgram(root, ['bin/generate.ts', '--check'])
  },
}
