import type { Personal } from '../../kernel/erasure/personal.ts'
import { wordsOf } from '../../kernel/text.ts'
import { listSentTo, removeRecipient } from './store/recipients.ts'

/** Which mailings went to somebody. Erased, nothing says any more that they were written to. */
export const mailingsPersonal: Personal = {
  name: 'mailings',
  tell: async (tx, person) => [
    {
      name: 'mailings',
      rows: (await listSentTo(tx, person)).map(one => ({
        about: one.subject && wordsOf(one.subject),
        at: one.settled_at ?? one.queued_at,
        language: one.language,
        outcome: { code: one.state, say: `mailings-fate-${one.state}` as keyof Messages },
      })),
    },
  ],
  erase: (tx, person) => removeRecipient(tx, person),
}
