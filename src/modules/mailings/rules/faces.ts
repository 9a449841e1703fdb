import type { Language } from '../../../kernel/languages.ts'
import { type FaceState, facesIn, originalOf, type Text } from '../../../kernel/text.ts'

/** How well a face fits a reader: their first language, another one they read, one a machine made, or none of theirs. */
export type Fit = 'own' | 'other' | 'machine' | 'none'

export interface Chosen {
  language: Language
  fit: Fit
}

/** In which languages a mailing can go out, and whether a machine made any of it. */
export type Ready = ReadonlyMap<Language, FaceState>

/** The texts that a mailing is made of. */
export function textsOf({ subject, body, button }: { subject: Text; body: Text; button: Text | null }): Text[] {
  return [subject, body, ...(button ? [button] : [])]
}

/**
 * The languages in which all of these texts are there and up to date. A face that is older than the original is left
 * out: it may say what is no longer so.
 */
export function readyIn(texts: readonly Text[]): Ready {
  const [first, ...others] = texts
  if (!first) return new Map()
  const ready = new Map<Language, FaceState>()
  for (const [language] of facesIn(first)) {
    const states = [first, ...others].map(text => stateIn(text, language))
    if (states.includes(null)) continue
    ready.set(language, states.includes('machine') ? 'machine' : (states[0] as FaceState))
  }
  return ready
}

/** The faces that are there and older than the original. */
export function staleIn(texts: readonly Text[]): Language[] {
  const stale = texts.flatMap(text =>
    facesIn(text).flatMap(([language, face]) => (face.of < text.version ? [language] : [])),
  )
  return [...new Set(stale)]
}

/** The original language of a mailing: what is read by whoever reads none of its faces. */
export function originalLanguage(texts: readonly Text[]): Language {
  return texts[0] ? originalOf(texts[0]).language : 'en'
}

/**
 * The face for somebody who reads these languages, best first. What a person wrote goes before what a machine made, also
 * where it is in a language further down; `fr` serves who reads `fr-CA`.
 */
export function chooseFace(ready: Ready, original: Language, languages: readonly Language[]): Chosen {
  for (const byMachine of [false, true]) {
    for (const [place, wanted] of languages.entries()) {
      const language = [wanted, baseOf(wanted)].find(
        one => ready.has(one) && (ready.get(one) === 'machine') === byMachine,
      )
      if (language) return { language, fit: byMachine ? 'machine' : place === 0 ? 'own' : 'other' }
    }
  }
  return { language: original, fit: 'none' }
}

const baseOf = (language: Language) => language.split('-')[0]!

function stateIn(text: Text, language: Language): FaceState | null {
  const face = facesIn(text).find(([one]) => one === language)?.[1]
  return face && face.of >= text.version && face.text.trim() !== '' ? face.state : null
}
