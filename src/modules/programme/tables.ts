// Made by `npm run generate` from the migrated schema.
import type { ColumnType, Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface ProgrammeTables {
  programme_change: {
    id: string
    scope_id: string
    visibility: string
    session_id: string
    sequence: number
    what: import('./rules/changes.ts').ChangeTold[]
    at: Generated<Temporal.Instant>
  }
  programme_draft: {
    id: string
    scope_id: string
    visibility: Generated<string>
    state: Generated<string>
    file_id: string
    file_name: string
    sha256: Uint8Array
    source: string[]
    content: import('./rules/draft.ts').DraftProgramme
    series_id: string | null
    at: Generated<Temporal.Instant>
    about_draft: string | null
    about_position: number | null
    about_session: string | null
    chosen: Generated<string[]>
    before: import('./rules/later-file.ts').Before | null | null
  }
  programme_invitation: {
    id: string
    scope_id: string
    session_id: string | null
    draft_id: string | null
    draft_position: number | null
    draft_head: import('./rules/speaking.ts').DraftHead | null | null
    item_id: string | null
    speaker_id: string | null
    person_id: string
    role: Text | null
    minutes: number | null
    language: string | null
    own_language: string | null
    state: Generated<string>
    reason: Text | null
    channel: string | null
    answered_at: Temporal.Instant | null
    answered_by: string | null
    own_role: Text | null
    own_organisation: Text | null
    own_bio: Text | null
    placed: import('./rules/speaking.ts').Placed | null | null
    asked_for: Temporal.Instant | null
    told_off: Generated<boolean>
    asked: Generated<number>
    why: Generated<string>
    sent: Generated<number>
    sent_at: Temporal.Instant | null
    unaddressed: Generated<boolean>
    invited_by: Generated<string>
    invited_at: Generated<Temporal.Instant>
    ended_at: Temporal.Instant | null
  }
  programme_item: {
    id: string
    scope_id: string
    visibility: string
    session_id: string
    parent_id: string | null
    position: number
    start_time: string | null
    end_time: string | null
    minutes: number | null
    kinds: string[]
    title: Text | null
    about: Text | null
    fixed: Generated<boolean>
  }
  programme_note: {
    id: string
    scope_id: string
    visibility: string
    series_id: string
    session_id: string | null
    item_id: string | null
    position: number
    kind: string
    about: Text
    segment: Text | null
    language: string | null
    forthcoming: Generated<boolean>
    further: Generated<boolean>
  }
  programme_revision: {
    session_id: string
    scope_id: string
    visibility: Generated<string>
    base: number
    step: Generated<number>
    content: import('./rules/revision.ts').Revised
    at: Generated<Temporal.Instant>
  }
  programme_series: {
    id: string
    scope_id: string
    visibility: string
    slug: string
    title: Text
    status: Text | null
    languages: string[]
    file_id: string | null
    published_at: Generated<Temporal.Instant>
  }
  programme_session: {
    id: string
    scope_id: string
    visibility: string
    series_id: string
    position: number
    slug: string
    label: Text | null
    title: Text
    about: Text | null
    date: string
    start_time: string
    end_time: string
    zone: string
    zone_printed: string | null
    place: Text
    code: ColumnType<string, never, never>
    sequence: Generated<number>
    changed_at: Temporal.Instant | null
    cancelled_at: Temporal.Instant | null
    format: Text | null
    conclusions: Text | null
    again_of: string | null
  }
  programme_slides: {
    id: string
    scope_id: string
    visibility: Generated<string>
    invitation_id: string
    session_id: string | null
    speaker_id: string | null
    file_id: string
    name: string
    bytes: number
    at: Generated<Temporal.Instant>
  }
  programme_speaker: {
    id: string
    scope_id: string
    visibility: string
    session_id: string
    item_id: string | null
    position: number
    name: string | null
    role: Text | null
    organisation: Text | null
    minutes: number | null
    confirmed: boolean | null
    bio: Text | null
  }
}
