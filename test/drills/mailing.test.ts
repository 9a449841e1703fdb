import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT } from '../../src/kernel/config.ts'
import { killHard, postgresOf } from '../kits/real-house.ts'
import { type OuterServer, openOuterServer } from '../outer-server.ts'

const PEOPLE = 400
/** Mails that the post office holds at once: of those, one may have gone out when it was killed. */
const IN_HAND = 20

const folder = mkdtempSync(join(tmpdir(), 'plenaria mailing '))
let outer: OuterServer
let house: ChildProcess | null = null
before(async () => {
  outer = await openOuterServer()
})
after(async () => {
  await killHard(house?.pid)
  await killHard(postgresOf(folder))
  await outer?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the house and waits for a word of it. */
async function start(people: number, minutes: number, word: 'under way' | 'done'): Promise<void> {
  const script = join(PROJECT, 'test/drills/mailing-house.ts')
  const args = [script, folder, outer.url, String(people), String(minutes)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  house = child
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      if (said.includes(word)) resolve()
    })
    setTimeout(() => reject(new Error(`not ${word} after two minutes: ${said}`)), 120_000).unref()
    child.on('exit', code => reject(new Error(`the house ended with ${code}: ${said}`)))
  })
}

async function arrived(many: number): Promise<void> {
  for (let tries = 0; tries < 1200 && outer.mails.length < many; tries++) await sleep(50)
  assert.ok(outer.mails.length >= many, `${outer.mails.length} arrived`)
}

test('a mailing reaches everybody once, over a house that is killed three times and a server that refuses', async () => {
  const later = new Set<string>()
  outer.behave.recipient = address => {
    if (/r\d*13@/.test(address)) return '550 5.1.1 no such user'
    if (!/r\d*7@/.test(address) || later.has(address)) return null
    later.add(address)
    return '451 later'
  }
  // Slow enough to be killed in the middle.
  outer.behave.data = async () => {
    await sleep(30)
    return null
  }
  await start(PEOPLE, 6, 'under way')
  for (const [many, minutes] of [
    [40, 10],
    [140, 14],
    [220, 18],
  ] as const) {
    await arrived(many)
    await killHard(house?.pid)
    if (many === 140) await killHard(postgresOf(folder))
    await start(0, minutes, 'under way')
  }
  // What was to be tried again waits for its pause: the next house is that much later.
  await arrived(300)
  await sleep(2000)
  house!.kill('SIGKILL')
  await once(house!, 'exit').catch(() => {})
  outer.behave.data = async () => null
  outer.behave.recipient = address => (/r\d*13@/.test(address) ? '550 5.1.1 no such user' : null)
  await start(0, 60, 'done')
  const sent = new Map<string, Set<string>>()
  for (const mail of outer.mails) {
    const to = mail.to[0]!
    sent.set(to, (sent.get(to) ?? new Set()).add(mail.header('message-id')!))
  }
  const readers = Array.from({ length: PEOPLE }, (_, i) => `reader${i}@reachable.example`)
  const refused = readers.filter(address => /r\d*13@/.test(address))
  assert.deepEqual(
    readers.filter(address => !refused.includes(address) && !sent.has(address)),
    [],
    'nobody is missing',
  )
  assert.deepEqual(
    refused.filter(address => sent.has(address)),
    [],
  )
  assert.deepEqual(
    [...sent.values()].filter(ids => ids.size !== 1),
    [],
    'nobody gets two mails',
  )
  // What a server took in the moment of a death is given to it again under the same Message-ID, by which it knows it.
  assert.ok(outer.mails.length - sent.size <= 4 * IN_HAND, `${outer.mails.length - sent.size} again`)
})
