import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listBodies, listSegments, type Network } from '../../networks/index.ts'
import { type MailRoom, mailRoom, visibleMailing } from '../access.ts'
import type { At } from '../actions/write.ts'
import { pageFrom } from '../rules/paging.ts'
import { countBounces } from '../store/bounces.ts'
import { countMailings, listMailings, type Mailing } from '../store/mailings.ts'
import { countOfMany } from '../store/recipients.ts'

export interface MailingsView {
  network: Network
  mailings: { mailing: Mailing; sent: number; total: number; bounced: number }[]
  count: number
  bounces: number
  page: number
  pages: number
}

/** The mailings of a network that its staff, or those of a region, sent and write. */
export async function mailingsView(tx: Tx, slug: string | undefined, asked: string | null): Promise<MailingsView> {
  const { network } = await mailRoom(tx, slug)
  const [count, bounces] = [await countMailings(tx, network.id), await countBounces(tx, network.id)]
  const at = pageFrom(asked, count)
  const mailings = await listMailings(tx, network.id, at)
  const counts = await countOfMany(
    tx,
    mailings.map(one => one.id),
  )
  return {
    network,
    mailings: mailings.map(mailing => {
      const { sent = 0, total = 0, bounced = 0 } = counts.get(mailing.id) ?? {}
      return { mailing, sent, total, bounced }
    }),
    count,
    bounces,
    page: at.page,
    pages: at.pages,
  }
}

/** Whom a mailing can be for. */
export interface Choices extends MailRoom {
  segments: { id: string; name: Text }[]
  bodies: { id: string; name: Text }[]
}

export interface EditView extends Choices {
  mailing: Mailing | null
}

/** What the form of a mailing offers; with an id, for a draft. */
export async function editView(tx: Tx, at: At): Promise<EditView> {
  if (at.mailing === undefined) {
    const room = await mailRoom(tx, at.network)
    return { ...room, ...(await choicesIn(tx, room)), mailing: null }
  }
  const { mailing, ...room } = await visibleMailing(tx, at.network, at.mailing)
  return { ...room, ...(await choicesIn(tx, room)), mailing }
}

async function choicesIn(tx: Tx, { network, scopes }: MailRoom): Promise<Pick<Choices, 'segments' | 'bodies'>> {
  const [segments, bodies] = [await listSegments(tx, network.id), await listBodies(tx, network.id)]
  const named = ({ id, name }: { id: string; name: Text }) => ({ id, name })
  return {
    segments: segments.filter(one => one.kind === 'person' && scopes.includes(one.scope_id)).map(named),
    bodies: bodies.map(named),
  }
}
