// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface DocumentsTables {
  documents_answer: {
    contribution_id: string
    document_id: string
    block_id: string
    scope_id: string
    visibility: string
    treatment: string
    reason: Text
    answered_by: string
    version: number | null
  }
  documents_block: {
    id: string
    document_id: string
    scope_id: string
    visibility: string
  }
  documents_contribution: {
    id: string
    document_id: string
    block_id: string
    wording_id: string
    scope_id: string
    visibility: Generated<string>
    kind: string
    words: Text | null
    proposed: Text | null
    author_id: string
    organisation_id: string | null
    entered_by: string
    channel: string
    said_at: Generated<Temporal.Instant>
    late: Generated<boolean>
    withdrawn_at: Temporal.Instant | null
    removed_at: Temporal.Instant | null
  }
  documents_document: {
    id: string
    scope_id: string
    visibility: string
    slug: string
    title: Text
    language: string
    version: Generated<number>
    problems: Generated<{ code: string; at: string | number | null; message: string }[]>
    file_id: string | null
    source_sha256: Uint8Array | null
    opened_at: Temporal.Instant | null
    closes_local: string | null
    closes_zone: string | null
    closes_place: string | null
    closes_at: Temporal.Instant | null
    answered_at: Temporal.Instant | null
    adopted_at: Temporal.Instant | null
    fingerprint: string | null
    made_at: Generated<Temporal.Instant>
    made_by: string
  }
  documents_pending: {
    block_id: string
    document_id: string
    scope_id: string
    visibility: Generated<string>
    base_wording_id: string
    words: Record<string, string>
  }
  documents_sending: {
    id: string
    document_id: string
    scope_id: string
    visibility: Generated<string>
    asked_by: Generated<string>
    asked_at: Generated<Temporal.Instant>
    done_at: Temporal.Instant | null
    written: number | null
    unaddressed: number | null
  }
  documents_told: {
    contribution_id: string
    scope_id: string
    at: Generated<Temporal.Instant>
  }
  documents_version: {
    document_id: string
    number: number
    scope_id: string
    visibility: string
    made_at: Generated<Temporal.Instant>
    made_by: string
  }
  documents_wording: {
    id: string
    block_id: string
    document_id: string
    scope_id: string
    visibility: string
    from_version: number
    upto_version: number | null
    position: number
    kind: string
    level: number | null
    label: string | null
    text: Text
    notes: Generated<{ label: string | null; text: string }[]>
  }
}
