import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, describe, mock, test } from 'node:test'
import { type FakeS3, startFakeS3 } from '../../../test/fake-s3.ts'
import { newId } from '../ids.ts'
import { folderStore } from './folder.ts'
import { s3Store } from './s3.ts'
import { s3Place } from './s3-place.ts'
import { hashInKey, keptKey, pieceKey, readWhole, type Store } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenaria files-'))
const PATIENT = { silenceMs: 20_000, tries: 3, pauseMs: 5 }
const LIMITS = { silenceMs: 1000, tries: 3, pauseMs: 5 }
let s3: FakeS3
before(async () => {
  s3 = await startFakeS3()
})
after(async () => {
  await s3.close()
  rmSync(folder, { recursive: true, force: true })
})

const keyOf = (bytes: Uint8Array) => keptKey(createHash('sha256').update(bytes).digest('hex'))

for (const [where, openIt] of [
  ['a folder', () => folderStore(join(folder, 'contract'))],
  ['S3', () => s3Store(s3Place(s3.url()), PATIENT)],
  ['a folder of a bucket', () => s3Store(s3Place(s3.url({ folder: '/towns/files' })), PATIENT)],
] as const) {
  describe(`files in ${where}`, () => {
    let store: Store
    before(() => {
      store = openIt()
    })

    test('come back as they were kept, whole and in part', async () => {
      const bytes = randomBytes(300_000)
      const key = keyOf(bytes)
      await store.put(key, bytes)
      assert.equal(await store.size(key), bytes.length)
      assert.deepEqual(await readWhole(store, key, bytes.length), bytes)
      const part: Uint8Array[] = []
      for await (const chunk of store.read(key, 99_999, 200_001)) part.push(chunk)
      assert.deepEqual(Buffer.concat(part), bytes.subarray(99_999, 200_001))
    })

    test('may be empty, and may be kept twice', async () => {
      const key = keyOf(Buffer.alloc(0))
      await store.put(key, Buffer.alloc(0))
      await store.put(key, Buffer.alloc(0))
      assert.equal(await store.size(key), 0)
      assert.deepEqual(await readWhole(store, key, 0), Buffer.alloc(0))
    })

    test('that were never kept are not there, and cannot be read', async () => {
      const key = keyOf(randomBytes(8))
      assert.equal(await store.size(key), null)
      await assert.rejects(readWhole(store, key, 8), { code: 'broken' })
    })

    test('that are shorter than they should be are an error, not a shorter file', async () => {
      const bytes = randomBytes(1000)
      await store.put(keyOf(bytes), bytes)
      await assert.rejects(readWhole(store, keyOf(bytes), 1001))
    })

    test('are gone when they are deleted, also twice', async () => {
      const bytes = randomBytes(10)
      await store.put(keyOf(bytes), bytes)
      await store.delete(keyOf(bytes))
      await store.delete(keyOf(bytes))
      assert.equal(await store.size(keyOf(bytes)), null)
    })

    test('are listed with their size and age, however many, and by how their keys begin', async () => {
      const upload = newId()
      const keys = Array.from({ length: 7 }, () => pieceKey(upload, `${newId()}.3`))
      for (const key of keys) await store.put(key, Buffer.from('abc'))
      const kept = randomBytes(20)
      await store.put(keyOf(kept), kept)
      const found = await Array.fromAsync(store.list(`unfinished/${upload}/`))
      assert.deepEqual(found.map(one => one.key).sort(), keys.sort())
      for (const { bytes, at } of found) {
        assert.equal(bytes, 3)
        assert.ok(Math.abs(at.epochMilliseconds - Date.now()) < 60_000)
      }
      const all = await Array.fromAsync(store.list(''))
      assert.ok(all.some(one => one.key === keyOf(kept) && hashInKey(one.key)))
    })

    test('that ten people keep at the same moment are all there', async () => {
      const many = Array.from({ length: 10 }, () => randomBytes(5000))
      await Promise.all([...many, ...many].map(bytes => store.put(keyOf(bytes), bytes)))
      for (const bytes of many) assert.deepEqual(await readWhole(store, keyOf(bytes), bytes.length), bytes)
    })
  })
}

