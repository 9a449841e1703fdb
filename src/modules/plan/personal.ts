import type { Personal } from '../../kernel/erasure/personal.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { wordsOf } from '../../kernel/text.ts'
import { listReportsBy } from './store/reports.ts'

/** What somebody reported for a secretariat, a region or a union: it stays theirs, and names nobody any more. */
export const planPersonal: Personal = {
  name: 'plan',
  tell: async (tx, person) => [
    {
      name: 'reports',
      rows: (await listReportsBy(tx, person)).map(one => ({
        words: wordsOf(one.text),
        at: one.at,
        role: one.capacity,
        link: linkTo(`/trace/${one.id}`),
      })),
    },
  ],
  async erase() {},
}
