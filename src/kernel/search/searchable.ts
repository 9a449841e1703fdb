import type { ScopeId } from '../ids.ts'
import type { Language } from '../languages.ts'
import { faceIn, facesIn, type Text } from '../text.ts'
import type { Tx } from '../transaction.ts'

/** Something that can be found, in every language it speaks. */
export interface Findable {
  /** Its id. The faces of one thing are found as one. */
  ref: string
  /** What it is; a page says `search-kind-<kind>`. */
  kind: string
  scope: ScopeId
  visibility: 'public' | 'network' | 'staff'
  /** The page that shows it. */
  url: string
  /** The title of what it stands in; shown, not searched. */
  place: Text | null
  faces: readonly { language: Language; title: string; body: string }[]
}

/**
 * What a module lets be found. Both run as the service `search`, to which the module opens its tables for reading.
 * A unit is what changes together, such as a document with its blocks.
 */
export interface Searchable {
  /** A word, unique in the house: `document`. */
  source: string
  /** All that can be found of a unit now; nothing when there is no such unit any more. */
  load: (tx: Tx, unit: string) => Promise<readonly Findable[]>
  /** The ids of all units. */
  units: (tx: Tx) => Promise<readonly string[]>
}

let offered: readonly Searchable[] = []

/** The app says once, at start and before jobs begin, what can be found; the kernel knows none of it by name. */
export function offerSearchable(all: readonly Searchable[]): void {
  offered = all
}

export function searchables(): readonly Searchable[] {
  return offered
}

/** The faces of a thing whose title and body are made of several texts: one for each language that one of them speaks. */
export function facesOf(
  title: readonly (Text | null)[],
  body: readonly (Text | string | null)[],
): { language: Language; title: string; body: string }[] {
  const texts = [...title, ...body].filter(text => text !== null && typeof text !== 'string')
  const languages = [...new Set(texts.flatMap(text => facesIn(text).map(([language]) => language)))]
  const inOne = (parts: readonly (Text | string | null)[], language: Language) =>
    parts.flatMap(part => (typeof part === 'string' ? part : ((part && faceIn(part, language)?.text) ?? []))).join('\n')
  return languages.map(language => ({ language, title: inOne(title, language), body: inOne(body, language) }))
}
