import { isDay, isZone } from '../../kernel/clock.ts'
import type { Problem } from '../../kernel/errors.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../kernel/languages.ts'

/** People on one page of a list, so that a first visit stays within its bytes. */
export const PEOPLE_ON_A_PAGE = 50

/** What is wrong with a record beyond its form: a person reads at least one language, and a zone is one that exists. */
export function recordProblems(record: { languages: readonly string[]; zone?: string }): Problem[] {
  const problems: Problem[] = []
  if (record.languages.length === 0) problems.push({ field: 'languages', text: 'problem-required' })
  if (record.zone && !isZone(record.zone)) problems.push({ field: 'zone', text: 'problem-people-zone' })
  return problems
}

/** The page asked for (`?page=2`), from 1 to the last that there is. */
export function pageAsked(asked: string | null, count: number, size: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(count / size))
  const page = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1
  return { page: Math.min(Math.max(page, 1), pages), pages }
}

/**
 * The first pieces of addresses that are pages of the house and can be no network's. The table of networks refuses them
 * as well.
 */
export const RESERVED_SLUGS: readonly string[] = (
  'me trace api demo sign-in sign-out first-run healthz readyz islands files uploads search offline live l mail links ' +
  'settings accounts account setup invitation invitations quick-exit new bodies s'
).split(' ')

/** What is wrong with a new network beyond its form. */
export function networkProblems(network: { slug: string; languages: readonly string[]; zone: string }): Problem[] {
  const problems: Problem[] = []
  const { slug } = network
  if (!/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(slug))
    problems.push({ field: 'slug', text: 'problem-network-slug' })
  else if (RESERVED_SLUGS.includes(slug))
    problems.push({ field: 'slug', text: 'problem-network-slug-reserved', values: { slug } })
  if (network.languages.length === 0) problems.push({ field: 'languages', text: 'problem-network-languages' })
  if (!isZone(network.zone)) problems.push({ field: 'zone', text: 'problem-people-zone' })
  return problems
}

/** Those of a house's languages that the interface has, in the order of the house. */
export function spoken(languages: readonly string[]): readonly InterfaceLanguage[] {
  const known = languages.filter((one): one is InterfaceLanguage => INTERFACE_LANGUAGES.some(ours => ours === one))
  return known.length > 0 ? known : INTERFACE_LANGUAGES
}

/** What somebody may do in the network of a role, as far as the rule needs to know. */
export interface GiverOfRoles {
  /** Administrator of the house or of that network. */
  administers: boolean
  /** Works for all of that network. */
  staff: boolean
}

/**
 * Whether somebody who keeps both records could give a role that one of them holds, and so may have it go over to the
 * other: as with invitations, administrators every role, the secretariat all but administrators and sector officers, a
 * regional secretary those of members, delegates and stewards.
 */
export function couldGive(giver: GiverOfRoles, role: string): boolean {
  return mayGiveRole(giver, role) || ['member', 'delegate', 'steward'].includes(role)
}

/**
 * Whether somebody may give, change and end a role, as far as they work where it is held: administrators every one, the
 * secretariat all but administrators and sector officers, a regional secretary those of their region.
 */
export function mayGiveRole(giver: GiverOfRoles, role: string): boolean {
  return giver.administers || (giver.staff && role !== 'administrator' && role !== 'sector-officer')
}

/** What is wrong with the days of a role, `YYYY-MM-DD`: of whoever holds it, and of whoever stands in. */
export function roleDayProblems(role: {
  startsOn: string
  endsOn: string | null
  substitute: string | null
  substituteFrom: string | null
  substituteUntil: string | null
}): Problem[] {
  const problems: Problem[] = []
  const { startsOn, endsOn, substitute, substituteFrom, substituteUntil } = role
  for (const [field, day] of Object.entries({ startsOn, endsOn, substituteFrom, substituteUntil }))
    if (day !== null && !isDay(day)) problems.push({ field, text: 'problem-role-no-day' })
  if (problems.length > 0) return problems
  if (endsOn !== null && endsOn < startsOn) problems.push({ field: 'endsOn', text: 'problem-role-ends-first' })
  if (substitute === null && (substituteFrom !== null || substituteUntil !== null))
    problems.push({ field: 'substitute', text: 'problem-substitute-who' })
  else if (substituteUntil !== null && (substituteFrom === null || substituteUntil < substituteFrom))
    problems.push({ field: 'substituteUntil', text: 'problem-substitute-days' })
  return problems
}
