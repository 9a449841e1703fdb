import { visibleNetwork } from '../../modules/networks/index.ts'
import { addMembers, findOrganisationBySlug } from '../../modules/register/index.ts'
import { ORGANISATIONS } from './cast.ts'
import type { Stage } from './stage.ts'

/** Two years in which unions said how many members they represent; one of them said so in the earlier alone. */
export async function countMembers({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    for (const { slug, members } of ORGANISATIONS) {
      const organisation = await findOrganisationBySlug(tx, network.id, slug)
      if (!organisation || members === null) continue
      const source = 'annual return'
      if (slug !== 'pagkakaisa-lgu') await addMembers(tx, organisation, { members, on_day: '2025-12-31', source })
      await addMembers(tx, organisation, {
        members: Math.round(members * 0.96),
        on_day: '2024-12-31',
        source,
      })
    }
  })
}
