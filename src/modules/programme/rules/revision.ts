import type { Text } from '../../../kernel/text.ts'
import type { ItemKind } from '../reading/reading.ts'

/** Who speaks in a line, or is named for the whole session, while it is being corrected. */
export interface RevisedSpeaker {
  id: string
  name: string | null
  role: Text | null
  organisation: Text | null
  minutes: number | null
  confirmed: boolean | null
}

/** A line of the agenda while it is being corrected; `depth` 0 stands by itself. */
export interface RevisedLine {
  id: string
  depth: number
  start: string | null
  end: string | null
  minutes: number | null
  fixed: boolean
  kinds: ItemKind[]
  title: Text | null
  about: Text | null
  speakers: RevisedSpeaker[]
}

/** A published session while it is being corrected: its head, and its lines in their order. */
export interface Revised {
  date: string
  start: string
  end: string
  zone: string
  place: Text
  title: Text
  about: Text | null
  format: Text | null
  speakers: RevisedSpeaker[]
  lines: RevisedLine[]
}
