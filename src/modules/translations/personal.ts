import type { Personal } from '../../kernel/erasure/personal.ts'
import { listFacesBy } from './store/faces.ts'

/** What somebody translated: it stays, with the text it belongs to, and names nobody any more. */
export const translationsPersonal: Personal = {
  name: 'translations',
  tell: async (tx, person) => [{ name: 'translated', rows: await listFacesBy(tx, person) }],
  async erase() {},
}
