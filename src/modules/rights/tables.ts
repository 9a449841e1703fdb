// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'

export interface RightsTables {
  rights_copy: {
    id: string
    person_id: string
    asked_by: Generated<string>
    way: string
    language: string
    asked_at: Generated<Temporal.Instant>
    ends_at: Generated<Temporal.Instant>
    made_at: Temporal.Instant | null
    sealed: Uint8Array | null
    token_hash: Uint8Array | null
    given_at: Temporal.Instant | null
  }
}