describe('a folder', () => {
  afterEach(() => mock.restoreAll())

  test('that is full keeps nothing by halves and says that it is full', async () => {
    const where = join(folder, 'full')
    const store = folderStore(where)
    await store.put('ab/earlier', Buffer.from('earlier'))
    const handle = await open(join(folder, 'any'), 'w')
    const prototype = Object.getPrototypeOf(handle)
    await handle.close()
    for (const step of ['writeFile', 'sync']) {
      mock.method(prototype, step, async () => {
        throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
      })
      await assert.rejects(store.put('ab/later', Buffer.from('later')), { code: 'no-room', status: 507 })
      mock.restoreAll()
      assert.deepEqual(await readdir(join(where, 'ab')), ['earlier'])
    }
    await store.put('ab/later', Buffer.from('later'))
    assert.equal(await store.size('ab/later'), 5)
  })

  test('is never left: a key that leads out of it is none', async () => {
    const where = join(folder, 'inside')
    const store = folderStore(where)
    await store.put('ab/one', Buffer.from('one'))
    writeFileSync(join(folder, 'secret.key'), 'the secret')
    const outside = createHash('sha256').update('the secret').digest('hex')
    for (const key of [
      '../secret.key',
      'ab/../../secret.key',
      pieceKey(newId(), '../../../secret.key'),
      join(folder, 'secret.key'),
      'ab//one',
      'ab/./one',
      'ab/..',
      '..',
      '.',
      '',
      '/',
      'ab/one\0',
    ]) {
      const refused = { code: 'broken' }
      await assert.rejects(readWhole(store, key, 10), refused, key)
      await assert.rejects(store.put(key, Buffer.from('x')), refused, key)
      await assert.rejects(store.size(key), refused, key)
      await assert.rejects(store.delete(key), refused, key)
    }
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(folder, 'secret.key')))
        .digest('hex'),
      outside,
    )
    assert.deepEqual(await readdir(where), ['ab'])
  })

  test('gives back only after file and folders are written through', async () => {
    const handle = await open(join(folder, 'any'), 'w')
    const prototype = Object.getPrototypeOf(handle)
    await handle.close()
    const sync = mock.method(prototype, 'sync')
    await folderStore(join(folder, 'synced')).put('ab/one', Buffer.from('one'))
    // The file, the folder `ab`, the new folder above it, and where that one lies.
    assert.equal(sync.mock.callCount(), 4)
  })

  test('that cannot be a folder is a fault that names no contents', async () => {
    writeFileSync(join(folder, 'file'), '')
    await assert.rejects(folderStore(join(folder, 'file')).put('ab/x', Buffer.from('x')), { code: 'busy' })
  })
})

