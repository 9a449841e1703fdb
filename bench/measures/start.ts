import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../measures.ts'
import { firstLine, median, spawnNode } from '../processes.ts'

/** Seconds from the command to `ready` on data that exists already. */
export async function start(): Promise<Figure> {
  const data = mkdtempSync(join(tmpdir(), 'plenaria-start-'))
  const seconds: number[] = []
  try {
    for (let round = 0; round < 6; round++) {
      const began = performance.now()
      const demo = spawnNode('bin/ready.mjs', ['src/app/cli.ts', 'demo', '--port', '0', '--data', data])
      await firstLine(demo)
      if (round > 0) seconds.push((performance.now() - began) / 1000)
      demo.kill('SIGTERM')
      await new Promise(ended => demo.once('exit', ended))
    }
    return { value: median(seconds), unit: 's', limit: 3, ratio: median(seconds) / 3, target: 1 }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
