import assert from 'node:assert/strict'
import { get, type IncomingHttpHeaders } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { type FakeS3, startFakeS3 } from '../../../test/fake-s3.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { fileStore, keepFile, keepFilesIn, openFile } from '../files/keep.ts'
import { s3Store } from '../files/s3.ts'
import { s3Place } from '../files/s3-place.ts'
import { keptKey } from '../files/store.ts'
import { sweepFiles } from '../files/sweep.ts'
import type { ScopeId } from '../ids.ts'

const WORDS = Buffer.from(`A plan for public parks\n\n${'1. Every street has trees.\n'.repeat(2000)}`)
const FILES_HOST = 'files.plenaria.example'

let world: World
let officer: Browser
let source: string
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  source = await draft(officer, WORDS)
})
after(() => world?.close())

async function draft(browser: Browser, bytes: Buffer): Promise<string> {
  const file = { field: 'file', name: 'the plan.txt', bytes }
  const { status, body, location } = await browser.submit('/towns/documents/new', '/towns/documents', {}, file)
  assert.equal(status, 303, body)
  return `${location!.split('?')[0]}/source`
}

describe('a file that somebody uploaded', () => {
  test('is a download in which nothing runs', async () => {
    const { headers, body } = await officer.get(source)
    assert.equal(body, WORDS.toString())
    assert.equal(headers.get('content-length'), String(WORDS.length))
    assert.equal(headers.get('content-type'), 'application/octet-stream')
    assert.equal(headers.get('content-disposition'), "attachment; filename*=UTF-8''the%20plan.txt")
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox")
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  })

  test('is taken up again where a line broke', async () => {
    const { headers } = await officer.get(source)
    const etag = headers.get('etag')!
    for (const [range, from, to] of [
      ['bytes=100-', 100, WORDS.length],
      ['bytes=0-0', 0, 1],
      ['bytes=5-9', 5, 10],
      ['bytes=-7', WORDS.length - 7, WORDS.length],
      [`bytes=10-${WORDS.length * 2}`, 10, WORDS.length],
    ] as const) {
      for (const headers of [{ range }, { range, 'if-range': etag }] as Record<string, string>[]) {
        const part = await officer.get(source, headers)
        assert.equal(part.status, 206, range)
        assert.equal(part.headers.get('content-range'), `bytes ${from}-${to - 1}/${WORDS.length}`)
        assert.equal(part.body, String(WORDS.subarray(from, to)))
        assert.match(part.headers.get('content-disposition')!, /^attachment/)
      }
    }
  })

  test('is given whole when the part asked for is of another file, several, or nonsense', async () => {
    for (const headers of [
      { range: 'bytes=5-9', 'if-range': '"another"' },
      { range: 'bytes=0-1,5-9' },
      { range: 'bytes=9-5' },
      { range: 'lines=1-2' },
      { range: 'bytes=-' },
    ] as Record<string, string>[]) {
      const whole = await officer.get(source, headers)
      assert.equal(whole.status, 200, String(headers['range']))
      assert.equal(whole.body.length, WORDS.length)
    }
    for (const range of [`bytes=${WORDS.length}-`, 'bytes=-0', 'bytes=999999999999999-']) {
      const none = await officer.get(source, { range })
      assert.equal(none.status, 416, range)
      assert.equal(none.headers.get('content-range'), `bytes */${WORDS.length}`)
      assert.equal(none.body, '')
    }
  })

  test('is described to whoever only asks, without a byte of it', async () => {
    const cookie = officer.cookie()
    const head = await fetch(world.house.origin + source, { method: 'HEAD', headers: { cookie } })
    assert.equal(head.status, 200)
    assert.equal(head.headers.get('content-length'), String(WORDS.length))
    assert.equal(head.headers.get('accept-ranges'), 'bytes')
  })

  test('is not given to anybody else, not even in part', async () => {
    for (const slug of ['member-sw', 'officer-water', null]) {
      const browser = await world.as(slug)
      assert.equal((await browser.get(source, { range: 'bytes=0-9' })).status, 404)
    }
  })

  test('that is no longer what was kept is told from the file', async () => {
    const kept = await world.everyRow<{ id: string; sha256: Uint8Array }>('select id, sha256 from kernel_file limit 1')
    const key = keptKey(Buffer.from(kept[0]!.sha256).toString('hex'))
    const file = (await world.read('officer', tx => openFile(tx, kept[0]!.id)))!
    assert.deepEqual(await file.read(), WORDS)
    await fileStore().put(key, Buffer.concat([WORDS.subarray(1), Buffer.from('x')]))
    await assert.rejects(file.read(), { code: 'broken' })
    await fileStore().put(key, WORDS)
  })
})

