import type { RunningHouse } from '../src/app/house.ts'
import { writing } from '../src/kernel/transaction.ts'
import { identify, openSession } from '../src/modules/accounts/index.ts'
import { visibleNetwork } from '../src/modules/networks/index.ts'
import { prepareProgramme, publishDraft, readIntoDraft } from '../src/modules/programme/index.ts'

/** Series of so many sessions, each with an agenda and questions; the last piece of their address is `of-<count>`. */
export async function addProgrammes(house: RunningHouse, counts: readonly number[]): Promise<void> {
  const { pool } = house.database
  const { actor } = (await identify(pool, (await openSession(pool, 'officer', 'demonstration'))!))!
  for (const count of counts)
    await writing(pool, actor, async tx => {
      const network = await visibleNetwork(tx, 'towns')
      const file = { name: `of-${count}.md`, bytes: Buffer.from(programme(count)) }
      const prepared = await prepareProgramme(file, { ...network, language: 'en' })
      const { draft } = await readIntoDraft(tx, { network, ...prepared })
      await publishDraft(tx, { network, draft, slug: `of-${count}` })
    })
}

const ZONES = ['Geneva time', 'Nairobi time', 'Lima time', 'Manila time']

function programme(count: number): string {
  const first = Temporal.Now.plainDateISO().add({ days: 7 })
  const sessions = Array.from({ length: count }, (_, at) => {
    const day = first.add({ days: at })
    const written = day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
    return `## Session ${at + 1}: What comes back to town ${at + 1}, ${written}, 13:00-16:00 (${ZONES[at % 4]})

This session looks at what came back to the towns, and at what it takes to keep it.

**13:00-14:20** I. What was closed, what was sold (80 min)
- Amara Dikko, secretary, Lake Union (10 min)

**14:20-14:35** Break and live consultation (15 min)

**14:35-16:00** Conclusions (85 min)
`
  })
  return `# A series of ${count}\n\n${sessions.join('\n')}\n## Audience\n\n- All affiliates\n`
}
