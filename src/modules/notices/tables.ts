// Made by `npm run generate` from the migrated schema.
import type { Generated } from 'kysely'
import type { Text } from '../../kernel/text.ts'

export interface NoticesTables {
  notices_choice: {
    person_id: string
    scope_id: string
    kind: string
    how: string | null
    silent: Generated<boolean>
    at: Generated<Temporal.Instant>
  }
  notices_matter: {
    id: string
    scope_id: string
    visibility: string
    kind: string
    object: string
    title: Text
    url: string
    more: Generated<Text>
    at: Generated<Temporal.Instant>
  }
  notices_notice: {
    matter_id: string
    scope_id: string
    person_id: string
    told_as: string
    state: Generated<string>
    due_at: Temporal.Instant | null
    read_at: Temporal.Instant | null
  }
  notices_rhythm: {
    person_id: string
    every: Generated<string>
    weekday: Generated<number>
    hour: Generated<number>
    names: Generated<boolean>
    paused_until: Temporal.Instant | null
    at: Generated<Temporal.Instant>
  }
}
