import { createHash } from 'node:crypto'
import type { DraftProgramme } from '../rules/draft.ts'

/** A mark of a whole draft as it stands. Rows come back with their members in another order, which is no change. */
export const markOfDraft = (content: DraftProgramme): string =>
  createHash('sha256').update(JSON.stringify(content, inOrder)).digest('hex').slice(0, 16)

const inOrder = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
