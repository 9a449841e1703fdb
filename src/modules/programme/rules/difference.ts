import type { SpeakerReading } from '../reading/reading.ts'
import type { ComparedItem, NotedKind } from './compared.ts'
import { likeness, saysTheSame } from './likeness.ts'

/** What stands on one side of a difference. */
export type Side =
  | { is: 'words'; words: string; language: string }
  | { is: 'hours'; start: string | null; end: string | null; minutes: number | null }
  | { is: 'day'; day: string }
  | { is: 'zone'; printed: string | null; iana: string }
  | { is: 'speaker'; speaker: SpeakerReading }

export type What =
  | 'day'
  | 'hours'
  | 'zone'
  | 'title'
  | 'text'
  | 'new-line'
  | 'gone-line'
  | 'new-speaker'
  | 'speaker'
  | 'gone-speaker'
  | 'new-question'
  | 'question'
  | 'gone-question'
  | 'new-reference'
  | 'reference'
  | 'new-note'
  | 'note'

/** One thing that a later file says otherwise than the programme. */
export interface Difference {
  /** Made of what the difference says: the same for as long as both sides say the same. */
  mark: string
  what: What
  /** Title of the line of the agenda concerned, null for the session. */
  line: string | null
  /** Of a note: what it is about. */
  noted?: NotedKind
  before: Side | null
  after: Side | null
}

/** How alike two sentences are: 2 where they say the same. */
export const sayLike = (one: string, other: string): number => (saysTheSame(one, other) ? 2 : likeness(one, other))

/** What the file prints of somebody, and of the rest what was known. */
export function mergedPeople(one: SpeakerReading, other: SpeakerReading, sameLanguage: boolean): SpeakerReading {
  const said = (known: string | null, later: string | null) =>
    later === null || (known !== null && (!sameLanguage || saysTheSame(known, later))) ? known : later
  return {
    ...one,
    name:
      one.name !== null && other.name !== null && saysTheSame(one.name, other.name)
        ? one.name
        : (other.name ?? one.name),
    role: said(one.role, other.role),
    organisation: said(one.organisation, other.organisation),
    minutes: other.minutes ?? one.minutes,
    // Somebody printed without "to be confirmed" where it was printed before has confirmed, as far as the file tells.
    confirmed: other.confirmed ?? (one.confirmed === false && other.name !== null ? null : one.confirmed),
  }
}

interface Hours {
  start: string | null
  end: string | null
  minutes?: number | null
}

/** Only what the file prints: hours, and minutes where it prints them. */
export function hoursDiffer(one: Hours, other: Hours): boolean {
  if (other.start !== null && (other.start !== one.start || (other.end !== null && other.end !== one.end))) return true
  return other.minutes != null && one.minutes != null && other.minutes !== one.minutes
}

export const hoursSide = ({ start, end, minutes }: Hours): Side => ({
  is: 'hours',
  start,
  end,
  minutes: minutes ?? null,
})

/** A line of the agenda in one line of text, with what stands inside it. */
export function told({ start, end, title, items }: ComparedItem): string {
  const hours = start === null ? '' : end === null ? `${start} ` : `${start}–${end} `
  const inside = items.map(item => item.title ?? '…').join(' · ')
  return `${hours}${title ?? '…'}${inside ? ` (${inside})` : ''}`
}
