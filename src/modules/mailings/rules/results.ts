import type { PublishedTable } from '../../../kernel/small-cells.ts'

export const DIMENSIONS = ['region', 'language'] as const
export const MEASURED = ['sent', 'refused', 'bounced', 'replied'] as const

/** Counts as they may be shown: of each of these, by region and by language. */
export type Results = Record<(typeof DIMENSIONS)[number], Record<(typeof MEASURED)[number], PublishedTable>>
