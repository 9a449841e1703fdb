import { keyedHash } from '../../../kernel/sealed.ts'
import { publishable } from '../../../kernel/small-cells.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNodes, listStandings } from '../../register/index.ts'
import { canAnswer } from '../access.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listJoined } from '../store/options.ts'
import { type Option, optionsOf } from '../weighing/options.ts'
import { forReaders, personsOf, type Standing, type Weight, weighedAt, weighs, weightOf } from '../weighing/weight.ts'

export interface WeighedOption extends Option<Contribution> {
  weight: Weight
}

/** Weighs what was said about one document, as far as this reader may know it. */
export interface Scales {
  /** The options of one block, of all that was said about it, with the weight behind each; those behind which nothing stands any more are left out. */
  options: (said: readonly Contribution[]) => WeighedOption[]
  /** The weight of all of these together. */
  weight: (said: readonly Contribution[]) => Weight
}

/**
 * The scales for a document and all that was said about it, or about one block. For readers beside the secretariat the
 * persons of each option are counted as tables of small cells are published (`kernel/small-cells.ts`), and as they stood
 * when the day began: whoever looks twice on a day sees the same, and not who came between.
 */
export async function scalesFor(
  tx: Tx,
  document: Document,
  said: readonly Contribution[],
  block?: string,
): Promise<Scales> {
  const ids = [...new Set(said.flatMap(one => one.organisation_id ?? []))]
  const [joined, standings] = await Promise.all([listJoined(tx, document.id, block), standingsOf(tx, ids)])
  if (canAnswer(tx.actor, document)) {
    return {
      options: said =>
        withWeight(
          optionsOf(
            said.filter(one => asks(one) && stands(one)),
            joined,
          ),
          one => weightOf(one, standings),
        ),
      weight: said => weightOf(said, standings),
    }
  }
  const told = forReaders(standings)
  const morning = document.now.toZonedDateTimeISO('UTC').startOfDay().toInstant()
  return {
    options(said) {
      const options = optionsOf(
        said.filter(one => asks(one) && one.removed_at === null),
        joined,
      ).filter(option => option.contributions.some(weighs))
      const persons = personsTold(
        options.map(option => option.contributions),
        morning,
      )
      return options.map(({ contributions, ...option }, at) => ({
        ...option,
        contributions: contributions.filter(stands),
        weight: { ...weightOf(contributions, told), persons: persons[at] ?? null },
      }))
    },
    weight: said => ({ ...weightOf(said, told), persons: personsTold([said], morning)[0] ?? null }),
  }
}

/** What answers somebody else's words is part of a conversation, not an option of its own. */
const asks = (one: Contribution) => one.conversation_id === null
const stands = (one: Contribution) => one.withdrawn_at === null && one.removed_at === null

function withWeight(
  options: readonly Option<Contribution>[],
  weigh: (said: readonly Contribution[]) => Weight,
): WeighedOption[] {
  return options.map(option => ({ ...option, weight: weigh(option.contributions) }))
}

/**
 * Counts of the persons behind each group of a block, as they may be told. The same group is counted alike wherever it
 * stands. Which organisations somebody belongs to is looked at nowhere, so what the rule asks of affiliates is asked of
 * persons.
 */
function personsTold(groups: readonly (readonly Contribution[])[], morning: Temporal.Instant): (number | null)[] {
  const counts = groups.map(said => {
    const then = said.filter(one => weighedAt(one, morning))
    const persons = personsOf(then)
    const row = then
      .map(one => one.id)
      .sort()
      .join()
    return { row: row || said[0]?.id || 'nobody', persons, affiliates: persons }
  })
  const key = keyedHash('documents_contribution', 'small-cells')
  const { cells } = publishable(counts, { table: 'documents_contribution', key })
  const told = new Map(cells.map(({ row, persons }) => [row, persons]))
  return counts.map(({ row }) => told.get(row) ?? null)
}

async function standingsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map()
  const [rows, nodes] = await Promise.all([listStandings(tx, ids), listNodes(tx, 'region')])
  const byId = new Map(nodes.map(node => [node.id as string, node]))
  const byCountry = new Map(nodes.flatMap(node => node.countries.map(country => [country, node] as const)))
  return new Map(
    rows.map(row => {
      const filed = row.region_ids.flatMap(id => byId.get(id) ?? [])
      const country = byCountry.get(row.country)
      const widest = (filed.length > 0 ? filed : country ? [country] : []).map(
        node => byId.get(node.above[0] ?? node.id) ?? node,
      )
      return [
        row.id,
        {
          regions: [...new Map(widest.map(({ id, name }) => [id as string, { id: id as string, name }])).values()],
          members:
            row.members === null
              ? null
              : {
                  count: row.members,
                  year: row.members_on ? Number(row.members_on.slice(0, 4)) : null,
                  source: row.source ?? '',
                },
        },
      ] as const
    }),
  )
}
