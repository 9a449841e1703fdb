import { visibleNetwork } from '../../modules/networks/index.ts'
import { prepareProgramme, publishDraft, readIntoDraft } from '../../modules/programme/index.ts'
import { AGENDA_FACES } from './agenda-faces.ts'
import { giveProgrammeFaces } from './faces.ts'
import { PROGRAMME_FACES } from './programme-faces.ts'
import { demoFile, type Stage } from './stage.ts'

/** The officer uploads the programme of the next sessions, publishes it, and gives it in the languages of the network. */
export async function announceSessions({ as }: Stage): Promise<void> {
  await as('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const where = { zone: network.zone, place: network.place, language: 'fr' }
    const prepared = await prepareProgramme(demoFile('programme.md'), where)
    const { draft } = await readIntoDraft(tx, { network, ...prepared })
    await publishDraft(tx, { network, draft, slug: 'consultation' })
    await giveProgrammeFaces(tx, 'towns', [...PROGRAMME_FACES, ...AGENDA_FACES])
  })
}
