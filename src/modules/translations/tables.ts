// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'

export interface TranslationsTables {
  translations_face: {
    id: string
    kind: string
    ref: string
    language: string
    words: string
    state: string
    of_version: number
    scope_id: string
    visibility: Generated<string>
    made_by: string
    at: Generated<Temporal.Instant>
    proposed_by: string | null
  }
  translations_outing: {
    id: string
    code: string
    scope_id: string
    visibility: Generated<string>
    language: string
    segments: import('./rules.ts').Segment[]
    made_by: Generated<string>
    at: Generated<Temporal.Instant>
  }
  translations_proposal: {
    id: string
    kind: string
    ref: string
    language: string
    words: string
    of_version: number
    scope_id: string
    person_id: Generated<string>
    at: Generated<Temporal.Instant>
    answered_at: Temporal.Instant | null
    answered_by: string | null
    taken: boolean | null
    reason: Generated<string>
  }
  translations_return: {
    id: string
    scope_id: string
    visibility: Generated<string>
    rows: import('./rules.ts').ReturnedRow[]
    unread: string[]
    made_by: Generated<string>
    at: Generated<Temporal.Instant>
    kept_at: Temporal.Instant | null
    dealt: Generated<string[]>
    lost: Generated<string[]>
  }
  translations_term: {
    id: string
    scope_id: string
    visibility: Generated<string>
    faces: Record<string, string>
    lexemes: Record<string, readonly (readonly string[])[]>
    note: Generated<string>
    made_by: Generated<string>
    at: Generated<Temporal.Instant>
    retired_at: Temporal.Instant | null
  }
}
