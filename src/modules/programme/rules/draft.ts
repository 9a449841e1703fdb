import type { PaperLoss } from '../../../kernel/paper/blocks.ts'
import type { ProgrammeReading, ReadingProblem, SessionReading } from '../reading/reading.ts'

/** What is said of one session alone: an objective of it, whom it is for. */
export interface DraftNote {
  kind: 'objective' | 'audience' | 'requirement' | 'logistics' | 'contact'
  text: string
}

/** A session as it stands in a draft: what was read, and where it takes place. */
export interface DraftSession extends SessionReading {
  place: string
  /** Taken over from a later file about it; what a programme itself says so is said of all its sessions. */
  notes?: DraftNote[]
}

/** What was understood of a file, as corrected so far. Problems belong to it as it stands. */
export interface DraftProgramme extends Omit<ProgrammeReading, 'sessions' | 'language'> {
  language: string
  sessions: DraftSession[]
  /** What the file held that no reading shows; `undecided-changes`: the words are those before them. */
  lost: (PaperLoss | 'undecided-changes')[]
}

/**
 * The draft with another session in place of the one at `index` (or one more, where there is none). What points into its
 * agenda (questions, what was not placed) follows its line by `moved` (old path → new path); where the line is gone, it
 * stays with the session.
 */
export function withSession(
  draft: DraftProgramme,
  index: number,
  session: DraftSession,
  moved: ReadonlyMap<string, string>,
): DraftProgramme {
  const follow = <At extends { session: number | null; item: string | null }>(one: At): At =>
    one.session === index && one.item !== null ? { ...one, item: moved.get(one.item) ?? null } : one
  return {
    ...draft,
    sessions: index < draft.sessions.length ? draft.sessions.with(index, session) : [...draft.sessions, session],
    questions: draft.questions.map(follow),
    problems: draft.problems.map(follow),
  }
}

/** The draft without one session. Its questions stay with the whole programme; its faults are gone with it. */
export function withoutSession(draft: DraftProgramme, index: number): DraftProgramme {
  const shifted = <At extends { session: number | null }>(one: At): At =>
    one.session !== null && one.session > index ? { ...one, session: one.session - 1 } : one
  return {
    ...draft,
    sessions: draft.sessions.toSpliced(index, 1),
    questions: draft.questions.map(one =>
      one.session === index ? { ...one, session: null, item: null } : shifted(one),
    ),
    problems: draft.problems
      .filter(one => one.session !== index || one.code === 'unread')
      .map(one => (one.session === index ? { ...one, session: null, item: null } : shifted(one))),
  }
}

/**
 * Only what could not be placed: faults of hours and zones are found anew from the draft as it stands. That no date is
 * printed (said without a quotation) is over as soon as there is one.
 */
export const unplaced = (draft: DraftProgramme): ReadingProblem[] =>
  draft.problems.filter(
    problem =>
      problem.code === 'unread' &&
      (quoted(problem.message) !== null || problem.session === null || !draft.sessions[problem.session]?.date),
  )

/** The words of the file that a problem quotes, null when it quotes none. */
export const quoted = (message: string): string | null => /"([\s\S]*)"/.exec(message)?.[1] ?? null
