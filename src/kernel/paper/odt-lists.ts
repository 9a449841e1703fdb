import { plainWords } from './odt-words.ts'
import { printedCount, type WordLabel } from './word-numbering.ts'

/** The labels that the lists of an OpenDocument file print, asked in the order of its text. */
export interface OdtLists {
  opens(attributes: string): void
  closes(): void
  item(attributes: string, header: boolean): void
  itemEnds(): void
  /** Of the paragraph that begins here; null where it prints none. */
  label(): WordLabel | null
  /** Of a heading outside of lists, which the outline of the file counts. */
  headingLabel(attributes: string): WordLabel | null
}

interface Level {
  bullet: string | null
  /** As it is printed, with `%1%` for the count of the first level; null for a bullet. */
  format: string
  kind: string
  start: number
}

interface Open {
  style: string
  counts: number[]
  id: string
  /** What its current entry still prints; a second paragraph prints nothing. */
  pending: boolean
  startAt: number | null
}

export function odtLists(contentXml: string, stylesXml: string): OdtLists {
  const styles = listStyles(stylesXml)
  for (const [name, levels] of listStyles(contentXml)) styles.set(name, levels)
  const open: Open[] = []
  const ended = new Map<string, number[]>()
  const outline: number[] = []
  return {
    opens(attributes) {
      const parent = open.at(-1)
      const style = attribute(attributes, 'text:style-name') ?? parent?.style ?? ''
      const id = attribute(attributes, 'xml:id') ?? ''
      const goesOn = attribute(attributes, 'text:continue-list')
      const before =
        goesOn !== null
          ? ended.get(goesOn)
          : attribute(attributes, 'text:continue-numbering') === 'true'
            ? ended.get(`of ${style}`)
            : undefined
      const counts = parent?.counts ?? before ?? []
      open.push({ style, counts, id, pending: false, startAt: null })
    },
    closes() {
      const list = open.pop()
      if (!list) return
      if (list.id) ended.set(list.id, list.counts)
      ended.set(`of ${list.style}`, list.counts)
    },
    item(attributes, header) {
      const list = open.at(-1)
      if (!list) return
      list.pending = !header
      const start = attribute(attributes, 'text:start-value')
      list.startAt = start === null ? null : Number(start)
    },
    itemEnds() {
      const list = open.at(-1)
      if (list) list.pending = false
    },
    label() {
      const list = open.at(-1)
      if (!list?.pending) return null
      list.pending = false
      const levels = styles.get(list.style)
      // Of a list that nothing describes, programs print bullets.
      if (!levels?.has(open.length)) return { label: '•', level: Math.min(open.length, LEVELS_AT_MOST), bullet: true }
      return counted(levels, list.counts, open.length, list.startAt)
    },
    headingLabel(attributes) {
      const level = Number(attribute(attributes, 'text:outline-level') ?? 1)
      const counting = styles.get(OUTLINE)
      if (!counting || attribute(attributes, 'text:is-list-header') === 'true') return null
      const start = attribute(attributes, 'text:start-value')
      return counted(counting, outline, level, start === null ? null : Number(start))
    },
  }
}

const OUTLINE = ' outline'
const LEVELS_AT_MOST = 10

function counted(levels: Map<number, Level>, counts: number[], depth: number, startAt: number | null) {
  const at = Math.min(Math.max(Math.trunc(depth) || 1, 1), LEVELS_AT_MOST)
  const level = levels.get(at)
  const startOf = (one: number) => levels.get(one)?.start ?? 1
  const last = counts[at - 1]
  counts[at - 1] = startAt ?? (last === undefined ? startOf(at) : last + 1)
  counts.length = at
  if (!level) return null
  if (level.bullet !== null) return { label: level.bullet, level: at, bullet: true }
  const label = level.format.replace(/%(\d{1,2})%/g, (_whole, digits: string) => {
    const one = Number(digits)
    const kind = levels.get(one)?.kind ?? ''
    return kind === '' ? '' : printed(counts[one - 1] ?? startOf(one), kind)
  })
  return /[^\s]/.test(label) ? { label: label.trim(), level: at, bullet: false } : null
}

const KINDS: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

function printed(count: number, kind: string): string {
  // The kind of other scripts names its first signs: `١, ٢, ٣, ...`, `一, 二, 三, ...`.
  const signs = kind.split(', ')
  if (signs.length > 2 && signs.length <= 12) {
    const zero = signs[0]?.codePointAt(0) ?? 0
    if (/^\p{Nd}$/u.test(signs[0] ?? ''))
      return String(count).replace(/\d/g, digit => String.fromCodePoint(zero - 1 + Number(digit)))
    if (/^一/.test(signs[0] ?? '') && count < 100) return chinese(count)
  }
  return printedCount(count, KINDS[kind] ?? 'decimal')
}

function chinese(count: number): string {
  const digits = '〇一二三四五六七八九'
  const tens = Math.floor(count / 10)
  const ones = count % 10
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`
}

function listStyles(xml: string): Map<string, Map<number, Level>> {
  const found = new Map<string, Map<number, Level>>()
  for (const part of xml.split(/<(?=text:list-style[\s>]|text:outline-style[\s>])/).slice(1)) {
    const end = part.search(/<\/text:(?:list|outline)-style>/)
    if (end < 0) continue
    const name = part.startsWith('text:outline') ? OUTLINE : attribute(part.slice(0, part.indexOf('>')), 'style:name')
    if (name === null) continue
    const levels = new Map<number, Level>()
    const inside = part.slice(0, end)
    for (const [, is, attributes = ''] of inside.matchAll(
      /<text:(list-level-style-number|list-level-style-bullet|outline-level-style)\s([^<>]*)>/g,
    )) {
      const level = Number(attribute(attributes, 'text:level') ?? 0)
      if (level >= 1 && level <= LEVELS_AT_MOST) levels.set(level, levelOf(level, attributes, is ?? ''))
    }
    found.set(name, levels)
  }
  return found
}

function levelOf(level: number, attributes: string, is: string): Level {
  const read = (name: string) => attribute(attributes, name)
  const kind = read('style:num-format') ?? ''
  const start = Number(read('text:start-value') ?? 1)
  const shown = Math.min(Math.max(Number(read('text:display-levels') ?? 1) || 1, 1), level)
  const counts = Array.from({ length: shown }, (_, index) => `%${level - shown + 1 + index}%`).join('.')
  const around = `${read('style:num-prefix') ?? ''}${kind === '' ? '' : counts}${read('style:num-suffix') ?? ''}`
  const bullet = is === 'list-level-style-bullet' ? (read('text:bullet-char') ?? '•') : null
  return {
    // Symbol fonts keep their bullets where no other font has signs.
    bullet: bullet !== null && /^[\ue000-\uf8ff]/.test(bullet) ? '•' : bullet,
    format: read('loext:num-list-format') ?? around,
    kind,
    start,
  }
}

export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? null : plainWords(found)
}
