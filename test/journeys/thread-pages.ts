import type { Page } from 'playwright-core'
import { CAST, ORGANISATIONS } from '../../src/app/demo/cast.ts'
import { axeViolations, htmlProblems, overflowsSideways } from '../browser/page-checks.ts'
import type { PageSeen, Telling } from './thread-people.ts'

/** What is wrong with the pages of a telling, by kind; each fault names its page. */
export type Verdict = { pages: number } & Record<
  'frame' | 'thread' | 'axe' | 'html' | 'sideways' | 'elsewhere' | 'untranslated',
  string[]
>

/** Where something that members said, or what came of it, is read or decided. */
const STEPS = /^\/towns\/(documents\/(?!new$)[^/]+(\/(blocks|desk).*)?|plan|actions\/[^/]+)$|^\/trace\/|^\/me$/

/**
 * Judges every page that somebody saw, as it was sent to them: each is drawn once more, from the same bytes, in a
 * browser with scripts, because axe needs them.
 */
export async function judgePages(telling: Telling): Promise<Verdict> {
  const verdict: Verdict = {
    pages: 0,
    frame: [],
    thread: [],
    axe: [],
    html: [],
    sideways: [],
    elsewhere: telling.elsewhere,
    untranslated: [],
  }
  const queue = differentPages(telling.seen)
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      const context = await telling.browser.newContext({
        viewport: { width: 360, height: 740 },
        reducedMotion: 'reduce',
        // The worker would ask the house for the page instead of taking the bytes that are judged.
        serviceWorkers: 'block',
      })
      const page = await context.newPage()
      for (let one = queue.shift(); one; one = queue.shift()) await judge(page, one, verdict)
      await context.close()
    }),
  )
  return verdict
}

async function judge(page: Page, seen: PageSeen, verdict: Verdict): Promise<void> {
  const { pathname, search } = new URL(seen.url)
  const where = `${seen.who} (${seen.language}) ${seen.status} ${pathname}${search}`
  verdict.pages += 1
  const add = (kind: Exclude<keyof Verdict, 'pages'>, faults: readonly string[]) =>
    verdict[kind].push(...faults.map(fault => `${where}: ${fault}`))
  await page.route(seen.url, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: seen.html }))
  await page.goto(seen.url)
  await page.unroute(seen.url)
  add('frame', await page.evaluate(frameFaults, seen.language))
  if (seen.status === 200 && STEPS.test(pathname) && (await page.locator('ol.thread').count()) === 0) {
    add('thread', ['no thread sign'])
  }
  add('axe', await axeViolations(page))
  add('html', await htmlProblems(seen.html))
  if (seen.language !== 'en') add('untranslated', await page.evaluate(latinWords, namesIn(seen.language)))
  add('sideways', await overflowsSideways(page, [320, 360, 1280]))
}

/** Of the pages of one kind that somebody saw in one language, the fullest. */
function differentPages(seen: readonly PageSeen[]): PageSeen[] {
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  const kindOf = ({ url, status, language, who }: PageSeen) => {
    const { pathname, searchParams } = new URL(url)
    const role = who === 'officer' || who === 'visitor' ? who : 'member'
    return [pathname.replace(ids, 'id'), searchParams.has('zone'), status, language, role].join(' ')
  }
  const fullest = new Map<string, PageSeen>()
  for (const one of seen) {
    const before = fullest.get(kindOf(one))
    if (!before || one.html.length > before.html.length) fullest.set(kindOf(one), one)
  }
  return [...fullest.values()]
}

/** Words in Latin letters that belong on a page in Arabic: names. In other languages only keys are looked for. */
function namesIn(language: string): { latin: boolean; names: string[] } {
  const people = CAST.map(one => one.name)
  const organisations = ORGANISATIONS.flatMap(one => Object.values(one.name))
  const products = ['Plenaria', 'AGPL', 'Word', 'docx', 'OpenDocument', 'Markdown', 'html', 'JSON', 'CSV']
  const words = [...people, ...organisations, ...products].flatMap(name => name.split(/[^\p{L}]+/u))
  return { latin: language === 'ar', names: words }
}

// The functions below run in the page: they see nothing of this file.

function frameFaults(language: string): string[] {
  const root = document.documentElement
  const faults: string[] = []
  const headings = document.querySelectorAll('h1').length
  if (headings !== 1) faults.push(`${headings} headings of level 1`)
  if (!document.title.trim()) faults.push('no title')
  if (root.lang !== language) faults.push(`lang="${root.lang}"`)
  if (root.dir !== (language === 'ar' ? 'rtl' : 'ltr')) faults.push(`dir="${root.dir}"`)
  return faults
}

/**
 * Interface text that is not in the language of the page: outside elements that say their own language or direction, and
 * outside the title of the window, which may be the name of a text and cannot hold elements.
 */
function latinWords({ latin, names }: { latin: boolean; names: string[] }): string[] {
  const ownLanguage = '[lang]:not(html), [dir]:not(html), bdi, code, script, style, title'
  const isForeign = (word: string) => !names.includes(word)
  // What Fluent sets apart is a value in a sentence, such as a title; names of zones and addresses are the same anywhere.
  const values = /\u2068[^\u2069]*\u2069|\b[A-Z]\w+\/[A-Z]\w+|https?:\S*|\/[\w/…]+/g
  const foreign = (whole: string) => {
    const text = whole.replace(values, ' ')
    const keys = text.match(/\b[a-z]+(?:-[a-z]+){2,}\b/g) ?? []
    const words = latin ? (text.match(/[A-Za-z]{4,}/g) ?? []).filter(isForeign) : []
    return [...keys, ...words]
  }
  const faults: string[] = []
  const texts = (node: Node) =>
    node instanceof Element
      ? ['aria-label', 'title', 'placeholder', 'alt'].map(name => node.getAttribute(name) ?? '')
      : [node.textContent ?? '']
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (!element || element.closest(ownLanguage)) continue
    for (const text of texts(node)) {
      const found = foreign(text)
      if (found.length > 0) faults.push(`${found.join(' ')} in <${element.localName}> ${text.trim().slice(0, 90)}`)
    }
  }
  return [...new Set(faults)]
}
