import { audienceIn } from '../../../kernel/actor.ts'
import type { Listeners, Listening } from '../../../kernel/stream/drawing.ts'
import type { Say } from '../../../kernel/texts.ts'
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

export async function progressState(tx: Tx, at: At, { say }: Listeners): Promise<{ progress: string }> {
  const { mailing } = await visibleMailing(tx, at.network, at.mailing)
  const { fates, total } = await countFates(tx, mailing.id)
  return { progress: progressWords(say, fates, total) }
}

/** How many of all have left, are on their way, and wait. */
export function progressWords(say: Say, fates: ReadonlyMap<Fate, number>, total: number): string {
  const of = (...which: Fate[]) => which.reduce((sum, one) => sum + (fates.get(one) ?? 0), 0)
  const left = of('sent', 'bounced', 'kept')
  return say('mailings-progress', {
    count: left,
    total: total - of('left-out'),
    more: of('waiting', 'queued'),
  })
}
