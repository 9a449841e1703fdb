import type { Language } from '../../kernel/languages.ts'
import { beginning, facesIn, type Text } from '../../kernel/text.ts'

/** Where a document stands. Closed and answered are two states with two dates: the door shuts, then everyone has an answer. */
export type Status = 'draft' | 'open' | 'closed' | 'answered' | 'adopted'

export interface Dates {
  opened_at: Temporal.Instant | null
  closes_at: Temporal.Instant | null
  answered_at: Temporal.Instant | null
  adopted_at: Temporal.Instant | null
}

/** The state of a document at an instant. It closes by itself at its hour; nobody has to press anything. */
export function statusOf(document: Dates, now: Temporal.Instant): Status {
  if (document.adopted_at) return 'adopted'
  if (!document.opened_at) return 'draft'
  if (!document.closes_at || Temporal.Instant.compare(now, document.closes_at) < 0) return 'open'
  return document.answered_at ? 'answered' : 'closed'
}

/** A document may be adopted when it is closed and no contribution waits for its answer. */
export function mayBeAdopted(status: Status, unanswered: number): boolean {
  return (status === 'closed' || status === 'answered') && unanswered === 0
}

/** Whether words can still be said: while open, and, marked as late, until the text is adopted. */
export function hears(status: Status): 'in-time' | 'late' | 'no' {
  if (status === 'open') return 'in-time'
  return status === 'closed' || status === 'answered' ? 'late' : 'no'
}

/** So long after the hour a personal link still opens: what its person had begun is kept as late. */
const LINK_DAYS_AFTER = 14

/** When a personal link to a text that closes then opens nothing any more. */
export function linkEnd(closesAt: Temporal.Instant): Temporal.Instant {
  return closesAt.add({ hours: 24 * LINK_DAYS_AFTER })
}

/** What is said to the network: all that came in time, and of what came late what the secretariat hears. */
export function isHeard({ visibility }: { visibility: string }): boolean {
  return visibility === 'network'
}

/** The words of a wording that something is said about: offsets in UTF-16 units in one face, and the words themselves. */
export interface Passage {
  language: Language
  from: number
  to: number
  text: string
}

export interface LinkHeld {
  person: string
  purpose: string
  endsAt: Temporal.Instant
  revoked: boolean
}

/** Who holds a link to speak about a text that works until it closes. */
export function linkHolders(links: readonly LinkHeld[], purpose: string, closesAt: Temporal.Instant): Set<string> {
  const working = links.filter(
    link => link.purpose === purpose && !link.revoked && Temporal.Instant.compare(link.endsAt, closesAt) >= 0,
  )
  return new Set(working.map(link => link.person))
}

export interface Answered {
  kind: 'comment' | 'suggestion'
  treatment: 'taken-up' | 'merged' | 'declined'
}

/** Who is told "taken up" can find it in the text: something taken up or merged must change the wording. */
export function promisesMoreThanItChanges(answers: readonly Answered[], before: string, after: string): boolean {
  return before === after && answers.some(answer => answer.treatment !== 'declined')
}

/** And nothing changes without somebody having asked: a changed wording names what it took up. */
export function changesMoreThanItAnswers(answers: readonly Answered[], before: string, after: string): boolean {
  return before !== after && answers.every(answer => answer.treatment === 'declined')
}

export interface Fingerprinted {
  position: number
  kind: string
  level: number | null
  label: string | null
  text: Text
}

/**
 * A text in all its faces as one string, blocks in order and faces by language: what the fingerprint of an adopted
 * text is taken of (SHA-256): the original and the official faces. A translation made later adds to the text and breaks no seal.
 */
export function canonicalOf(blocks: readonly Fingerprinted[]): string {
  return JSON.stringify(
    [...blocks]
      .sort((a, b) => a.position - b.position)
      .map(({ kind, level, label, text }) => [
        kind,
        level,
        label,
        text.original,
        facesIn(text)
          .filter(([, face]) => face.state === 'original' || face.state === 'official')
          .map(([language, face]) => [language, face.state, face.text])
          .sort(([a], [b]) => (a! < b! ? -1 : 1)),
      ]),
  )
}

/** A text whose checked faces, made from its present words, are declared official: what an adoption seals. The same object if there is none. */
export function sealed(text: Text): Text {
  const checked = facesIn(text).filter(([, face]) => face.state === 'checked' && face.of === text.version)
  if (checked.length === 0) return text
  const official = checked.map(([language, face]) => [language, { ...face, state: 'official' as const }] as const)
  return { ...text, faces: { ...text.faces, ...Object.fromEntries(official) } }
}

/** The first words of a text in every face, for titles of nodes and lists; at most `most` characters each. */
export function excerptOf(text: Text, most: number): Text {
  const faces = Object.fromEntries(
    facesIn(text).map(([language, face]) => [language, { ...face, text: beginning(face.text, most) }]),
  )
  return { ...text, faces }
}

export interface Heading {
  id: string
  position: number
  kind: string
}

/** The heading a block stands under: the nearest one above it; a heading stands under itself; null at the very top. */
export function headingOver<Block extends Heading>(blocks: readonly Block[], block: Heading): Block | null {
  if (block.kind === 'heading') return blocks.find(one => one.id === block.id) ?? null
  let found: Block | null = null
  for (const one of blocks) {
    if (one.kind === 'heading' && one.position < block.position && (!found || one.position > found.position))
      found = one
  }
  return found
}
