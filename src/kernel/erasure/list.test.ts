import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { newId } from '../ids.ts'
import { sealWith } from '../sealed.ts'
import { AWAITED, awaitList, awaitsList, LIST, listErased, markOf, OtherSecret, readErased, takeList } from './list.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria list '))
  sealWith(Buffer.alloc(32, 7))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = (name = LIST) => readFileSync(join(folder, name), 'utf8')

describe('the list of the erased', () => {
  test('says of an id whether it was erased, and tells nothing of anybody by itself', async () => {
    const [gone, here] = [newId(), newId()]
    await listErased(folder, [gone])
    const marks = readErased(folder)!
    assert.deepEqual([marks.has(markOf(gone)), marks.has(markOf(here))], [true, false])
    assert.ok(!text().includes(gone))
    const { createHash } = await import('node:crypto')
    assert.ok(!text().includes(createHash('sha256').update(gone).digest('hex')))
    assert.equal(statSync(join(folder, LIST)).mode & 0o077, 0)
  })

  test('holds everybody once, however often they are written', async () => {
    const gone = newId()
    await listErased(folder, [gone])
    await listErased(folder, [gone, newId()])
    assert.equal(text().trimEnd().split('\n').length, 3)
  })

  test('opens under no other secret, and is not written on with one', async () => {
    await listErased(folder, [newId()])
    const before = text()
    sealWith(Buffer.alloc(32, 8))
    assert.throws(() => readErased(folder), OtherSecret)
    await assert.rejects(listErased(folder, [newId()]), OtherSecret)
    assert.equal(text(), before)
  })

  test('a line that was cut short by a full disk spoils no other', async () => {
    const [first, second] = [newId(), newId()]
    await listErased(folder, [first])
    appendFileSync(join(folder, LIST), markOf(second).slice(0, 20))
    await listErased(folder, [second])
    assert.deepEqual(readErased(folder), new Set([markOf(first), markOf(second)]))
  })

  test('a restored house waits for it, keeps what it erases meanwhile, and puts both together when it comes', async () => {
    const [old, meanwhile] = [newId(), newId()]
    await listErased(folder, [old])
    renameSync(join(folder, LIST), join(folder, 'safe'))
    await awaitList(folder)
    assert.equal(readErased(folder), null)
    await listErased(folder, [meanwhile])
    await takeList(folder)
    assert.equal(awaitsList(folder), true)
    assert.ok(text(AWAITED).includes(markOf(meanwhile)))
    renameSync(join(folder, 'safe'), join(folder, LIST))
    await takeList(folder)
    assert.equal(awaitsList(folder), false)
    assert.deepEqual(readErased(folder), new Set([markOf(old), markOf(meanwhile)]))
  })

  test('an empty file is a list that nobody has begun', async () => {
    writeFileSync(join(folder, LIST), '')
    assert.equal(readErased(folder), null)
    await listErased(folder, [])
    assert.deepEqual(readErased(folder), new Set())
  })
})
