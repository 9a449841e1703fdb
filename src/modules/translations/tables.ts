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
  }
}
