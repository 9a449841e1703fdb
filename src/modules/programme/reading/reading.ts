/** What a programme says, as read: nothing that is not printed, every fault of the print named in `problems`. */
export interface ProgrammeReading {
  kind: 'programme'
  language: string | null
  title: string | null
  /** As printed: "ORDRE DU JOUR PROVISOIRE (projet)". */
  status: string | null
  /** Who gives the programme out, as printed above its title. */
  organisers: string[]
  introduction: string[]
  sessions: SessionReading[]
  objectives: string[]
  questions: QuestionReading[]
  references: ReferenceReading[]
  audience: string[]
  /** Language tags. */
  languages: string[]
  contacts: string[]
  requirements: string[]
  logistics: string[]
  problems: ReadingProblem[]
}

export interface SessionReading {
  label: string | null
  title: string | null
  /** `YYYY-MM-DD`; times below are `HH:MM`, local. */
  date: string | null
  start: string | null
  end: string | null
  zone: ZoneReading
  text: string | null
  /** Moderators, technical support, co-hosts and others named for the whole session. */
  speakers: SpeakerReading[]
  items: ItemReading[]
}

export interface ZoneReading {
  printed: string | null
  iana: string | null
  /** In force in `iana` on that date and hour, as `+02:00`. */
  offset: string | null
  /** The usual place of a printed abbreviation was taken, because no place is known. */
  assumed: boolean
}

export type ItemKind =
  | 'welcome'
  | 'inputs'
  | 'segment'
  | 'topic'
  | 'plenary'
  | 'discussion'
  | 'break'
  | 'live-consultation'
  | 'conclusions'
  | 'other'

export interface ItemReading {
  start: string | null
  end: string | null
  /** As printed, never computed. */
  minutes: number | null
  kinds: ItemKind[]
  title: string | null
  text: string | null
  speakers: SpeakerReading[]
  items: ItemReading[]
}

export interface SpeakerReading {
  name: string | null
  role: string | null
  organisation: string | null
  minutes: number | null
  /** False where "to be confirmed" is printed, true where "confirmed" is, else null. */
  confirmed: boolean | null
}

export interface QuestionReading {
  /** Title of the segment it is printed under, else null; `session` and `item` are its place. */
  segment: string | null
  text: string
  session: number | null
  item: string | null
}

export interface ReferenceReading {
  text: string
  language: string | null
  forthcoming: boolean
  further: boolean
}

export type ProblemCode =
  | 'overlap'
  | 'duration-mismatch'
  | 'gap'
  | 'end-before-start'
  | 'zone-not-in-force'
  | 'zone-unknown'
  | 'unread'

export interface ReadingProblem {
  code: ProblemCode
  /** Index in `sessions`, null where no session is concerned. */
  session: number | null
  /** Path of indexes in the items of that session: `"2.0"`. */
  item: string | null
  message: string
}
