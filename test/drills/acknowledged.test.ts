import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { compareWith, Refused, writeWhileBreaking } from '../kits/acknowledged-set.ts'
import { COMMENTS_KEPT, commenterAt, nextComment } from '../kits/clients.ts'
import { endAll, killHard, openEveryRow, postgresOf, type RealHouse, startRealHouse } from '../kits/real-house.ts'

// The promise of the house: what it answered "kept" to is kept, once, whatever is killed at whatever moment.

const ROUNDS = 20
const CLIENTS = 8

let dataFolder: string
let house: RealHouse
before(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'plenaria acknowledged-'))
  house = await startRealHouse({ dataFolder })
})
after(async () => {
  await endAll(dataFolder, house)
  rmSync(dataFolder, { recursive: true, force: true })
})

test('nothing that was acknowledged is lost and nothing is kept twice, while application and database are killed', async t => {
  const port = Number(new URL(house.origin).port)
  const commenters = await Promise.all(Array.from({ length: CLIENTS }, () => commenterAt(house.origin)))

  const killApplication = () => {
    assertRuns()
    return killHard(house.process.pid)
  }
  const killDatabase = () => killHard(postgresOf(dataFolder))
  const restart = async () => {
    house = await startRealHouse({ dataFolder, port })
  }
  const rounds = Array.from({ length: ROUNDS }, (_, round) => async () => {
    const kind = round % 3
    if (kind === 0) await killApplication()
    if (kind === 1) await killDatabase()
    if (kind === 2) await Promise.all([killApplication(), killDatabase()])
    if (kind !== 1) await restart()
  })

  const beganAt = performance.now()
  const record = await writeWhileBreaking({
    clients: CLIENTS,
    rounds,
    pauseMilliseconds: 600,
    next: client => {
      assertRuns()
      return nextComment(house.origin, commenters[client]!)
    },
  })
  assertRuns()
  await untilReady()
  const found = await stored()
  t.diagnostic(
    `${record.acknowledged.size} acknowledged, ${record.unanswered.size} unanswered, ${record.retries} sent again, ${ROUNDS} rounds in ${Math.round((performance.now() - beganAt) / 1000)} s, at longest ${(record.longestSilenceMilliseconds / 1000).toFixed(1)} s until the next was acknowledged`,
  )
  assert.ok(record.acknowledged.size > ROUNDS, 'the clients wrote something to speak of')
  assert.ok(record.retries > 0, 'something was broken off')
  for (const [what, names] of Object.entries(found)) {
    assert.deepEqual(compareWith(names, record), { lost: [], twice: [], unknown: [] }, what)
  }
})

/** The application lives through the death of its database. */
function assertRuns(): void {
  const { exitCode, signalCode } = house.process
  if (exitCode !== null && signalCode === null)
    throw new Refused(`it ended by itself: ${house.log.slice(-8).join('\n')}`)
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${house.origin}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await sleep(100)
  }
  throw new Error('the house did not come back')
}

/** What PostgreSQL keeps of the drill, by the kind of row: the name of the write each row belongs to. */
async function stored(): Promise<{ [kind: string]: string[] }> {
  const database = openEveryRow(dataFolder)
  const names = async (query: string) =>
    (await database.unsafe<{ name: string }[]>(`with said as (${COMMENTS_KEPT}) ${query}`)).map(row => row.name)
  try {
    return {
      contributions: await names('select name from said'),
      'knots of the thread': await names('select name from said join trace_node using (id)'),
      events: await names(
        `select said.name from said join kernel_event e on e.name = 'contribution.made' and e.payload ->> 'contribution' = said.id::text`,
      ),
      'lines of the journal': await names(
        `select said.name from said join kernel_journal j on j.act = 'contribution.made' and j.object = 'contribution:' || said.id`,
      ),
      keys: await names(`select said.name from said join kernel_request r on r.answer like '%#c-' || said.id`),
    }
  } finally {
    await database.end()
  }
}
