import { toString as qrCode } from 'qrcode'
import { linkTo } from '../../../kernel/mail/links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findNetworkById, type Network, visibleNetwork } from '../../networks/index.ts'
import { visibleSession } from '../access.ts'
import type { Session } from '../store/published.ts'
import { findByCode } from '../store/sessions.ts'

export interface ShareView {
  network: Network
  session: Session
  /** Its short address, whole. */
  address: string
  /** A QR code of it as SVG. */
  square: string
}

export async function shareView(tx: Tx, slug: string | undefined, name: string | undefined): Promise<ShareView> {
  const network = await visibleNetwork(tx, slug)
  const session = await visibleSession(tx, network, name)
  const address = linkTo(`/s/${session.code}`)
  // Four modules of margin around it, as ISO/IEC 18004 asks; medium correction survives a creased poster.
  const square = await qrCode(address, { type: 'svg', margin: 4, width: 240, errorCorrectionLevel: 'M' })
  return { network, session, address, square }
}

/** Where a short address leads; null where there is nothing that this actor may see. */
export async function longAddress(tx: Tx, code: string | undefined): Promise<string | null> {
  const found = /^[0-9a-f]{10}$/.test(code ?? '') ? await findByCode(tx, code!) : undefined
  const network = found && (await findNetworkById(tx, found.scope_id))
  return found && network ? `/${encodeURIComponent(network.slug)}/sessions/${encodeURIComponent(found.slug)}` : null
}
