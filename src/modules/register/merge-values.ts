/** What the columns of a record hold, as the database gives it. */
export type Values = Record<string, unknown>

/** What was otherwise before two records were put together, kept for a week so that it can be so again. */
export interface Before {
  /** The columns of the record that stays: as they were, and as they were put. */
  was: Values
  put: Values
  /** The same of what the person offers, where both did. */
  offer: { was: Values; put: Values } | null
  /** Where the record that leads on belonged. */
  belonged: Values
}

export type RecordKind = 'person' | 'organisation'

/** What of two records can be chosen, and the columns it stands in. */
export const PERSON_FIELDS = {
  name: ['name', 'name_language'],
  title: ['title'],
  organisation: ['organisation_id'],
  place: ['place'],
  zone: ['zone'],
  languages: ['languages'],
  spoken: ['spoken'],
  occupation: ['occupation_id'],
} as const
/** The same of what somebody offers, where both records say something. */
export const OFFER_FIELDS = { expertise: ['expertise_ids'], availability: ['availability'] } as const
export const ORGANISATION_FIELDS = {
  name: ['name'],
  kind: ['kind'],
  country: ['country'],
  city: ['city'],
  province: ['province'],
  languages: ['languages'],
  sectors: ['sector_ids'],
  regions: ['region_ids'],
} as const

/** Where a record belongs: what the one that stays has more of afterwards. */
const PLACES = ['scope_ids', 'kept_in', 'former_ids'] as const

/** What the record that stays is to say: of the fields in `take` what the other one says, and it belongs where both did. */
export function putTogether(
  kind: RecordKind,
  into: Values,
  from: Values,
  take: readonly string[],
): Pick<Before, 'was' | 'put'> {
  const put: Values = {}
  for (const [field, columns] of Object.entries(kind === 'person' ? PERSON_FIELDS : ORGANISATION_FIELDS))
    if (take.includes(field)) for (const column of columns) put[column] = from[column]
  for (const column of PLACES)
    if (Array.isArray(into[column])) put[column] = distinct([...ids(into[column]), ...ids(from[column])])
  if (Array.isArray(put['former_ids'])) put['former_ids'] = without(put['former_ids'], ids(put['scope_ids']))
  // The figure of the later day.
  if (kind === 'organisation' && String(from['members_on'] ?? '') > String(into['members_on'] ?? ''))
    Object.assign(put, { members: from['members'], members_on: from['members_on'] })
  return { was: columnsOf(into, put), put }
}

/** The same of what two people offer; null where only one of them offers something. */
export function offersTogether(into: Values | undefined, from: Values | undefined, take: readonly string[]) {
  if (!into || !from) return null
  const put: Values = {}
  for (const [field, columns] of Object.entries(OFFER_FIELDS))
    if (take.includes(field)) for (const column of columns) put[column] = from[column]
  for (const column of ['scope_ids', 'kept_in']) put[column] = distinct([...ids(into[column]), ...ids(from[column])])
  return { was: columnsOf(into, put), put }
}

/**
 * What the record that stayed is to say when the two are apart again: of each column what was, unless somebody has
 * changed it since. It keeps the places it came to since, and neither belongs any more where it was taken out since.
 */
export function apartAgain(now: Values, { was, put }: Pick<Before, 'was' | 'put'>): Values {
  const back: Values = {}
  for (const [column, value] of Object.entries(put)) {
    if (same(now[column], value)) back[column] = was[column]
    else if (isPlace(column)) {
      const [current, together] = [ids(now[column]), ids(value)]
      back[column] = [...without(ids(was[column]), without(together, current)), ...without(current, together)]
    }
  }
  return back
}

/** Where the other one belongs again: where it did, but for what both were taken out of since. */
export function belongsAgain(now: Values, { put, belonged }: Pick<Before, 'put' | 'belonged'>): Values {
  const gone = without(ids(put['scope_ids']), ids(now['scope_ids']))
  const scopes = without(ids(belonged['scope_ids']), gone)
  const former = 'former_ids' in belonged ? { former_ids: distinct([...ids(belonged['former_ids']), ...gone]) } : {}
  return { ...belonged, scope_ids: scopes, ...(gone.length > 0 ? former : {}) }
}

const isPlace = (column: string) => (PLACES as readonly string[]).includes(column)
const columnsOf = (row: Values, like: Values): Values =>
  Object.fromEntries(Object.keys(like).map(column => [column, row[column]]))
const ids = (value: unknown): string[] => (Array.isArray(value) ? value : [])
const distinct = (list: string[]) => [...new Set(list)]
const without = (list: string[], those: readonly string[]) => list.filter(one => !those.includes(one))

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** `jsonb` gives keys back in an order of its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).map(([key, one]) => [key, ordered(one)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
