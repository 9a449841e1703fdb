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
  networks_figure: {
    network_id: string
    figure: string
    asked: Uint8Array
    published: Text
    on_day: string
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
    scope_ids: string[]
    sort: string
    keys: string[]
    changes_on: string | null
    rules: number
    shape: Uint8Array
  }
  networks_found_total: {
    network_id: string
    kind: string
    scope_id: string
    records: number
  }
  networks_house: {
    single: Generated<boolean>
    id: string
    name: Text
    languages: string[]
    at: Generated<Temporal.Instant>
  }
  networks_house_body: {
    id: string
    scope_id: string
    visibility: string
    roster: string
    slug: string
    name: Text
    charter: Text | null
    mandate: Text | null
    calls_until: string | null
    made_in: Generated<unknown>
  }
  networks_house_member: {
    body_id: string
    roster: Generated<string>
    scope_id: string
    person_id: string
    since: Generated<string>
  }
  networks_house_offer: {
    id: string
    body_id: string
    roster: Generated<string>
    scope_id: string
    person_id: Generated<string>
    words: Generated<string>
    language: string
    at: Generated<Temporal.Instant>
    answered_at: Temporal.Instant | null
    accepted: boolean | null
  }
  networks_import: {
    id: string
    scope_id: string
    network_id: string
    person_id: Generated<string>
    kind: string
    state: Generated<string>
    turn: Generated<number>
    done: Generated<number>
    total: Generated<number>
    file_hash: Uint8Array
    source: string
    on_day: string
    about: Uint8Array
    counts: Generated<Record<string, number>>
    entered: Generated<string[]>
    at: Generated<Temporal.Instant>
    moved_at: Generated<Temporal.Instant>
  }
  networks_import_batch: {
    import_id: string
    position: number
    scope_id: string
    person_id: Generated<string>
    sealed: Uint8Array
    understood: Uint8Array | null
    counts: Generated<Record<string, number>>
  }
  networks_import_decision: {
    import_id: string
    about: string
    scope_id: string
    person_id: Generated<string>
    choice: string
    record_id: string | null
  }
  networks_import_piece: {
    import_id: string
    position: number
    scope_id: string
    person_id: Generated<string>
    sealed: Uint8Array
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
  networks_seat: {
    body_id: string
    roster: Generated<string>
    hash: Uint8Array
    standing: string
    coordinates: Generated<boolean>
    sealed: Uint8Array
  }
  networks_segment: {
    id: string
    network_id: string
    scope_id: string
    kind: string
    name: Text
    asks: Text
    person_id: Generated<string>
    shown_to: string
    at: Generated<Temporal.Instant>
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
