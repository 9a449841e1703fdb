import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { after, afterEach, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { startCuttingProxy } from '../../../test/cutting-proxy.ts'
import { type FakeS3, startFakeS3 } from '../../../test/fake-s3.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { fileStore, keepFilesIn } from '../files/keep.ts'
import { s3Store } from '../files/s3.ts'
import { s3Place } from '../files/s3-place.ts'
import { type Store, StoreFailure } from '../files/store.ts'
import { sweepFiles } from '../files/sweep.ts'
import { addPieces, findUpload, readUpload, storePiece, UPLOAD_LIMIT } from '../files/unfinished.ts'
import { newId } from '../ids.ts'

const NEW = '/towns/documents/new'
const FORM = '/towns/documents'
const DRAFT = Buffer.from('A plan for public parks\n\n1. Trees\n\n1.1 Every street has trees.\n')

let world: World
let officer: Browser
let s3: FakeS3
let folder: Store
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  await officer.get('/?lang=en')
  s3 = await startFakeS3()
  folder = fileStore()
})
after(async () => {
  await world?.close()
  await s3?.close()
})
afterEach(async () => {
  keepFilesIn(folder)
  await world.moveClock('P2D')
  await sweepFiles.run(world.house.database.pool)
  await world.moveClock('P0D')
})

interface Sending {
  browser?: Browser
  origin?: string
  headers?: Record<string, string>
}

