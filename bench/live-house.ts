/**
 * A house whose open pages are measured, in a process of its own (`--expose-gc`): prints one JSON line about itself. Then
 * each line it reads is a question: `say` lets somebody speak and answers when that was committed, `memory` answers how
 * many bytes the process takes after its garbage is gone.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { seedPeople } from '../src/app/demo/world.ts'
import { openHouse } from '../src/app/house.ts'
import { readConfig } from '../src/kernel/config.ts'
import { afterCommit, reading, writing } from '../src/kernel/transaction.ts'
import { identify, openSession } from '../src/modules/accounts/index.ts'
import { commentOn, documentView } from '../src/modules/documents/index.ts'
import { furnish } from './furnish.ts'

const SESSIONS = 2100
const dataFolder = mkdtempSync(join(tmpdir(), 'plenaria-live-'))
const config = readConfig({}, { port: '0', data: dataFolder, demonstration: true })
const house = await openHouse(config, (level, what, more) => level === 'error' && console.error(what, more), seedPeople)
const { pool } = house.database
const { document } = await furnish(house)
const slug = document.split('/').at(-1)!
const officer = (await identify(pool, (await openSession(pool, 'officer', 'demonstration'))!))!.actor
const speaker = (await identify(pool, (await openSession(pool, 'delegate-es', 'demonstration'))!))!.actor
const { blocks } = await reading(pool, officer, tx => documentView(tx, 'towns', slug))
const tokens: string[] = []
while (tokens.length < SESSIONS) {
  const some = await Promise.all(Array.from({ length: 10 }, () => openSession(pool, 'member-sw', 'demonstration')))
  tokens.push(...(some as string[])) // everybody of the cast is there
}

async function say(): Promise<number> {
  let committed = 0
  await writing(pool, speaker, async tx => {
    afterCommit(tx, () => {
      committed = performance.timeOrigin + performance.now()
    })
    const where = { network: 'towns', document: slug, block: blocks[5]!.block_id }
    await commentOn(tx, where, { words: 'Encore un mot.', language: 'fr' })
  })
  return committed
}

/** After the last of its garbage is gone and the room for more was given back: otherwise memory breathes by 50 MB. */
async function memory(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc!({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    await pause(250)
  }
  return process.memoryUsage.rss()
}

const ANSWERS: Record<string, () => Promise<number>> = { say, memory }

console.log(JSON.stringify({ origin: house.origin, path: `${document}/live`, tokens }))
for await (const question of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await ANSWERS[question]!()))
}
await house.stop()
rmSync(dataFolder, { recursive: true, force: true })
process.exit(0)
