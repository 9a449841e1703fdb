import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT } from '../../src/kernel/config.ts'
import { writeXlsx } from '../../src/kernel/sheets/write.ts'
import { browserAt } from '../../test/browser.ts'
import { enterList } from '../../test/kits/lists.ts'
import type { Figure } from '../measures.ts'
import { firstLine, type HouseUnderTest } from '../processes.ts'

const ROWS = 20_000
const LIMITS = { seconds: 30, megabytes: 400, 'list-page': 500 }
const UNITS = { seconds: 's', megabytes: 'MB', 'list-page': 'ms, p95' }

let measured: Promise<Record<keyof typeof LIMITS, number>> | null = null

/**
 * A workbook of 20,000 contacts in 20 columns, from the moment it is sent until the last of them is in: how long the house
 * works on it, how much memory its process needs at most, and how long a list of people takes meanwhile.
 */
export async function importOf(what: keyof typeof LIMITS): Promise<Figure> {
  measured ??= measure()
  const value = (await measured)[what]
  return { value, unit: UNITS[what], limit: LIMITS[what], ratio: value / LIMITS[what], target: 1 }
}

async function measure(): Promise<Record<keyof typeof LIMITS, number>> {
  // Started as a house is, with a small young generation. Plain JavaScript, without types: the Node of the host reads it.
  const { flags } = (await import('../../bin/ready/flags.mjs' as string)) as { flags: string[] }
  const script = join(PROJECT, 'bench/house.ts')
  const house = spawn(process.execPath, [...flags, script], { stdio: ['pipe', 'pipe', 'ignore'] })
  const about = JSON.parse(await firstLine(house)) as HouseUnderTest // the line it prints
  const officer = browserAt(about.origin)
  await officer.post('/demo/sign-in', new URLSearchParams({ as: 'officer' }))
  const file = { field: 'file', name: 'contacts.xlsx', bytes: await contacts() }
  let most = 0
  let over = false
  const pages: number[] = []
  const memory = watch(async () => {
    most = Math.max(most, residentOf(about.pid))
  }, 100)
  const lists = watch(async () => {
    const began = performance.now()
    await officer.get('/towns/people')
    pages.push(performance.now() - began)
  }, 200)
  try {
    const began = performance.now()
    const given = { source: 'A measure', on: '2026-01-31', language: 'en' }
    const sent = await officer.submit('/towns/people/import', '/imports', given, file)
    const url = await settled(sent.location!)
    const looked = performance.now()
    await officer.get(url)
    const entering = performance.now()
    await enterList(officer, url, { organisations: 'on', maybe: 'new' })
    const seconds = (looked - began + performance.now() - entering) / 1000
    over = true
    await Promise.all([memory, lists])
    const inOrder = pages.sort((a, b) => a - b)
    return { seconds, megabytes: most, 'list-page': inOrder[Math.floor(inOrder.length * 0.95)]! }
  } finally {
    over = true
    await fetch(about.control).catch(() => {})
  }

  async function watch(look: () => Promise<void>, pause: number): Promise<void> {
    while (!over) {
      await look()
      await sleep(pause)
    }
  }

  async function settled(location: string): Promise<string> {
    while ((await officer.get(location)).headers.get('refresh')) await sleep(200)
    return location
  }
}

/** What the process holds in memory, in MB. */
function residentOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const HEADINGS = [
  ...['First name', 'Family name', 'Title', 'Organisation', 'Country', 'Sector', 'Place', 'Time zone', 'Languages'],
  ...['Languages spoken', 'Occupation', 'Expertise', 'Availability', 'Phone', 'Phone 2', 'E-mail', 'E-mail 2', 'Role'],
  ...['Role from', 'Needed to take part'],
]
const GIVEN = 'Ana Bo Chen Dara Edo Femi Gita Hana Ivo Jomo Kaya Lea Musa Nia Omar Pia Rami Sara Tomas Uma'.split(' ')
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi yo za cha kre mon dal ber'.split(' ')

async function contacts(): Promise<Buffer> {
  const name = (number: number) => {
    const word = [7, 11, 13].map(step => SYLLABLES[Math.floor(number / step) % SYLLABLES.length]!).join('')
    return `${word[0]!.toUpperCase()}${word.slice(1)}${SYLLABLES[number % SYLLABLES.length]}`
  }
  const rows = Array.from({ length: ROWS }, (_, at) => [
    GIVEN[at % GIVEN.length]!,
    name(at),
    'Treasurer',
    `Union number ${at % 200} of ${name(at % 200)}`,
    'Kenya',
    '',
    `Town ${at % 50}`,
    'Africa/Nairobi',
    'EN/FR',
    'Swahili; English',
    '',
    '',
    'Two evenings a month',
    `+25470${String(1_000_000 + at)}`,
    `07${String(10_000_000 + at)}`,
    `person${at}@union.example`,
    `private${at}@mail.example`,
    'Member',
    '2026-01-01',
    at % 50 === 0 ? 'A place near the door' : '',
  ])
  const chunks: Buffer[] = []
  for await (const chunk of writeXlsx(HEADINGS, rows, { name: 'Contacts', direction: 'ltr' })) chunks.push(chunk)
  return Buffer.concat(chunks)
}
