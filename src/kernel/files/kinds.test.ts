import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import { contentTypeOf, kindOf } from './kinds.ts'

const JUST_BYTES = 'application/octet-stream'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex')
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000ffff0802000000', 'hex')

const givenBack = async (name: string, bytes: Uint8Array) => contentTypeOf(name, await kindOf(bytes))

test('a Word file is given back as one', async () => {
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Plan')] }] }))
  assert.equal(await givenBack('plan.docx', word), DOCX)
  assert.equal(await givenBack('PLAN.DOCX', word), DOCX)
})

test('a file that is not what its name says is just bytes', async () => {
  assert.equal(await givenBack('photo.jpg', JPEG), 'image/jpeg')
  for (const [name, bytes] of [
    ['plan.docx', JPEG],
    ['photo.png', JPEG],
    ['photo', JPEG],
    ['photo.html', JPEG],
    ['photo.jpg', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['plan.docx', Buffer.from('plain words')],
  ] as const)
    assert.equal(await givenBack(name, bytes), JUST_BYTES, name)
})

test('what could run in a browser is just bytes, whatever its name', async () => {
  for (const [name, text] of [
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['sign.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['sign.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['page.xhtml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['code.js', 'alert(1)'],
    ['words.txt', 'words'],
  ] as const)
    assert.equal(await givenBack(name, Buffer.from(text)), JUST_BYTES, text)
})

test('a file that is two things at once is at most the one its name says, never a page', async () => {
  const pdfAndPage = Buffer.from('%PDF-1.7\n<!doctype html><script>alert(1)</script>')
  assert.equal(await givenBack('a.pdf', pdfAndPage), 'application/pdf')
  assert.equal(await givenBack('a.html', pdfAndPage), JUST_BYTES)
  const jpegAndPage = Buffer.concat([JPEG, Buffer.from('<script>alert(1)</script>')])
  assert.equal(await givenBack('a.svg', jpegAndPage), JUST_BYTES)
})

test('a picture of 1 by 65535 is looked at and never drawn', async () => {
  assert.equal(await givenBack('long.png', PNG), 'image/png')
})

test('a bomb is told what it is without going off', async () => {
  const bombs = ['[Content_Types].xml', 'word/document.xml', 'mimetype'].map(bomb)
  const memory = process.memoryUsage().rss
  for (const one of bombs) await kindOf(one)
  assert.ok(process.memoryUsage().rss - memory < 150 * 1024 * 1024)
})

test('every broken beginning of every kind is looked at without a fault', async () => {
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Plan')] }] }))
  for (const whole of [word, JPEG, PNG, Buffer.from('%PDF-1.7'), Buffer.from('OggS\0'), Buffer.from('RIFF____WEBP')]) {
    for (let end = 0; end < Math.min(whole.length, 400); end += 3) await kindOf(whole.subarray(0, end))
  }
})

/** A ZIP of one entry with 256 MB of nothing. */
function bomb(name: string): Buffer {
  const packed = deflateRawSync(Buffer.alloc(256 * 1024 * 1024), { level: 1 })
  const local = Buffer.alloc(30 + name.length)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(256 * 1024 * 1024, 22)
  local.writeUInt16LE(name.length, 26)
  local.write(name, 30)
  return Buffer.concat([local, packed])
}
