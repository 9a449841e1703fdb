import { outcomeOfProgram, type Step } from './step.ts'
import { tool } from './tool.ts'

export const formatAndLint: Step = {
  name: 'format and lint',
  what: 'Every file is written the same way; `npx biome check --write` puts most of it right.',
  run: root =>
    outcomeOfProgram(root, [
      tool('@biomejs/biome/bin/biome'),
      'ci',
      '--colors=off',
      '--diagnostic-level=warn',
      '--error-on-warnings',
      '.',
    ]),
}
