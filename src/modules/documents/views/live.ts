import { audienceIn } from '../../../kernel/actor.ts'
import { notAllowed, notFound } from '../../../kernel/errors.ts'
import type { Listeners, Listening } from '../../../kernel/stream/drawing.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canAnswer, canHear, visibleDocument } from '../access.ts'
import { channelOf } from '../channel.ts'
import { stateNow } from '../pages/document.ts'
import { countAtDesk, countSaid } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'

/** A text whose contributions this reader hears. For others there is nothing to follow. */
export async function followedDocument(tx: Tx, network: string | undefined, slug: string | undefined) {
  const { document } = await visibleDocument(tx, network, slug)
  if (!canHear(tx.actor, document)) throw notFound()
  return document
}

/** The desk of a text, for those who answer. */
export async function followedDesk(tx: Tx, network: string | undefined, slug: string | undefined) {
  const { document } = await visibleDocument(tx, network, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  return document
}

export function listeningTo(tx: Tx, document: Document): Listening {
  return { channel: channelOf(document), audience: audienceIn(tx.actor, document.scope_id as never) }
}

/** How much was said: the page knows how much it showed; and until when the text is open, or since when it is closed. */
export async function saidState(
  tx: Tx,
  document: Document,
  listeners: Listeners,
): Promise<{ said: number; state: string }> {
  return { said: await countSaid(tx, document.id), state: stateNow(listeners, document) }
}

export async function deskState(tx: Tx, document: Document): Promise<{ waiting: number; drafted: number }> {
  return countAtDesk(tx, document.id)
}
