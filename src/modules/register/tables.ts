// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface RegisterTables {
  register_changed: {
    id: string
    kind: string
    record_id: string
  }
  register_consent: {
    id: string
    person_id: string
    kept_in: string[]
    purpose: string
    words_hash: Uint8Array
    language: string
    source: string
    given_at: Generated<Temporal.Instant>
    withdrawn_at: Temporal.Instant | null
  }
  register_contact: {
    id: string
    person_id: string
    organisation_id: string | null
    kept_in: string[]
    kind: string
    sealed: Uint8Array
    hash: Uint8Array | null
    at: Generated<Temporal.Instant>
  }
  register_members: {
    id: string
    organisation_id: string
    kept_in: string[]
    scope_ids: Generated<string[]>
    members: number
    on_day: string
    source: Generated<string>
    at: Generated<Temporal.Instant>
  }
  register_merge: {
    id: string
    kind: string
    from_id: string
    into_id: string
    scope_id: string
    kept_in: Generated<string[]>
    made_by: Generated<string>
    at: Generated<Temporal.Instant>
    undone_at: Temporal.Instant | null
    undone_by: string | null
    before: import('./merge-values.ts').Before | null
    stayed: Generated<Record<string, number>>
  }
  register_moved: {
    merge_id: string
    table_name: string
    column_name: string
    key: string[]
    at: Generated<Temporal.Instant>
  }
  register_node: {
    id: string
    scope_id: string
    tree: string
    above: Generated<string[]>
    slug: string
    name: Text
    position: Generated<number>
    countries: Generated<string[]>
    retired_at: Temporal.Instant | null
  }
  register_offer: {
    person_id: string
    scope_ids: Generated<string[]>
    kept_in: string[]
    expertise_ids: Generated<string[]>
    availability: Generated<string>
    shown: Generated<boolean>
  }
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
    city: Generated<string>
    province: Generated<string>
    languages: Generated<string[]>
    sector_ids: Generated<string[]>
    region_ids: Generated<string[]>
    merged_into: string | null
    merged_at: Temporal.Instant | null
    led_from: Generated<string[]>
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
    title: Generated<string>
    spoken: Generated<string[]>
    occupation_id: string | null
    merged_into: string | null
    merged_at: Temporal.Instant | null
    led_from: Generated<string[]>
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
