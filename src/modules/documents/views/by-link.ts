import { notFound } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listFates } from '../../trace/index.ts'
import { documentOfLink } from '../access.ts'
import { hears, statusOf } from '../rules.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listWordings, listWordingsOfBlock, type Wording } from '../store/wordings.ts'

/** Something that the person of the link said, and what became of it. */
export interface OwnWords {
  contribution: Contribution
  fate: 'waiting' | 'taken-up' | 'merged' | 'declined' | 'answered'
  answer: Text | null
}

export interface ByLinkView {
  network: Network
  document: Document
  person: { name: string; languages: readonly string[]; zone: string | null }
  /** Its hour has passed: what is said now is kept as late. */
  late: boolean
  blocks: Wording[]
  /** By block, what the person of the link said about it; nobody else's words are here. */
  own: Map<string, OwnWords[]>
  /** Whether any of it stands on the thread. */
  onThread: boolean
}

/** A text for whoever holds a link to it. */
export async function byLinkView(tx: Tx): Promise<ByLinkView> {
  const { network, document, person } = await documentOfLink(tx)
  const [blocks, said] = await Promise.all([listWordings(tx, document.id), listContributions(tx, document.id)])
  const own = said.filter(one => one.author_id === person.id && one.withdrawn_at === null)
  const fates = await listFates(
    tx,
    own.map(({ id }) => id),
  )
  const words = own.map(contribution => {
    const { fate, answer } = fates.get(contribution.id) ?? { fate: 'waiting', answer: null }
    return { contribution, fate: fate === 'none' ? ('waiting' as const) : fate, answer }
  })
  return {
    network,
    document,
    person,
    late: hears(statusOf(document, document.now)) === 'late',
    blocks,
    own: Map.groupBy(words, one => one.contribution.block_id),
    onThread: fates.size > 0,
  }
}

export interface BlockByLinkView extends ByLinkView {
  wording: Wording
  wordings: Wording[]
}

/** One block of it. */
export async function blockByLinkView(tx: Tx, block: string | undefined): Promise<BlockByLinkView> {
  const view = await byLinkView(tx)
  const wording = isId(block) ? view.blocks.find(one => one.block_id === block) : undefined
  if (!wording) throw notFound()
  return { ...view, wording, wordings: await listWordingsOfBlock(tx, wording.block_id) }
}
