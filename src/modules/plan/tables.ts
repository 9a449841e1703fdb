// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface PlanTables {
  plan_action: {
    id: string
    scope_id: string
    visibility: string
    slug: string
    block_id: string
    block_url: string
    document_title: Text
    document_url: string
    label: string | null
    title: Text
    priority: Text | null
    owner_kind: string | null
    owner_id: string | null
    region_ids: Generated<string[]>
    owner_name: Text | null
    level: string | null
    starts_on: string | null
    ends_on: string | null
    agreed_at: Temporal.Instant | null
    agreed_by: string | null
    at: Generated<Temporal.Instant>
  }
  plan_report: {
    id: string
    action_id: string
    scope_id: string
    visibility: string
    text: Text
    state: string
    evidence_url: string | null
    evidence_label: Text | null
    made_by: string
    capacity: string
    organisation_id: string | null
    organisation_name: Text | null
    region_id: string | null
    at: Generated<Temporal.Instant>
  }
}
