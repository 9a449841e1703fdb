import type { Page } from 'playwright-core'
import { CAST, ORGANISATIONS } from '../../src/app/demo/cast.ts'
import { axeViolations, htmlProblems, overflowsSideways } from '../browser/page-checks.ts'
import type { PageSeen, Telling } from './thread-people.ts'

/** What is wrong with the pages of a telling, by kind; each fault names its page. */
export type Verdict = Record<'frame' | 'axe' | 'html' | 'sideways' | 'elsewhere' | 'untranslated', string[]>

/**
 * Judges every page that somebody saw, as it was sent to them: each is drawn once more, from the same bytes, in a
 * browser with scripts, because axe needs them.
 */
export async function judgePages(telling: Telling): Promise<Verdict> {
  const verdict: Verdict = { frame: [], axe: [], html: [], sideways: [], elsewhere: telling.elsewhere, untranslated: [] }
  const pages = differentPages(telling.seen)
  const queue = [...pages]
  await Promise.all(
    Array.from({ length: 2 }, async () => {
      const context = await telling.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
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
  const add = (kind: keyof Verdict, faults: readonly string[]) =>
    verdict[kind].push(...faults.map(fault => `${where}: ${fault}`))
  await page.route(seen.url, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: seen.html }))
  await page.goto(seen.url)
  await page.unroute(seen.url)
  add('frame', await page.evaluate(frameFaults, seen.language))
  add('axe', await axeViolations(page))
  add('html', await htmlProblems(seen.html))
  if (seen.language !== 'en') add('untranslated', await page.evaluate(latinWords, namesIn(seen.language)))
  add('sideways', await overflowsSideways(page, [320, 360, 1280]))
}

/** Of pages that differ in nothing but keys and ids, one. */
function differentPages(seen: readonly PageSeen[]): PageSeen[] {
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
  const keys = /name="key" value="[^"]*"|<style>.*?<\/style>|<link rel="stylesheet"[^>]*>|b[0-9a-f]{8}\b/gs
  return [...new Map(seen.map(one => [one.html.replace(keys, '').replace(ids, 'id'), one])).values()]
}

/** Words in Latin letters that belong on a page in Arabic: names. In other languages only keys are looked for. */
function namesIn(language: string): { latin: boolean; names: string[] } {
  const people = CAST.map(one => one.name)
  const organisations = ORGANISATIONS.flatMap(one => Object.values(one.name))
  const words = [...people, ...organisations, 'Plenaria', 'AGPL'].flatMap(name => name.split(/[^\p{L}]+/u))
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

/** Interface text that is not in the language of the page: outside elements that say their own language or direction. */
function latinWords({ latin, names }: { latin: boolean; names: string[] }): string[] {
  const ownLanguage = '[lang]:not(html), [dir]:not(html), bdi, code, script, style'
  const isForeign = (word: string) => !names.includes(word)
  const foreign = (text: string) => {
    const keys = text.match(/\b[a-z]+(?:-[a-z]+){2,}\b/g) ?? []
    const words = latin ? (text.match(/[A-Za-z]{4,}/g) ?? []).filter(isForeign) : []
    return [...keys, ...words]
  }
  const faults: string[] = []
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (!element || element.closest(ownLanguage)) continue
    const texts =
      node instanceof Element
        ? ['aria-label', 'title', 'placeholder', 'alt'].map(name => node.getAttribute(name) ?? '')
        : [node.textContent ?? '']
    for (const text of texts) {
      const found = foreign(text)
      if (found.length > 0) faults.push(`${found.join(' ')} in <${element.localName}> ${text.trim().slice(0, 90)}`)
    }
  }
  return [...new Set(faults)]
}
