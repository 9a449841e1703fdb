import { notFound } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { documentOfLink } from '../access.ts'
import type { LinkedCommentForm, LinkedSuggestionForm } from '../forms.ts'
import { listContributions } from '../store/contributions.ts'
import { commentOn, suggestWording } from './speak.ts'

/** The person of a link comments on a block. The same words again say nothing more. */
export async function commentByLink(tx: Tx, block: string, value: FormValue<typeof LinkedCommentForm>): Promise<void> {
  const where = await whereOf(tx, block)
  if (!(await isSaid(tx, where, { words: value.words }))) await commentOn(tx, where, value)
}

/** The same, suggesting another wording. */
export async function suggestByLink(
  tx: Tx,
  block: string,
  value: FormValue<typeof LinkedSuggestionForm>,
): Promise<void> {
  const where = await whereOf(tx, block)
  const said = { proposed: value.proposed, ...(value.words ? { words: value.words } : {}) }
  if (!(await isSaid(tx, where, said))) await suggestWording(tx, where, value)
}

async function whereOf(tx: Tx, block: string) {
  if (!isId(block)) throw notFound()
  const { network, document } = await documentOfLink(tx)
  return { network: network.slug, document: document.slug, block, id: document.id }
}

/**
 * These pages lie in no cache: who goes back gets a fresh page with a fresh key, in which the browser may put the same
 * words once more. Forms of one link come one after the other, because each uses it up.
 */
async function isSaid(
  tx: Tx,
  { id, block }: { id: string; block: string },
  { words = '', proposed = '' }: { words?: string; proposed?: string },
): Promise<boolean> {
  const own = await listContributions(tx, id, block)
  const same = (text: (typeof own)[number]['words'], given: string) =>
    (text ? wordsOf(text) : '') === (given ? wordsOf(textOf(given, 'und')) : '')
  return own.some(
    one =>
      one.author_id === tx.actor.person &&
      one.withdrawn_at === null &&
      same(one.words, words) &&
      same(one.proposed, proposed),
  )
}
