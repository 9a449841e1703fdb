import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import { isId, newId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canAnswer, visibleBlock } from '../access.ts'
import { channelOf } from '../channel.ts'
import { statusOf } from '../rules.ts'
import { listContributions } from '../store/contributions.ts'
import { deleteJoined, insertJoined, listJoined } from '../store/options.ts'

interface Where {
  network: string
  document: string
  block: string
}

/**
 * Puts contributions to one block together as one option, with all that they were together with before. Each stays what it
 * is and whose it is. Nobody but staff sees it until they are answered.
 */
export async function joinContributions(tx: Tx, where: Where, chosen: readonly string[]): Promise<void> {
  const { network, document, block, waiting, joined } = await blockToSort(tx, where)
  const ids = new Set(chosen)
  if (ids.size < 2) throw new Invalid([{ field: 'contribution', text: 'problem-documents-two-to-join' }])
  if ([...ids].some(id => !waiting.has(id))) throw notFound()
  const into = new Set([...ids].flatMap(id => joined.get(id) ?? []))
  const all = [...waiting].filter(id => ids.has(id) || into.has(joined.get(id) ?? ''))
  const option = [...into][0] ?? newId()
  await insertJoined(tx, { document: document.id, block, network: network.id as ScopeId }, option, all)
  changed(tx, channelOf(document))
  await writeDown(tx, 'contributions.joined', `block:${block}`, network.id, { option, contributions: all.length })
}

/** Takes apart what was put together and still waits for an answer. */
export async function splitOption(tx: Tx, where: Where, option: string | undefined): Promise<void> {
  const { network, document, block, waiting, joined } = await blockToSort(tx, where)
  const apart = [...waiting].filter(id => joined.get(id) === option)
  if (!isId(option) || apart.length === 0) throw notFound()
  await deleteJoined(tx, apart)
  changed(tx, channelOf(document))
  await writeDown(tx, 'contributions.split', `block:${block}`, network.id, { option, contributions: apart.length })
}

async function blockToSort(tx: Tx, where: Where) {
  const { network, document, block } = await visibleBlock(tx, where.network, where.document, where.block, 'alone')
  if (!canAnswer(tx.actor, document)) throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
  if (statusOf(document, document.now) === 'adopted') throw new Refusal('closed')
  const [said, joined] = await Promise.all([
    listContributions(tx, document.id, block),
    listJoined(tx, document.id, block),
  ])
  const waiting = said.filter(one => one.withdrawn_at === null && one.removed_at === null && one.answered_in === null)
  return { network, document, block, joined, waiting: new Set(waiting.map(({ id }) => id)) }
}
