import { notAllowed, Refusal } from '../../../kernel/errors.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canHear } from '../access.ts'
import { isHeard } from '../rules.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import { listGone, listWordingsById, type Wording } from '../store/wordings.ts'
import { type Voices, voicesOf } from './document.ts'
import { type PaperView, paperView } from './paper.ts'

export interface PaperSaidView extends PaperView {
  /** By block, what was said about it and not taken back. */
  said: Map<string, Contribution[]>
  /** The wordings it was said about, by id. */
  bases: Map<string, Wording>
  /** Blocks that are no more part of the text, about which something was said. */
  gone: Wording[]
  voices: Voices
  /** When the last of it was said; null: nothing was. */
  until: Temporal.Instant | null
}

/** A document as it reads today with all that was said about it, for whoever may hear it. */
export async function paperSaidView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<PaperSaidView> {
  const view = await paperView(tx, networkSlug, slug)
  const { document, blocks } = view
  if (!canHear(tx.actor, document)) throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
  const all = (await listContributions(tx, document.id)).filter(
    // A file goes from hand to hand: what came late is in it only once it is heard.
    one => isHeard(one) && !one.withdrawn_at && !one.removed_at,
  )
  const today = new Map(blocks.map(one => [one.id, one]))
  const older = [...new Set(all.map(one => one.wording_id))].filter(id => !today.has(id))
  const [gone, wordings, voices] = await Promise.all([
    document.version > 1 ? listGone(tx, document.id) : [],
    listWordingsById(tx, older),
    voicesOf(tx, all),
  ])
  const said = Map.groupBy(all, one => one.block_id)
  return {
    ...view,
    said,
    bases: new Map([...today.values(), ...wordings].map(one => [one.id, one])),
    gone: gone.filter(one => said.has(one.block_id)),
    voices,
    until: all.at(-1)?.said_at ?? null,
  }
}
