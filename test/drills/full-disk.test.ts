import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { compareWith, Refused } from '../kits/acknowledged-set.ts'
import { COMMENTS_KEPT, commenterAt, nextComment, page } from '../kits/clients.ts'
import { NotStarted, openEveryRow, type RealHouse, startRealHouse } from '../kits/real-house.ts'

// A disk of its own that can be filled: memory, mounted where only the house sees it. No right of the machine is needed.

let folder: string
let house: RealHouse | null = null
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria full disk-'))
})
after(async () => {
  if (house && house.process.exitCode === null) await house.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Before a command, so that it runs on a disk of so many megabytes at `path`; null where that cannot be had. */
function onDiskOf(megabytes: number, path: string): string[] | null {
  const script = `mount -t tmpfs -o size=${megabytes}m,mode=755 tmpfs "$1" && shift && exec "$@"`
  const own = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  const prefix = ['unshare', ...own, '--mount', 'sh', '-c', script, 'sh', path]
  return spawnSync(prefix[0]!, [...prefix.slice(1), 'true']).status === 0 ? prefix : null
}

const CANNOT = 'no mounts of one’s own can be made on this machine'

test('a start on a disk that is full says so in one sentence', async t => {
  const dataFolder = join(folder, 'small')
  mkdirSync(dataFolder)
  const prefix = onDiskOf(16, dataFolder)
  if (!prefix) return t.skip(CANNOT)
  await assert.rejects(startRealHouse({ dataFolder, prefix }), (error: Error) => {
    assert.ok(error instanceof NotStarted)
    assert.equal(error.code, 2, error.said)
    assert.equal(error.said.trim().split('\n').length, 1, error.said)
    assert.match(error.said, /is full; make room/)
    return true
  })
})

test('while the disk is full, pages are read and what cannot be kept is not acknowledged; with room again all goes on', async t => {
  const dataFolder = join(folder, 'data')
  mkdirSync(dataFolder)
  const prefix = onDiskOf(400, dataFolder)
  if (!prefix) return t.skip(CANNOT)
  house = await startRealHouse({ dataFolder, prefix })
  const inside = (path: string) => `/proc/${house!.process.pid}/root${join(dataFolder, path)}`
  const commenter = await commenterAt(house.origin)
  const record = { acknowledged: new Set<string>(), unanswered: new Set<string>() }
  const comment = async () => {
    const write = await nextComment(house!.origin, commenter)
    record.unanswered.add(write.name)
    await write.send()
    record.acknowledged.add(write.name)
    return record.unanswered.delete(write.name)
  }
  for (let i = 0; i < 10; i++) assert.ok(await comment())

  fill(inside('ballast'))
  let refused = 0
  for (let i = 0; i < 400 && refused < 20; i++) {
    const kept = await comment().catch(error => {
      if (error instanceof Refused) throw error
      return false
    })
    if (!kept) refused++
    fill(inside('ballast')) // what PostgreSQL gave back meanwhile is not given to it again
  }
  t.diagnostic(`${record.acknowledged.size} acknowledged, ${refused} not kept on the full disk`)
  assert.ok(refused > 0, 'the disk was never full enough')
  assert.equal((await fetch(`${house.origin}/healthz`)).status, 200)

  rmSync(inside('ballast'))
  for (let tries = 0; ; tries++) {
    if (await comment().catch(() => false)) break
    assert.ok(tries < 120, 'it does not come back')
    await sleep(250)
  }
  assert.match(await page(`${house.origin}/`), /<main/)
  const database = openEveryRow(inside('.'))
  const kept = await database.unsafe<{ name: string }[]>(COMMENTS_KEPT)
  await database.end()
  assert.deepEqual(
    compareWith(
      kept.map(row => row.name),
      record,
    ),
    { lost: [], twice: [], unknown: [] },
  )
  assert.equal(await house.stop(), 0)
})

function fill(path: string): void {
  for (let size = 1 << 22; size >= 512; size /= 2) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error // thrown by node:fs
    }
  }
}
