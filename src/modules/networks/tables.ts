// Made by `npm run generate` from the migrated schema.
import type { ColumnType, Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface NetworksTables {
  networks_body: {
    id: string
    scope_id: string
    visibility: string
    kind: string
    slug: string
    name: Text
    charter: Text | null
    mandate: Text | null
    calls_until: string | null
  }
  networks_first_step: {
    scope_id: string
    step: string
    state: string
    at: Generated<Temporal.Instant>
    person_id: Generated<string | null>
  }
  networks_found: {
    id: string
    kind: string
    record_id: string
    network_id: string
    side: string
    audience: string[]
    sort: string
    keys: string[]
    changes_on: string | null
    rules: number
    shape: Uint8Array
  }
  networks_house: {
    single: Generated<boolean>
    id: string
    name: Text
    languages: string[]
    at: Generated<Temporal.Instant>
  }
  networks_membership: {
    id: string
    scope_id: string
    body_id: string | null
    region_id: string | null
    person_id: string
    visibility: Generated<string>
    since: string
    until: string | null
  }
  networks_network: {
    id: string
    scope_id: ColumnType<string, never, never>
    visibility: string
    slug: string
    name: Text
    purpose: Text
    languages: string[]
    zone: string
    place: string
  }
  networks_offer: {
    id: string
    scope_id: string
    body_id: string
    person_id: Generated<string>
    words: Generated<string>
    language: string
    at: Generated<Temporal.Instant>
    answered_at: Temporal.Instant | null
    accepted: boolean | null
  }
  networks_region: {
    id: string
    scope_id: string
    visibility: Generated<string>
    above: string[]
    slug: string
    name: Text
  }
  networks_two: {
    one_id: string
    other_id: string
    kind: string
    kept_in: string[]
    said_by: Generated<string>
    at: Generated<Temporal.Instant>
  }
}
