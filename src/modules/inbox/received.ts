import type { Tx } from '../../kernel/transaction.ts'
import { inboxToKeep, visibleItem } from './access.ts'
import { answerItem } from './actions/answer.ts'
import type { At } from './actions/work.ts'
import { listItems } from './store/items.ts'
import { listMessages } from './store/messages.ts'

/** The conversations of a network by their subjects, the newest thousand, for whoever keeps its inbox. */
export async function findReceived(tx: Tx, network: string): Promise<Map<string, string>> {
  const { scopes } = await inboxToKeep(tx, network)
  const asked = { scopes, words: '', offset: 0, limit: 1000 }
  const [open, closed, apart] = [
    await listItems(tx, { ...asked, which: 'open' }),
    await listItems(tx, { ...asked, which: 'closed' }),
    await listItems(tx, { ...asked, which: 'apart' }),
  ]
  return new Map([...open.rows, ...closed.rows, ...apart.rows].map(item => [item.subject, item.id]))
}

/** Answers the last thing that was written. */
export async function answerReceived(tx: Tx, at: At, given: { words: string; language: string }): Promise<void> {
  const { item } = await visibleItem(tx, at.network, at.item)
  const last = (await listMessages(tx, item.id)).findLast(one => one.kind !== 'note')
  await answerItem(tx, at, { ...given, seen: last?.id ?? item.id })
}
