import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Busy } from '../kits/acknowledged-set.ts'
import { commenterAt, nextComment, page } from '../kits/clients.ts'
import { endAll, openEveryRow, type RealHouse, startRealHouse } from '../kits/real-house.ts'

// A thousand at once on a database that stands still for a while: everybody hears something soon, and nothing is piled up.

let dataFolder: string
let house: RealHouse
before(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'plenaria flood-'))
  house = await startRealHouse({ dataFolder })
})
after(async () => {
  await endAll(dataFolder, house)
  rmSync(dataFolder, { recursive: true, force: true })
})

/** Megabytes that the process holds in memory; null where there is no /proc. */
function memory(): number | null {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.process.pid}/status`, 'utf8'))![1]) / 1024
  } catch {
    return null
  }
}

test('a thousand slow requests at once are answered or turned away within a bound, and the house is itself right after', async t => {
  const commenter = await commenterAt(house.origin)
  const database = openEveryRow(dataFolder)
  const write = await nextComment(house.origin, commenter)
  const before = memory()
  let most = before ?? 0
  const watching = setInterval(() => {
    most = Math.max(most, memory() ?? 0)
  }, 50)

  const lock = database.begin(async sql => {
    await sql`lock table documents_contribution in access exclusive mode`
    await sleep(4000)
  })
  await sleep(200)
  const beganAt = performance.now()
  const ask = async () => {
    const headers = { cookie: commenter.cookie, 'accept-language': 'es' }
    const answer = await fetch(`${house.origin}${commenter.block}`, { headers })
    const body = await answer.text()
    return { status: answer.status, retry: answer.headers.get('retry-after'), body }
  }
  const asked = Promise.all(Array.from({ length: 1000 }, ask))
  const sent = write.send().catch(error => {
    if (!(error instanceof Busy)) throw error
  })
  await sleep(500)
  for (const path of ['/healthz', '/sign.svg']) assert.equal((await fetch(house.origin + path)).status, 200, path)
  const answers = await asked
  const seconds = (performance.now() - beganAt) / 1000
  await lock
  await database.end()
  clearInterval(watching)

  const turnedAway = answers.filter(({ status }) => status === 503)
  t.diagnostic(
    `${answers.length - turnedAway.length} answered, ${turnedAway.length} turned away in ${seconds.toFixed(1)} s; memory ${before?.toFixed(0)} → ${most.toFixed(0)} MB`,
  )
  assert.deepEqual(
    [...new Set(answers.map(({ status }) => status))].sort().filter(status => status !== 200),
    [503],
  )
  for (const { retry, body } of turnedAway) {
    assert.ok(retry)
    assert.match(body, /<html lang="es"/)
    assert.match(body, /<\/html>$/)
    assert.ok(body.length < 25_000)
  }
  assert.ok(
    turnedAway.some(({ body }) => body.length < 5000),
    'who is turned away at the door gets the small page',
  )
  assert.ok(seconds < 40, `${seconds}`)
  if (before) assert.ok(most - before < 400, `${before} → ${most} MB`)

  assert.match(await page(`${house.origin}${commenter.block}`, commenter.cookie), /<main/)
  // A form that was turned away is sent again with the same key and kept once.
  await sent
  await write.send()
  assert.equal((await page(`${house.origin}${commenter.block}`, commenter.cookie)).split(write.name).length - 1, 1)
})
