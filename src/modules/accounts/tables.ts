// Made by `npm run generate` from the migrated schema.


export interface AccountsTables {
  accounts_session: {
    id: string
    token_hash: Uint8Array
    person_id: string
    created_at: Temporal.Instant
    ends_at: Temporal.Instant
  }
}
