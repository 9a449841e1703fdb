import JSZip from 'jszip'

/** What somebody does in Word to one paragraph; offsets are of its text before, and changes do not touch each other. */
export type WordEdit =
  | { does: 'inserts'; at: number; text: string }
  | { does: 'deletes'; from: number; to: number }
  | { does: 'comments'; from: number; to: number; text: string; by?: string; replies?: { text: string; by?: string }[] }
  | { does: 'removes' }
  | { does: 'adds behind'; text: string }

export interface EditedParagraph {
  /** The name that hides in the paragraph, or some of its words. */
  paragraph: string
  edits: readonly WordEdit[]
}

export interface WordHabits {
  /** Whether changes are tracked. */
  tracked?: boolean
  by?: string
  /** Which program saves the file: it keeps or drops what it keeps or drops. */
  savedBy?: 'word' | 'libreoffice' | 'google'
}

const DATE = '2026-03-05T08:30:00Z'

/** A Word file as it is after somebody worked in it, written into its XML as Word writes it (ECMA-376, 17.13). */
export async function editWord(
  bytes: Uint8Array,
  paragraphs: readonly EditedParagraph[],
  { tracked = true, by = 'Rosa Quispe', savedBy = 'word' }: WordHabits = {},
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes)
  const read = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  let ids = 9_000
  const comments: { id: number; parent: number | null; text: string; by: string }[] = []
  let document = await read('word/document.xml')
  for (const { paragraph, edits } of paragraphs) {
    const parts = document.split(/(?<=<\/w:p>)/)
    const at = parts.findIndex(part => part.includes(`_Paper_${paragraph}"`) || plainOf(part).includes(paragraph))
    if (at < 0) throw new Error(`no paragraph ${paragraph}`)
    parts[at] = edited(parts[at]!, edits)
    document = parts.join('')
  }
  zip.file('word/document.xml', habits(document, savedBy))
  if (savedBy === 'google') {
    zip.remove('docProps/custom.xml')
    zip.file('_rels/.rels', (await read('_rels/.rels')).replace(/<Relationship [^<>]*custom-properties[^<>]*>/, ''))
  }
  if (comments.length > 0) {
    zip.file('word/comments.xml', commentsXml(comments))
    zip.file('word/commentsExtended.xml', extendedXml(comments))
  }
  return zip.generateAsync({ type: 'nodebuffer' })

  function signed(): string {
    return `w:id="${ids++}" w:author="${by}" w:date="${DATE}"`
  }

  function edited(part: string, edits: readonly WordEdit[]): string {
    const start = part.search(/<w:p[\s>]/)
    let xml = part.slice(start)
    for (const edit of edits.filter(one => one.does === 'comments').toSorted((a, b) => b.from - a.from))
      xml = commented(xml, edit)
    const changes = edits.filter(one => one.does === 'inserts' || one.does === 'deletes')
    // From the end, so that offsets stay true; both count the text before all changes.
    for (const edit of changes.toSorted((a, b) => placeOf(b) - placeOf(a) || b.does.localeCompare(a.does)))
      xml = edit.does === 'inserts' ? cut(xml, edit.at, () => inserted(edit.text)) : deleted(xml, edit.from, edit.to)
    if (edits.some(one => one.does === 'removes')) {
      if (!tracked) xml = ''
      else xml = withEnd(deleted(xml, 0, plainOf(xml).length), `<w:del ${signed()}/>`)
    }
    for (const edit of edits.filter(one => one.does === 'adds behind')) {
      const words = `<w:r><w:t xml:space="preserve">${escaped(edit.text)}</w:t></w:r>`
      // As Word does when somebody goes on behind the end: the old end is new, and the new paragraph has the old one.
      if (!tracked) xml += `<w:p>${words}</w:p>`
      else xml = `${withEnd(xml, `<w:ins ${signed()}/>`)}<w:p><w:ins ${signed()}>${words}</w:ins></w:p>`
    }
    return part.slice(0, start) + xml
  }

  function inserted(text: string): string {
    const run = `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
    return tracked ? `<w:ins ${signed()}>${run}</w:ins>` : run
  }

  function deleted(xml: string, from: number, to: number): string {
    return eachRun(xml, (run, text, offset) => {
      const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, text.length)]
      if (start >= end) return null
      const gone = runOf(run, text.slice(start, end))
        .replace(/<w:t(?=[\s>])/, '<w:delText')
        .replace('</w:t>', '</w:delText>')
      const middle = tracked ? `<w:del ${signed()}>${gone}</w:del>` : ''
      return runOf(run, text.slice(0, start)) + middle + runOf(run, text.slice(end))
    })
  }

  function commented(xml: string, edit: Extract<WordEdit, { does: 'comments' }>): string {
    const own = [
      { text: edit.text, by: edit.by ?? by },
      ...(edit.replies ?? []).map(one => ({ text: one.text, by: one.by ?? by })),
    ]
    const first = comments.length
    comments.push(...own.map((one, nth) => ({ id: first + nth, parent: nth === 0 ? null : first, ...one })))
    const each = (write: (id: number) => string) => own.map((_, nth) => write(first + nth)).join('')
    const ended = cut(
      xml,
      edit.to,
      () => each(id => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`),
      true,
    )
    return cut(ended, edit.from, () => each(id => `<w:commentRangeStart w:id="${id}"/>`))
  }
}

