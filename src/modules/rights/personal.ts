import { listErasures } from '../../kernel/erasure/asked.ts'
import type { Personal } from '../../kernel/erasure/personal.ts'
import { listJournalOf } from '../../kernel/journal.ts'
import { listCopies } from './store/copies.ts'

/** What somebody asked of the house about themself. */
export const rightsPersonal: Personal = {
  name: 'rights',
  tell: async (tx, person) => [
    {
      name: 'erasures',
      rows: (await listErasures(tx, person)).map(({ way, at, stopped }) => ({ way, at, withdrawn: stopped })),
    },
    {
      name: 'copies',
      rows: (await listCopies(tx, person)).map(one => ({ at: one.asked_at, until: one.ends_at, seen: one.given_at })),
    },
    {
      name: 'journal',
      rows: (await listJournalOf(tx, `person:${person}`, 20_000)).map(line => ({
        at: line.at,
        act: { code: line.act, say: `act-${line.act.replaceAll('.', '-')}` as keyof Messages },
        by: byWhom(line.person, person),
      })),
    },
  ],
  async erase() {},
}

/** Who did it, without naming anybody else. */
function byWhom(actor: string | null, person: string): { code: string; say: keyof Messages } {
  if (actor === null) return { code: 'house', say: 'told-by-house' }
  return actor === person ? { code: 'themself', say: 'told-by-themself' } : { code: 'others', say: 'told-by-others' }
}
