import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'
import { parse } from 'node-html-parser'

// Attack 25: whatever a file or a form points to, the house follows nothing. It talks to its database and to nobody else.

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'plenaria alone-'))
let house: ChildProcess
let origin: string
let elsewhere: Server
let bait: string
const fetched: string[] = []
const observed: string[] = []

before(async () => {
  elsewhere = createServer((request, response) => {
    fetched.push(request.url ?? '')
    response.end('here')
  })
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
  bait = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  const observer = new URL('outgoing-observer.mjs', import.meta.url).href
  house = spawn(process.execPath, ['--import', observer, 'src/app/cli.ts', 'demo', '--port', '0', '--data', data], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  house.stderr!.setEncoding('utf8').on('data', (text: string) => observed.push(...text.split('\n')))
  origin = await new Promise((resolve, reject) => {
    let said = ''
    house.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const ready = /^ready (http:\S+)$/m.exec(said)
      if (ready) resolve(ready[1]!)
    })
    house.once('exit', code => reject(new Error(`the house ended with ${code}: ${observed.slice(-20).join('\n')}`)))
  })
})

after(async () => {
  if (house.exitCode === null) {
    const ended = new Promise(resolve => house.once('exit', resolve))
    house.kill('SIGTERM')
    await ended
  }
  elsewhere.close()
  rmSync(data, { recursive: true, force: true })
})

test('files and words that point elsewhere make the house ask nobody', async () => {
  const cookie = await signIn()
  const page = parse(await (await fetch(`${origin}/towns/documents/new`, { headers: { cookie } })).text())
  const form = page.querySelectorAll('form').find(one => one.getAttribute('action') === '/towns/documents')!
  const key = () => form.querySelector('[name=key]')!.getAttribute('value')!
  for (const [name, bytes] of await baits()) {
    const body = new FormData()
    body.append('key', key())
    body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
    const sent = await fetch(`${origin}/towns/documents`, {
      method: 'POST',
      headers: { cookie },
      body,
      redirect: 'manual',
    })
    const answer = await sent.text()
    // The one key is used once; a file that is refused leaves it.
    assert.ok([303, 409, 422].includes(sent.status), `${name}: ${sent.status} ${answer.slice(0, 300)}`)
    const address = sent.headers.get('location')?.split('?')[0]
    if (address) {
      const read = await fetch(origin + address, { headers: { cookie } })
      assert.equal(read.status, 200)
      await (await fetch(`${origin}${address}/source`, { headers: { cookie } })).arrayBuffer()
      await renew()
    }
  }
  const connections = observed.filter(line => / (?:connect|look-up) /.test(line))
  assert.ok(
    observed.includes('observed main begin -') && observed.includes('observed thread begin -'),
    'both are watched',
  )
  assert.ok(connections.length > 0, 'the database itself is seen')
  // The database is a child of the house: a socket in a folder, or a port of this machine that is not our bait.
  const database = new Set(
    connections.map(line => line.split(' ').at(-1)!).filter(to => !to.includes(new URL(bait).port)),
  )
  for (const to of database) assert.match(to, /^(?:\/|(?:127\.0\.0\.1|localhost|::1):\d+$)/, connections.join('\n'))
  assert.ok(database.size <= 2, [...database].join())
  assert.deepEqual(
    connections.filter(line => line.includes(new URL(bait).port) || line.includes('look-up')),
    [],
  )
  assert.deepEqual(fetched, [])

  async function renew(): Promise<void> {
    const again = parse(await (await fetch(`${origin}/towns/documents/new`, { headers: { cookie } })).text())
    const fresh = again.querySelectorAll('form').find(one => one.getAttribute('action') === '/towns/documents')!
    form.querySelector('[name=key]')!.setAttribute('value', fresh.querySelector('[name=key]')!.getAttribute('value')!)
  }
})

async function signIn(): Promise<string> {
  const body = new URLSearchParams({ as: 'officer' })
  const answer = await fetch(`${origin}/demo/sign-in`, { method: 'POST', body, redirect: 'manual' })
  assert.equal(answer.status, 303)
  return answer.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
}

/** Files that ask a careless reader to fetch something: over HTTP, from the disk, by a name, in every format we read. */
async function baits(): Promise<[string, Uint8Array][]> {
  const link = new ExternalHyperlink({ link: `${bait}/link`, children: [new TextRun('a link')] })
  const word = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('A plan'), new Paragraph({ children: [link] })] }] }),
  )
  const zip = await JSZip.loadAsync(word)
  const relations = await zip.file('word/_rels/document.xml.rels')!.async('string')
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  zip.file(
    'word/_rels/document.xml.rels',
    relations.replace(
      '</Relationships>',
      `<Relationship Id="rPicture" Type="${type}/image" Target="${bait}/picture.png" TargetMode="External"/>
       <Relationship Id="rTemplate" Type="${type}/attachedTemplate" Target="${bait}/template.dotm" TargetMode="External"/>
       <Relationship Id="rFile" Type="${type}/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>`,
    ),
  )
  const picture = (id: string) =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9" cy="9"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="${id}" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "${bait}/field.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  const document = await zip.file('word/document.xml')!.async('string')
  zip.file(
    'word/document.xml',
    document.replace('<w:body>', `<w:body>${picture('rPicture')}${picture('rFile')}${field}`),
  )
  const odt = new JSZip()
  odt.file('mimetype', 'application/vnd.oasis.opendocument.text')
  odt.file(
    'META-INF/manifest.xml',
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  )
  odt.file(
    'content.xml',
    `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>A plan in another format</text:p><text:p><draw:frame><draw:image xlink:href="${bait}/odt.png"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
  )
  return [
    ['plan.docx', await zip.generateAsync({ type: 'uint8array' })],
    ['plan.odt', await odt.generateAsync({ type: 'uint8array' })],
    [
      'plan.md',
      Buffer.from(
        `# A plan\n\n1. ![a picture](${bait}/md.png) <img src="${bait}/html.png"> [a](file:///etc/hostname) ![b](//nowhere.example/x.png)\n\n[include](${bait}/include)\n`,
      ),
    ],
    ['plan.txt', Buffer.from(`A plan\n\n1. See ${bait}/text and http://nowhere.example/feed.xml\n`)],
    ['plan.html', Buffer.from(`<html><img src="${bait}/page.png"></html>`)],
  ]
}
