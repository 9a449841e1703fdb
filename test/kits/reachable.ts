import type { Actor } from '../../src/kernel/actor.ts'
import type { Pool } from '../../src/kernel/database/driver.ts'
import { newId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { listRegions, visibleNetwork } from '../../src/modules/networks/index.ts'
import { addImportedConsents, addPeople, addReach, recordsChanged } from '../../src/modules/register/index.ts'

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'sw']

/** Adds so many people to the first network, each with an address of their own and an agreement to mailings. */
export async function addReachable(pool: Pool, officer: Actor, many: number): Promise<void> {
  for (let from = 0; from < many; from += 1000) {
    await writing(pool, officer, async tx => {
      const network = await visibleNetwork(tx, 'towns')
      const [region] = await listRegions(tx, network.id)
      const kept_in = [region!.id]
      const people = Array.from({ length: Math.min(1000, many - from) }, (_, i) => ({
        id: newId<'person'>(),
        slug: `reachable-${from + i}`,
        name: `Reader ${from + i}`,
        name_language: 'en',
        languages: [LANGUAGES[i % LANGUAGES.length]!],
        spoken: [],
        zone: null,
        place: null,
        title: '',
        occupation_id: null,
        organisation_id: null,
        scope_ids: [network.id],
        kept_in,
      }))
      await addPeople(tx, people)
      await addReach(
        tx,
        people.map(({ id }, i) => ({
          person: id,
          organisation: null,
          keptIn: kept_in,
          kind: 'email' as const,
          value: `reader${from + i}@reachable.example`,
        })),
      )
      await addImportedConsents(
        tx,
        people.map(({ id }) => ({
          person: id,
          keptIn: kept_in,
          purpose: 'mailings' as const,
          wordsHash: Buffer.alloc(32),
          language: 'en',
          day: '2026-01-01',
        })),
      )
      await recordsChanged(
        tx,
        'person',
        people.map(one => one.id),
      )
    })
  }
}
