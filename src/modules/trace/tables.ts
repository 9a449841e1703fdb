// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface TraceTables {
  trace_link: {
    from_id: string
    to_id: string
    kind: string
    scope_id: string
    visibility: Generated<string>
    why: Text | null
    tied_by: string | null
    at: Generated<Temporal.Instant>
    author_id: string | null
  }
  trace_node: {
    id: string
    scope_id: string
    visibility: string
    kind: string
    title: Text
    url: string
    place: Text | null
    author_id: string | null
    organisation_id: string | null
    fate: Generated<string>
    answer: Text | null
    at: Generated<Temporal.Instant>
  }
}
