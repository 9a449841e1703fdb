import { CAST } from '../../src/app/demo/cast.ts'
import { sayAny, texts } from '../../src/kernel/texts.ts'
import type { Answer, Browser, World } from '../world.ts'
import { keyFor } from './furnish.ts'
import { type Role, VISITOR } from './roles.ts'
import type { Outcome } from './table.ts'

/** One signed-in browser for each role, and forms sent past the pages that offer them. */
export interface Actors {
  browser: (role: Role) => Browser
  /** Reads an address, uncompressed: hundreds of pages are read. */
  get: (role: Role, path: string) => Promise<Answer>
  /** Sends a form with a key that the house takes from this sender, whether or not a page offers them the form. */
  force: (role: Role, path: string, fields: Record<string, string | string[]>) => Promise<Answer>
}

export async function signInAll(world: World, roles: readonly Role[] = [VISITOR, ...CAST.map(one => one.slug)]): Promise<Actors> {
  const browsers = new Map<Role, Browser>()
  for (const role of roles) browsers.set(role, await world.as(role === VISITOR ? null : role))
  const keys = new Map<Role, string>()
  const browser = (role: Role) => browsers.get(role)!
  return {
    browser,
    get: (role, path) => browser(role).get(path, PLAIN),
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

const PLAIN = { 'accept-encoding': 'identity' }

const OUTCOMES: Record<number, Outcome> = {
  200: 'allow',
  303: 'allow',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
}

const TITLED = (['form-expired', 'closed', 'conflict', 'key-reused'] as const).map(code => ({
  code,
  title: `<h1>${sayAny(texts('en'), `error-${code}-title`)}</h1>`,
}))

/** What an answer means for the matrix; whatever has no place in it is named by its status. */
export function outcomeOf({ status, body }: Answer): Outcome | string {
  const titled = status >= 400 ? TITLED.find(({ title }) => body.includes(title)) : undefined
  return titled?.code ?? OUTCOMES[status] ?? `status ${status}`
}

/** An answer without what differs from one request to the next whatever there is: the key of its form, its own address. */
export function bare(answer: Answer, path: string): { status: number; body: string; headers: string } {
  const [withoutQuery = ''] = path.split('?')
  const headers = [...answer.headers].filter(([name]) => !['date', 'content-length', 'set-cookie'].includes(name))
  const body = answer.body
    .replaceAll(withoutQuery, '(here)')
    .replaceAll(encodeURI(withoutQuery), '(here)')
    .replaceAll(/name="key" value="[^"]*"/g, '(key)')
  return { status: answer.status, body, headers: JSON.stringify(headers) }
}
