import { browserAt } from '../../test/browser.ts'
import type { Figure } from '../measures.ts'
import type { Member } from '../members.ts'
import { type HouseUnderTest, median, startHouse } from '../processes.ts'

const SIGN_INS = 200
const WITHIN = 60_000
const PAGES_A_SECOND = 5
const REST_PAGES = 60
const PATIENCE = 20_000

/**
 * How long a page takes while 200 members sign in within a minute, each with a code of their mail and every fifth with a
 * recovery code besides (argon2id), against the same page at rest before and after. Missed as well when they do not all
 * come in within the minute.
 */
export async function signIns(): Promise<Figure> {
  const { about, leave } = await startHouse()
  const page = `${about.origin}/towns/documents`
  try {
    const members = (await (await fetch(`${about.control}/members?count=${SIGN_INS}`)).json()) as Member[] // our own
    await pages(page, about.cookie, REST_PAGES)
    const before = await pages(page, about.cookie, REST_PAGES)
    const began = performance.now()
    let over = false
    const all = Promise.all(
      members.map(async (member, i) => {
        await wait((i * WITHIN * 0.95) / SIGN_INS)
        await signIn(about, member)
      }),
    ).finally(() => {
      over = true
    })
    const during: number[] = []
    while (!over) during.push(...(await pages(page, about.cookie, 1)))
    await all
    const took = performance.now() - began
    const after = await pages(page, about.cookie, REST_PAGES)
    const [value, limit] = [median(during), median([...before, ...after])]
    const inTime = took <= WITHIN * 1.05
    return { value, unit: 'ms a page', limit, ratio: inTime ? value / limit : Number.POSITIVE_INFINITY, target: 2 }
  } finally {
    await leave()
  }
}

async function signIn(about: HouseUnderTest, { address, recoveryCode }: Member): Promise<void> {
  const browser = browserAt(about.origin)
  await browser.submit('/sign-in', '/sign-in', { address })
  const code = await mailed(about, address)
  const entered = await browser.submit('/sign-in/code', '/sign-in/code', { code })
  const last = recoveryCode
    ? await browser.submit('/sign-in/second', '/sign-in/second', { code: recoveryCode })
    : entered
  if (last.location !== '/?done=signed-in') throw new Error(`${address} did not come in: ${last.status}`)
}

async function mailed(about: HouseUnderTest, address: string): Promise<string> {
  for (const began = performance.now(); performance.now() - began < PATIENCE; await wait(200)) {
    const answer = await fetch(`${about.control}/code?address=${encodeURIComponent(address)}`)
    const code = (await answer.json()) as string | null // our own control page
    if (code) return code
  }
  throw new Error(`no mail came to ${address}`)
}

/** One page after the other, five a second; how many milliseconds each took. */
async function pages(url: string, cookie: string, count: number): Promise<number[]> {
  const took: number[] = []
  for (let i = 0; i < count; i++) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
    took.push(performance.now() - began)
    await wait(Math.max(0, 1000 / PAGES_A_SECOND - (performance.now() - began)))
  }
  return took
}

const wait = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))
