import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPaper } from '../../src/kernel/paper/read-file.ts'
import { type Browser, browserAt } from '../browser.ts'
import { openBlock } from '../kits/clients.ts'
import { endAll, killHard, openEveryRow, postgresOf, type RealHouse, startRealHouse } from '../kits/real-house.ts'
import { editWord } from '../kits/word-edits.ts'

// What a returned file says is said with the yes of its sender: all of it or nothing, and once, whatever dies meanwhile.

const ROUNDS = 10

let dataFolder: string
let house: RealHouse
before(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'plenaria returned-'))
  house = await startRealHouse({ dataFolder })
})
after(async () => {
  await endAll(dataFolder, house)
  rmSync(dataFolder, { recursive: true, force: true })
})

test('a file of many comments is said whole or not at all, and once, while the house is killed under the yes', async t => {
  const port = Number(new URL(house.origin).port)
  const member = browserAt(house.origin)
  await member.post('/demo/sign-in', new URLSearchParams({ as: 'member-sw' }))
  const text = (await openBlock(house.origin, member.cookie())).split('/blocks/')[0]!
  const printed = await fetch(`${house.origin}${text}.docx`, { headers: { cookie: member.cookie() } })
  const word = new Uint8Array(await printed.arrayBuffer())
  const { blocks } = await readPaper('text.docx', word)
  const places = [...new Set(blocks.map(one => one.names?.[0]).filter(name => name !== undefined))].slice(2, 22)
  assert.ok(places.length > 5, `${places}`)
  const fileOf = (mark: string) =>
    editWord(
      word,
      places.map((paragraph, nth) => ({
        paragraph,
        edits: [{ does: 'comments' as const, from: 0, to: 5, text: `${mark}-${nth}.`, by: 'Neema' }],
      })),
    )

  const undisturbed = await waitingFor(member, text, await fileOf('calm'))
  const beganAt = performance.now()
  assert.equal(await undisturbed.yes(), 303)
  const length = performance.now() - beganAt
  const all = (await saidAs('calm')).length
  assert.ok(all > 5)

  let whole = 0
  for (let round = 0; round < ROUNDS; round++) {
    const mark = `round${round}`
    const { yes } = await waitingFor(member, text, await fileOf(mark))
    const answer = yes().catch(() => 0)
    await sleep((length * 1.2 * (round + 1)) / ROUNDS)
    await Promise.all([killHard(house.process.pid), round % 2 ? killHard(postgresOf(dataFolder)) : null])
    const acknowledged = (await answer) === 303
    house = await startRealHouse({ dataFolder, port })
    const kept = (await saidAs(mark)).length
    assert.ok(
      kept === all || (kept === 0 && !acknowledged),
      `${mark}: ${kept} of ${all}, acknowledged: ${acknowledged}`,
    )
    if (kept === all) whole++
    assert.equal(await yes(), 303)
    const said = await saidAs(mark)
    assert.equal(said.length, all)
    assert.equal(new Set(said).size, all)
  }
  t.diagnostic(`${all} comments, a yes of ${Math.round(length)} ms, killed ${ROUNDS} times: kept ${whole} times`)
})

/** Brings a file back; `yes` sends the yes to what was read of it, always with the same key. */
async function waitingFor(member: Browser, text: string, bytes: Uint8Array): Promise<{ yes: () => Promise<number> }> {
  const returned = `${text}/returned`
  const sent = await member.submit(returned, returned, {}, { field: 'file', name: 'back.docx', bytes })
  assert.equal(sent.status, 303, sent.body.slice(0, 2000))
  const preview = sent.location!.split('?')[0]!
  const form = member.fieldsOf(await member.get(preview), preview)
  form.set('language', 'en')
  return { yes: async () => (await member.post(preview, form)).status }
}

/** The words kept that begin so. */
async function saidAs(mark: string): Promise<string[]> {
  const database = openEveryRow(dataFolder)
  try {
    const rows = await database.unsafe<{ words: string }[]>(
      `select words -> 'faces' -> 'en' ->> 'text' as words from documents_contribution
       where words -> 'faces' -> 'en' ->> 'text' like '${mark}-%'`,
    )
    return rows.map(row => row.words)
  } finally {
    await database.end()
  }
}
