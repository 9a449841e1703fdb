import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import JSZip from 'jszip'
import type { PaperBlock } from '../../../kernel/paper/blocks.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { writeWord } from '../../../kernel/paper/write-word.ts'
import { readProgramme } from './read-programme.ts'

const folder = new URL('./fixtures/family/', import.meta.url)
const names = readdirSync(folder).filter(name => !name.endsWith('.json'))

for (const name of names)
  test(`${name} is read as it is meant`, async () => {
    const paper = await readPaper(name, readFileSync(new URL(name, folder)))
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    assert.deepEqual(json(readProgramme(paper)), expected)

    const word = await writeWord(paper, { title: name, language: 'en' })
    assert.deepEqual(json(readProgramme(await readPaper(`${name}.docx`, word))), expected, 'as a Word file')

    const odt = await openDocument(paper.blocks)
    assert.deepEqual(json(readProgramme(await readPaper(`${name}.odt`, odt))), expected, 'as an OpenDocument file')
  })

const json = (value: unknown) => JSON.parse(JSON.stringify(value))

/** An OpenDocument file made by hand, as plain as the format allows. */
function openDocument(blocks: readonly PaperBlock[]): Promise<Uint8Array> {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style></office:automatic-styles>
<office:body><office:text>${flow(blocks)}</office:text></office:body></office:document-content>`
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  zip.file('content.xml', content)
  zip.file(
    'styles.xml',
    '<?xml version="1.0"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:styles/></office:document-styles>',
  )
  zip.file(
    'META-INF/manifest.xml',
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
  )
  return zip.generateAsync({ type: 'uint8array' })
}

function flow(blocks: readonly PaperBlock[]): string {
  let out = ''
  for (let at = 0; at < blocks.length; at++) {
    const one = blocks[at]!
    if (one.kind === 'item') {
      const end = blocks.findIndex((next, index) => index > at && next.kind !== 'item')
      const items = blocks.slice(at, end < 0 ? blocks.length : end)
      out += listOf(items, 1)
      at += items.length - 1
    } else if (one.kind === 'table') {
      const rows = one.rows.map(
        row =>
          `<table:table-row>${row.map(cell => `<table:table-cell>${flow(cell) || '<text:p/>'}</table:table-cell>`).join('')}</table:table-row>`,
      )
      out += `<table:table><table:table-column table:number-columns-repeated="${one.rows[0]?.length ?? 1}"/>${rows.join('')}</table:table>`
    } else if (one.kind === 'paragraph') out += `<text:p>${inline(one)}</text:p>`
    else out += `<text:h text:outline-level="${one.level || 1}">${inline(one)}</text:h>`
  }
  return out
}

function listOf(items: readonly PaperBlock[], level: number): string {
  let out = '<text:list>'
  for (let at = 0; at < items.length; ) {
    const one = items[at]!
    let end = at + 1
    while (end < items.length && items[end]!.level > level) end++
    const own = one.level > level ? items.slice(at, end) : items.slice(at + 1, end)
    const words = one.level > level ? '' : `<text:p>${inline(one)}</text:p>`
    out += `<text:list-item>${words}${own.length > 0 ? listOf(own, level + 1) : ''}</text:list-item>`
    at = end
  }
  return `${out}</text:list>`
}

function inline({ text, runs }: PaperBlock): string {
  let out = ''
  let at = 0
  for (const run of runs) {
    const styled = `<text:span text:style-name="${run.bold ? 'B' : 'I'}">${escaped(text.slice(run.from, run.to))}</text:span>`
    out += escaped(text.slice(at, run.from)) + styled
    at = run.to
  }
  return out + escaped(text.slice(at))
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>')
