import { isLanguage, type Language } from './languages.ts'

/** How far a face can be trusted: written so, made by a machine, checked by a person, or declared official. */
export type FaceState = 'original' | 'machine' | 'checked' | 'official'

/** One language face of a text. `of` is the version of the original that it was made from. */
export interface Face {
  text: string
  state: FaceState
  of: number
}

/** A text written by a person: its original language, its version, and its faces (the original is one of them). */
export interface Text {
  original: Language
  version: number
  faces: Record<Language, Face>
}

/** What a reader is shown: the words, their language, and what must be said about them. */
export interface ShownFace {
  text: string
  language: Language
  state: FaceState
  /** The original changed after this face was made. */
  stale: boolean
  /** The reader asked for another language than this one. */
  fallback: boolean
}

/** A new text with its original face. Line ends are `\n`, Unicode is NFC, and no control sign but tab and newline stays. */
export function textOf(words: string, language: Language): Text {
  return { original: language, version: 1, faces: { [language]: { text: clean(words), state: 'original', of: 1 } } }
}

/** The same text with other words in its original language; the other faces become stale. */
export function reworded(text: Text, words: string): Text {
  const version = text.version + 1
  return {
    ...text,
    version,
    faces: { ...text.faces, [text.original]: { text: clean(words), state: 'original', of: version } },
  }
}

/** The text with one more face, made from its present version. The original cannot be replaced this way. */
export function withFace(text: Text, language: Language, words: string, state: Exclude<FaceState, 'original'>): Text {
  if (language === text.original) throw new Error('a face in the original language is a new wording, not a face')
  return { ...text, faces: { ...text.faces, [language]: { text: clean(words), state, of: text.version } } }
}

/** The text with these words in this language: its original reworded where they differ, or one more checked face. */
export function withWords(text: Text, language: Language, words: string): Text {
  const original = originalOf(text)
  if (original.language !== language) return withFace(text, language, words, 'checked')
  return original.text === words ? text : reworded(text, words)
}

/** The face for a reader who understands these languages, best first; the original when there is none of them. */
export function faceFor(text: Text, languages: readonly Language[]): ShownFace {
  for (const language of languages) {
    const face = faceIn(text, language)
    if (face) return shown(text, face, language, language !== languages[0])
  }
  return originalOf(text, languages.length > 0)
}

export function originalOf(text: Text, fallback = false): ShownFace {
  const original = (text as Text | null)?.original
  const face = typeof original === 'string' ? faceIn(text, original) : undefined
  if (face && original) return shown(text, face, original, fallback)
  const [left] = facesIn(text)
  return left ? shown(text, left[1], left[0], true) : UNREADABLE
}

/**
 * The face in one language, if it is whole. Rows outlive versions, imports and hands in the database: one that is
 * damaged must not take a page from everybody who reads the others.
 */
export function faceIn(text: Text, language: Language): Face | undefined {
  const faces = (text as Text | null)?.faces
  if (typeof faces !== 'object' || faces === null || !Object.hasOwn(faces, language)) return undefined
  const face = faces[language]
  return typeof face?.text === 'string' ? face : undefined
}

/** All faces that are whole, each with its language. */
export function facesIn(text: Text): [Language, Face][] {
  const languages = Object.keys((text as Text | null)?.faces ?? {}).filter(isLanguage)
  return languages.flatMap((language): [Language, Face][] => {
    const face = faceIn(text, language)
    return face ? [[language, face]] : []
  })
}

/** The words in the original language. */
export function wordsOf(text: Text): string {
  return originalOf(text).text
}

/** What stands where a text was damaged beyond reading; `und` is a language that is not known. */
const UNREADABLE: ShownFace = { text: '…', language: 'und', state: 'original', stale: false, fallback: true }

function shown(text: Text, face: Face, language: Language, fallback: boolean): ShownFace {
  return { text: face.text, language, state: face.state, stale: face.of < text.version, fallback }
}

/** The beginning of a long text, at most `most` UTF-16 units and its ellipsis: cut between words, and inside no letter. */
export function beginning(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most).toWellFormed()
  const blank = cut.search(/\s+\S*$/)
  return `${cut.slice(0, blank > most / 2 ? blank : undefined).replace(/\uFFFD$/, '')}…`
}

// Bidirectional overrides (LRO, RLO) can make a text read otherwise than it is stored; isolates and marks may stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202D\u202E\uFFF9-\uFFFB]/g

/** Text as we store it: NFC, `\n` line ends, no control signs and no bidirectional overrides, no lone surrogates. */
export function clean(words: string): string {
  return words.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROLS, '')
}

/** The same plain data with every text in it as we store it: of what a file said, before anybody is shown it. */
export function cleanThroughout<Value>(value: Value): Value {
  if (typeof value === 'string') return clean(value) as Value
  if (Array.isArray(value)) return value.map(cleanThroughout) as Value
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanThroughout(one)])) as Value
}
