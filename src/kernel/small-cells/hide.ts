import type { PublishedTable } from '../small-cells.ts'
import { type Cell, type Flow, slack } from './flow.ts'

/** Fewer persons than this, or of fewer affiliates than that, are not shown. */
const FEWEST_PERSONS = 10
const FEWEST_AFFILIATES = 3

/** What was hidden the last time is hidden again; what was in no table then was not hidden. */
export function hideWhatWasHidden(
  flow: Flow,
  names: {
    rows: readonly string[]
    columns: readonly string[]
    cells: readonly { row: string; column: string | null }[]
  },
  before: PublishedTable,
): void {
  const hidden = new Set<string>()
  for (const { row, column, persons } of before.cells) if (persons === null) hidden.add(JSON.stringify([row, column]))
  for (const { row, persons } of before.rows) if (persons === null) hidden.add(JSON.stringify([row]))
  for (const { column, persons } of before.columns) if (persons === null) hidden.add(JSON.stringify([null, column]))
  for (const [i, { row, column }] of names.cells.entries())
    if (hidden.has(JSON.stringify([row, column]))) flow.cells[i]!.hidden = true
  for (const [i, row] of names.rows.entries())
    if (hidden.has(JSON.stringify([row])) && flow.rows[i]) flow.rows[i].hidden = true
  for (const [i, column] of names.columns.entries())
    if (hidden.has(JSON.stringify([null, column])) && flow.columns[i]) flow.columns[i].hidden = true
  if (before.total === null) flow.total.hidden = true
}

/**
 * Hides what is small, and then as little more as it takes until no reader can work out of the shown cells and totals
 * what is hidden: of few persons, whether there is anybody at all and whether they are not ten or more; of few
 * affiliates, their number to within a half.
 */
export function hideMore(flow: Flow): void {
  const small = flow.all.filter(isSmall)
  for (const cell of small) cell.hidden = true
  // Hiding for one cell may show nothing new of another, so each is looked at until it is safe.
  for (const cell of small) {
    keepSafe(flow, cell, 'less', cell.rounded - lowest(cell))
    keepSafe(flow, cell, 'more', highest(cell) - cell.rounded)
  }
}

function isSmall({ persons, affiliates }: Cell): boolean {
  return persons < FEWEST_PERSONS || affiliates < FEWEST_AFFILIATES
}

/** What a reader must hold possible at least: nobody, or half as many. */
function lowest({ persons, rounded }: Cell): number {
  return persons < FEWEST_PERSONS ? 0 : Math.floor(rounded / 2)
}

/** What a reader must hold possible at most: so many that they could have been shown, or half as many again and ten. */
function highest({ persons, rounded }: Cell): number {
  return persons < FEWEST_PERSONS
    ? Math.max(FEWEST_PERSONS, rounded)
    : rounded + Math.max(FEWEST_PERSONS, Math.ceil(rounded / 2))
}

function keepSafe(flow: Flow, cell: Cell, way: 'more' | 'less', needed: number): void {
  for (;;) {
    const { amount, hide } = slack(flow, cell, way, needed)
    if (amount >= needed) return
    // Where no way is left, nothing but silence protects it.
    for (const one of hide ?? flow.all) one.hidden = true
    if (!hide) return
  }
}
