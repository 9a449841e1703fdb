// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface RegisterTables {
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
    erased_at: Temporal.Instant | null
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
