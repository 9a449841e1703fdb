import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

// In this order: a later file may overrule an earlier one.
const FILES = ['colours', 'letters', 'house', 'thread', 'texts', 'notices', 'lists', 'controls', 'tables', 'print']

const source = FILES.map(name => readFileSync(new URL(`css/${name}.css`, import.meta.url), 'utf8')).join('\n')

/** The one stylesheet, without comments and line ends. Inlined on a first visit, linked after. */
export const lookCss = source
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s*\n\s*/g, '')
  .replace(/\s*([{};,>])\s*/g, '$1')
  .replace(/:\s+/g, ':')
  .replace(/(?<![\d.])0\.(?=\d)/g, '.')
  .replace(/ \/ /g, '/')
  .replace(/="(\w+)"/g, '=$1')
  .replace(/::(before|after)/g, ':$1')
  .replaceAll(';}', '}')

/** For the Content-Security-Policy: SHA-256 of exactly what stands between the style tags. */
export const styleHash = createHash('sha256').update(lookCss).digest('base64')
export const lookHash = createHash('sha256').update(lookCss).digest('hex').slice(0, 12)
export const lookPath = `/look-${lookHash}.css`
