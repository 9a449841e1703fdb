import type { Personal } from '../../kernel/erasure/personal.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import { changed } from '../../kernel/stream/changed.ts'
import { type Text, textOf, withFace, wordsOf } from '../../kernel/text.ts'
import { texts } from '../../kernel/texts.ts'
import { updateNode } from '../trace/index.ts'
import { removeFaces } from '../translations/index.ts'
import { channelOf } from './channel.ts'
import { listAnswersBy, listSaidBy, removeReturns, removeWords } from './store/erased.ts'
import { listFollowing } from './store/following.ts'

const said = (text: Text | null | undefined) => (text ? wordsOf(text) : null)

/** What somebody said. Erased, their own words go everywhere, and what they said for an organisation stays its own. */
export const documentsPersonal: Personal = {
  name: 'documents',
  tell: async (tx, person) => [
    {
      name: 'said',
      rows: (await listSaidBy(tx, person)).map(one => ({
        about: said(one.title),
        at: one.said_at,
        kind: one.kind,
        proposed: said(one.proposed),
        words: said(one.words),
        passage: one.passage?.text ?? null,
        way: one.channel,
        organisation: one.organisation_id !== null,
        withdrawn: one.withdrawn_at,
        outcome: outcomeOf(one.treatment),
        link: linkTo(`/trace/${one.id}`),
      })),
    },
    {
      name: 'answers',
      rows: (await listAnswersBy(tx, person)).map(one => ({
        about: said(one.title),
        words: said(one.reason),
        link: linkTo(`/trace/${one.id}`),
      })),
    },
    {
      name: 'following',
      rows: (await listFollowing(tx, person)).map(one => ({
        about: [said(one.title), one.label, said(one.text)].filter(Boolean).join(' '),
        kind: { code: one.reach, say: `documents-reach-${one.reach}` as const },
        at: one.at,
      })),
    },
  ],
  async erase(tx, person) {
    const instead = inTheirPlace()
    const removed = await removeWords(tx, person, instead)
    await removeReturns(tx, person)
    await removeFaces(
      tx,
      ['comment', 'suggestion'],
      removed.map(one => one.id),
    )
    for (const { id, scope_id, document_id } of removed) {
      await updateNode(tx, id, { title: instead })
      await searchChanged(tx, 'said', id, scope_id as ScopeId)
      changed(tx, channelOf({ id: document_id }))
    }
  },
}

/** A sentence of the house in all of its languages, which every page, paper and program shows as it shows words. */
function inTheirPlace(): Text {
  const [first, ...others] = INTERFACE_LANGUAGES
  return others.reduce(
    (text, language) => withFace(text, language, texts(language)('documents-removed'), 'checked'),
    textOf(texts(first)('documents-removed'), first),
  )
}

function outcomeOf(treatment: string | null): { code: string; say: keyof Messages } {
  const fate = treatment ?? 'waiting'
  return { code: fate, say: `fate-${fate}` as keyof Messages }
}
