import { XMLParser } from 'fast-xml-parser'
import { SheetFault } from './problem.ts'

/** An element as fast-xml-parser gives it: attributes begin with @, prefixes of namespaces are gone. */
export type Tree = { [name: string]: unknown }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
})

/** Throws the fault `damaged` for what is no XML, and for what declares entities, as office programs never do. */
export function parseXml(xml: string): Tree {
  refuseDeclarations(xml)
  try {
    return parser.parse(xml) as Tree // fast-xml-parser gives plain objects
  } catch {
    throw new SheetFault('damaged')
  }
}

/** The children of that name: none, one or many. */
export function children(parent: Tree, name: string): Tree[] {
  const found = parent[name]
  return (Array.isArray(found) ? found : found === undefined ? [] : [found]).map(node)
}

/** The first child of that name; an empty element where there is none. */
export const child = (parent: Tree, name: string): Tree => children(parent, name)[0] ?? {}

export function attribute(element: Tree, name: string): string | null {
  const value = element[`@${name}`]
  return typeof value === 'string' ? unescaped(value) : null
}

/** An attribute that is yes or no. */
export const isOn = (element: Tree, name: string): boolean => /^(?:1|true)$/.test(attribute(element, name) ?? '')

/** An element of which a file may hold millions. */
export interface Piece {
  /** As they stand in the file. */
  attributes: string
  inside: string
}

/** The elements of one name in a text; they are not looked for in each other. */
export function* piecesIn(xml: string, name: ElementName): Generator<Piece, void> {
  for (const [, , attributes = '', inside = ''] of xml.matchAll(PIECES[name])) yield { attributes, inside }
}

/** The complete elements of one name in each part of a long text; what stands before the first is given to `head`. */
export async function* elements(
  parts: AsyncIterable<string>,
  name: 'row' | 'si',
  head: (xml: string) => void = () => {},
): AsyncGenerator<Piece[], void> {
  const begins = new RegExp(`<(?:\\w+:)?${name}[\\s/>]`)
  const ends = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g')
  let rest = ''
  let begun = false
  for await (const part of parts) {
    rest += part
    if (!begun) {
      const start = rest.search(begins)
      if (start < 0) {
        if (rest.length > ONE_ELEMENT) throw new SheetFault('damaged')
        continue
      }
      refuseDeclarations(rest.slice(0, start))
      head(rest.slice(0, start))
      rest = rest.slice(start)
      begun = true
    }
    let end = 0
    for (const found of rest.matchAll(ends)) end = found.index + found[0].length
    if (end > 0) yield [...piecesIn(plain(rest.slice(0, end)), name)]
    rest = rest.slice(end)
    if (rest.length > ONE_ELEMENT) throw new SheetFault('damaged')
  }
  if (!begun) head(rest)
}

/** No row and no string is longer, in signs of XML. */
const ONE_ELEMENT = 4_000_000

/** Text that is marked as such becomes ordinary text, and comments go. */
function plain(xml: string): string {
  if (!xml.includes('<!')) return xml
  refuseDeclarations(xml)
  return xml
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
}

type ElementName = 'row' | 'si' | 'c' | 'v' | 'f' | 'is' | 't' | 'rPh'

// A parser for any XML took more than three times as long for a sheet of 400,000 cells.
const PIECES = Object.fromEntries(
  ['row', 'si', 'c', 'v', 'f', 'is', 't', 'rPh'].map(name => [
    name,
    new RegExp(`<((?:\\w+:)?${name})((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, 'g'),
  ]),
) as Record<ElementName, RegExp> // made from its own names

/** The text of the first element of that name; null where there is none. */
export function textIn(xml: string, name: ElementName): string | null {
  for (const { inside } of piecesIn(xml, name)) return unescaped(inside)
  return null
}

/** What a string says in all its differently written runs; reading aids for Chinese and Japanese (`rPh`) are left out. */
export function richText(xml: string): string {
  const said = xml.includes('rPh') ? xml.replace(PIECES.rPh, '') : xml
  let text = ''
  for (const { inside } of piecesIn(said, 't')) text += inside
  return unescaped(text)
}

/** An attribute among those of a piece; null where it has none of that name. */
export function attributeIn(attributes: string, name: AttributeName): string | null {
  const at = ATTRIBUTES[name].exec(` ${attributes}`)
  return at ? unescaped(at[1] ?? at[2] ?? '') : null
}

type AttributeName = 'r' | 's' | 't' | 'hidden'

const ATTRIBUTES = Object.fromEntries(
  ['r', 's', 't', 'hidden'].map(name => [name, new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)]),
) as Record<AttributeName, RegExp> // made from its own names

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Entities of XML, then what workbooks write as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function refuseDeclarations(xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SheetFault('damaged')
}

function node(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : { '#text': value }
}
