import { visibleNetwork } from '../../modules/networks/index.ts'
import { prepareProgramme, publishDraft, readIntoDraft } from '../../modules/programme/index.ts'
import { demoFile, type Stage } from './stage.ts'

/** The officer uploads the programme of the next sessions and publishes it. */
export async function announceSessions({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const where = { zone: network.zone, place: network.place, language: 'fr' }
    const prepared = await prepareProgramme(demoFile('programme.md'), where)
    const { draft } = await readIntoDraft(tx, { network, ...prepared })
    await publishDraft(tx, { network, draft, slug: 'consultation' })
  })
}
