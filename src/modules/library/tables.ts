// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface LibraryTables {
  library_citation: {
    id: string
    item_id: string
    scope_id: string
    visibility: string
    object: string
    url: string
    title: Text
    cited_by: string
    at: Generated<Temporal.Instant>
  }
  library_file: {
    id: string
    item_id: string
    scope_id: string
    visibility: string
    language: string
    file_id: string | null
    name: string | null
    bytes: number | null
    link: string | null
    made_by: string
    at: Generated<Temporal.Instant>
  }
  library_item: {
    id: string
    scope_id: string
    visibility: string
    slug: string
    kind: string
    title: Text
    description: Text | null
    series: string | null
    number: string | null
    reference_key: string | null
    title_key: string
    dated: string | null
    forthcoming: Generated<boolean>
    authors: string | null
    made_by: string
    at: Generated<Temporal.Instant>
    retired_at: Temporal.Instant | null
    retired_by: string | null
  }
  library_paste: {
    id: string
    scope_id: string
    visibility: string
    sha256: Uint8Array
    text: string
    language: string
    made_by: string
    at: Generated<Temporal.Instant>
  }
}
