import type { Text } from '../../../kernel/text.ts'

/** Something said, as far as it weighs. */
export interface Weighed {
  author_id: string
  /** In whose name; null: in the author's own. */
  organisation_id: string | null
  late: boolean
  said_at: Temporal.Instant
  withdrawn_at: Temporal.Instant | null
  removed_at: Temporal.Instant | null
}

/** What the register knows of an organisation in whose name something was said. */
export interface Standing {
  /** The widest regions of the register's tree that it lies in. */
  regions: readonly { id: string; name: Text }[]
  /** How many members it says it represents, when and by whom it was said; null: nobody knows. */
  members: { count: number; year: number | null; source: string } | null
}

/**
 * What stands behind something, in four measures that are never added up: organisations, each once however many speak in
 * its name; the regions they lie in; the members they represent; persons who spoke in their own name alone. Where a person
 * belongs weighs nothing, so nobody learns it from here.
 */
export interface Weight {
  organisations: number
  regions: { id: string; name: Text }[]
  members: {
    count: number
    /** Of how many of the organisations that is known, and of how many not. */
    known: number
    unknown: number
    /** The years the figures are of, the earliest and the latest; null: of no known year. */
    years: [from: number, to: number] | null
    /** Who said so, where there is only one such source. */
    source: string | null
  }
  /** Null: few, or not told. */
  persons: number | null
}

/** Figures of fewer members than this are told to the secretariat alone. */
const FEWEST_MEMBERS = 10

/** Whether something still stands and came in time. */
export function weighs({ late, withdrawn_at, removed_at }: Weighed): boolean {
  return !late && withdrawn_at === null && removed_at === null
}

/** Whether it stood and had come in time at an instant. */
export function weighedAt(one: Weighed, at: Temporal.Instant): boolean {
  const after = (instant: Temporal.Instant | null) => instant === null || Temporal.Instant.compare(instant, at) >= 0
  return (
    !one.late &&
    Temporal.Instant.compare(one.said_at, at) < 0 &&
    after(one.withdrawn_at) &&
    // What was removed is removed at once from every count.
    one.removed_at === null
  )
}

/** The weight of what was said by these, as the secretariat sees it: every number as it is. */
export function weightOf(said: readonly Weighed[], standings: ReadonlyMap<string, Standing>): Weight {
  const living = said.filter(weighs)
  const organisations = [...new Set(living.flatMap(one => one.organisation_id ?? []))]
  const known = organisations.map(id => standings.get(id))
  return {
    organisations: organisations.length,
    regions: [
      ...new Map(known.flatMap(one => one?.regions ?? []).map(region => [region.id, region] as const)).values(),
    ],
    members: membersOf(known.map(one => one?.members ?? null)),
    persons: personsOf(living),
  }
}

/** What readers beside the secretariat are told of organisations: a figure of a handful of members is as if unknown. */
export function forReaders(standings: ReadonlyMap<string, Standing>): Map<string, Standing> {
  return new Map(
    [...standings].map(([id, standing]) => [
      id,
      (standing.members?.count ?? FEWEST_MEMBERS) < FEWEST_MEMBERS ? { ...standing, members: null } : standing,
    ]),
  )
}

/** How many persons spoke in their own name. */
export function personsOf(said: readonly Weighed[]): number {
  return new Set(said.filter(one => one.organisation_id === null).map(one => one.author_id)).size
}

function membersOf(figures: readonly Standing['members'][]): Weight['members'] {
  const known = figures.filter(figure => figure !== null)
  const years = known.flatMap(({ year }) => year ?? []).sort((one, other) => one - other)
  const sources = new Set(known.map(({ source }) => source))
  return {
    count: known.reduce((sum, { count }) => sum + count, 0),
    known: known.length,
    unknown: figures.length - known.length,
    years: years.length > 0 ? [years[0]!, years.at(-1)!] : null,
    source: sources.size === 1 ? [...sources][0] || null : null,
  }
}
