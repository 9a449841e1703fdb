import { createHash } from 'node:crypto'
import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { today } from '../../../kernel/now.ts'
import { keyedHash } from '../../../kernel/sealed.ts'
import { type Count, publishable } from '../../../kernel/small-cells.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import { askedFrom } from '../asked.ts'
import type { Field } from '../found-keys.ts'
import { countForAll, countSegment, dropOtherFigures, type Figure, keepFigure, listFigures } from '../store/figures.ts'
import { listNetworks, type Network } from '../store/networks.ts'
import { listSegments, type Segment } from '../store/segments.ts'
import { soughtBy } from '../views/found.ts'
import { questionOf } from './segments.ts'

/** The tables that are published of every network: always these, so that no two are compared that were not meant to be. */
export const FIGURES = {
  region: 'kept',
  sector: 'sector',
  country: 'country',
  language: 'reads',
} as const satisfies Record<string, Field>
export type FigureName = keyof typeof FIGURES

/**
 * Publishes the figures of all networks that have none of this month: counts of persons as they may be published, and of
 * the segments that members may see. Made once a month whatever changes, so that days cannot be compared.
 */
export async function publishFigures(pool: Pool): Promise<void> {
  const actor = service('figures')
  const networks = await writing(pool, actor, listNetworks)
  for (const network of networks) await writing(pool, actor, tx => publishOf(tx, network))
}

/** The figure of a segment as members see it: none as long as it asks what was not asked when it was made. */
export function figureOf(segment: Segment, figures: readonly Figure[]): number | null {
  const figure = figures.find(one => one.figure === `segment:${segment.id}`)
  return figure?.asked.equals(hashOf(segment)) ? (figure.published.cells[0]?.persons ?? null) : null
}

async function publishOf(tx: Tx, network: Network): Promise<void> {
  const [kept, month] = await Promise.all([listFigures(tx, network.id), today(tx)])
  const before = new Map(kept.map(one => [one.figure, one]))
  const isDue = (figure: string) => (before.get(figure)?.on_day ?? '').slice(0, 7) !== month.slice(0, 7)
  const due = (Object.keys(FIGURES) as FigureName[]).filter(isDue)
  const cells = due.length > 0 ? await countForAll(tx, network.id, Object.values(FIGURES)) : []
  for (const figure of due) {
    const counts = cells
      .filter(one => one.field === FIGURES[figure] && one.value !== network.id)
      .map(({ value: row, persons, affiliates }) => ({ row, persons, affiliates }))
    await publish(tx, network, { figure, asked: Buffer.alloc(0), counts }, before.get(figure))
  }
  const shown = (await listSegments(tx, network.id)).filter(one => one.shown_to === 'members' && one.kind === 'person')
  await dropOtherFigures(tx, network.id, [...Object.keys(FIGURES), ...shown.map(one => `segment:${one.id}`)])
  for (const segment of shown.filter(one => isDue(`segment:${one.id}`))) {
    const count = await countSegment(tx, soughtBy(questionOf({ ...segment, asks: askedFrom(segment.asks, 'person') })))
    const [figure, asked] = [`segment:${segment.id}`, hashOf(segment)]
    const last = before.get(figure)
    await publish(
      tx,
      network,
      { figure, asked, counts: [{ row: 'all', ...count }] },
      last?.asked.equals(asked) ? last : undefined,
    )
  }
}

async function publish(
  tx: Tx,
  network: Network,
  { figure, asked, counts }: { figure: string; asked: Buffer; counts: readonly Count[] },
  last: Figure | undefined,
): Promise<void> {
  const key = keyedHash('networks_figure', 'small-cells')
  const before = last ? { before: last.published } : {}
  const published = publishable(counts, { table: `${network.id} ${figure}`, key, ...before })
  await keepFigure(tx, network.id, { figure, asked, published })
}

const hashOf = ({ asks, scope_id }: Segment) =>
  createHash('sha256')
    .update(JSON.stringify([scope_id, askedFrom(asks, 'person')]))
    .digest()
