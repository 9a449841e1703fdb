/**
 * A table with its totals as a network: each cell carries its rounded value from one node to another, and what flows
 * into a node flows out of it. So the equations of all totals are kept by every way to change hidden cells in a circle,
 * and by no other.
 */
export interface Flow {
  nodes: number
  /** Every cell of the table; in a table of two dimensions then the totals; the total of all is the last. */
  all: Cell[]
  cells: Cell[]
  rows: Cell[]
  columns: Cell[]
  total: Cell
}

export interface Cell {
  from: number
  to: number
  /** As it is, and as a reader would see it. */
  persons: number
  rounded: number
  affiliates: number
  hidden: boolean
  /** How much it would be missed: cells before totals, small before large. */
  cost: number
}

interface Part {
  row: string
  column: string | null
  persons: number
  affiliates: number
  rounded: number
}

/** Nothing is hidden yet. Of how many affiliates a total is, nobody counted: at least as many as its largest part. */
export function flowOf(parts: readonly Part[], rows: readonly string[], columns: readonly string[]): Flow {
  const sum = (some: readonly Part[], from: number, to: number, weight: number): Cell => {
    const persons = some.reduce((all, part) => all + part.persons, 0)
    const rounded = some.reduce((all, part) => all + part.rounded, 0)
    const affiliates = some.reduce((most, part) => Math.max(most, part.affiliates), 0)
    return { from, to, persons, rounded, affiliates, hidden: false, cost: (rounded + 1) * weight }
  }
  if (columns.length === 0) {
    const cells = parts.map(part => sum([part], 0, 1, 1))
    const total = sum(parts, 1, 0, 10_000)
    return { nodes: 2, cells, rows: [], columns: [], total, all: [...cells, total] }
  }
  // Node 0 stands for the row of totals; rows follow; then the column of totals and the columns.
  const row = new Map(rows.map((name, i) => [name, i + 1]))
  const columnOfTotals = rows.length + 1
  const column = new Map(columns.map((name, i) => [name, columnOfTotals + 1 + i]))
  const cells = parts.map(part => sum([part], row.get(part.row)!, column.get(part.column!)!, 1))
  const ofRows = rows.map(name =>
    sum(
      parts.filter(part => part.row === name),
      columnOfTotals,
      row.get(name)!,
      100,
    ),
  )
  const ofColumns = columns.map(name =>
    sum(
      parts.filter(part => part.column === name),
      column.get(name)!,
      0,
      100,
    ),
  )
  const total = sum(parts, 0, columnOfTotals, 10_000)
  const all = [...cells, ...ofRows, ...ofColumns, total]
  return { nodes: columnOfTotals + 1 + columns.length, cells, rows: ofRows, columns: ofColumns, total, all }
}

/** One step along a cell: with its direction the cell grows, against it it shrinks, at most to nothing. */
interface Step {
  cell: Cell
  grows: boolean
}

/**
 * How much `cell` could be more (or less) than it is as far as a reader of the shown cells knows, up to `enough`; and,
 * where that is not enough, the cells whose hiding would cost least to allow more. Null: none would.
 */
export function slack(
  { all, nodes }: Flow,
  cell: Cell,
  way: 'more' | 'less',
  enough: number,
): { amount: number; hide: readonly Cell[] | null } {
  // The other cells bring back what this one takes more, or takes less.
  const [start, end] = way === 'more' ? [cell.to, cell.from] : [cell.from, cell.to]
  const value = new Map(all.map(one => [one, one.rounded]))
  const others = all.filter(one => one !== cell)
  let amount = 0
  while (amount < enough) {
    const path = cheapest(nodes, start, end, others, value)
    if (!path) return { amount, hide: null }
    const toHide = path.filter(step => !step.cell.hidden).map(step => step.cell)
    if (toHide.length > 0) return { amount, hide: toHide }
    const room = Math.min(enough - amount, ...path.map(step => (step.grows ? Infinity : value.get(step.cell)!)))
    for (const step of path) value.set(step.cell, value.get(step.cell)! + (step.grows ? room : -room))
    amount += room
  }
  return { amount, hide: [] }
}

/** The way through hidden cells, and as few and as small shown ones as must be; Bellman and Ford. */
function cheapest(
  nodes: number,
  start: number,
  end: number,
  cells: readonly Cell[],
  value: ReadonlyMap<Cell, number>,
): Step[] | null {
  const cost = new Array<number>(nodes).fill(Infinity)
  const last = new Array<Step | null>(nodes).fill(null)
  cost[start] = 0
  for (let changed = true; changed; ) {
    changed = false
    for (const cell of cells) {
      const price = cell.hidden ? 0 : cell.cost
      const go = (from: number, to: number, grows: boolean) => {
        if (cost[from]! + price >= cost[to]!) return
        cost[to] = cost[from]! + price
        last[to] = { cell, grows }
        changed = true
      }
      go(cell.from, cell.to, true)
      if (value.get(cell)! > 0) go(cell.to, cell.from, false)
    }
  }
  if (cost[end] === Infinity) return null
  const path: Step[] = []
  for (let node = end; node !== start; ) {
    const step = last[node]!
    path.unshift(step)
    node = step.grows ? step.cell.from : step.cell.to
  }
  return path
}
