import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { constants, deflateRawSync } from 'node:zlib'
import { type Browser, openWorld, type World } from '../world.ts'

// Attack 24: files that are not what they say, that grow, or whose names do harm.

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  await officer.get('/?lang=en')
})
after(() => world?.close())

const send = (name: string, bytes: Uint8Array) =>
  officer.submit('/towns/documents/new', '/towns/documents', {}, { field: 'file', name, bytes })

test('files that are not what their names say are refused in a sentence, and nothing of them is kept', async () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex')
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000ffff0802000000', 'hex')
  for (const [name, bytes] of [
    ['plan.docx', jpeg],
    ['plan.docx', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['plan.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['plan.txt', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['plan.md', png],
    ['plan.odt', Buffer.from('PK\x05\x06'.padEnd(22, '\0'))],
    ['plan.pdf', Buffer.from('%PDF-1.7\n<!doctype html><script>alert(1)</script>')],
  ] as const) {
    const answer = await send(name, bytes)
    assert.equal(answer.status, 422, name)
    assert.match(answer.page.querySelector('#file-problem')!.text, /damaged|cannot read this kind/, name)
    assert.doesNotMatch(answer.body, /alert\(1\)/)
  }
  assert.deepEqual(await world.everyRow('select id from kernel_file'), [])
})

test('a file of 18 MB that would grow to 18 GB is refused in a sentence, whether it says so or not', async () => {
  const packed = packedNothing(18_000)
  for (const declared of [18_000 * 1024 * 1024, 1000]) {
    const bomb = zipOf('word/document.xml', packed, declared % 2 ** 32)
    assert.ok(bomb.length > 17_000_000 && bomb.length < 20 * 1024 * 1024, String(bomb.length))
    const answer = await send('bomb.docx', bomb)
    assert.equal(answer.status, 422)
    assert.match(answer.body, /At most 20 MB, also when unpacked|damaged/)
  }
  assert.equal((await officer.get('/readyz')).status, 200)
})

test('a name that does harm is kept as one that does none', async () => {
  for (const [number, [harmful, kept]] of (
    [
      ['..\\..\\evil.txt', 'evil.txt'],
      ['plan\u202etxt.md', 'plantxt.md'],
      [`${'long '.repeat(60)}.md`, null],
      ['nul.md', '_nul.md'],
    ] as [string, string | null][]
  ).entries()) {
    const sent = await send(harmful, Buffer.from(`Plan ${number}\n\n1. Words of number ${number}\n`))
    assert.equal(sent.status, 303, sent.body)
    const source = await officer.get(`${sent.location!.split('?')[0]}/source`)
    const [, given = ''] = /filename\*=UTF-8''(.*)$/.exec(source.headers.get('content-disposition')!)!
    const name = decodeURIComponent(given)
    if (kept) assert.equal(name, kept)
    assert.ok((name.length <= 150 && name.endsWith('.md')) || kept === name)
    assert.match(source.headers.get('content-security-policy')!, /sandbox/)
    assert.equal(source.headers.get('content-type'), 'application/octet-stream')
  }
})

test('a file beyond the limit is refused with its size, and the house goes on', async () => {
  const answer = await send('large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'))
  assert.equal(answer.status, 413)
  assert.match(answer.body, /larger than 20 MB/)
})

/** So many megabytes of nothing, packed a thousandfold: blocks that can be put in a row. */
function packedNothing(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])])
}

function zipOf(name: string, packed: Buffer, declared: number): Buffer {
  const entry = Buffer.alloc(30 + name.length)
  entry.writeUInt32LE(0x04034b50, 0)
  entry.writeUInt16LE(8, 8)
  entry.writeUInt32LE(packed.length, 18)
  entry.writeUInt32LE(declared, 22)
  entry.writeUInt16LE(name.length, 26)
  entry.write(name, 30)
  const directory = Buffer.alloc(46 + name.length)
  directory.writeUInt32LE(0x02014b50, 0)
  directory.writeUInt16LE(8, 10)
  directory.writeUInt32LE(packed.length, 20)
  directory.writeUInt32LE(declared, 24)
  directory.writeUInt16LE(name.length, 28)
  directory.write(name, 46)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(entry.length + packed.length, 16)
  return Buffer.concat([entry, packed, directory, end])
}
