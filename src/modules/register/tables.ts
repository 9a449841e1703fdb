// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface RegisterTables {
  register_organisation: {
    id: string
    slug: string
    name: Text
    kind: string
    country: string
    members: number | null
    members_on: string | null
    scope_ids: Generated<string[]>
    kept_in: Generated<string[]>
  }
  register_person: {
    id: string
    slug: string
    name: string
    name_language: string
    languages: string[]
    zone: string | null
    place: string | null
    organisation_id: string | null
    scope_ids: Generated<string[]>
    kept_in: Generated<string[]>
    former_ids: Generated<string[]>
  }
  register_role: {
    id: string
    person_id: string
    role: string
    scope_id: string
    organisation_id: string | null
    starts_on: string
    ends_on: string | null
    substitute_id: string | null
  }
}