async function tus(method: string, path: string, body: Buffer | null, { browser, origin, headers }: Sending = {}) {
  const answer = await fetch(new URL(path, origin ?? world.house.origin), {
    method,
    headers: { cookie: (browser ?? officer).cookie(), 'tus-resumable': '1.0.0', ...headers },
    body: body as Uint8Array<ArrayBuffer> | null,
    redirect: 'manual',
  })
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

async function keyOf(browser = officer, page = NEW, form = FORM): Promise<string> {
  return browser.fieldsOf(await browser.get(page), form).get('key')!
}

async function begin(size: number, sending: Sending & { name?: string } = {}) {
  return tus('POST', '/uploads', null, {
    ...sending,
    headers: {
      'upload-length': String(size),
      'upload-metadata': `filename ${Buffer.from(sending.name ?? 'plan.txt').toString('base64')}`,
      'x-form-key': sending.headers?.['x-form-key'] ?? (await keyOf(sending.browser)),
      ...sending.headers,
    },
  })
}

const addressOf = async (size: number, name?: string) =>
  (await begin(size, name ? { name } : {})).headers.get('location')!
const piece = (path: string, at: number, bytes: Buffer, sending: Sending = {}) =>
  tus('PATCH', path, bytes, {
    ...sending,
    headers: { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream', ...sending.headers },
  })
const lengthOf = async (path: string) => Number((await tus('HEAD', path, null)).headers.get('upload-offset'))
const idOf = (path: string) => path.split('/').at(-1)!.split('.')[0]!
const bytesOf = async (path: string) => readUpload((await world.read('officer', tx => findUpload(tx, idOf(path))))!)
const sendForm = (path: string, more: Record<string, string> = {}) =>
  officer.submit(NEW, FORM, { upload: path.split('/').at(-1)!, ...more })

for (const where of ['a folder', 'S3']) {
  describe(`a file that arrives in pieces, kept in ${where}`, () => {
    const open = () => {
      if (where === 'S3') keepFilesIn(s3Store(s3Place(s3.url())))
    }

    test('is handed to its form as if it had come with it', async () => {
      open()
      const words = Buffer.from(`${DRAFT}\nin ${where}\n`)
      const path = await addressOf(words.length)
      assert.equal((await piece(path, 0, words.subarray(0, 20))).status, 204)
      assert.equal(await lengthOf(path), 20)
      assert.equal((await piece(path, 20, words.subarray(20))).headers.get('upload-offset'), String(words.length))
      const taken = await sendForm(path)
      assert.equal(taken.status, 303, taken.body)
      const source = await officer.get(`${taken.location!.split('?')[0]}/source`)
      assert.equal(source.body, words.toString())
      assert.match(source.headers.get('content-disposition')!, /plan\.txt$/)
    })

    test('arrives whole over a line that breaks five times', async t => {
      open()
      const bytes = randomBytes(8 * 1024 * 1024)
      const proxy = await startCuttingProxy(
        Number(new URL(world.house.origin).port),
        [700_000, 300, 2_000_000, 900_000, 1_500_000],
      )
      t.after(() => proxy.close())
      const origin = `http://localhost:${proxy.port}`
      const path = await addressOf(bytes.length)
      for (let at = 0; at < bytes.length; ) {
        try {
          at = Number((await piece(path, at, bytes.subarray(at), { origin })).headers.get('upload-offset'))
        } catch {
          // A line that broke after the house had all of a request is told by HEAD, too.
          const head = await tus('HEAD', path, null, { origin }).catch(() => null)
          if (head) at = Number(head.headers.get('upload-offset'))
        }
      }
      assert.equal(proxy.cuts(), 5)
      const hash = (some: Buffer) => createHash('sha256').update(some).digest('hex')
      assert.equal(hash((await bytesOf(path))!), hash(bytes))
    })
  })
}

test('what arrived of a piece that broke off is not sent again', async t => {
  const bytes = randomBytes(400_000)
  const proxy = await startCuttingProxy(Number(new URL(world.house.origin).port), [300_000])
  t.after(() => proxy.close())
  const path = await addressOf(bytes.length)
  await assert.rejects(piece(path, 0, bytes, { origin: `http://localhost:${proxy.port}` }))
  const kept = await world.until(() => lengthOf(path))
  assert.ok(kept > 100_000 && kept < 300_000, String(kept))
  assert.equal((await piece(path, kept, bytes.subarray(kept))).status, 204)
  assert.deepEqual(await bytesOf(path), bytes)
})

test('forty files that stand still on their way keep nobody from reading, and what came of them is kept', async t => {
  const people = [
    'officer',
    'delegate-es',
    'member-sw',
    'caller',
    'facilitator',
    'regional',
    'administrator',
    'officer-water',
  ]
  const begun: { path: string; browser: Browser }[] = []
  for (const slug of people) {
    const browser = await world.as(slug)
    const key = await keyOf(browser, '/', '/sign-out')
    for (let i = 0; i < 5; i++) {
      const { headers } = await begin(1000, { browser, headers: { 'x-form-key': key } })
      begun.push({ path: headers.get('location')!, browser })
    }
  }
  const answered: (number | undefined)[] = []
  const stalled = begun.map(({ path, browser }) => {
    const sending = request(new URL(path, world.house.origin), {
      method: 'PATCH',
      headers: {
        cookie: browser.cookie(),
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': '1000',
      },
    })
    sending.on('response', ({ statusCode }) => answered.push(statusCode))
    sending.on('error', () => {})
    sending.write('0123456789')
    return sending
  })
  t.after(() => {
    for (const sending of stalled) sending.destroy()
  })
  await sleep(2000)
  const visitor = await world.as(null)
  for (const path of ['/', '/towns']) assert.equal((await visitor.get(path)).status, 200, path)
  const file = { field: 'file', name: 'plan.txt', bytes: Buffer.from(`${DRAFT}\nbeside forty\n`) }
  assert.equal((await officer.submit(NEW, FORM, {}, file)).status, 303)
  assert.deepEqual(answered, [], 'all forty are still being received')
  for (const sending of stalled) sending.destroy()
  const [{ path, browser }] = begun as [(typeof begun)[0]]
  await world.until(async () => (await tus('HEAD', path, null, { browser })).headers.get('upload-offset') === '10')
})

test('the same file and form twice make one document; the same form with another file is refused', async () => {
  const words = Buffer.from(`${DRAFT}\ntwice\n`)
  const path = await addressOf(words.length)
  await piece(path, 0, words)
  const before = await world.everyRow<{ count: number }>('select count(*)::int as count from documents_document')
  const fields = { upload: path.split('/').at(-1)!, key: await keyOf(), language: '' }
  const first = await officer.post(FORM, new URLSearchParams(fields))
  const second = await officer.post(FORM, new URLSearchParams(fields))
  assert.equal(first.status, 303, first.body)
  assert.equal(second.location, first.location)
  const [now] = await world.everyRow<{ count: number }>('select count(*)::int as count from documents_document')
  assert.equal(now!.count, before[0]!.count + 1)
  const other = await addressOf(3)
  await piece(other, 0, Buffer.from('abc'))
  const reused = await officer.post(FORM, new URLSearchParams({ ...fields, upload: other.split('/').at(-1)! }))
  assert.equal(reused.status, 409)
})

test('a file on its way is its sender’s alone', async () => {
  const path = await addressOf(DRAFT.length)
  for (const slug of ['officer-water', 'member-sw', 'administrator']) {
    const browser = await world.as(slug)
    assert.equal((await tus('HEAD', path, null, { browser })).status, 404, slug)
    assert.equal((await piece(path, 0, DRAFT, { browser })).status, 404, slug)
    assert.equal((await tus('DELETE', path, null, { browser })).status, 404, slug)
    assert.equal(await world.read(slug, tx => findUpload(tx, idOf(path))), null)
    assert.equal(await world.write(slug, tx => addPieces(tx, idOf(path), 0, ['x.1'])), null)
  }
  const visitor = await world.as(null)
  assert.equal((await tus('HEAD', path, null, { browser: visitor })).status, 401)
  assert.equal((await piece(path, 0, DRAFT, { browser: visitor })).status, 401)
  assert.equal((await piece(path, 0, DRAFT)).status, 204)
})

test('a form cannot name a file that is another’s, unfinished or made up', async () => {
  const deputy = await world.as('administrator')
  const theirs = await begin(DRAFT.length, { browser: officer })
  await piece(theirs.headers.get('location')!, 0, DRAFT)
  const named = theirs.headers.get('location')!.split('/').at(-1)!
  const stolen = await deputy.post(FORM, new URLSearchParams({ upload: named, key: await keyOf(officer) }))
  assert.equal(stolen.status, 403)
  const unfinished = await addressOf(100)
  for (const upload of [
    unfinished.split('/').at(-1)!,
    `${newId()}.x`,
    named.replace(/^..../, '0000'),
    '../../etc',
    'x',
  ]) {
    const answer = await officer.submit(NEW, FORM, { upload, title: 'My own words' })
    assert.equal(answer.status, 422, upload)
    assert.match(answer.body, /did not arrive whole/)
    assert.match(answer.body, /My own words/)
  }
})

test('nobody begins one from another site, without a form of ours, or without signing in', async () => {
  assert.equal((await begin(5, { headers: { 'sec-fetch-site': 'cross-site' } })).status, 403)
  assert.equal((await begin(5, { headers: { origin: 'https://elsewhere.example' } })).status, 403)
  assert.equal((await begin(5, { headers: { 'x-form-key': '' } })).status, 403)
  assert.equal((await begin(5, { headers: { 'x-form-key': world.visitorKey() } })).status, 403)
  const visitor = { cookie: '', 'x-form-key': world.visitorKey() }
  assert.equal((await begin(5, { headers: visitor })).status, 401)
  const path = await addressOf(3)
  const elsewhere = { headers: { 'sec-fetch-site': 'same-site' } }
  assert.equal((await piece(path, 0, Buffer.from('abc'), elsewhere)).status, 403)
  const begun = await begin(3)
  assert.equal(begun.status, 201)
  assert.deepEqual(
    [...begun.headers.keys()].filter(name => name.startsWith('access-control-')),
    [],
  )
})

test('a file that is too large is refused at once, and none may grow beyond what was said', async () => {
  assert.equal((await begin(UPLOAD_LIMIT + 1)).status, 413)
  assert.equal((await begin(UPLOAD_LIMIT)).status, 201)
  const path = await addressOf(10)
  assert.equal((await piece(path, 0, Buffer.alloc(11))).status, 413)
  assert.equal(await lengthOf(path), 0)
  for (const length of ['-1', '1.5', 'x', ''])
    assert.equal((await begin(1, { headers: { 'upload-length': length } })).status, 400, length)
  assert.equal((await begin(1, { headers: { 'upload-defer-length': '1' } })).status, 501)
})

test('a piece that does not begin where the file ends is refused, and changes nothing', async () => {
  const path = await addressOf(10)
  assert.equal((await piece(path, 0, Buffer.from('01234'))).status, 204)
  for (const at of [0, 4, 6, 10]) assert.equal((await piece(path, at, Buffer.from('x'))).status, 409, String(at))
  const both = await Promise.all([piece(path, 5, Buffer.from('56789')), piece(path, 5, Buffer.from('56789'))])
  assert.deepEqual(both.map(one => one.status).sort(), [204, 409])
  assert.equal((await bytesOf(path))!.toString(), '0123456789')
})

test('of two processes that take the same piece, one counts it', async () => {
  const path = await addressOf(12)
  const add = async (words: string) => {
    const name = await storePiece(idOf(path), Buffer.from(words))
    return world.write('officer', tx => addPieces(tx, idOf(path), 0, [name]))
  }
  const ends = await Promise.all([add('abc'), add('defghi')])
  assert.equal(ends.filter(end => end === null).length, 1)
  assert.equal(
    await lengthOf(path),
    ends.find(end => end !== null),
  )
})

test('a piece that changed on its way is not kept', async () => {
  const path = await addressOf(6)
  const sum = (words: string) => ({
    headers: { 'upload-checksum': `sha256 ${createHash('sha256').update(words).digest('base64')}` },
  })
  assert.equal((await piece(path, 0, Buffer.from('abc'), sum('abd'))).status, 460)
  assert.equal(await lengthOf(path), 0)
  assert.equal((await piece(path, 0, Buffer.from('abc'), sum('abc'))).status, 204)
  assert.equal((await piece(path, 3, Buffer.from('def'), { headers: { 'upload-checksum': 'crc32 AAAA' } })).status, 400)
  const { headers } = await tus('OPTIONS', '/uploads', null)
  assert.match(headers.get('tus-extension')!, /checksum/)
  assert.match(headers.get('tus-checksum-algorithm')!, /sha256/)
})

test('after a day a file on its way is over: gone, and then forgotten with all its bytes', async () => {
  const path = await addressOf(DRAFT.length)
  await piece(path, 0, DRAFT)
  await world.moveClock('PT25H')
  // Staff sign in every day.
  officer = await world.as('officer')
  assert.equal((await tus('HEAD', path, null)).status, 410)
  assert.equal((await piece(path, 0, DRAFT)).status, 410)
  assert.equal((await sendForm(path)).status, 422)
  assert.ok((await Array.fromAsync(fileStore().list(`unfinished/${idOf(path)}/`))).length > 0)
  await sweepFiles.run(world.house.database.pool)
  assert.equal((await tus('HEAD', path, null)).status, 404)
  assert.deepEqual(await Array.fromAsync(fileStore().list(`unfinished/${idOf(path)}/`)), [])
})

test('what somebody takes back is gone with all its bytes', async () => {
  const path = await addressOf(DRAFT.length)
  await piece(path, 0, DRAFT)
  assert.equal((await tus('DELETE', path, null)).status, 204)
  assert.equal((await tus('HEAD', path, null)).status, 404)
  assert.deepEqual(await Array.fromAsync(fileStore().list(`unfinished/${idOf(path)}/`)), [])
})

test('a person has a few files on their way at once, also when they begin many at the same moment', async () => {
  const begun = await Promise.all(Array.from({ length: 9 }, () => begin(10)))
  assert.deepEqual(begun.map(one => one.status).sort(), [...Array(5).fill(201), ...Array(4).fill(429)])
  await tus('DELETE', begun.find(one => one.status === 201)!.headers.get('location')!, null)
  assert.equal((await begin(10)).status, 201)
})

test('a process that dies after a piece was stored and before it was counted costs that piece only', async () => {
  const bytes = randomBytes(2000)
  const path = await addressOf(bytes.length)
  await piece(path, 0, bytes.subarray(0, 500))
  await storePiece(idOf(path), bytes.subarray(500, 1200))
  assert.equal(await lengthOf(path), 500)
  await piece(path, 500, bytes.subarray(500))
  assert.deepEqual(await bytesOf(path), bytes)
  await world.moveClock('P3D')
  await sweepFiles.run(world.house.database.pool)
  await sweepFiles.run(world.house.database.pool)
  assert.deepEqual(await Array.fromAsync(fileStore().list(`unfinished/${idOf(path)}/`)), [])
})

test('a full disk is said in a sentence, keeps nothing by halves, and the file goes on when there is room', async () => {
  const path = await addressOf(DRAFT.length)
  await piece(path, 0, DRAFT.subarray(0, 10))
  keepFilesIn({ ...folder, put: () => Promise.reject(new StoreFailure('no-room', 'full')) })
  const full = await piece(path, 10, DRAFT.subarray(10))
  assert.equal(full.status, 507)
  assert.match(full.body, /no room left for files/)
  const file = { field: 'file', name: 'plan.txt', bytes: Buffer.from('Another plan\n') }
  const plain = await officer.submit(NEW, FORM, {}, file)
  assert.equal(plain.status, 507)
  keepFilesIn(folder)
  assert.equal(await lengthOf(path), 10)
  assert.equal((await piece(path, 10, DRAFT.subarray(10))).status, 204)
  assert.deepEqual(await bytesOf(path), DRAFT)
  const rows = await world.everyRow("select id from kernel_file where name = 'Another plan'")
  assert.deepEqual(rows, [])
})

test('a file bears a safe name from its first piece on', async () => {
  const path = await addressOf(3, '../../\u202eplan\0.txt')
  const { headers } = await tus('HEAD', path, null)
  const [, name = ''] = headers.get('upload-metadata')!.split(' ')
  assert.equal(Buffer.from(name, 'base64').toString(), 'plan.txt')
})

test('an empty file is an empty file, and the form says so', async () => {
  const path = await addressOf(0)
  assert.deepEqual(await bytesOf(path), Buffer.alloc(0))
})

test('what is no tus is told so', async () => {
  const without = await fetch(`${world.house.origin}/uploads`, {
    method: 'POST',
    headers: { cookie: officer.cookie(), 'x-form-key': await keyOf() },
  })
  assert.equal(without.status, 412)
  assert.equal((await tus('HEAD', '/uploads/nonsense', null)).status, 404)
  assert.equal((await tus('HEAD', '/uploads/%00', null)).status, 404)
  assert.equal((await officer.get('/uploads')).status, 404)
})
