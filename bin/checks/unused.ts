import { outcomeOfProgram, type Step } from './step.ts'
import { tool } from './tool.ts'

export const unused: Step = {
  name: 'unused',
  what: 'No file, export behind a door or package is there that nothing uses (knip.json names the doors).',
  run: root => outcomeOfProgram(root, [tool('knip/bin/knip.js'), '--no-progress', '--no-config-hints']),
}
