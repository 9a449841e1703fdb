import { audienceIn } from '../../../kernel/actor.ts'
import type { Listening } from '../../../kernel/stream/drawing.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { visibleMailing } from '../access.ts'
import type { At } from '../actions/write.ts'
import { channelOf } from '../channel.ts'
import type { Fate } from '../rules/states.ts'
import { countFates } from '../store/recipients.ts'

/** Whoever may see a mailing may follow it. */
export async function listenTo(tx: Tx, at: At): Promise<Listening> {
  const { mailing } = await visibleMailing(tx, at.network, at.mailing)
  return { channel: channelOf(mailing), audience: audienceIn(tx.actor, mailing.scope_id) }
}

/** How many of all have left, and how many are on their way or wait. */
export interface Progress {
  left: number
  total: number
  waiting: number
}

export async function progressState(tx: Tx, at: At): Promise<Progress> {
  const { mailing } = await visibleMailing(tx, at.network, at.mailing)
  return progressOf(await countFates(tx, mailing.id))
}

export function progressOf({ fates, total }: { fates: ReadonlyMap<Fate, number>; total: number }): Progress {
  const of = (...which: Fate[]) => which.reduce((sum, one) => sum + (fates.get(one) ?? 0), 0)
  return {
    left: of('sent', 'bounced', 'kept'),
    total: total - of('left-out'),
    waiting: of('waiting', 'queued'),
  }
}
