import type { Personal } from '../../kernel/erasure/personal.ts'
import { listFacesBy } from './store/faces.ts'
import { listProposalsBy } from './store/proposals.ts'

/** What somebody translated stays with the text it belongs to, and names nobody any more; what they proposed goes. */
export const translationsPersonal: Personal = {
  name: 'translations',
  tell: async (tx, person) => [
    { name: 'translated', rows: await listFacesBy(tx, person) },
    { name: 'proposals', rows: await listProposalsBy(tx, person) },
  ],
  async erase() {},
}
