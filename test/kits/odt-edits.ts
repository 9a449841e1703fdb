import JSZip from 'jszip'
import { readPaper } from '../../src/kernel/paper/read-file.ts'

/** What somebody did in it before they saved it: words taken out with their change tracked, words commented on. */
export interface OdtEdits {
  /** Whether the program kept what the file says of itself. */
  properties: boolean
  deletes?: string
  comments?: { about: string; text: string; by: string }
}

const NAMES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map(name => `xmlns:${name}`)
  .join(' ')

/** A Word file of the house as LibreOffice would save it as OpenDocument: numbers are those of lists, as they are in the Word file. */
export async function editedOdt(word: Uint8Array, edits: OdtEdits): Promise<Uint8Array> {
  const { blocks, properties = {} } = await readPaper('plan.docx', word)
  const { deletes, comments } = edits
  const signed = (by: string) => `<dc:creator>${by}</dc:creator><dc:date>2026-02-01T10:00:00</dc:date>`
  const changes = deletes
    ? `<text:tracked-changes><text:changed-region text:id="one"><text:deletion><office:change-info>${signed('Rosa Quispe')}</office:change-info><text:p>${escaped(deletes)}</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    : ''
  let styles = ''
  const body = blocks
    .map(({ kind, label, text, level }, nth) => {
      let inside = escaped(text)
      if (deletes) inside = inside.replace(escaped(deletes), '<text:change text:change-id="one"/>')
      if (comments) {
        const about = escaped(comments.about)
        const begun = `<office:annotation office:name="c">${signed(comments.by)}<text:p>${escaped(comments.text)}</text:p></office:annotation>`
        inside = inside.replace(about, `${begun}${about}<office:annotation-end office:name="c"/>`)
      }
      const paragraph =
        kind === 'heading'
          ? `<text:h text:outline-level="${level ?? 1}">${inside}</text:h>`
          : `<text:p>${inside}</text:p>`
      const [, before, number, after] = /^(.*?)(\d+)(\D*)$/.exec(label ?? '') ?? []
      if (!number) return paragraph
      styles += `<text:list-style style:name="L${nth}"><text:list-level-style-number text:level="1" style:num-prefix="${before}" style:num-suffix="${after}" style:num-format="1" text:start-value="${number}"/></text:list-style>`
      return `<text:list text:style-name="L${nth}"><text:list-item>${paragraph}</text:list-item></text:list>`
    })
    .join('')
  const about = Object.entries(edits.properties ? properties : {})
    .map(([name, value]) => `<meta:user-defined meta:name="${escaped(name)}">${escaped(value)}</meta:user-defined>`)
    .join('')
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' })
  zip.file('META-INF/manifest.xml', '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')
  zip.file('meta.xml', `<office:document-meta ${NAMES}><office:meta>${about}</office:meta></office:document-meta>`)
  zip.file('styles.xml', `<office:document-styles ${NAMES}><office:styles/></office:document-styles>`)
  zip.file(
    'content.xml',
    `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${changes}${body}</office:text></office:body></office:document-content>`,
  )
  return zip.generateAsync({ type: 'uint8array' })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
