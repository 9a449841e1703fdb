import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesIn } from './files.ts'
import { outcomeOf, type Step } from './step.ts'

export const documents: Step = {
  name: 'documents',
  what: 'Every link between documents leads somewhere, and every file that the tour names exists.',
  async run(root) {
    const pages = filesIn(root, '**/*.md')
    const faults = pages.flatMap(page => brokenLinks(root, page))
    if (pages.includes('docs/tour.md')) faults.push(...missingOnTour(root))
    return outcomeOf(faults, pages.length, 'documents')
  },
}

function brokenLinks(root: string, page: string): string[] {
  const text = withoutCode(readFileSync(join(root, page), 'utf8'))
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
  const references = [...text.matchAll(/^ {0,3}\[[^\]^]+\]:\s*<?([^\s>]+)/gm)]
  return [...inline, ...references].flatMap(match => {
    const link = match[1] ?? ''
    return isElsewhere(link) || leadsSomewhere(root, page, link) ? [] : [`${page}: the link ${link} leads nowhere`]
  })
}

/** Links with a scheme, and paths of the running product. */
function isElsewhere(link: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(link) || link.startsWith('/')
}

function leadsSomewhere(root: string, page: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#')
  const target = path === '' ? join(root, page) : join(root, dirname(page), path)
  const isOutside = relative(root, target).startsWith('..')
  if (isOutside || !existsSync(target)) return false
  return !anchor || !target.endsWith('.md') || anchorsOf(readFileSync(target, 'utf8')).includes(anchor)
}

/** Anchors as code hosts make them from headings: lower case, blanks become hyphens, signs vanish. */
function anchorsOf(text: string): string[] {
  const headings = [...text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)]
  return headings.map(match =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The tour names files in backticks; a name without a folder may stand for any file of that name. */
function missingOnTour(root: string): string[] {
  const text = readFileSync(join(root, 'docs/tour.md'), 'utf8').replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
  const named = [...text.matchAll(/`([\w./@-]+)(?::\d+)?`/g)].map(match => match[1] ?? '')
  const files = named.filter(
    name => /\.(?:ts|mjs|sql|ftl|css|md|json)$/.test(name) || /^[\w.-]+\/(?:[\w./-]+\/)?$/.test(name),
  )
  const exists = (name: string) =>
    existsSync(join(root, name)) || (!name.includes('/') && filesIn(root, `**/${name}`).length > 0)
  return files.filter(name => !exists(name)).map(name => `docs/tour.md: ${name} does not exist`)
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '')
}
