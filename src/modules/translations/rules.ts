import type { Problem } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/languages.ts'
import { clean, type Face, faceIn, originalOf, type Text } from '../../kernel/text.ts'

export const TEXTS_ON_A_PAGE = 30

/** The longest face that is written at the desk; one that came back may be as much longer as its original is. */
export const FACE_AT_MOST = 20_000

/** A face that was written down: `of` is the version of the original that the translator saw. */
export interface WrittenFace {
  language: Language
  words: string
  state: Exclude<Face['state'], 'original'>
  of: number
}

export interface Lack {
  language: Language
  why: 'missing' | 'stale'
}

/** In which of these languages a text has no face, or one older than its original. */
export function lackingIn(text: Text, languages: readonly Language[]): Lack[] {
  return languages
    .filter(language => language !== originalOf(text).language)
    .flatMap((language): Lack[] => {
      const face = faceIn(text, language)
      if (!face) return [{ language, why: 'missing' }]
      return face.of < text.version ? [{ language, why: 'stale' }] : []
    })
}

/**
 * What lacks a face: what can be spoken about until some hour comes first, the nearest hour at the top; then those who
 * lack most, and missing before stale; otherwise in the order given.
 */
export function worklist<One extends { lacks: readonly Lack[]; until?: Temporal.Instant | null }>(
  texts: readonly One[],
  language: Language | null,
): One[] {
  const missing = ({ lacks }: One) => lacks.filter(lack => lack.why === 'missing').length
  const hour = ({ until }: One) => until?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER
  return texts
    .filter(({ lacks }) => (language ? lacks.some(lack => lack.language === language) : lacks.length > 0))
    .sort((a, b) => hour(a) - hour(b) || b.lacks.length - a.lacks.length || missing(b) - missing(a))
}

/** How many texts lack each of these languages. */
export function countLacks(
  texts: readonly { lacks: readonly Lack[] }[],
  languages: readonly Language[],
): { language: Language; missing: number; stale: number }[] {
  const of = (language: Language, why: Lack['why']) =>
    texts.filter(({ lacks }) => lacks.some(lack => lack.language === language && lack.why === why)).length
  return languages.map(language => ({ language, missing: of(language, 'missing'), stale: of(language, 'stale') }))
}

/** Of several written faces of one text in one language, newest first, the one that counts: made from the newest original. */
export function bestOf<One extends { of: number }>(newestFirst: readonly One[]): One | undefined {
  return newestFirst.reduce<One | undefined>((best, one) => (best && best.of >= one.of ? best : one), undefined)
}

/**
 * The text with a written face in its place. A face made from an older original than the one it would replace stays
 * out: the same text comes back. The original is never touched.
 */
export function placed(text: Text, { language, words, state, of }: WrittenFace): Text {
  const present = faceIn(text, language)
  // A face of what cannot be read would be of nothing.
  if (originalOf(text).fallback || language === text.original || (present && present.of > of)) return text
  return {
    ...text,
    faces: { ...text.faces, [language]: { text: clean(words), state, of: Math.min(of, text.version) } },
  }
}

/** What is wrong with a face somebody wants to write; `staff` says whether they work for the network. */
export function faceProblems(text: Text, written: WrittenFace, staff: boolean): Problem[] {
  if (written.language === text.original) return [{ field: 'words', text: 'problem-translations-original' }]
  if (written.of > text.version) return [{ field: 'words', text: 'problem-translations-version' }]
  const present = faceIn(text, written.language)
  if (present?.state === 'official' && present.of === text.version && !staff) {
    return [{ field: 'words', text: 'problem-translations-official' }]
  }
  return []
}

/** Into which language to translate: the one asked for, else the first that lacks a face, else any but the original. */
export function targetOf(text: Text, asked: Language | null, languages: readonly Language[]): Language {
  if (asked && asked !== text.original) return asked
  const other = lackingIn(text, languages)[0]?.language ?? languages.find(language => language !== text.original)
  return other ?? (text.original === 'en' ? 'fr' : 'en')
}

/** The words of a text or a term, each as all it is found by: its spellings and its stems. */
export type Lexemes = readonly (readonly string[])[]

