// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface MailingsTables {
  mailings_bounce: {
    id: string
    network_id: string
    person_id: string
    kept_in: string[]
    address_hash: Uint8Array
    code: string
    at: Generated<Temporal.Instant>
    good_at: Temporal.Instant | null
    good_by: string | null
  }
  mailings_choice: {
    mailing_id: string
    network_id: string
    scope_id: string
    person_id: string
  }
  mailings_mailing: {
    id: string
    network_id: string
    scope_id: string
    audience: string
    segment_id: string | null
    body_id: string | null
    subject: Text
    body: Text
    from_name: string
    button: Text | null
    button_path: string | null
    says: Generated<string>
    read_by: Generated<string>
    state: Generated<string>
    starts_at: Temporal.Instant | null
    zone: string | null
    copied_from: string | null
    made_by: string
    made_at: Generated<Temporal.Instant>
    sent_by: string | null
    sent_at: Temporal.Instant | null
    ended_at: Temporal.Instant | null
    results: Text | null
    results_at: Temporal.Instant | null
  }
  mailings_recipient: {
    id: string
    mailing_id: string
    network_id: string
    scope_id: string
    person_id: string
    language: string
    face: string
    region_id: string
    organisation_id: string | null
    state: Generated<string>
    reason: string | null
    mail_id: string | null
    address_hash: Uint8Array | null
    code: string | null
    queued_at: Temporal.Instant | null
    settled_at: Temporal.Instant | null
    replied_at: Temporal.Instant | null
  }
}
