import { globSync } from 'node:fs'

// Folders that hold what was installed, made or kept at run time, not what somebody wrote.
const notWritten = /^(?:node_modules|data|\.git|\.cache|screenshots)$/

/** The written files under `root` that fit one of the patterns, as sorted paths relative to `root` with `/`. */
export function filesIn(root: string, ...patterns: string[]): string[] {
  const found = globSync(patterns, {
    cwd: root,
    exclude: entry => entry.split(/[\\/]/).some(part => notWritten.test(part)),
  })
  return found.map(path => path.replaceAll('\\', '/')).sort()
}
