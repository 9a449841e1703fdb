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
    second_tries: Generated<number>
    by_operator: Generated<boolean>
  }
  accounts_challenge: {
    hash: Uint8Array
    ends_at: Temporal.Instant
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
  accounts_passkey: {
    id: string
    person_id: Generated<string>
    credential_id: Uint8Array
    public_key: Uint8Array
    counter: Generated<number>
    transports: Generated<string[]>
    backed_up: Generated<boolean>
    name: string
    at: Generated<Temporal.Instant>
    used_at: Temporal.Instant | null
  }
  accounts_recovery: {
    id: string
    person_id: string
    organisation_id: string | null
    network_ids: Generated<string[]>
    staff_ids: Generated<string[]>
    asked_at: Generated<Temporal.Instant>
    ends_at: Temporal.Instant
    ready_at: Temporal.Instant | null
    stopped_at: Temporal.Instant | null
    used_at: Temporal.Instant | null
  }
  accounts_recovery_code: {
    id: string
    person_id: Generated<string>
    mark: string
    hash: string
    at: Generated<Temporal.Instant>
    used_at: Temporal.Instant | null
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
  accounts_totp: {
    person_id: Generated<string>
    secret: Uint8Array | null
    pending: Uint8Array | null
    last_step: Generated<number>
    tries: Generated<number>
    tried_at: Temporal.Instant | null
    confirmed_at: Temporal.Instant | null
  }
  accounts_vouch: {
    recovery_id: string
    by: Generated<string>
    at: Generated<Temporal.Instant>
  }
}
