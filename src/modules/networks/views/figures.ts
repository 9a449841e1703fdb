import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { isStaffOf, listNodes } from '../../register/index.ts'
import { networkWithPeople } from '../access.ts'
import { FIGURES, type FigureName } from '../actions/figures.ts'
import { countKept, listFigures } from '../store/figures.ts'
import { listRegions, type Network } from '../store/networks.ts'

export interface FiguresView {
  network: Network
  /** Exact, for whoever keeps all records of the network; else as published on `on`, null hidden. */
  exact: boolean
  /** The day on which these were made; null: not yet. */
  on: string | null
  tables: { figure: FigureName; rows: { value: string; name: Text | null; persons: number | null }[] }[]
}

/** How many people a network has, in a fixed set of tables. */
export async function figuresView(tx: Tx, slug: string | undefined): Promise<FiguresView> {
  const network = await networkWithPeople(tx, slug)
  const exact = isStaffOf(tx.actor, network.id)
  const [published, regions, sectors] = await Promise.all([
    listFigures(tx, network.id),
    listRegions(tx, network.id),
    listNodes(tx, 'sector'),
  ])
  const names = new Map([...regions, ...sectors].map(one => [one.id as string, one.name]))
  const place = new Map([...names.keys()].map((id, i) => [id, i]))
  const counted = exact ? await countKept(tx, network.id, Object.values(FIGURES)) : []
  const tables: FiguresView['tables'] = []
  for (const figure of Object.keys(FIGURES) as FigureName[]) {
    const cells = exact
      ? counted.filter(one => one.field === FIGURES[figure]).map(one => ({ row: one.value, persons: one.persons }))
      : (published.find(one => one.figure === figure)?.published.cells ?? [])
    const rows = cells
      .filter(one => one.row !== network.id)
      .map(({ row, persons }) => ({ value: row, name: names.get(row) ?? null, persons }))
    rows.sort((a, b) => (place.get(a.value) ?? -1) - (place.get(b.value) ?? -1) || (b.persons ?? 0) - (a.persons ?? 0))
    tables.push({ figure, rows })
  }
  return { network, exact, on: published.find(one => one.figure === 'region')?.on_day ?? null, tables }
}
