import type { DraftProgramme } from './draft.ts'
import { likeness } from './likeness.ts'

/** A session that is there already, in a draft or published, as far as a later file may be told to be about it. */
export interface KnownSession<Ref = string> {
  ref: Ref
  series: string | null
  label: string | null
  title: string | null
  date: string | null
  /** Titles of the parts of its agenda. */
  parts: readonly string[]
}

/** Why a file seems to be about a session. */
export type Sign = 'day' | 'title' | 'number'

export interface Recognised<Ref = string> {
  session: KnownSession<Ref>
  signs: Sign[]
}

/**
 * The sessions a file of one session may be about, the likeliest first: those of the same day, of the same words in their
 * titles or parts, or of the same number. One sign may be chance, unless it is the day. `sure` is false where a second fits
 * nearly as well. A file of several sessions is a programme of its own.
 */
export function recognise<Ref>(
  file: DraftProgramme,
  known: readonly KnownSession<Ref>[],
): { likely: Recognised<Ref>[]; sure: boolean } {
  const [session, ...more] = file.sessions
  if (!session || more.length > 0) return { likely: [], sure: false }
  const titles = [session.title, file.title].filter(title => title !== null)
  const number = numberOf(session.label) ?? numberOf(file.title)
  const found = known
    .map(one => {
      const signs: Sign[] = []
      if (one.date !== null && one.date === session.date) signs.push('day')
      if (titles.some(title => isLike(title, one))) signs.push('title')
      if (number !== null && number === (numberOf(one.label) ?? numberOf(one.title))) signs.push('number')
      return { session: one, signs, weight: signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0) }
    })
    .filter(one => one.weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = found
  return {
    likely: found.slice(0, 10).map(({ session, signs }) => ({ session, signs })),
    sure: first !== undefined && (second === undefined || first.weight - second.weight > 1),
  }
}

const WEIGHTS: Record<Sign, number> = { day: 3, title: 3, number: 2 }
const ENOUGH = 3

/** The title of a note is that of the session, or of what its parts are about. */
function isLike(title: string, { title: known, parts }: KnownSession<unknown>): boolean {
  if (known !== null && likeness(title, known) >= 0.6) return true
  return parts.some(part => likeness(title, part) >= 0.75) || likeness(title, parts.join(' ')) >= 0.8
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** The number in `Session 3`, `Série #3`, `Webinar III`. */
function numberOf(label: string | null): number | null {
  const [, figures, roman] = /(?:^|[^\p{L}\d])(?:(\d{1,3})(?![\d:.h])|([ivx]{1,4})(?!\p{L}))/iu.exec(label ?? '') ?? []
  if (figures) return Number(figures)
  const at = roman ? ROMAN.indexOf(roman.toLowerCase()) : -1
  return at < 0 ? null : at + 1
}
