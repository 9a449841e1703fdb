import { outcomeOfProgram, type Step } from './step.ts'
import { tool } from './tool.ts'

export const types: Step = {
  name: 'types',
  what: 'TypeScript finds no fault in any file of ours.',
  run: root => outcomeOfProgram(root, [tool('tsc7/bin/tsc'), '-p', '.']),
}
