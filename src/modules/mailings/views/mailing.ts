import { facesIn, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findSegment, listBodies, type Network } from '../../networks/index.ts'
import { listNames } from '../../register/index.ts'
import { type MailRoom, visibleMailing } from '../access.ts'
import { type Ahead, lookAhead } from '../actions/look-ahead.ts'
import type { At } from '../actions/write.ts'
import { originalLanguage, readyIn, textsOf } from '../rules/faces.ts'
import type { Fate, Reason } from '../rules/states.ts'
import type { Mailing } from '../store/mailings.ts'
import { countFates } from '../store/recipients.ts'
import { type Progress, progressOf } from './live.ts'

export interface FaceRow {
  language: string
  state: 'original' | 'machine' | 'checked' | 'official'
  stale: boolean
  /** Some of its texts are there and others not. */
  partial: boolean
}

export interface MailingView extends MailRoom {
  mailing: Mailing
  audience: { kind: Mailing['audience']; name: Text | null; url: string | null }
  region: Text | null
  faces: FaceRow[]
  /** As long as it is a draft: what sending would meet. */
  ahead: Ahead | null
  progress: Progress
  fates: Map<Fate, number>
  reasons: Map<Reason, number>
  replied: number
  total: number
  names: Map<string, string>
}

/** A mailing with what can be done next and what became of it. */
export async function mailingView(tx: Tx, at: At): Promise<MailingView> {
  const { mailing, ...room } = await visibleMailing(tx, at.network, at.mailing)
  const ahead = mailing.state === 'draft' ? await lookAhead(tx, mailing) : null
  const counts = await countFates(tx, mailing.id)
  const people = [mailing.made_by, ...(mailing.sent_by ? [mailing.sent_by] : [])]
  return {
    ...room,
    mailing,
    audience: await audienceOf(tx, room.network, mailing),
    region: room.regions.find(one => one.id === mailing.scope_id)?.name ?? null,
    faces: facesOf(mailing),
    ahead,
    ...counts,
    progress: progressOf(counts),
    names: await listNames(tx, people),
  }
}

async function audienceOf(tx: Tx, network: Network, mailing: Mailing): Promise<MailingView['audience']> {
  const kind = mailing.audience
  if (kind === 'segment') {
    const segment = mailing.segment_id ? await findSegment(tx, mailing.segment_id) : undefined
    return { kind, name: segment?.name ?? null, url: segment ? `/${network.slug}/segments/${segment.id}` : null }
  }
  if (kind === 'body') {
    const body = (await listBodies(tx, network.id)).find(one => one.id === mailing.body_id)
    return { kind, name: body?.name ?? null, url: body ? `/${network.slug}/groups/${body.slug}` : null }
  }
  return { kind, name: null, url: null }
}

function facesOf(mailing: Mailing): FaceRow[] {
  const texts = textsOf(mailing)
  const [ready, original] = [readyIn(texts), originalLanguage(texts)]
  const languages = [...new Set([original, ...texts.flatMap(text => facesIn(text).map(([language]) => language))])]
  return languages.map(language => {
    const faces = texts.map(text => facesIn(text).find(([one]) => one === language)?.[1])
    const stale = faces.some((face, i) => face !== undefined && face.of < texts[i]!.version)
    const state = faces.some(face => face?.state === 'machine') ? 'machine' : (faces[0]?.state ?? 'checked')
    return { language, state, stale, partial: !stale && !ready.has(language) }
  })
}
