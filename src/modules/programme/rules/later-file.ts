import type { DraftProgramme } from './draft.ts'

/** A draft before differences of a later file were put into it, and a mark of what it was right after. */
export interface Before {
  content: DraftProgramme
  after: string
}

/** Which session a later file is about: one of a draft, by its place from 0, or one that is published. */
export type About = { draft: string; position: number } | { session: string }

/** As a form sends it: `d.<draft>.<place>` or `s.<session>`. */
export const aboutWord = (about: About): string =>
  'session' in about ? `s.${about.session}` : `d.${about.draft}.${about.position}`

/** Null for anything that is no such word. */
export function aboutIn(word: string): About | null {
  const [kind, id = '', position = '', ...more] = word.split('.')
  if (more.length > 0 || id === '') return null
  if (kind === 's' && position === '') return { session: id }
  return kind === 'd' && /^\d{1,4}$/.test(position) ? { draft: id, position: Number(position) } : null
}
