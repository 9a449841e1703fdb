import { hashOfReach } from '../../register/index.ts'
import type { ListField } from './fields.ts'
import { plain } from './plain.ts'
import type { ReadRow } from './read-row.ts'
import type { Difference } from './understood.ts'

/** A record as a list would say it; phones and addresses by their hash, as nobody needs to open them for this. */
export interface Standing {
  id: string
  name: string
  values: ReadRow['values']
}

/** What is no list of values, and what a list alone never changes once it is there. */
const SEVERAL: readonly ListField[] = [
  'languages',
  'spoken',
  'expertise',
  'sector',
  'tree-region',
  'phone',
  'email',
  'access',
]
const STAYS: readonly ListField[] = ['organisation', 'region']

/**
 * What a row would add to a record, and where it says something else. Lists of values only grow; a value that is there
 * stays until somebody says that the other one is to be taken.
 */
export function comparedWith(
  standing: Standing,
  values: ReadRow['values'],
  fields: readonly ListField[],
): { adds: ListField[]; differs: Difference[] } {
  const adds: ListField[] = []
  const differs: Difference[] = []
  for (const field of fields) {
    const theirs = values[field]
    if (theirs === undefined) continue
    const ours = standing.values[field] ?? (SEVERAL.includes(field) ? [] : '')
    if (SEVERAL.includes(field)) {
      if (missing(field, ours, theirs).length > 0) adds.push(field)
    } else if (ours === '' && !STAYS.includes(field)) adds.push(field)
    else if (plain(String(ours)) !== theirs) differs.push({ field, ours, theirs, stays: STAYS.includes(field) })
  }
  return { adds, differs }
}

/** Those of the values of a row that a record lacks. */
export function missing(field: ListField, ours: string | string[], theirs: string | string[]): string[] {
  const has = new Set([ours].flat())
  return [theirs].flat().filter(value => !has.has(comparable(field, value)))
}

/** A value as records have it in `Standing`. */
export function comparable(field: ListField, value: string): string {
  if (field === 'phone' || field === 'email') return hashOfReach(field, value)!.toString('hex')
  return value
}

/** The values of a row as those of a record. */
export function standingOf(row: Pick<ReadRow, 'line' | 'name' | 'values'>): Standing {
  const values = Object.fromEntries(
    Object.entries(row.values).map(([name, value]) => {
      const field = name as ListField // the keys of `values` are fields
      return [field, Array.isArray(value) ? value.map(one => comparable(field, one)) : value]
    }),
  )
  return { id: `row:${row.line}`, name: row.name, values }
}

/** A record as it stands once a row was applied to it. */
export function withRow(standing: Standing, values: ReadRow['values'], fields: readonly ListField[]): Standing {
  const { adds } = comparedWith(standing, values, fields)
  const grown = { ...standing.values }
  for (const field of adds) {
    const theirs = values[field]!
    grown[field] = Array.isArray(theirs)
      ? [...new Set([...[grown[field] ?? []].flat(), ...theirs.map(one => comparable(field, one))])]
      : theirs
  }
  return { ...standing, values: grown }
}
