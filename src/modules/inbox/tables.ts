// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'

export interface InboxTables {
  inbox_file: {
    id: string
    message_id: string
    item_id: string
    scope_id: string
    file_id: string
    name: string
    bytes: number
    risk: string | null
    position: Generated<number>
  }
  inbox_item: {
    id: string
    scope_id: string
    network_id: string
    body_id: string | null
    about: string | null
    state: string
    apart: string | null
    assigned_to: string | null
    person_id: string | null
    sender: Uint8Array
    sender_hash: Uint8Array | null
    sender_name: Generated<string>
    subject: Generated<string>
    at: Generated<Temporal.Instant>
    heard_at: Generated<Temporal.Instant>
    closed_at: Temporal.Instant | null
    emptied_at: Temporal.Instant | null
  }
  inbox_message: {
    id: string
    item_id: string
    scope_id: string
    body_id: string | null
    kind: string
    mail_id: string | null
    by_id: string | null
    person_id: string | null
    sender: Uint8Array | null
    sender_hash: Uint8Array | null
    sender_name: Generated<string>
    message_id: string | null
    subject: Generated<string>
    words: Generated<string>
    authenticity: string | null
    flags: Generated<string[]>
    problem: string | null
    calendar: { method: string; answer: string | null; title: string | null } | null
    proven_at: Temporal.Instant | null
    proof: string | null
    asked_at: Temporal.Instant | null
    denied_at: Temporal.Instant | null
    admitted_at: Temporal.Instant | null
    at: Generated<Temporal.Instant>
  }
  inbox_reply: {
    token: string
    scope_id: string
    about: string
    person_id: string | null
    at: Generated<Temporal.Instant>
  }
  inbox_turn: {
    id: string
    item_id: string
    scope_id: string
    verb: string
    object: string
    url: string
    by_id: Generated<string | null>
    at: Generated<Temporal.Instant>
  }
}
