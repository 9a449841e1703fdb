import { Invalid } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { houseToRun, visibleNetwork } from '../access.ts'
import type { RegionForm } from '../forms.ts'
import { insertRegion, listRegions } from '../store/networks.ts'

/** How deep regions lie in each other: a region, its sub-regions, and theirs. */
const DEEPEST = 3

/**
 * Founds a region of a network, or a sub-region, for an administrator of the house and under the service name
 * `found-network`, for nobody's own rights make scopes. Returns the address to go on to.
 */
export async function foundRegion(
  tx: Tx,
  slug: string | undefined,
  given: FormValue<typeof RegionForm>,
): Promise<string> {
  const house = await houseToRun(tx)
  const network = await visibleNetwork(tx, slug)
  const regions = await listRegions(tx, network.id)
  const within = regions.find(one => one.id === given.under) ?? null
  if (given.under && (!within || within.above.length >= DEEPEST))
    throw new Invalid([{ field: 'under', text: 'problem-not-understood' }])
  const of = slugOf(given.name)
  if (!of) throw new Invalid([{ field: 'name', text: 'problem-name-without-letters' }])
  if (regions.some(one => one.slug === of)) throw new Invalid([{ field: 'name', text: 'problem-region-twice' }])
  const { id } = await insertRegion(tx, {
    network: network.id,
    within,
    slug: of,
    name: textOf(given.name, given.language),
  })
  await writeDown(tx, 'region.founded', `region:${id}`, house.id)
  return `/${network.slug}/regions?done=region-founded`
}
