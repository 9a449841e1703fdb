import { notFound } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { documentOfLink } from '../access.ts'
import type { LinkedCommentForm, LinkedReplyForm, LinkedSuggestionForm } from '../forms.ts'
import { placesOf } from '../passages.ts'
import { hears, type Passage, statusOf } from '../rules.ts'
import { listContributions } from '../store/contributions.ts'
import { reply } from './converse.ts'
import { type Begun, commentOn, suggestWording } from './speak.ts'

/** Whether it came after the hour: it is then kept as late. */
interface Kept {
  late: boolean
}

/** The person of a link comments on a block. The same words again say nothing more. */
export async function commentByLink(
  tx: Tx,
  block: string,
  value: FormValue<typeof LinkedCommentForm> & Begun,
): Promise<Kept> {
  const where = await whereOf(tx, block)
  const said = { words: value.words, about: value.about, at: value.at }
  if (!(await isSaid(tx, where, said))) await commentOn(tx, where, value)
  return where
}

/** They add something to what they said themself: what others say is not here. */
export async function addByLink(
  tx: Tx,
  block: string,
  contribution: string,
  value: FormValue<typeof LinkedReplyForm> & Begun,
): Promise<Kept> {
  const where = await whereOf(tx, block)
  const said = { words: value.words, replyTo: contribution }
  if (!(await isSaid(tx, where, said))) await reply(tx, { ...where, contribution }, value)
  return where
}

/** The same, suggesting another wording. */
export async function suggestByLink(
  tx: Tx,
  block: string,
  value: FormValue<typeof LinkedSuggestionForm> & Begun,
): Promise<Kept> {
  const where = await whereOf(tx, block)
  const said = { proposed: value.proposed, words: value.words, about: value.about, at: value.at }
  if (!(await isSaid(tx, where, said))) await suggestWording(tx, where, value)
  return where
}

async function whereOf(tx: Tx, block: string) {
  if (!isId(block)) throw notFound()
  const { network, document } = await documentOfLink(tx)
  const late = hears(statusOf(document, document.now)) === 'late'
  return { network: network.slug, document: document.slug, block, id: document.id, late }
}

interface SaidBefore {
  words?: string | undefined
  proposed?: string | undefined
  about?: string | undefined
  at?: string | undefined
  replyTo?: string | null
}

function samePassage(passage: Passage | null, about: string | undefined, at: string | undefined): boolean {
  if (!passage || !about) return !passage && !about
  const [place] = placesOf(about, passage.text)
  return place?.from === 0 && place.to === passage.text.length && (!at || at === String(passage.from))
}

/**
 * These pages lie in no cache: who goes back gets a fresh page with a fresh key, in which the browser may put the same
 * words once more. Forms of one link come one after the other, because each uses it up.
 */
async function isSaid(
  tx: Tx,
  { id, block }: { id: string; block: string },
  { words = '', proposed = '', about, at, replyTo = null }: SaidBefore,
): Promise<boolean> {
  const own = await listContributions(tx, id, block)
  const same = (text: (typeof own)[number]['words'], given: string) =>
    (text ? wordsOf(text) : '') === (given ? wordsOf(textOf(given, 'und')) : '')
  return own.some(
    one =>
      one.author_id === tx.actor.person &&
      one.withdrawn_at === null &&
      one.reply_to === replyTo &&
      samePassage(one.passage, about, at) &&
      same(one.words, words) &&
      same(one.proposed, proposed),
  )
}
