import type { Actor } from '../../src/kernel/actor.ts'
import type { Pool } from '../../src/kernel/database/driver.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { lookAhead, makeMailing, sendMailing, visibleMailing } from '../../src/modules/mailings/index.ts'
import { visibleNetwork } from '../../src/modules/networks/index.ts'
import { addReachable } from './reachable.ts'

/** Adds so many people and sends all of the first network a mailing, which begins to leave five minutes later. */
export async function mailReachable(pool: Pool, officer: Actor, many: number): Promise<void> {
  await addReachable(pool, officer, many)
  await writing(pool, officer, async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const address = await makeMailing(tx, network.slug, {
      scope: network.id,
      language: 'en',
      to: 'all',
      fromName: 'Ines Valcourt',
      says: 'all',
      readBy: 'recipients',
      subject: 'Two evenings in March',
      body: 'Dear {name},\n\nwe meet twice in March, and you are invited to both.\n\n- 3 March, 18:00\n- 17 March, 18:00',
    })
    const at = { network: network.slug, mailing: address.split('/').at(-1) }
    const { mailing } = await visibleMailing(tx, at.network, at.mailing)
    const { reached } = await lookAhead(tx, mailing)
    await sendMailing(tx, at, { seen: String(reached.size), when: 'now' })
  })
}
