import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { type Id, isId, newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { faceIn, type Text, textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { visiblePerson } from '../../register/index.ts'
import { addNode, removeNode } from '../../trace/index.ts'
import {
  canSpeak,
  canSpeakFor,
  canSpeakOnBehalf,
  canWithdraw,
  visibleBlock,
  visibleDocument,
  visibleWording,
} from '../access.ts'
import { channelOf } from '../channel.ts'
import type { CommentForm, SuggestionForm } from '../forms.ts'
import { excerptOf, hears, statusOf } from '../rules.ts'
import { isAnswered } from '../store/answers.ts'
import { type ContributionId, findContribution, insertContribution, withdraw } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'

interface Where {
  network: string
  document: string
  block: string
}

/** A member, or somebody for them, comments on a block. Gives the id of the contribution. */
export async function commentOn(
  tx: Tx,
  where: Where,
  value: FormValue<typeof CommentForm> & Pick<Speaking, 'byMail'>,
): Promise<ContributionId> {
  return contribute(tx, where, value, {
    kind: 'comment',
    words: textOf(value.words, value.language),
    proposed: null,
    wording: null,
  })
}

/** The same, suggesting another wording of the block in the language it is written in. */
export async function suggestWording(
  tx: Tx,
  where: Where,
  value: FormValue<typeof SuggestionForm>,
): Promise<ContributionId> {
  const words = value.words ? textOf(value.words, value.language) : null
  return contribute(tx, where, value, {
    kind: 'suggestion',
    words,
    proposed: textOf(value.proposed, value.language),
    wording: value.wording,
  })
}

/** The author takes back what they said, as long as it has no answer. It stays in its place, marked, without its words. */
export async function withdrawContribution(
  tx: Tx,
  where: Omit<Where, 'block'>,
  contributionId: string,
): Promise<{ block: string }> {
  const { network, document } = await visibleDocument(tx, where.network, where.document, 'together')
  const contribution = isId(contributionId) ? await findContribution(tx, contributionId) : undefined
  if (!contribution || contribution.document_id !== document.id) throw notFound()
  if (!canWithdraw(tx.actor, contribution)) throw notAllowed()
  if (hears(statusOf(document, document.now)) === 'no' || (await isAnswered(tx, contribution.id)))
    throw new Refusal('closed')
  await withdraw(tx, contribution.id, document.now)
  await removeNode(tx, contribution.id)
  await searchChanged(tx, 'said', contribution.id, network.id)
  await writeDown(tx, 'contribution.withdrawn', `contribution:${contribution.id}`, network.id)
  changed(tx, channelOf(document))
  return { block: contribution.block_id }
}

interface Said {
  kind: 'comment' | 'suggestion'
  words: Text | null
  proposed: Text | null
  wording: string | null
}

interface Speaking {
  /** It came by mail from the very person, and is proven. */
  byMail?: true
  organisation?: string
  person?: string
  channel?: string
}

async function contribute(tx: Tx, where: Where, speaking: Speaking, said: Said): Promise<ContributionId> {
  const {
    network,
    document,
    block,
    wording: current,
  } = await visibleBlock(tx, where.network, where.document, where.block, 'together')
  if (!canSpeak(tx.actor, document)) throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
  const base = said.wording ? await visibleWording(tx, block, said.wording) : current
  refuseUnchanged(said.proposed, base.text)
  const { author, organisation, channel } = await speakerOf(tx, document, speaking)
  const id = newId<'contribution'>() as ContributionId
  const scope = network.id
  // One flight for all that is written.
  await Promise.all([
    insertContribution(tx, {
      id,
      document: document.id,
      block,
      wording: base.id,
      network: scope,
      kind: said.kind,
      words: said.words,
      proposed: said.proposed,
      author,
      organisation,
      channel,
      late: hears(statusOf(document, document.now)) === 'late',
    }),
    addNode(tx, {
      id,
      scope,
      visibility: 'network',
      kind: 'said',
      fate: 'waiting',
      title: excerptOf((said.proposed ?? said.words)!, 400),
      url: `/${network.slug}/documents/${document.slug}/blocks/${block}#c-${id}`,
      place: document.title,
      author: author as Id<'person'>,
      organisation: organisation as Id<'organisation'> | null,
    }),
    writeDown(tx, 'contribution.made', `contribution:${id}`, scope, { block, channel }),
    searchChanged(tx, 'said', id, scope),
    happened(tx, 'contribution.made', scope, { contribution: id, document: document.id }),
  ])
  changed(tx, channelOf(document))
  return id
}

function refuseUnchanged(proposed: Text | null, base: Text): void {
  if (!proposed) return
  if (faceIn(base, proposed.original)?.text === wordsOf(proposed)) {
    throw new Invalid([{ field: 'proposed', text: 'problem-documents-same' }])
  }
}

/** Whose words these are: the sender's own, their organisation's, or those of somebody who called. */
async function speakerOf(tx: Tx, document: Document, speaking: Speaking) {
  const channel = (speaking.channel ?? 'page') as 'page' | 'phone' | 'mail' | 'meeting'
  if (speaking.person && speaking.person !== tx.actor.person) {
    if (!canSpeakOnBehalf(tx.actor, document)) throw notAllowed()
    const person = await visiblePerson(tx, speaking.person)
    if (!person.scope_ids.includes(document.scope_id)) throw notFound()
    return { author: person.id, organisation: null, channel: channel === 'page' ? ('phone' as const) : channel }
  }
  const organisation = speaking.organisation ?? null
  if (organisation && !canSpeakFor(tx.actor, document, organisation)) throw notAllowed()
  const own = tx.actor.link ? ('link' as const) : speaking.byMail ? ('mail' as const) : ('page' as const)
  return { author: tx.actor.person!, organisation, channel: own }
}
