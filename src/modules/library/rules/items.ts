import { isDay } from '../../../kernel/clock.ts'
import type { Problem } from '../../../kernel/errors.ts'

export const KINDS = [
  'document',
  'briefing-note',
  'good-practice',
  'case',
  'research',
  'manual',
  'training',
  'declaration',
  'other',
] as const
export type Kind = (typeof KINDS)[number]

export const VISIBILITIES = ['public', 'network', 'staff'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const ITEMS_ON_A_PAGE = 60

/** Whether a text is a date as precise as known: `2021`, `2021-09` or `2021-09-30`. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false
  return Number(text.slice(0, 4)) >= 1000 && isDay(`${text}-01-01`.slice(0, 10))
}

/** What is wrong with an item as typed. */
export function itemProblems(typed: { date?: string; title: string }): Problem[] {
  const problems: Problem[] = []
  if (typed.date && !isPartialDate(typed.date)) problems.push({ field: 'date', text: 'problem-library-date' })
  if (!/[\p{L}\p{N}]/u.test(typed.title)) problems.push({ field: 'title', text: 'problem-library-title' })
  return problems
}

/** A web address as it is kept, or null: only http and https lead out of the house, and with no name and password in them. */
export function linkOf(typed: string): string | null {
  if (!URL.canParse(typed)) return null
  const { protocol, username, password, href } = new URL(typed)
  return /^https?:$/.test(protocol) && !username && !password && href.length <= 2000 ? href : null
}

/** The host of a kept link, to be shown beside it; in Latin letters, so that no letter passes for another. */
export function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : ''
}

/** The languages of an item's files, those of this reader first and in their order. */
export function inReadersOrder<File extends { language: string }>(
  files: readonly File[],
  languages: readonly string[],
): File[] {
  const rank = ({ language }: File) => {
    const at = languages.indexOf(language)
    return at < 0 ? languages.length : at
  }
  return files.toSorted((a, b) => rank(a) - rank(b) || a.language.localeCompare(b.language))
}

/** Endings of plain texts, in whose content nothing says what they are. */
const PLAIN = new Set(['txt', 'md', 'csv'])

/**
 * Whether a file may stand on the shelf: its content is what its ending says. `known` is whether a kind of file that we
 * give back under its own name was found, `kind` what was found at all.
 */
export function mayStand(ending: string, kind: string | null, known: boolean): boolean {
  return known || (kind === null && PLAIN.has(ending))
}
