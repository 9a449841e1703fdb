import { XMLParser } from 'fast-xml-parser'

/** The number or bullet that Word prints before a paragraph. */
export interface WordLabel {
  label: string
  /** Depth in the list, from 1. */
  level: number
  bullet: boolean
}

/** What a paragraph says about its own numbering; null where it leaves that to its style. */
export interface ParagraphNumbering {
  style: string | null
  list: string | null
  level: number | null
}

/**
 * Computes, paragraph by paragraph in the order of the text, the labels Word would print; it never stores them.
 * Rules: ECMA-376 part 1, 17.9 (numbering) and 17.7.4 (styles). Not read: pictures as bullets.
 */
export function wordLabels(
  numberingXml: string,
  stylesXml: string,
): (paragraph: ParagraphNumbering) => WordLabel | null {
  const lists = readLists(numberingXml)
  const styles = readStyles(stylesXml)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return paragraph => {
    const place = numberingOf(paragraph, styles, lists)
    const list = place && lists.get(place.list)
    const level = list?.levels[place?.level ?? 0]
    if (!place || !list || !level) return null
    if (level.format === 'bullet') return { label: bullet(level.text), level: place.level + 1, bullet: true }
    const counter = counters.get(list.counter) ?? []
    counters.set(list.counter, counter)
    const restart = list.restarts.get(place.level)
    const first = restart !== undefined && !begun.has(`${place.list} ${place.level}`)
    begun.add(`${place.list} ${place.level}`)
    counter[place.level] = first ? restart : (counter[place.level] ?? level.start - 1) + 1
    counter.length = place.level + 1
    const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const above = list.levels[index]
      return printedCount(counter[index] ?? above?.start ?? 1, level.legal ? 'decimal' : (above?.format ?? 'decimal'))
    })
    return label.trim() === '' ? null : { label: label.trim(), level: place.level + 1, bullet: false }
  }
}

interface Level {
  start: number
  format: string
  text: string
  legal: boolean
  style: string | null
}

interface List {
  /** Lists over one definition count together. */
  counter: string
  levels: Level[]
  /** Where this list starts anew when it is met first, by level. */
  restarts: Map<number, number>
}

interface Style {
  parent: string | null
  list: string | null
  level: number | null
}

// The parsed XML is as free as the files are: read with care, every step may be missing.
type Node = Record<string, unknown>

const MANY = new Set(['w:num', 'w:lvl', 'w:abstractNum', 'w:style', 'w:lvlOverride'])
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: name => MANY.has(name),
  processEntities: { enabled: true, maxTotalExpansions: 1_000 },
})

function parse(xml: string, root: string): Node {
  return xml.trim() === '' ? {} : node((parser.parse(xml) as Node)[root])
}

const node = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {})
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.map(node) : [])
const value = (parent: Node, name: string): string | null => {
  const found = node(parent[name])['@w:val']
  return found === undefined ? null : String(found)
}
const whole = (text: string | null): number | null => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null)

function readLists(xml: string): Map<string, List> {
  const root = parse(xml, 'w:numbering')
  const definitions = new Map(
    nodes(root['w:abstractNum']).map(one => [String(one['@w:abstractNumId']), readLevels(one)] as const),
  )
  const lists = new Map<string, List>()
  for (const one of nodes(root['w:num'])) {
    const id = String(one['@w:numId'])
    const definition = value(one, 'w:abstractNumId') ?? ''
    const levels = [...(definitions.get(definition) ?? [])]
    const restarts = new Map<number, number>()
    for (const override of nodes(one['w:lvlOverride'])) {
      const index = Number(override['@w:ilvl'])
      const replaced = readLevels(override)[index] ?? levels[index]
      const start = whole(value(override, 'w:startOverride'))
      if (replaced) levels[index] = start === null ? replaced : { ...replaced, start }
      if (start !== null) restarts.set(index, start)
    }
    lists.set(id, { counter: definition, levels, restarts })
  }
  return lists
}

function readLevels(parent: Node): Level[] {
  const levels: Level[] = []
  for (const one of nodes(parent['w:lvl'])) {
    const index = Number(one['@w:ilvl'])
    if (!(index >= 0 && index < 9)) continue
    levels[index] = {
      start: whole(value(one, 'w:start')) ?? 1,
      format: value(one, 'w:numFmt') ?? 'decimal',
      text: value(one, 'w:lvlText') ?? '',
      legal: one['w:isLgl'] !== undefined,
      style: value(one, 'w:pStyle'),
    }
  }
  return levels
}

function readStyles(xml: string): Map<string, Style> {
  const styles = nodes(parse(xml, 'w:styles')['w:style'])
  return new Map(
    styles.map(style => {
      const numbering = node(node(style['w:pPr'])['w:numPr'])
      const level = whole(value(numbering, 'w:ilvl'))
      return [
        String(style['@w:styleId']),
        { parent: value(style, 'w:basedOn'), list: value(numbering, 'w:numId'), level },
      ] as const
    }),
  )
}

function numberingOf(
  paragraph: ParagraphNumbering,
  styles: Map<string, Style>,
  lists: Map<string, List>,
): { list: string; level: number } | null {
  if (paragraph.list !== null) {
    return paragraph.list === '0' ? null : { list: paragraph.list, level: Math.min(paragraph.level ?? 0, 8) }
  }
  let name = paragraph.style
  // A style may be based on itself in a hostile file; twelve steps are more than Word allows.
  for (let step = 0; name !== null && step < 12; step++) {
    const style = styles.get(name)
    if (style?.list) {
      const tied = lists.get(style.list)?.levels.findIndex(level => level?.style === name) ?? -1
      const level = paragraph.level ?? (tied >= 0 ? tied : (style.level ?? 0))
      return style.list === '0' ? null : { list: style.list, level: Math.min(level, 8) }
    }
    name = style?.parent ?? null
  }
  return null
}

/** Word's bullets are often letters of the fonts Symbol and Wingdings, in the private-use area. */
const bullet = (text: string) => (/^[\p{Co}o§]?$/u.test(text) ? '•' : text)

/** A count as Word prints it in a number format (ECMA-376 part 1, 17.18.59); digits for formats not known here. */
export function printedCount(count: number, kind: string): string {
  if (kind === 'upperRoman') return roman(count)
  if (kind === 'lowerRoman') return roman(count).toLowerCase()
  if (kind === 'upperLetter') return letter(count)
  if (kind === 'lowerLetter') return letter(count).toLowerCase()
  if (kind === 'decimalZero') return String(count).padStart(2, '0')
  return kind === 'none' ? '' : String(count)
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count > 3_999) return String(count)
  let left = count
  return ROMAN.map(([size, sign]) => {
    const times = Math.floor(left / size)
    left -= times * size
    return sign.repeat(times)
  }).join('')
}

/** Word repeats the letter after Z: AA, BB. */
const letter = (count: number) =>
  String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9))
