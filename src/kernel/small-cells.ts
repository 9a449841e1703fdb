import { createHmac } from 'node:crypto'
import { type Cell, flowOf } from './small-cells/flow.ts'
import { hideMore, hideWhatWasHidden } from './small-cells/hide.ts'

/** How many persons, and of how many affiliates, share a row's and (in a table of two dimensions) a column's name. */
export interface Count {
  row: string
  column?: string
  persons: number
  affiliates: number
}

/** A published table. Null is hidden: zero, few, or hidden for the sake of another; which of these it is is not told. */
export interface PublishedTable {
  cells: { row: string; column: string | null; persons: number | null }[]
  /** Totals of rows and columns of a table of two dimensions, and the total of all. */
  rows: { row: string; persons: number | null }[]
  columns: { column: string; persons: number | null }[]
  total: number | null
}

/** What is shown is a multiple of this. */
export const ROUNDED_TO = 5

/**
 * A table of counts of persons as it may be published. Cells of fewer than 10 persons or of fewer than 3 affiliates are
 * hidden. The others are rounded to 5, up or down by a draw that is fixed for each cell (HMAC-SHA-256 of the table's and
 * the cell's name), so that asking again tells nothing. Totals are sums of the rounded parts. As long as the totals
 * would tell too much of a hidden cell (`hideMore`), further cells are hidden, and totals where cells do not suffice.
 * A combination that is not among the counts is zero and hidden like any other. The same counts, in whatever order, give the same table.
 *
 * Publish one fixed set of tables at fixed dates: whoever may choose filters or days may compare them. `before` is the
 * table as it was published last: what was hidden stays hidden, so that no cell is worked out of the two together.
 * Without it, hidden cells that have grown are shown, and whoever kept the last table may learn more of it.
 * Sources: Eurostat's study of cell-key noise against differential privacy for census tables; secondary suppression as
 * a flow in a network (Cox 1995, Journal of the American Statistical Association 90: 1453-1462).
 */
export function publishable(
  counts: readonly Count[],
  { table, key, before }: { table: string; key: Buffer; before?: PublishedTable },
): PublishedTable {
  const was = before?.cells ?? []
  const rows = namesOf([...counts, ...was].map(({ row }) => row))
  const columns = namesOf([...counts, ...was].flatMap(({ column }) => column ?? []))
  const twofold = columns.length > 0
  const known = new Map<string, Count>()
  for (const count of counts) {
    const name = nameOf(count.row, count.column)
    if (known.has(name)) throw new Error(`a cell is counted twice in ${table}`)
    if (twofold !== (count.column !== undefined)) throw new Error(`${table} has cells of one dimension and of two`)
    known.set(name, count)
  }
  const draw = (name: string) => createHmac('sha256', key).update(`${table}\n${name}`).digest().readUInt32BE() / 2 ** 32
  const cells = rows.flatMap(row =>
    (twofold ? columns : [undefined]).map(column => {
      const name = nameOf(row, column)
      const { persons, affiliates } = known.get(name) ?? { persons: 0, affiliates: 0 }
      const rounded = ROUNDED_TO * Math.floor(persons / ROUNDED_TO + draw(name))
      return { row, column: column ?? null, persons, affiliates, rounded }
    }),
  )
  const flow = flowOf(cells, rows, columns)
  if (before) hideWhatWasHidden(flow, { rows, columns, cells }, before)
  hideMore(flow)
  const shown = ({ hidden, rounded }: Cell) => (hidden ? null : rounded)
  return {
    cells: cells.map(({ row, column }, i) => ({ row, column, persons: shown(flow.cells[i]!) })),
    rows: flow.rows.map((cell, i) => ({ row: rows[i]!, persons: shown(cell) })),
    columns: flow.columns.map((cell, i) => ({ column: columns[i]!, persons: shown(cell) })),
    total: shown(flow.total),
  }
}

function namesOf(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1))
}

const nameOf = (row: string, column: string | undefined) => JSON.stringify(column === undefined ? [row] : [row, column])