describe('bytes in the store', () => {
  test('that no row points to go after a day; all others, and what is not ours, stay', async () => {
    const store = fileStore()
    const orphan = keptKey('ab'.repeat(32))
    await store.put(orphan, Buffer.from('nobody’s'))
    await store.put('notes-of-the-operator', Buffer.from('not ours'))
    await sweepFiles.run(world.house.database.pool)
    assert.equal(await store.size(orphan), 10)
    await world.moveClock('PT25H')
    const swept = await Promise.all([sweepFiles, sweepFiles].map(sweep => sweep.run(world.house.database.pool)))
    await world.moveClock('P0D')
    assert.ok(swept.some(one => one.bytes === 10))
    assert.equal(await store.size(orphan), null)
    assert.equal(await store.size('notes-of-the-operator'), 8)
    assert.equal((await officer.get(source)).body, WORDS.toString())
  })

  test('that are being kept again while the sweep finds them old are not taken away', async () => {
    const bytes = Buffer.from('kept once more')
    const [towns] = await world.everyRow<{ id: ScopeId }>("select id from networks_network where slug = 'towns'")
    const kept = await world.write('officer', async tx => {
      const one = await keepFile(tx, { scope: towns!.id, visibility: 'staff', name: 'x.txt', bytes })
      await world.moveClock('PT25H')
      await sweepFiles.run(world.house.database.pool)
      return one
    })
    await world.moveClock('P0D')
    const file = (await world.read('officer', tx => openFile(tx, kept.id)))!
    assert.deepEqual(await file.read(), bytes)
  })

  test('are rows for nobody but who may see them and the house itself', async () => {
    for (const slug of ['member-sw', 'officer-water', null]) {
      const seen = await world.read(slug, async tx => {
        const rows = await world.everyRow<{ id: string }>('select id from kernel_file')
        return (await Promise.all(rows.map(row => openFile(tx, row.id)))).filter(Boolean)
      })
      assert.deepEqual(seen, [], String(slug))
    }
  })
})

describe('a house that gives out files from another origin', () => {
  let apart: World
  let s3: FakeS3
  let address: string
  before(async () => {
    apart = await openWorld({
      env: { PUBLIC_URL: 'https://plenaria.example', FILES_URL: `https://${FILES_HOST}` },
    })
    s3 = await startFakeS3()
    keepFilesIn(s3Store(s3Place(s3.url())))
    address = await draft(await apart.as('officer'), WORDS)
  })
  after(async () => {
    await apart?.close()
    await s3?.close()
  })

  /** What the files' origin answers: nobody can tell it a cookie, but a test can. */
  async function atFiles(path: string, headers: Record<string, string> = {}) {
    const { port } = new URL(apart.house.origin)
    return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const options = { port, host: 'localhost', path, headers: { host: FILES_HOST, ...headers } }
      get(options, async answer => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk as Buffer)
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks).toString() })
      }).on('error', reject)
    })
  }

  async function link(): Promise<string> {
    const { status, headers } = await (await apart.as('officer')).get(address)
    assert.equal(status, 302)
    assert.equal(headers.get('cache-control'), 'no-store')
    const url = new URL(headers.get('location')!)
    assert.equal(url.origin, `https://${FILES_HOST}`)
    return url.pathname
  }

  test('sends who may have the file there, and nobody else', async () => {
    const { status, body, headers } = await atFiles(await link())
    assert.equal(status, 200)
    assert.equal(body, WORDS.toString())
    assert.equal(headers['set-cookie'], undefined)
    assert.match(headers['content-disposition']!, /^attachment/)
    assert.match(String(headers['content-security-policy']), /sandbox/)
    assert.equal((await atFiles(await link(), { range: 'bytes=5-9' })).body, WORDS.subarray(5, 10).toString())
    for (const slug of ['member-sw', null]) assert.equal((await (await apart.as(slug)).get(address)).status, 404)
  })

  test('gives there nothing but what a link names: no page, no sign-in, no cookie', async () => {
    const cookie = (await apart.as('officer')).cookie()
    for (const path of [
      '/',
      '/me',
      '/demo',
      '/healthz',
      '/sign-in',
      '/favicon.ico',
      address,
      '/uploads',
      '/files/x',
      '/%00',
    ]) {
      const { status, headers, body } = await atFiles(path, { cookie })
      assert.equal(status, 404, path)
      assert.equal(String(headers['set-cookie']), 'undefined', path)
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8', path)
      assert.doesNotMatch(body, /</)
    }
  })

  test('refuses there a link that was changed, or lengthened, or is of another file', async () => {
    const path = await link()
    const [, , id, until, seal] = path.split('/')
    const other = await draft(await apart.as('officer'), Buffer.from('Another plan\n\n1. Less\n'))
    const otherLink = (await (await apart.as('officer')).get(other)).headers.get('location')!
    const otherId = new URL(otherLink).pathname.split('/')[2]
    for (const wrong of [
      `/files/${id}/${Number(until) + 1}/${seal}`,
      `/files/${otherId}/${until}/${seal}`,
      `/files/${id}/${until}/${seal!.slice(1)}x`,
      `/files/${id}/${until}/`,
      `/files/${id}/1/${seal}`,
      `/files/x/${until}/${seal}`,
    ])
      assert.equal((await atFiles(wrong)).status, 404, wrong)
  })

  test('says busy there, without a cookie, when the store does not answer', async () => {
    const path = await link()
    s3.mood.push({ status: 404 })
    const missing = await atFiles(path)
    assert.equal(missing.status, 503)
    assert.equal(missing.headers['set-cookie'], undefined)
    assert.equal(missing.headers['content-disposition'], undefined)
    assert.equal((await atFiles(path)).status, 200)
  })

  test('knows no such link among its pages', async () => {
    const officer = await apart.as('officer')
    const path: string = await link()
    assert.equal((await officer.get(path)).status, 404)
  })

  test('is not opened with settings that would send cookies to files', async () => {
    const refused = (env: Record<string, string>) => assert.rejects(openWorld({ env }), { message: /FILES_URL/ })
    await refused({ FILES_URL: 'https://files.example' })
    await refused({ FILES_URL: 'https://a.example:8443', PUBLIC_URL: 'https://a.example' })
    await refused({ FILES_URL: 'nonsense', PUBLIC_URL: 'https://a.example' })
  })
})
