import { paragraphNames } from './word-names.ts'
import { type WordLabel, wordLabels } from './word-numbering.ts'
import { repaired, withoutOurSigns } from './word-repairs.ts'
import { styleNames } from './word-styles.ts'

/** What our own reading of a Word paragraph adds to pandoc's. */
export interface WordParagraph {
  /** The name of its style in lower case, in Word's own English for Word's own styles. */
  style: string | null
  numbering: WordLabel | null
  /** What it is called where nobody sees it. */
  names: string[]
}

const OPEN = '\uE000'
const CLOSE = '\uE001'

/**
 * Puts a mark before the text of every paragraph of a Word document and takes the list numbering out, so that pandoc hands
 * each paragraph over with its mark and `paragraphs[mark]` tells the label that Word prints. (Left alone, pandoc drops
 * labels like 3.4 and hides numbered headings in lists.)
 */
export function markParagraphs(
  documentXml: string,
  numberingXml: string,
  stylesXml: string,
): { documentXml: string; stylesXml: string; paragraphs: WordParagraph[] } {
  const labelOf = wordLabels(numberingXml, stylesXml)
  const names = styleNames(stylesXml)
  const paragraphs: WordParagraph[] = []
  let marked = ''
  let copied = 0
  const clean = repaired(withoutOurSigns(documentXml))
  const called = paragraphNames(clean)
  for (const start of clean.matchAll(/<w:p(?:\s[^<>]*[^/<>])?>/g)) {
    const after = start.index + start[0].length
    const end = propertiesEnd(clean, after)
    const properties = clean.slice(after, end)
    const own = properties.replace(/<w:pPrChange[\s\S]*?<\/w:pPrChange>/g, '')
    const attribute = (name: string) => new RegExp(`<w:${name}\\s[^<>]*?w:val="([^"]*)"`).exec(own)?.[1] ?? null
    const style = attribute('pStyle')
    const list = attribute('numId')
    const numbering = labelOf({ style, list, level: list === null ? null : Number(attribute('ilvl') ?? 0) })
    const name = style === null ? null : (names.get(style) ?? style.toLowerCase())
    marked += clean.slice(copied, after) + withoutMetadata(name, withoutNumbering(own))
    marked += `<w:r><w:t xml:space="preserve">${paragraphMark(paragraphs.length)}</w:t></w:r>`
    paragraphs.push({ style: name, numbering, names: called.get(paragraphs.length) ?? [] })
    copied = end
  }
  return { documentXml: marked + clean.slice(copied), stylesXml: withoutNumbering(stylesXml), paragraphs }
}

/** The mark that stands for `paragraphs[index]`. */
export const paragraphMark = (index: number): string => `${OPEN}${index}${CLOSE}`

/** The mark at the start of a text: its number and its length. */
export function markOf(text: string): { index: number; length: number } | null {
  const found = /^\s*\uE000(\d+)\uE001/.exec(text)
  return found && { index: Number(found[1]), length: found[0].length }
}

/** Pandoc takes paragraphs of these styles out of the text, wherever they stand at its start. */
const withoutMetadata = (style: string | null, properties: string) =>
  /^(?:title|subtitle|author|date|abstract(?: title)?)$/.test(style ?? '')
    ? properties.replace(/<w:pStyle\s[^<>]*>/, '')
    : properties

const withoutNumbering = (xml: string) => xml.replace(/<w:numPr\/>|<w:numPr>[\s\S]*?<\/w:numPr>/g, '')

/** Where the properties that open at `at` end; tracked formatting holds older properties inside them. */
function propertiesEnd(xml: string, at: number): number {
  const opened = /^\s*<w:pPr(?:\s[^<>]*)?(\/?)>/.exec(xml.slice(at, at + 400))
  if (!opened) return at
  if (opened[1] === '/') return at + opened[0].length
  const sign = /<(\/?)w:pPr(?:\s[^<>]*?)?(\/?)>/g
  sign.lastIndex = at
  for (let depth = 0; ; ) {
    const found = sign.exec(xml)
    // Properties are short; without a limit a file with none of them closed would be read again for each paragraph.
    if (!found || found.index - at > 100_000) return at
    if (found[2] === '/') continue
    depth += found[1] === '/' ? -1 : 1
    if (depth === 0) return sign.lastIndex
  }
}
