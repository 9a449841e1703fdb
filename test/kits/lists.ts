import assert from 'node:assert/strict'
import type { Answer, Browser } from '../browser.ts'

export type Kind = 'people' | 'organisations'
const GIVEN = { source: 'Affiliation forms of 2026', on: '2026-01-31', language: 'fr' }

/** Brings a list, pasted or as a file, and waits until it can be looked through; gives its address. */
export async function bringList(
  browser: Browser,
  list: string | Uint8Array,
  {
    kind = 'people',
    more = {},
    network = 'towns',
    name = 'list.xlsx',
  }: { kind?: Kind; more?: Record<string, string>; network?: string; name?: string } = {},
): Promise<string> {
  const at = `/${network}/${kind}/import`
  const file = typeof list === 'string' ? undefined : { field: 'file', name, bytes: list }
  const text: Record<string, string> = typeof list === 'string' ? { text: list } : {}
  const sent = await browser.submit(
    at,
    '/imports',
    { ...GIVEN, ...text, ...more } as Record<string, string>,
    file as never,
  )
  assert.equal(sent.status, 303, sent.page.querySelector('.problems')?.text ?? '')
  return listSettled(browser, sent.location!)
}

/** Waits until nothing is worked on any more: five minutes at most. */
export async function listSettled(browser: Browser, location: string): Promise<string> {
  const url = location.split('?')[0]!
  for (let tries = 0; tries < 1500; tries++) {
    const page = await browser.get(`${url}?lang=en`)
    if (!page.headers.get('refresh')) return url
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error('the list was not worked on within five minutes')
}

/** Has it entered, and gives the page that says so. */
export async function enterList(browser: Browser, url: string, choices: Record<string, string> = {}): Promise<Answer> {
  const sent = await browser.submit(url, '/entry', choices)
  assert.equal(sent.status, 303)
  await listSettled(browser, url)
  return browser.get(`${url}?lang=en`)
}

/** How many rows do what, as the page says it; those that are none are left out. */
export function outcomesOn(page: Answer): Record<string, number> {
  return Object.fromEntries(
    page.page.querySelectorAll('.filter a').flatMap(link => {
      const [, name = '', many = '0'] = /^(.*?)\s*(\d+)$/s.exec(link.text.trim()) ?? []
      return many === '0' ? [] : [[name, Number(many)]]
    }),
  )
}

/** What was entered, completed and left out, as the page says it. */
export function enteredOn(page: Answer): number[] {
  return page.page.querySelectorAll('dl.facts dd').map(dd => Number(dd.text))
}
