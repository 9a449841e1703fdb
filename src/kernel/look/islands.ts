import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PROJECT } from '../config.ts'
import { type Fill, html } from '../html.ts'

const bundles = new Map<string, { path: string; code: string }>()

/**
 * Bundles src/islands/*.ts and modules' islands/*.ts, each to one small script, and keeps the result in `cacheFolder`
 * under a hash of the sources, so that a second start does not call the bundler.
 */
export async function bundleIslands(cacheFolder: string): Promise<void> {
  const files = [
    ...globSync('src/islands/*.ts', { cwd: PROJECT }),
    ...globSync('src/modules/*/islands/*.ts', { cwd: PROJECT }),
  ]
    .filter(file => !file.endsWith('.test.ts'))
    .sort()
  const hash = createHash('sha256')
  const parts = globSync('src/{islands,kernel/offline}/**/*.ts', { cwd: PROJECT })
  for (const file of [...files, ...parts.sort()]) hash.update(file).update(readFileSync(join(PROJECT, file)))
  const cached = join(cacheFolder, `islands-${hash.digest('hex').slice(0, 16)}.json`)
  const codes: Record<string, string> = existsSync(cached)
    ? JSON.parse(readFileSync(cached, 'utf8'))
    : await bundle(files, cached, cacheFolder)
  for (const [name, code] of Object.entries(codes)) {
    const mark = createHash('sha256').update(code).digest('hex').slice(0, 12)
    bundles.set(name, { path: `/islands/${name}-${mark}.js`, code })
  }
}

/** Script tags, all deferred, for the islands a page asks for. */
export function islandTags(names: readonly string[]): Fill {
  return names.map(name => {
    const bundle = bundles.get(name)
    return bundle ? html`<script type="module" src="${bundle.path}"></script>` : null
  })
}

/** The script at a path, for the route that serves them; null when there is none (an older page asks). */
export function islandAt(path: string): string | null {
  for (const bundle of bundles.values()) if (bundle.path === path) return bundle.code
  return null
}

async function bundle(files: string[], cached: string, cacheFolder: string): Promise<Record<string, string>> {
  const { build } = await import('esbuild')
  const codes: Record<string, string> = {}
  for (const file of files) {
    const { outputFiles } = await build({
      entryPoints: [join(PROJECT, file)],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2020',
      write: false,
      legalComments: 'none',
    })
    codes[basename(file, '.ts')] = outputFiles[0]!.text
  }
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(cached, JSON.stringify(codes))
  return codes
}
