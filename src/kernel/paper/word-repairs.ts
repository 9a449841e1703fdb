/** Stands for a blank while pandoc has the text: it would move blanks out of changes, and so into the text they change. */
export const BLANK = '\uE002'

/** What our marks are made of; a file must not bring its own. */
export const withoutOurSigns = (xml: string): string => xml.replace(/[\uE000-\uE004]/g, '')

/** A Word document written so that pandoc keeps what it would otherwise lose: blanks, changes by nobody, cells. */
export function repaired(documentXml: string): string {
  return evenRows(withAuthors(withBlanks(documentXml)))
}

function withBlanks(xml: string): string {
  return xml.replace(
    /<w:(t|delText)(\s[^<>]*)?>([^<]*)</g,
    (whole: string, name: string, given: string | undefined, text: string) => {
      const attributes = given ?? ''
      if (attributes.endsWith('/')) return whole
      const kept = attributes.includes('preserve') ? text : text.trim()
      return `<w:${name}${attributes}>${kept.replace(/[ \t\r\n]/g, BLANK)}<`
    },
  )
}

/** Pandoc leaves out the words of a change that names no author. */
const withAuthors = (xml: string) =>
  xml.replace(/<w:(ins|del|moveFrom|moveTo)(?=[\s/>])(?![^<>]*\sw:author=)([^<>]*?)(\/?)>/g, '<w:$1$2 w:author=""$3>')

interface OpenTable {
  rows: { width: number; end: number }[]
  width: number
}

/** More than any page has; beyond it a row that says it is wide is a trick. */
const COLUMNS_AT_MOST = 200
const CELLS_ADDED_AT_MOST = 20_000

/** Pandoc drops the cells of a row that is wider than the first one: all rows of a table are made as wide as its widest. */
function evenRows(xml: string): string {
  const open: OpenTable[] = []
  const added: { at: number; cells: number }[] = []
  let left = CELLS_ADDED_AT_MOST
  for (const sign of xml.matchAll(/<(\/?)w:(tbl|tr|tc|gridSpan|gridBefore|gridAfter)(?=[\s/>])([^<>]*)>/g)) {
    const [whole, closing, name, attributes = ''] = sign
    const table = open.at(-1)
    if (name === 'tbl') {
      if (closing === '') open.push({ rows: [], width: 0 })
      else for (const row of missing(open.pop())) added.push(row)
    } else if (!table || (attributes.endsWith('/') && (name === 'tr' || name === 'tc'))) continue
    else if (name === 'tr' && closing === '') table.width = 0
    else if (name === 'tr') table.rows.push({ width: table.width, end: sign.index })
    else if (name === 'tc') table.width += closing === '' ? 1 : 0
    else if (closing === '') {
      const columns = Number(/w:val="(\d{1,4})"/.exec(whole)?.[1] ?? 0)
      table.width += name === 'gridSpan' ? Math.max(0, columns - 1) : columns
    }
  }
  let even = ''
  let copied = 0
  for (const { at, cells } of added.sort((a, b) => a.at - b.at)) {
    even += xml.slice(copied, at) + '<w:tc><w:p/></w:tc>'.repeat(cells)
    copied = at
  }
  return even + xml.slice(copied)

  function missing(table: OpenTable | undefined): { at: number; cells: number }[] {
    const rows = table?.rows ?? []
    const widest = rows.reduce((most, row) => Math.max(most, row.width), 0)
    if (widest > COLUMNS_AT_MOST) return []
    return rows
      .map(row => ({ at: row.end, cells: widest - row.width }))
      .filter(row => {
        if (row.cells === 0 || left < row.cells) return false
        left -= row.cells
        return true
      })
  }
}
