import type { ScopeId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/languages.ts'
import { originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canTranslate, networkOfReaders } from '../access.ts'
import { lexemesIn } from '../lexemes.ts'
import { type TermHere, termsHere } from '../rules.ts'
import { listTerms, type Term } from '../store/terms.ts'

export interface TermsView {
  network: Network
  terms: Pick<Term, 'id' | 'faces' | 'note'>[]
  /** The one that is being changed. */
  chosen: Pick<Term, 'id' | 'faces' | 'note'> | null
  may: { agree: boolean }
}

/** The agreed words of a network. */
export async function termsView(tx: Tx, slug: string | undefined, chosen: string | null): Promise<TermsView> {
  const network = await networkOfReaders(tx, slug)
  const terms = (await listTerms(tx, network.id)).map(({ id, faces, note }) => ({ id, faces, note }))
  return {
    network,
    terms,
    chosen: terms.find(term => term.id === chosen) ?? null,
    may: { agree: canTranslate(tx.actor, network.id) },
  }
}

/** Agreed words that the original of a text has, and whether its translation keeps to them. */
export async function termsOf(
  tx: Tx,
  network: ScopeId,
  { text, to, words }: { text: Text; to: Language; words: string },
): Promise<TermHere[]> {
  const terms = await listTerms(tx, network)
  if (terms.length === 0) return []
  const original = originalOf(text)
  const [there = [], here = []] = await lexemesIn(tx, [original, { language: to, text: words }])
  return termsHere(
    terms,
    { language: original.language, lexemes: there },
    { language: to, lexemes: words ? here : null },
  )
}
