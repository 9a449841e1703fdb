/**
 * What becomes of a row that names a person or an organisation when that record is put together with another one:
 * `moves`: it names the one that stays; `stays`: it goes on naming the record that leads there; `ends`: it is removed.
 */
export type WhenMerged = 'moves' | 'stays' | 'ends'

/** What becomes of it when a person is erased: the row `goes`, it `stays` as it is, or the column is left `blank`. */
export type WhenErased = 'goes' | 'stays' | 'blanks'

/** A value that opens only in the place it was sealed for: whoever moves the row seals it anew. */
export interface SealedColumn {
  column: string
  /** The place it is sealed for, and whose key; from the row's columns, of which one has been moved. */
  at: (row: Readonly<Record<string, string | null>>) => { place: string; owner?: string }
}

/** What one table holds, for whom and how long. Every table of the house has one; tables of nobody name nobody. */
export interface Holding {
  table: string
  /** What it is kept for. */
  why: string
  /** How long. */
  kept: string
  /** Every column that can name a person: by their id, or in a text or an object that contains it. */
  people: Readonly<Record<string, { merged: WhenMerged; erased: WhenErased }>>
  /** Every column that can name an organisation. */
  organisations?: Readonly<Record<string, WhenMerged>>
  sealed?: readonly SealedColumn[]
}

/** The app says once, at start, what every table of the house holds; the kernel knows only its own. */
export function declareHoldings(all: readonly Holding[]): void {
  declared = all
}

/** What every table of the house holds, those a table refers to before it. */
export function holdings(): readonly Holding[] {
  return declared
}

let declared: readonly Holding[] = []

/** The kernel's own tables. */
export const KERNEL_HOLDINGS: readonly Holding[] = [
  {
    table: 'kernel_clock',
    why: 'The clock of the house, which only tests move.',
    kept: 'As long as the house.',
    people: {},
  },
  {
    table: 'kernel_migration',
    why: 'Which migrations have been applied.',
    kept: 'As long as the house.',
    people: {},
  },
  {
    table: 'kernel_request',
    why: 'Forms that were sent: the same one sent twice is done once.',
    kept: '30 days.',
    people: { person_id: { merged: 'stays', erased: 'goes' } },
  },
  {
    table: 'kernel_event',
    why: 'What happened, for the jobs that listen.',
    kept: '30 days, or until everybody who listens has dealt with it.',
    people: { payload: { merged: 'stays', erased: 'stays' } },
  },
  { table: 'kernel_event_done', why: 'Which job has dealt with which event.', kept: 'As its event.', people: {} },
  {
    table: 'kernel_journal',
    why: 'Who did what: ids and no words, sealed in a chain that nobody changes.',
    kept: 'As long as the house.',
    people: {
      person_id: { merged: 'stays', erased: 'stays' },
      object: { merged: 'stays', erased: 'stays' },
      more: { merged: 'stays', erased: 'stays' },
    },
    organisations: { object: 'stays', more: 'stays' },
  },
  { table: 'kernel_journal_link', why: 'The chain of the journal.', kept: 'As long as the house.', people: {} },
  {
    table: 'kernel_file',
    why: 'Files that belong to texts, programmes and mails.',
    kept: 'As long as what they belong to.',
    people: {},
  },
  {
    table: 'kernel_upload',
    why: 'Files on their way, whose they are.',
    kept: 'A day after the last piece.',
    people: { person_id: { merged: 'stays', erased: 'goes' } },
  },
  {
    table: 'kernel_link',
    why: 'What somebody may do from a mail without an account.',
    kept: '180 days after it ended.',
    people: {
      person_id: { merged: 'moves', erased: 'goes' },
      object: { merged: 'stays', erased: 'goes' },
      made_by: { merged: 'stays', erased: 'blanks' },
    },
  },
  {
    table: 'kernel_mail',
    why: 'That a mail was sent and how it fared: never what it says, its address only as a keyed hash.',
    kept: 'As long as the house.',
    people: { person_id: { merged: 'moves', erased: 'blanks' }, key: { merged: 'stays', erased: 'stays' } },
  },
  {
    table: 'kernel_mail_content',
    why: 'What a mail says that has not left yet.',
    kept: 'Until it is settled.',
    people: {},
  },
  {
    table: 'kernel_mail_in',
    why: 'Mail that arrived: envelope and head.',
    kept: 'As long as the house.',
    people: {},
  },
  {
    table: 'kernel_mail_try',
    why: 'Test mails that administrators sent to themselves.',
    kept: 'A day.',
    people: { person_id: { merged: 'stays', erased: 'goes' } },
  },
  {
    table: 'kernel_mail_unwanted',
    why: 'Mails that somebody does not want.',
    kept: 'Until they want them again.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'kernel_mail_way',
    why: 'Where mails leave, and who set it.',
    kept: 'Until it is set anew.',
    people: { changed_by: { merged: 'stays', erased: 'stays' } },
  },
  {
    table: 'kernel_search_entry',
    why: 'What can be found: copies of texts that their readers may see anyway.',
    kept: 'As long as what it is a copy of.',
    people: {},
  },
  { table: 'kernel_search_words', why: 'The words of what can be found.', kept: 'As its entry.', people: {} },
]
