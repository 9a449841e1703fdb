import type { Problem } from '../../../kernel/errors.ts'
import type { DraftProgramme } from './draft.ts'

/** Pieces of an address that stand for something else than a series. */
const RESERVED = new Set(['new', 'drafts'])

/**
 * What must be known before a programme can be published: a title, at least one session, and of each session the date,
 * the hours and the zone. Other faults may stay.
 */
export function hindrances(draft: DraftProgramme): Problem[] {
  const problems: Problem[] = []
  if (!draft.title) problems.push({ field: 'series', text: 'problem-programme-title' })
  if (draft.sessions.length === 0) problems.push({ field: 'sessions', text: 'problem-programme-no-session' })
  draft.sessions.forEach((session, at) => {
    const missing = (text: keyof Messages) =>
      problems.push({
        field: `session-${at + 1}`,
        text,
        values: { number: at + 1, title: session.title ?? session.label ?? '' },
      })
    if (!session.date) missing('problem-programme-no-date')
    if (!session.start) missing('problem-programme-no-start')
    if (!session.end) missing('problem-programme-no-end')
    if (!session.zone.iana) missing('problem-programme-no-zone')
  })
  return problems
}

/** Whether a piece of an address can be that of a series, apart from being taken. */
export const isFreeWord = (slug: string): boolean => slug !== '' && !RESERVED.has(slug)

/**
 * The first of the wished pieces of an address that is not taken; if all are, the last with a number behind it.
 * `wishes` may hold empty ones; what is given is taken from then on.
 */
export function firstFree(wishes: readonly string[], taken: Set<string>): string {
  const usable = wishes.filter(Boolean)
  const free = usable.find(wish => !taken.has(wish)) ?? numbered(usable.at(-1) ?? 'session', taken)
  taken.add(free)
  return free
}

function numbered(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
