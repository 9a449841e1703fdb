// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface DocumentsTables {
  documents_adjusting: {
    document_id: string
    scope_id: string
    visibility: Generated<string>
    base: number
    step: Generated<number>
    content: import('./adjusting/adjusted.ts').Adjusted
    begun_by: Generated<string>
    begun_at: Generated<Temporal.Instant>
  }
  documents_adjustment: {
    document_id: string
    version: number
    scope_id: string
    visibility: string
    reason: Text
    reworded: Generated<number>
    added: Generated<number>
    moved: Generated<number>
    ended: Generated<number>
    made_by: Generated<string>
    made_at: Generated<Temporal.Instant>
  }
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
    answered_with: string | null
    published_at: Temporal.Instant | null
  }
  documents_arrival: {
    id: string
    document_id: string
    scope_id: string
    visibility: Generated<string>
    purpose: string
    language: string
    state: string | null
    sha256: Uint8Array
    file_id: string | null
    title: string | null
    blocks: import('./reading/reading.ts').ArrivedBlock[]
    comments: Generated<number>
    made_by: Generated<string>
    made_at: Generated<Temporal.Instant>
    done_at: Temporal.Instant | null
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
    passage: import('./rules.ts').Passage | null | null
    reply_to: string | null
    signed: string[] | null | null
    conversation_id: string | null
    whole: Generated<boolean>
    settled_by: string | null
    settled_at: Temporal.Instant | null
    begun_at: Temporal.Instant | null
    heard_at: Temporal.Instant | null
    left_at: Temporal.Instant | null
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
    answers_at: Temporal.Instant | null
  }
  documents_following: {
    person_id: string
    place_id: string
    reach: string
    document_id: string
    scope_id: string
    at: Generated<Temporal.Instant>
  }
  documents_moved: {
    from_block: string
    to_block: string
    document_id: string
    scope_id: string
    visibility: string
    version: number
    how: string
  }
  documents_opening: {
    document_id: string
    number: number
    scope_id: string
    visibility: string
    opened_at: Temporal.Instant
    closes_at: Temporal.Instant
    closes_local: string
    closes_zone: string
    closes_place: string | null
    closed_at: Temporal.Instant | null
    open_items: number | null
    answered_at: Temporal.Instant | null
  }
  documents_option: {
    contribution_id: string
    option_id: string
    document_id: string
    block_id: string
    scope_id: string
    visibility: Generated<string>
    put_by: Generated<string>
    at: Generated<Temporal.Instant>
  }
  documents_pending: {
    block_id: string
    document_id: string
    scope_id: string
    visibility: Generated<string>
    base_wording_id: string
    words: Record<string, string>
  }
  documents_printed: {
    block_id: string
    document_id: string
    scope_id: string
    visibility: Generated<string>
    label: string | null
    text: string
    changes: Generated<import('../../kernel/paper/blocks.ts').PaperChange[]>
    comments: Generated<import('../../kernel/paper/blocks.ts').PaperComment[]>
    settled: string | null
  }
  documents_returned: {
    id: string
    document_id: string
    scope_id: string
    version: number
    sha256: Uint8Array
    findings: import('./returned/finding.ts').Finding[]
    is_part: Generated<boolean>
    entered: number | null
    made_by: string
    made_at: Generated<Temporal.Instant>
    done_at: Temporal.Instant | null
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
    position: unknown
    kind: string
    level: number | null
    label: string | null
    text: Text
    notes: Generated<{ label: string | null; text: string }[]>
  }
}
