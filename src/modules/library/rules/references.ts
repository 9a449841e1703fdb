import type { Language } from '../../../kernel/languages.ts'
import type { Kind } from './items.ts'
import { linkOf } from './items.ts'
import { linesOf } from './pasted-lines.ts'
import { readEnd } from './reference-date.ts'
import { kindAtHead, kindNamedIn, languageInNote } from './reference-words.ts'

/** One reference of a pasted list, as far as it was understood. */
export interface Reference {
  /** As it was pasted. */
  line: string
  kind: Kind
  series: string | null
  number: string | null
  title: string
  /** Of the title: that of the list, unless the reference says otherwise. */
  language: Language
  /** The title in the language of the list, where it stands in brackets. */
  translated: { language: Language; words: string } | null
  authors: string | null
  /** `2021`, `2021-09` or `2021-09-30`. */
  dated: string | null
  forthcoming: boolean
  /** In which language it says that the thing itself is; null: it says nothing. */
  fileLanguage: Language | null
  link: string | null
  /** What looked as if it meant something and was left in the title. */
  unplaced: string[]
}

export const MOST_REFERENCES = 300
/** How many of them are looked through on one page. */
export const REFERENCES_ON_A_PAGE = 20
const LONGEST_TITLE = 300

/** Reads a list of references, one a line or a bullet, plain or pasted as HTML, in `language`. */
export function readReferences(text: string, language: Language): Reference[] {
  return linesOf(text).map(line => readReference(line, language))
}

function readReference(line: string, language: Language): Reference {
  const { rest: withoutLink, link } = takeLink(line)
  const end = readEnd(withoutLink)
  const { rest, fileLanguage, translated } = takeBrackets(end.rest)
  const head = takeHead(rest)
  const { authors, title } = head.number ? { authors: null, title: head.rest } : takeAuthors(head.rest)
  const named = trimmed(title) || trimmed(line) || line
  return {
    line,
    kind: head.kind ?? kindNamedIn(named),
    series: head.series,
    number: head.number,
    title: named.slice(0, LONGEST_TITLE).toWellFormed(),
    language: fileLanguage ?? language,
    translated: translated && fileLanguage !== language ? { language, words: translated } : null,
    authors,
    dated: end.dated,
    forthcoming: end.forthcoming,
    fileLanguage,
    link,
    unplaced: [...unplacedIn(named), ...(named.length > LONGEST_TITLE ? [named.slice(LONGEST_TITLE)] : [])],
  }
}

function takeLink(line: string): { rest: string; link: string | null } {
  const found = /[<(]?(https?:\/\/[^\s<>()]+[^\s<>().,;])[>)]?/i.exec(line)
  const link = found ? linkOf(found[1]!) : null
  if (!found || !link) return { rest: line, link: null }
  return { rest: `${line.slice(0, found.index).trimEnd()}${line.slice(found.index + found[0].length)}`, link }
}

/** Takes "(in English)" from wherever it stands, and the translated title that follows it in brackets at the end. */
function takeBrackets(line: string): { rest: string; fileLanguage: Language | null; translated: string | null } {
  for (const found of line.matchAll(/[([]([^()[\]]{2,40})[)\]]/g)) {
    const fileLanguage = languageInNote(found[1]!)
    if (!fileLanguage) continue
    const after = line.slice(found.index + found[0].length)
    const before = line.slice(0, found.index).trimEnd()
    const translated = /^[\s,;:–—-]*[([](.+)[)\]][\s,;.]*$/.exec(after)?.[1]?.trim() ?? null
    if (translated) return { rest: before, fileLanguage, translated }
    const inside = /^(.*\S)\s*[([]([^()[\]]*\s[^()[\]]*\s[^()[\]]*)[)\]][\s,;.]*$/.exec(before)
    if (inside && trimmed(after) === '') return { rest: inside[1]!, fileLanguage, translated: inside[2]!.trim() }
    return { rest: `${before}${after}`, fileLanguage, translated: null }
  }
  return { rest: line, fileLanguage: null, translated: null }
}

const NUMBER =
  /^(?<series>(?:[\p{L}\p{N}][\p{L}\p{N}.&/-]*\s+){0,3}?[\p{L}\p{N}.&/-]*?)\s*(?:#|n[°º]|(?<![\p{L}])no\.|رقم)\s*(?<number>[\p{Nd}]{1,4}[a-z]?)(?![\p{L}\p{N}])\s*[-–—:.,،]*\s*/iu

/** What kind it is and its place in a series, where a number stands there. */
function takeHead(line: string): { kind: Kind | null; series: string | null; number: string | null; rest: string } {
  const named = kindAtHead(line)
  const found = NUMBER.exec(named?.rest ?? line)
  if (!found) return { kind: null, series: null, number: null, rest: line }
  const series = found.groups?.['series']?.replace(/[-–—\s]+$/, '') ?? ''
  const rest = (named?.rest ?? line).slice(found[0].length)
  if (series.length > 60 || trimmed(rest) === '') return { kind: null, series: null, number: null, rest: line }
  return { kind: named?.kind ?? null, series: series || null, number: found.groups!['number']!, rest }
}

/** Authors stand before a comma, with capital letters; a name of one word must be one of initials. */
function takeAuthors(line: string): { authors: string | null; title: string } {
  const found = /^([^,،:;"«»“”()]{2,80})[,،]\s+(?=(["«“]?)\s*[\p{Lu}\p{Lo}\p{N}"«“])/u.exec(line)
  const authors = found?.[1]?.trim()
  if (!found || !authors) return { authors: null, title: line }
  const words = authors.split(/\s+/)
  const isName = words.every(
    word => /^[\p{Lu}\p{Lo}&(]/u.test(word) || /^(?:et|and|y|e|de|del|des|du|of|for|la|los|von|van|und)$/.test(word),
  )
  const isKnown = /\p{Lu}{2}/u.test(authors) || words.length > 1 || found[2] !== ''
  const mayBe = isName && isKnown && words.length <= 8
  return mayBe ? { authors, title: line.slice(found[0].length) } : { authors: null, title: line }
}

function unplacedIn(title: string): string[] {
  return [...title.matchAll(/\([^()]*\)|\[[^[\]]*\]|#\s*\d+|(?<!\d)\d{1,2}\/\d{4}(?!\d)/g)].map(([found]) => found)
}

/** Without what only joined it to what stood around it. */
function trimmed(text: string): string {
  return text
    .replace(/^[\s,;:.،؛–—-]+|[\s,;:،؛–—-]+$/g, '')
    .replace(/(?<=[^.])\.$/, '')
    .replace(/\s+/g, ' ')
}
