import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PROJECT } from '../config.ts'
import { INTERFACE_LANGUAGES } from '../languages.ts'
import { lookHash } from '../look/stylesheet.ts'
import { textFiles, texts } from '../texts.ts'

let code: string | null = null
let packed: Buffer | null = null

/** The worker as the house serves it. Throws before `bundleWorker` was called. */
export function workerCode(): string {
  if (code === null) throw new Error('bundleWorker was not called')
  return code
}

/** The same in gzip: a third of the bytes, on the worst line the first one. */
export function packedWorker(): Buffer {
  packed ??= gzipSync(workerCode(), { level: 9 })
  return packed
}

/**
 * Bundles the worker with its sentences in every interface language, and keeps the result in `cacheFolder` under a hash
 * of everything that the worker or the offline page is made of: another hash is a new worker with a new offline page.
 */
export async function bundleWorker(cacheFolder: string): Promise<void> {
  const version = hashOf([
    ...globSync('src/islands/**/*.ts', { cwd: PROJECT }),
    ...globSync('src/kernel/{offline,look}/*.ts', { cwd: PROJECT }),
    ...INTERFACE_LANGUAGES.flatMap(textFiles),
  ])
  const cached = join(cacheFolder, `worker-${version}.js`)
  if (existsSync(cached)) {
    code = readFileSync(cached, 'utf8')
    return
  }
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, 'src/islands/offline/worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
    legalComments: 'none',
    define: { OFFLINE_TEXTS: JSON.stringify(workerTexts()), OFFLINE_VERSION: JSON.stringify(version) },
  })
  code = outputFiles[0]!.text
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(cached, code)
}

/** What the worker says itself, in every language. It puts the sentences into pages, so they hold no sign of HTML. */
export function workerTexts(): Record<string, Record<string, string>> {
  const all = INTERFACE_LANGUAGES.map(language => {
    const say = texts(language)
    const sentences = {
      offline: say('offline-banner', { when: '\u0001' }),
      slow: say('offline-banner-slow', { when: '\u0001' }),
      'kept-list': say('offline-kept-list'),
      'no-page': say('offline-no-page'),
      waiting: say('offline-notice-waiting'),
      refused: say('offline-notice-refused'),
      look: say('offline-look'),
      sent: say('offline-notice-sent'),
      'sent-look': say('offline-see-it'),
      'sign-in-to-send': say('offline-sign-in-to-send'),
      'sign-in': say('sign-in'),
      'sign-out-loses': say('offline-sign-out-loses'),
    }
    for (const sentence of Object.values(sentences))
      if (/[<>&"]/.test(sentence)) throw new Error(`a sentence of the worker holds a sign of HTML: ${sentence}`)
    return [language, sentences]
  })
  return Object.fromEntries(all)
}

function hashOf(files: string[]): string {
  const hash = createHash('sha256').update(lookHash)
  for (const file of files.sort()) hash.update(readFileSync(resolve(PROJECT, file)))
  return hash.digest('hex').slice(0, 12)
}
