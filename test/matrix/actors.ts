import assert from 'node:assert/strict'
import { parse } from 'node-html-parser'
import { CAST } from '../../src/app/demo/cast.ts'
import { INTERFACE_LANGUAGES } from '../../src/kernel/languages.ts'
import { sayAny, texts } from '../../src/kernel/texts.ts'
import { openLivePage } from '../live-page.ts'
import type { Answer, Browser, World } from '../world.ts'
import { keyFor } from './furnish.ts'
import { type Role, VISITOR } from './roles.ts'
import type { Outcome } from './table.ts'

/** One signed-in browser for each role, and forms sent past the pages that offer them. */
export interface Actors {
  browser: (role: Role) => Browser
  /** Reads an address, uncompressed: hundreds of pages are read. Of what is told live, the first that comes. */
  get: (role: Role, path: string) => Promise<Answer>
  /** Sends a form with a key that the house takes from this sender, whether or not a page offers them the form. */
  force: (role: Role, path: string, fields: Record<string, string | string[]>) => Promise<Answer>
}

export async function signInAll(
  world: World,
  roles: readonly Role[] = [VISITOR, ...CAST.map(one => one.slug)],
): Promise<Actors> {
  const browsers = new Map<Role, Browser>()
  for (const role of roles) {
    const one = await world.as(role === VISITOR ? null : role)
    browsers.set(role, one)
    // A first visit carries the stylesheet; from the second on, two answers can be compared.
    await one.get('/')
  }
  const keys = new Map<Role, string>()
  const browser = (role: Role) => browsers.get(role)!
  return {
    browser,
    get: (role, path) =>
      path.endsWith('/live') ? firstTold(world, browser(role), path) : browser(role).get(path, PLAIN),
    async force(role, path, fields) {
      const key = keys.get(role) ?? (await keyFor(world, browser(role)))
      keys.set(role, key)
      const body = new URLSearchParams({ key })
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      const answer = await browser(role).post(path, body, PLAIN)
      // A key that was taken is used up; one of a form that was refused is as good as new.
      if (answer.status === 303) keys.delete(role)
      return answer
    },
  }
}

async function firstTold(world: World, browser: Browser, path: string): Promise<Answer> {
  const page = await openLivePage(world.house.origin + path, { cookie: browser.cookie(), ...PLAIN })
  if (page.status === 200) await page.hears(told => told.event === 'message')
  page.leave()
  const headers = new Headers(Object.entries(page.headers).map(([name, value]) => [name, String(value)]))
  const body = page.body || page.wire()
  return { status: page.status, headers, body, page: parse(body), location: null }
}

const PLAIN = { 'accept-encoding': 'identity' }

const OUTCOMES: Record<number, Outcome> = {
  200: 'allow',
  303: 'allow',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
}

/** Refusals that share a status with another, known by their heading in whatever language the reader reads. */
const TITLED = (['form-expired', 'closed', 'conflict', 'key-reused'] as const).flatMap(code =>
  INTERFACE_LANGUAGES.map(language => ({ code, title: `<h1>${sayAny(texts(language), `error-${code}-title`)}</h1>` })),
)

/** What an answer means for the matrix; whatever has no place in it is named by its status. */
export function outcomeOf({ status, body }: Answer): Outcome | string {
  const titled = status >= 400 ? TITLED.find(({ title }) => body.includes(title)) : undefined
  return titled?.code ?? OUTCOMES[status] ?? `status ${status}`
}

/** What is hidden and what is nowhere must look the same, but for the addresses that were asked for. */
export function assertAlike(hidden: Answer, path: string, nowhere: Answer, elsewhere: string): void {
  const [one, other] = [bare(hidden, path), bare(nowhere, elsewhere)]
  const at = [...one].findIndex((sign, i) => sign !== other[i])
  const show = (text: string) => text.slice(Math.max(0, at - 80), at + 200)
  assert.ok(one === other, `not like what is nowhere: ${path}\n${show(one)}\n${show(other)}`)
}

/** An answer as text, without what differs from one request to the next whatever there is, and its own address. */
export function bare({ status, headers, body }: Answer, path: string): string {
  const [withoutQuery = ''] = path.split('?')
  const lines = [...headers].filter(([name]) => !['date', 'content-length', 'set-cookie'].includes(name))
  return `${status}\n${lines.map(line => line.join(': ')).join('\n')}\n\n${body}`
    .replaceAll(withoutQuery, '(here)')
    .replaceAll(encodeURI(withoutQuery), '(here)')
    .replaceAll(/name="key" value="[^"]*"/g, '(key)')
}
