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
import { passageOf } from '../passages.ts'
import { excerptOf, hears, type Passage, statusOf } from '../rules.ts'
import { isAnswered } from '../store/answers.ts'
import { type ContributionId, findContribution, insertContribution, withdraw } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import type { Wording } from '../store/wordings.ts'

interface Where {
  network: string
  document: string
  block: string
}

/** A member, or somebody for them, comments on a block. Gives the id of the contribution. */
export async function commentOn(
  tx: Tx,
  where: Where,
  value: FormValue<typeof CommentForm> & Pick<Speaking, 'byMail'> & Begun,
  more: Pick<Said, 'passage' | 'whole'> = {},
): Promise<ContributionId> {
  return contribute(tx, where, value, {
    kind: 'comment',
    words: textOf(value.words, value.language),
    proposed: null,
    wording: value.wording ?? null,
    ...more,
  })
}

/** The same, suggesting another wording of the block in the language it is written in. */
export async function suggestWording(
  tx: Tx,
  where: Where,
  value: FormValue<typeof SuggestionForm> & Begun,
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
  passage?: Passage
  replyTo?: string
  whole?: boolean
}

/** What a page knows beside what was typed. */
export interface Begun {
  /** When the form was drawn, as far as it proves that. */
  begun?: Temporal.Instant | null
}

export interface Speaking extends Begun {
  /** It came by mail from the very person, and is proven. */
  byMail?: true
  organisation?: string
  person?: string
  channel?: string
  /** The words it is about, as they were typed; the language that was read, and where they stand. */
  about?: string
  read?: string
  at?: string
}

/** Keeps what is said, in its speaker's name, where it is said and with what it is about. */
export async function contribute(tx: Tx, where: Where, speaking: Speaking, said: Said): Promise<ContributionId> {
  const {
    network,
    document,
    block,
    wording: current,
  } = await visibleBlock(tx, where.network, where.document, where.block, 'together')
  if (!canSpeak(tx.actor, document)) throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
  const base = said.wording ? await visibleWording(tx, block, said.wording) : current
  refuseUnchanged(said.proposed, base.text)
  refuseRepublished(said.proposed, base, current)
  const passage = said.passage ?? passageMeant(speaking, base.text)
  const { author, organisation, channel } = await speakerOf(tx, document, speaking)
  const id = newId<'contribution'>() as ContributionId
  const scope = network.id
  const late = hears(statusOf(document, document.now)) === 'late'
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
      late,
      begun: late ? begunInTime(document, speaking.begun) : null,
      passage,
      replyTo: said.replyTo ?? null,
      whole: said.whole ?? false,
    }),
    addNode(tx, {
      id,
      scope,
      visibility: late ? 'staff' : 'network',
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
    // What comes late the network learns of when the secretariat hears it.
    happened(tx, late ? 'contribution.late' : 'contribution.made', scope, { contribution: id, document: document.id }),
  ])
  changed(tx, channelOf(document))
  return id
}

/** When late words were begun, if that was before the hour. */
function begunInTime({ closes_at }: Document, begun: Temporal.Instant | null | undefined): Temporal.Instant | null {
  return begun && closes_at && Temporal.Instant.compare(begun, closes_at) < 0 ? begun : null
}

function refuseUnchanged(proposed: Text | null, base: Text): void {
  if (!proposed) return
  if (faceIn(base, proposed.original)?.text === wordsOf(proposed)) {
    throw new Invalid([{ field: 'proposed', text: 'problem-documents-same' }])
  }
}

/** Somebody who suggests sees what the paragraph says now before they say what it should say; their words are kept meanwhile. */
function refuseRepublished(proposed: Text | null, base: Wording, current: Wording): void {
  if (!proposed || base.id === current.id) return
  const [seen, now] = [faceIn(base.text, proposed.original), faceIn(current.text, proposed.original)]
  if (seen?.text !== now?.text) throw new Invalid([{ field: 'proposed', text: 'problem-documents-reworded' }])
}

function passageMeant({ about, read, at }: Speaking, text: Text): Passage | null {
  if (!about) return null
  const from = at && /^\d+$/.test(at) ? Number(at) : null
  const found = passageOf(text, { words: about, read: read ?? text.original, from })
  if (!found) throw new Invalid([{ field: 'about', text: 'problem-documents-about-nowhere' }])
  if ('several' in found)
    throw new Invalid([
      { field: 'at', text: 'problem-documents-about-several', values: { count: found.several.length } },
    ])
  return found.passage
}

/** Whose words these are: the sender's own, their organisation's, or those of somebody who called. */
export async function speakerOf(tx: Tx, document: Document, speaking: Speaking) {
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
