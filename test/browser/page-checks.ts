import axe from 'axe-core'
import { type ConfigData, HtmlValidate } from 'html-validate'
import type { BrowserContext, Page } from 'playwright-core'

/** Every check answers with a list of sentences, one per fault; an empty list means that nothing was found. */
export type Faults = string[]

/**
 * What axe finds wrong: WCAG 2.2 A and AA and its best practices. The page's context must allow scripts, because axe
 * waits on timers: with `javaScriptEnabled: false` it would never answer, so a page is judged in a second context.
 */
export async function axeViolations(page: Page): Promise<Faults> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') } // put there by the line above
    return axe.run(document, { resultTypes: ['violations'] })
  })
  return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help}: ${node.html.slice(0, 200)}`))
}

/** What html-validate finds wrong in a whole page as the server sent it. */
export async function htmlProblems(html: string): Promise<Faults> {
  const { results } = await validator.validateString(html)
  const messages = results.flatMap(result => result.messages)
  return messages.map(({ line, column, ruleId, message }) => `line ${line}:${column} ${ruleId}: ${message}`)
}

/** Elements that make a reader of a narrow screen scroll sideways, in either direction of writing. */
export async function overflowsSideways(page: Page, widths: readonly number[] = [320, 360]): Promise<Faults> {
  const faults: Faults = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    for (const culprit of await page.evaluate(elementsBeyondTheEdge)) faults.push(`at ${width} px: ${culprit}`)
  }
  return faults
}

/** Buttons and fields a thumb may miss: less than `side` CSS pixels high or wide. A tick box counts with its label. */
export async function tapTargetsTooSmall(page: Page, side = 44): Promise<Faults> {
  return page.evaluate(targetsSmallerThan, side)
}

/** All that is wrong with a page as somebody with a phone has it, everything that folds unfolded. Needs scripts. */
export async function faultsOnAPhone(page: Page, where: string): Promise<Faults> {
  await page.$$eval('main details', all => all.map(one => one.setAttribute('open', '')))
  const faults = [
    ...(await htmlProblems(await page.content())),
    ...(await overflowsSideways(page, [320, 360])),
    ...(await tapTargetsTooSmall(page)),
    ...(await axeViolations(page)),
  ]
  return faults.map(fault => `${where}: ${fault}`)
}

/**
 * Requests that leave `origin`, as a list that grows while the pages of this context load: ask before the first
 * visit, look after the last. No page of ours may tell another server who reads it.
 */
export function requestsElsewhere(context: BrowserContext, origin: string): Faults {
  const faults: Faults = []
  context.on('request', request => {
    const url = new URL(request.url())
    const staysInside = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol)
    if (!staysInside) faults.push(`${request.method()} ${url.href}`)
  })
  return faults
}

// Rules about taste in the source (white space, closing of void elements, length of a title) are switched off:
// only a browser and a screen reader are the judges of what the server writes.
const rules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off', // every script and sheet is our own and carries the hash of its content in its name
    'tel-non-breaking': 'off',
    'void-style': 'off',
    'no-inline-style': 'error', // the content security policy refuses it
    'no-missing-references': 'error',
    'no-implicit-button-type': 'error',
    'prefer-native-element': 'error',
  },
}

const validator = new HtmlValidate(rules)

// The two functions below run in the page: they see nothing of this file.

function elementsBeyondTheEdge(): string[] {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return []
  const insideAScroller = (element: Element) => {
    for (let outer = element.parentElement; outer && outer !== root; outer = outer.parentElement) {
      if (outer !== document.body && getComputedStyle(outer).overflowX !== 'visible') return true
    }
    return false
  }
  const culprits = [...document.body.querySelectorAll('*')].filter(element => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (right > root.clientWidth + 0.5 || left < -0.5) && !insideAScroller(element)
  })
  const innermost = culprits.filter(element => !culprits.some(other => other !== element && element.contains(other)))
  const shown = innermost.map(element => (element.cloneNode(false) as Element).outerHTML.slice(0, 200))
  return shown.length > 0 ? shown : [`the page is ${root.scrollWidth} px wide`]
}

function targetsSmallerThan(side: number): string[] {
  const selector = 'button, select, textarea, summary, input:not([type=hidden]), [role=button]'
  const faults: string[] = []
  for (const element of document.querySelectorAll(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const ticked = element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)
    const boxes = [element, ...(ticked ? (element.labels ?? []) : [])].map(part => part.getBoundingClientRect())
    const width = Math.max(...boxes.map(box => box.right)) - Math.min(...boxes.map(box => box.left))
    const height = Math.max(...boxes.map(box => box.bottom)) - Math.min(...boxes.map(box => box.top))
    // Half a pixel of tolerance: browsers place boxes on fractions of a pixel.
    if (width < side - 0.5 || height < side - 0.5) {
      const opening = (element.cloneNode(false) as Element).outerHTML.slice(0, 200)
      faults.push(`${Math.round(width)} × ${Math.round(height)} px: ${opening}`)
    }
  }
  return faults
}