/** Whether the words of a term stand in a text one behind the other, bent as they may be. */
export function occurs(term: Lexemes, text: Lexemes): boolean {
  if (term.length === 0) return false
  const found = text.map(word => new Set(word))
  const fits = (at: number) => term.every((word, i) => word.some(lexeme => found[at + i]?.has(lexeme)))
  return found.some((_, at) => fits(at))
}

/** An agreed word that a text should be translated with. */
export interface TermHere {
  id: string
  /** As the original has it, and as the translation should. */
  from: string
  to: string
  note: string
  /** Whether the translation has it; null where there is no translation yet. */
  kept: boolean | null
}

/** Which agreed words an original has that are agreed in the language of its translation as well. */
export function termsHere(
  terms: readonly {
    id: string
    faces: Readonly<Record<Language, string>>
    lexemes: Readonly<Record<Language, Lexemes>>
    note: string
  }[],
  original: { language: Language; lexemes: Lexemes },
  translation: { language: Language; lexemes: Lexemes | null },
): TermHere[] {
  return terms.flatMap(({ id, faces, lexemes, note }) => {
    const [from, to] = [faces[original.language], faces[translation.language]]
    if (!from || !to || !occurs(lexemes[original.language] ?? [], original.lexemes)) return []
    const kept = translation.lexemes && occurs(lexemes[translation.language] ?? [], translation.lexemes)
    return [{ id, from, to, note, kept }]
  })
}

/** What is wrong with a term: it says the same in at least two languages, each once. */
export function termProblems(faces: readonly { language: Language; words: string }[]): Problem[] {
  const languages = faces.map(face => face.language)
  if (new Set(languages).size < languages.length) return [{ field: 'words', text: 'problem-terms-language-twice' }]
  return languages.length < 2 ? [{ field: 'words', text: 'problem-terms-one-language' }] : []
}

/** A text as it went out: its original and its face at that hour. */
export interface Segment {
  kind: string
  ref: string
  version: number
  /** The original's. */
  language: Language
  words: string
  /** What it had in the language asked for; empty: nothing. */
  face: string
}

/** What a file says for one segment. */
export interface ReturnedRow {
  /** Of the outing, and the place of the segment in it from 1. */
  code: string
  place: number
  words: string
  /** Remarks that somebody wrote beside the words; nothing is done with them but to show them. */
  remarks: string[]
}

/** What a row would do, with what stands there today. */
export type RowState =
  | 'new'
  | 'other'
  /** The original changed since it went out: kept as of the version that was translated. */
  | 'stale'
  /** Somebody else wrote a face meanwhile. */
  | 'crossed'
  /** Official and up to date: only staff replace it. */
  | 'official'
  | 'same'
  | 'empty'
  /** Much longer than its original. */
  | 'long'
  /** The text is no more, or not for this reader. */
  | 'gone'

/** What keeping a returned row would do to its text as it stands today; null: it is not there. */
export function stateOfRow(
  row: { words: string },
  segment: Segment,
  today: Text | null,
  language: Language,
  staff: boolean,
): RowState {
  if (!today || originalOf(today).language !== segment.language) return 'gone'
  if (row.words.trim() === '') return 'empty'
  if (row.words.length > Math.max(FACE_AT_MOST, 4 * segment.words.length)) return 'long'
  const present = faceIn(today, language)
  const face = present?.text ?? ''
  if (sameWords(row.words, face)) return 'same'
  if (present?.state === 'official' && present.of === today.version && !staff) return 'official'
  // What was in the file already and not touched says nothing new, even where the desk has moved on.
  if (segment.face !== '' && sameWords(row.words, segment.face)) return 'same'
  if (!sameWords(face, segment.face)) return 'crossed'
  if (segment.version < today.version) return 'stale'
  return face === '' ? 'new' : 'other'
}

/** Rows that are kept unless somebody says otherwise. */
export const keptByItself = (state: RowState) => state === 'new' || state === 'other' || state === 'stale'
/** Rows that can be kept at all. */
export const canBeKept = (state: RowState) => keptByItself(state) || state === 'crossed'

/** Blanks and line ends that a word processor makes of its own do not count. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => clean(text).replace(/\s+/g, ' ').trim()
  return plain(one) === plain(other)
}
