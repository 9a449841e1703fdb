// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'

export interface AccountsTables {
  accounts_account: {
    person_id: string
    address_hash: Uint8Array
    address: Uint8Array
    passkey_only: Generated<boolean>
    at: Generated<Temporal.Instant>
  }
  accounts_attempt: {
    id: string
    address_hash: Uint8Array
    address: Uint8Array
    browser_hash: Uint8Array
    device: Generated<string>
    person_id: string | null
    code_hash: Uint8Array | null
    link_hash: Uint8Array | null
    tries: Generated<number>
    at: Generated<Temporal.Instant>
    ends_at: Temporal.Instant
    proven_at: Temporal.Instant | null
    session_id: string | null
  }
  accounts_invitation: {
    id: string
    token_hash: Uint8Array
    scope_id: string
    network_id: string | null
    region_id: string | null
    organisation_id: string | null
    role: string
    name: string
    name_language: string
    language: string
    address_hash: Uint8Array
    address: Uint8Array
    invited_by: Generated<string>
    at: Generated<Temporal.Instant>
    ends_at: Temporal.Instant
    used_at: Temporal.Instant | null
    used_by: string | null
    revoked_at: Temporal.Instant | null
  }
  accounts_session: {
    id: string
    token_hash: Uint8Array
    person_id: string
    created_at: Temporal.Instant
    ends_at: Temporal.Instant
    device: Generated<string>
    proofs: Generated<string[]>
    seen_at: Generated<Temporal.Instant>
    proven_at: Temporal.Instant | null
    idle: Generated<string>
  }
}