describe('S3 that misbehaves', () => {
  const bytes = randomBytes(100_000)
  const key = keyOf(bytes)
  let store: Store
  before(async () => {
    store = s3Store(s3Place(s3.url()), LIMITS)
    await store.put(key, bytes)
  })
  afterEach(() => {
    s3.mood.length = 0
  })

  test('is asked again after an error, a silence and a cut line, and then it is as if nothing had been', async () => {
    for (const mood of [{ status: 500 }, { status: 503 }, { status: 429 }, { stall: true }, { cutAfter: 0 }] as const) {
      s3.mood.push(mood)
      await store.put(key, bytes)
      s3.mood.push(mood)
      assert.equal(await store.size(key), bytes.length)
    }
    s3.mood.push({ cutAfter: 30_000 }, { cutAfter: 0 })
    assert.deepEqual(await readWhole(store, key, bytes.length), bytes)
  })

  test('is believed when it fails for good: busy, and full', async () => {
    s3.mood.push({ status: 500 }, { status: 500 }, { status: 500 })
    await assert.rejects(store.put(key, bytes), { code: 'busy', status: 503 })
    s3.mood.push({ stall: true }, { stall: true }, { stall: true })
    await assert.rejects(store.size(key), { code: 'busy' })
    s3.mood.push({ status: 507 })
    await assert.rejects(store.put(key, bytes), { code: 'no-room', status: 507 })
    s3.mood.push({ status: 403 })
    await assert.rejects(store.put(key, bytes), { code: 'busy' })
  })

  test('leads us nowhere else', async () => {
    const other = await startFakeS3()
    s3.mood.push({ redirectTo: `${other.url().replace('s3+', '')}` })
    await assert.rejects(readWhole(store, key, bytes.length), { code: 'busy' })
    s3.mood.push({ redirectTo: `${other.url().replace('s3+', '')}` })
    await assert.rejects(store.put(key, bytes), { code: 'busy' })
    assert.deepEqual(other.asked, [])
    await other.close()
  })

  test('cannot fill our memory, nor hold us for ever', async () => {
    s3.mood.push({ endless: true })
    await assert.rejects(readWhole(store, key, bytes.length), { code: 'broken' })
    s3.mood.push({ endless: true })
    await assert.rejects(Array.fromAsync(store.list('')), { code: 'broken' })
    s3.mood.push({ drip: true })
    const since = Date.now()
    await assert.rejects(readWhole(store, key, 10_000))
    assert.ok(Date.now() - since < 30_000)
  })

  test('that answers nonsense to a list is told from an empty bucket', async () => {
    for (const nonsense of [
      '',
      'hello',
      '<html></html>',
      '<ListBucketResult><Contents><Key>a</Key><Size>x</Size></Contents></ListBucketResult>',
      '<ListBucketResult><IsTruncated>true',
    ]) {
      s3.mood.push({ nonsense })
      await assert.rejects(Array.fromAsync(store.list('')), { code: 'broken' }, nonsense)
    }
  })

  test('takes only what was signed with the right secret, for the right region and bucket', async () => {
    await store.check()
    for (const [change, status] of [
      [{ secret: 'another' }, 403],
      [{ region: 'elsewhere' }, 403],
      [{ bucket: 'others' }, 404],
    ] as const) {
      const wrong = s3Store(s3Place(s3.url(change)), LIMITS)
      await assert.rejects(wrong.check(), { message: new RegExp(`^S3_URL: the store at 127.*answered ${status};`) })
      await assert.rejects(wrong.put(key, bytes), { code: 'busy' })
    }
    s3.mood.push({ status: 500 }, { status: 500 }, { status: 500 })
    await assert.rejects(store.check(), { code: 'busy' })
  })
})

describe('S3_URL', () => {
  test('is read in all its parts', () => {
    assert.deepEqual(s3Place('s3+https://AK:se%2Fcret@store.example:3900/papers/towns?region=garage'), {
      base: 'https://store.example:3900/papers/towns/',
      bucket: 'https://store.example:3900/papers',
      prefix: 'towns/',
      region: 'garage',
      key: 'AK',
      secret: 'se/cret',
    })
    assert.equal(s3Place('s3+https://a:b@host/bucket').region, 'us-east-1')
  })

  test('that is wrong is named with what is expected, and never repeated', () => {
    for (const wrong of [
      'nonsense',
      'https://hush:hush@host/bucket',
      's3+ftp://hush:hush@host/bucket',
      's3+https://host/bucket',
      's3+https://hush@host/bucket',
      's3+https://hush:hush@host',
      's3+https://hush:hush@host/B',
      's3+https://hush:hush@host/bucket/a%20b',
      's3+https://hush:hush@host/bucket?rgeion=x',
      's3+https://hush:%ZZ@host/bucket',
    ]) {
      assert.throws(() => s3Place(wrong), { message: /^S3_URL .*; expected s3\+https:\/\/KEY:SECRET@/ }, wrong)
      assert.throws(
        () => s3Place(wrong),
        (error: Error) => !error.message.includes('hush'),
      )
    }
  })
})
