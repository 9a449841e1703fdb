import { isDay } from '../../kernel/clock.ts'
import type { Problem } from '../../kernel/errors.ts'
import { type Text, wordsOf } from '../../kernel/text.ts'

export const LEVELS = ['local', 'regional', 'global'] as const
export type Level = (typeof LEVELS)[number]

/** What a report may say of an action. */
export const REPORTED_STATES = ['on-course', 'delayed', 'done'] as const
export type ReportedState = (typeof REPORTED_STATES)[number]

export const STATES = ['proposed', 'agreed', ...REPORTED_STATES] as const
export type ActionState = (typeof STATES)[number]

export type OwnerKind = 'organisation' | 'body' | 'region' | 'secretariat'
export type Capacity = 'secretariat' | 'regional-secretary' | 'facilitator' | 'delegate'

/** Actions on one page of the plan, so that a first visit stays within its bytes. */
export const ACTIONS_ON_A_PAGE = 20

/** The state of an action: proposed until somebody owns it, agreed until the first report, then what the last one says. */
export function stateOf(action: { owner_kind: string | null; last_state: string | null }): ActionState {
  if (action.owner_kind === null) return 'proposed'
  return (action.last_state as ReportedState | null) ?? 'agreed'
}

export function countStates(states: readonly ActionState[]): Record<ActionState, number> {
  const counts = { proposed: 0, agreed: 0, 'on-course': 0, delayed: 0, done: 0 }
  for (const state of states) counts[state]++
  return counts
}

export interface PriorityGroup<Action> {
  priority: Text | null
  actions: Action[]
}

/** Actions under their priorities, both in the order in which they are first met; those without a priority come last. */
export function groupByPriority<Action extends { priority: Text | null }>(
  actions: readonly Action[],
): PriorityGroup<Action>[] {
  const groups = new Map<string | null, PriorityGroup<Action>>()
  for (const action of actions) {
    const key = action.priority && wordsOf(action.priority)
    const group = groups.get(key)
    if (group) group.actions.push(action)
    else groups.set(key, { priority: action.priority, actions: [action] })
  }
  return [...groups.values()].sort((a, b) => Number(a.priority === null) - Number(b.priority === null))
}

/** One page of a list, counted from 1; a page beyond either end is the nearest there is. */
export function pageOf<One>(
  list: readonly One[],
  page: number,
  size: number,
): { page: number; pages: number; shown: One[] } {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const within = Number.isInteger(page) ? Math.min(Math.max(page, 1), pages) : 1
  return { page: within, pages, shown: list.slice((within - 1) * size, within * size) }
}

/**
 * The address of an action: its printed label (or else the Latin first words of its title), then the end of its
 * block's id: `3-2-a1b2`. `label` and `title` come as slugs; the end grows until nobody of `taken` has the address.
 */
export function actionSlug(from: { label: string; title: string; block: string }, taken: ReadonlySet<string>): string {
  const latin = (slug: string, pieces: number) =>
    slug
      .split('-')
      .filter(piece => /^[a-z0-9]+$/.test(piece))
      .slice(0, pieces)
      .join('-')
      .slice(0, 30)
      .replace(/-$/, '')
  const head = latin(from.label, 4) || latin(from.title, 3) || 'action'
  const tail = from.block.replaceAll('-', '')
  for (let length = 4; length < tail.length; length += 4) {
    const slug = `${head}-${tail.slice(-length)}`
    if (!taken.has(slug)) return slug
  }
  return `${head}-${tail}`
}

/** What is wrong with a period: a day that no calendar has, or an end before its start. */
export function periodProblems(period: { startsOn: string; endsOn: string }): Problem[] {
  const problems: Problem[] = []
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (!isDay(period[field])) problems.push({ field, text: 'problem-plan-no-such-day' })
  }
  if (problems.length === 0 && period.endsOn < period.startsOn) {
    problems.push({ field: 'endsOn', text: 'problem-plan-end-before-start' })
  }
  return problems
}

/** What is wrong with the evidence of a report: `done` must be shown, and a name needs the address it names. */
export function evidenceProblems(report: { state: ReportedState; evidence?: string; label?: string }): Problem[] {
  if (report.evidence && evidenceAddress(report.evidence) === null) {
    return [{ field: 'evidence', text: 'problem-plan-evidence-address' }]
  }
  if (!report.evidence && report.state === 'done') return [{ field: 'evidence', text: 'problem-plan-evidence-needed' }]
  if (!report.evidence && report.label) return [{ field: 'evidence', text: 'problem-plan-evidence-missing' }]
  return []
}

/**
 * A web address as it is kept: http or https, its host in letters that cannot be mistaken (punycode), and no name or
 * password before the host, which could make it look like another one. Null for anything else.
 */
export function evidenceAddress(typed: string): string | null {
  if (!/^https?:\/\//i.test(typed) || /\s/.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  return url.username || url.password ? null : url.href
}

/** The owner chosen in a form: `secretariat`, `organisation:<id>`, `region:<id>` or `body:<id>`. */
export function ownerOf(value: string): { kind: OwnerKind; id: string | null } {
  const [kind, id] = value.split(':') as [OwnerKind, string | undefined]
  return { kind, id: id ?? null }
}
