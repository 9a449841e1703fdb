import type { Personal } from '../../kernel/erasure/personal.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import { type Text, wordsOf } from '../../kernel/text.ts'
import { removeFaces } from '../translations/index.ts'
import { listAskedOf, removeSpeaker } from './store/erased.ts'

const said = (text: Text | null) => (text ? wordsOf(text) : null)

/** What somebody was asked to speak about. Erased, what they wrote of themself goes, and their files. */
export const programmePersonal: Personal = {
  name: 'programme',
  tell: async (tx, person) => [
    {
      name: 'speaking',
      rows: (await listAskedOf(tx, person)).map(one => ({
        about: said(one.title),
        at: one.invited_at,
        state: { code: one.state, say: `speaker-state-${one.state}` as const },
        role: said(one.own_role ?? one.role),
        organisation: said(one.own_organisation),
        reason: said(one.reason),
        words: said(one.own_bio),
        speaks: one.language ? [one.language] : [],
        files: one.files,
      })),
    },
  ],
  async erase(tx, person) {
    for (const { series, scope, speakers } of await removeSpeaker(tx, person)) {
      await removeFaces(tx, ['programme-speaker-bio'], speakers)
      await searchChanged(tx, 'programme', series, scope)
    }
  },
}
