import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files.ts'
import { outcomeOf, type Step } from './step.ts'

export const logicalCss: Step = {
  name: 'logical css',
  what: 'No style says left or right, so that a page in Arabic is a mirror; `/* physical: reason */` on the line excuses it.',
  async run(root) {
    const sheets = filesIn(root, 'src/**/*.css')
    const code = filesIn(root, 'src/**/*.ts').filter(path => !path.endsWith('.test.ts'))
    const faults = [
      ...sheets.flatMap(path => faultsIn(path, readFileSync(join(root, path), 'utf8'))),
      ...code.flatMap(path => faultsIn(path, stylesOf(readFileSync(join(root, path), 'utf8')))),
    ]
    return outcomeOf(faults, sheets.length, 'stylesheets')
  },
}

const side = '(?:left|right)'
const physical = [
  new RegExp(
    `(?:^|[;{\\s"'\`])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?${side}(?:-(?:width|style|color))?)\\s*:`,
    'gi',
  ),
  new RegExp(`(?:^|[;{\\s"'\`])(border-(?:top|bottom)-${side}-radius)\\s*:`, 'gi'),
  new RegExp(`(?:^|[;{\\s"'\`])((?:text-align|float|clear)\\s*:\\s*${side})\\b`, 'gi'),
]
// Four values of which the second (right) and the fourth (left) differ.
const shorthand = /(?:^|[;{\s"'`])((?:margin|padding|inset|border-(?:width|style|color))\s*:\s*([^;}"'`]+))/gi

function faultsIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    if (/\/\*\s*physical:\s*\S+.*\*\//.test(line)) return []
    const bare = line.replaceAll(/\/\*.*?\*\//g, '')
    const named = physical.flatMap(pattern => [...bare.matchAll(pattern)].map(match => match[1]))
    const lopsided = [...bare.matchAll(shorthand)].filter(match => isLopsided(match[2] ?? '')).map(match => match[1])
    return [...named, ...lopsided].map(
      found => `${path}:${index + 1}: \`${found?.trim()}\`: say it with inline-start or inline-end`,
    )
  })
}

function isLopsided(values: string): boolean {
  const parts =
    values
      .replace(/!important/, '')
      .trim()
      .match(/(?:[^\s(]+\([^)]*\)|\S+)/g) ?? []
  return parts.length === 4 && parts[1] !== parts[3]
}

/** The same lines with everything blank that is not the value of a style attribute or the content of a style element. */
function stylesOf(source: string): string {
  const kept = [...source.matchAll(/\bstyle=(?:"([^"]*)"|'([^']*)')|<style[^>]*>([\s\S]*?)<\/style>/g)]
  let lines = source.replaceAll(/[^\n]/g, ' ')
  for (const match of kept) lines = lines.slice(0, match.index) + match[0] + lines.slice(match.index + match[0].length)
  return lines
}
