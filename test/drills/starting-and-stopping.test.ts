import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  endAll,
  killHard,
  NotStarted,
  postgresOf,
  type RealHouse,
  type Start,
  startRealHouse,
} from '../kits/real-house.ts'

// What an operator sees: starts, ends, two at once, and folders that cannot be used.

let folder: string
let dataFolder: string
const houses: RealHouse[] = []
const start = async (options: Partial<Start> = {}) => {
  const house = await startRealHouse({ dataFolder, ...options })
  houses.push(house)
  return house
}
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria drills-'))
  dataFolder = join(folder, 'data')
  await (await start()).stop()
})
after(async () => {
  for (const name of ['data', 'other', 'fresh', 'full']) await endAll(join(folder, name), ...houses)
  rmSync(folder, { recursive: true, force: true })
})

const statusOf = async (address: string) => {
  const answer = await fetch(address)
  await answer.text()
  return answer.status
}
const notStarted = async (options: Partial<Start>): Promise<NotStarted> => {
  try {
    await start(options)
  } catch (error) {
    if (error instanceof NotStarted) return error
    throw error
  }
  throw new Error('it started')
}
/** The sentences for the operator: what is no line of the log. */
const sentences = ({ said }: NotStarted) => said.split('\n').filter(line => line && !line.startsWith('{'))

test('an application that was killed alone finds its database running and everything in it', async () => {
  const first = await start()
  const postgres = postgresOf(dataFolder)
  await killHard(first.process.pid)
  assert.equal(postgresOf(dataFolder), postgres, 'the database outlives its application')
  const second = await start()
  assert.equal(postgresOf(dataFolder), postgres)
  assert.match(second.log.join('\n'), /adopted/)
  assert.equal(await statusOf(`${second.origin}/towns`), 200)
  assert.equal(await second.stop(), 0)
  assert.equal(postgresOf(dataFolder), null)
})

test('a second house beside it has a port and data of its own, and neither knows of the other', async () => {
  cpSync(dataFolder, join(folder, 'other'), { recursive: true })
  const [one, two] = await Promise.all([start(), start({ dataFolder: join(folder, 'other') })])
  assert.notEqual(one.origin, two.origin)
  assert.notEqual(postgresOf(dataFolder), postgresOf(join(folder, 'other')))
  assert.equal(await one.stop(), 0)
  assert.equal(await statusOf(`${two.origin}/towns`), 200)
  assert.equal(await two.stop(), 0)
})

test('the same folder twice, or a port that is taken: one sentence, and whoever runs is not disturbed', async () => {
  const running = await start()
  const twice = await notStarted({})
  assert.equal(twice.code, 2)
  assert.equal(sentences(twice).length, 1)
  assert.match(twice.said, new RegExp(`Another Plenaria \\(process ${running.process.pid}\\)`))
  assert.equal(await statusOf(`${running.origin}/readyz`), 200)
  await running.stop()

  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as { port: number }
  const taken = await notStarted({ port })
  assert.equal(taken.code, 2)
  assert.deepEqual(sentences(taken), [`Port ${port} is in use already; choose another one: --port N.`])
  assert.equal(postgresOf(dataFolder), null, 'what was opened for nothing is closed again')
  holder.close()
})

test('a folder that may not be written is refused with one sentence that names it', async t => {
  const fresh = join(folder, 'fresh')
  mkdirSync(fresh)
  if (process.getuid?.() === 0) {
    // Root may write everywhere but on a file system that is mounted read-only; a mount of our own needs a namespace.
    const script = `mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"`
    const namespace = ['unshare', '--mount', 'sh', '-c', script, 'sh', fresh]
    if (spawnSync(namespace[0]!, [...namespace.slice(1), 'true']).status !== 0) {
      return t.skip('root may write everywhere, and here it may make no mounts of its own')
    }
    const refused = await notStarted({ dataFolder: fresh, prefix: namespace })
    assert.equal(refused.code, 2)
    assert.equal(sentences(refused).length, 1)
    assert.match(refused.said, /read-only/)
    assert.ok(refused.said.includes(fresh))
    return
  }
  chmodSync(fresh, 0o500)
  const refused = await notStarted({ dataFolder: fresh })
  chmodSync(fresh, 0o700)
  assert.equal(refused.code, 2)
  assert.equal(sentences(refused).length, 1)
  assert.ok(refused.said.includes(fresh))
})

test('asked to end, it turns newcomers away at once, finishes what it has begun, and ends well', async () => {
  const house = await start()
  const { port } = new URL(house.origin)
  // A request whose body is still on its way when the signal comes.
  const slow = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/demo/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 10 },
  })
  slow.write('as=of')
  await sleep(300)
  const ended = house.stop()
  await sleep(300)
  const ready = await fetch(`${house.origin}/readyz`)
  assert.deepEqual([ready.status, await ready.json()], [503, { ok: false, stopping: true }])
  const late = await fetch(`${house.origin}/towns`, { headers: { 'accept-language': 'fr' } })
  assert.deepEqual(
    [late.status, late.headers.get('connection'), late.headers.get('content-language')],
    [503, 'close', 'fr'],
  )
  assert.ok(late.headers.get('retry-after'))
  slow.end('ficer')
  const [answer] = await once(slow, 'response')
  assert.equal(answer.statusCode, 303)
  answer.resume()
  assert.equal(await ended, 0)
  assert.equal(postgresOf(dataFolder), null)
})

test('somebody who sends or reads nothing more holds up the end for a few seconds only; a second signal ends at once', async () => {
  const hanging = (origin: string) => {
    const hung = request({
      port: new URL(origin).port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/demo/sign-in',
      headers: { 'content-length': 10 },
    })
    hung.on('error', () => {})
    hung.write('as=')
  }
  const patient = await start()
  hanging(patient.origin)
  await sleep(300)
  const before = performance.now()
  assert.equal(await patient.stop(), 0)
  assert.ok(performance.now() - before < 20_000)

  const hurried = await start()
  hanging(hurried.origin)
  await sleep(300)
  const ended = hurried.stop()
  await sleep(300)
  hurried.process.kill('SIGTERM') // the same wish, passed on
  await sleep(1200)
  assert.equal(hurried.process.exitCode, null)
  hurried.process.kill('SIGTERM')
  assert.equal(await ended, 1)
  for (let tries = 0; postgresOf(dataFolder) && tries < 200; tries++) await sleep(50)
  assert.equal(postgresOf(dataFolder), null, 'its database was told to end as well')
})
