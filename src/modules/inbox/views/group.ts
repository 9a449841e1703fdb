import type { Tx } from '../../../kernel/transaction.ts'
import type { Body, Network } from '../../networks/index.ts'
import { listNames } from '../../register/index.ts'
import { groupWithMails } from '../access.ts'
import { inboxAddress } from '../addresses.ts'
import { type AttachedFile, listAdmitted, listFiles } from '../store/messages.ts'

const A_PAGE = 20

export interface GroupMailsView {
  network: Network
  body: Body
  url: string
  address: string | null
  mails: {
    id: string
    at: Temporal.Instant
    by: string
    subject: string
    words: string
    files: readonly AttachedFile[]
  }[]
  page: number
  more: boolean
}

/** What members of a group wrote to each other by mail, the newest first. Addresses of people are not in it. */
export async function groupMailsView(
  tx: Tx,
  slug: string | undefined,
  of: string | undefined,
  query: URLSearchParams,
): Promise<GroupMailsView> {
  const { network, body } = await groupWithMails(tx, slug, of)
  const page = /^[1-9]\d{0,3}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  const found = await listAdmitted(tx, body.id, { offset: (page - 1) * A_PAGE, limit: A_PAGE + 1 })
  const messages = found.slice(0, A_PAGE)
  const [names, files] = await Promise.all([
    listNames(
      tx,
      messages.flatMap(one => one.person_id ?? []),
    ),
    listFiles(
      tx,
      messages.map(one => one.id),
    ),
  ])
  const byMessage = Map.groupBy(files, file => file.message_id)
  return {
    network,
    body,
    url: `/${network.slug}/groups/${encodeURIComponent(body.slug)}/mails`,
    address: inboxAddress(network, { body }),
    mails: messages.map(one => ({
      id: one.id,
      at: one.at,
      by: (one.proven_at && names.get(one.person_id ?? '')) || one.sender_name,
      subject: one.subject,
      words: one.words,
      files: byMessage.get(one.id) ?? [],
    })),
    page,
    more: found.length > A_PAGE,
  }
}
