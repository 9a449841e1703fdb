import { notAllowed } from '../../../kernel/errors.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canAnswer, visibleDocument } from '../access.ts'
import { type Status, statusOf } from '../rules.ts'
import { type Contribution, listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listWordingsById, type Wording } from '../store/wordings.ts'
import { type Voices, voicesOf } from './document.ts'

export interface LateView {
  network: Network
  document: Document
  status: Status
  undecided: LateWords[]
  left: LateWords[]
  voices: Voices
}

export interface LateWords {
  contribution: Contribution
  /** The wording it was said about. */
  base: Wording
}

/** More than a phone can carry are decided in turns. */
const SHOWN = 50

/** What came late and the network does not hear; for the secretariat. */
export async function lateView(tx: Tx, networkSlug: string | undefined, slug: string | undefined): Promise<LateView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const late = (await listContributions(tx, document.id)).filter(
    one => one.late && one.heard_at === null && one.withdrawn_at === null,
  )
  const undecided = late.filter(one => one.left_at === null).slice(0, SHOWN)
  const left = late.filter(one => one.left_at !== null).slice(-SHOWN)
  const shown = [...undecided, ...left]
  const bases = new Map(
    (
      await listWordingsById(
        tx,
        shown.map(one => one.wording_id),
      )
    ).map(one => [one.id, one]),
  )
  const withBase = (some: readonly Contribution[]) =>
    some.flatMap(contribution => {
      const base = bases.get(contribution.wording_id)
      return base ? [{ contribution, base }] : []
    })
  return {
    network,
    document,
    status: statusOf(document, document.now),
    undecided: withBase(undecided),
    left: withBase(left),
    voices: await voicesOf(tx, shown),
  }
}