const placeOf = (edit: { at: number } | { from: number }) => ('at' in edit ? edit.at : edit.from)

const RUN =
  /<w:r>((?:(?!<\/w:r>).)*?)<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t><\/w:r>|<w:del [\s\S]*?<\/w:del>|<w:ins [\s\S]*?<\/w:ins>/g

/** Each run of the text as it was, with its words and where they begin; what was changed before stays. */
function eachRun(xml: string, write: (run: string, text: string, offset: number) => string | null): string {
  let offset = 0
  return xml.replace(RUN, (whole: string, _inside: string | undefined, words: string | undefined) => {
    if (words === undefined) {
      if (whole.startsWith('<w:del')) offset += plainOf(whole).length
      return whole
    }
    const text = plain(words)
    const written = write(whole, text, offset)
    offset += text.length
    return written ?? whole
  })
}

/** Puts something in at a place of the text. */
function cut(xml: string, at: number, put: () => string, behind = false): string {
  let done = false
  const result = eachRun(xml, (run, text, offset) => {
    const here = at - offset
    if (done || here < 0 || here > text.length || (behind ? here === 0 && offset > 0 : false)) return null
    done = true
    return runOf(run, text.slice(0, here)) + put() + runOf(run, text.slice(here))
  })
  return done ? result : result.replace(/<\/w:p>$/, `${put()}</w:p>`)
}

/** The same run with other words; none for none. */
const runOf = (run: string, text: string) =>
  text === '' ? '' : run.replace(/<w:t(?:\s[^<>]*)?>[^<]*<\/w:t>/, `<w:t xml:space="preserve">${escaped(text)}</w:t>`)

function withEnd(xml: string, sign: string): string {
  const mark = `<w:rPr>${sign}</w:rPr>`
  return /<w:pPr>/.test(xml)
    ? xml.replace('</w:pPr>', `${mark}</w:pPr>`)
    : xml.replace(/^<w:p(\s[^<>]*)?>/, `$&<w:pPr>${mark}</w:pPr>`)
}

const plainOf = (xml: string) =>
  [...xml.matchAll(/<w:(?:t|delText)(?:\s[^<>]*)?>([^<]*)</g)].map(one => plain(one[1]!)).join('')
const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * What programs make of a file beside its words. Of LibreOffice as its source and files say, for it is not asked here:
 * bookmarks become points, changes of format are tracked, empty properties stand everywhere.
 */
function habits(xml: string, savedBy: NonNullable<WordHabits['savedBy']>): string {
  if (savedBy === 'google') return xml.replace(/<w:bookmark(?:Start|End)[^<>]*\/>/g, '')
  if (savedBy === 'word') return xml.replace(/<w:p>/g, '<w:p w:rsidR="00A12B34" w:rsidRDefault="00A12B34">')
  return xml
    .replace(/<w:bookmarkEnd[^<>]*\/>/g, '')
    .replace(
      /(<w:bookmarkStart w:name="[^"]*" w:id="(\d+)"\/>|<w:bookmarkStart w:id="(\d+)" w:name="[^"]*"\/>)/g,
      (whole, _one, a, b) => `${whole}<w:bookmarkEnd w:id="${a ?? b}"/>`,
    )
    .replace(
      /<w:r><w:t/g,
      `<w:r><w:rPr><w:rPrChange w:id="8000" w:author="Unknown Author" w:date="${DATE}"><w:rPr></w:rPr></w:rPrChange></w:rPr><w:t`,
    )
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
const paraId = (id: number) => (0x1a000000 + id).toString(16).toUpperCase()

const commentsXml = (all: readonly { id: number; text: string; by: string }[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:comments ${W}>${all
    .map(
      ({ id, text, by }) =>
        `<w:comment w:id="${id}" w:author="${by}" w:date="${DATE}"><w:p w14:paraId="${paraId(id)}"><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:comment>`,
    )
    .join('')}</w:comments>`

const extendedXml = (all: readonly { id: number; parent: number | null }[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><w15:commentsEx ${W}>${all
    .map(
      ({ id, parent }) =>
        `<w15:commentEx w15:paraId="${paraId(id)}"${parent === null ? '' : ` w15:paraIdParent="${paraId(parent)}"`} w15:done="0"/>`,
    )
    .join('')}</w15:commentsEx>`
