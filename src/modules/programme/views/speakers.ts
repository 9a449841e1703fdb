import { notFound } from '../../../kernel/errors.ts'
import type { OpenedFile } from '../../../kernel/files/keep.ts'
import { openFile } from '../../../kernel/files/keep.ts'
import { isId } from '../../../kernel/ids.ts'
import { now } from '../../../kernel/now.ts'
import { type Text, textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../../networks/index.ts'
import { listNames, listPeople } from '../../register/index.ts'
import { invitationToWorkOn, visibleSession } from '../access.ts'
import { isOver } from '../actions/answer-invitation.ts'
import { type PlaceAt, type PrintedOne, type SpeakersPlace, speakersPlace } from '../places.ts'
import { mayRemind } from '../rules/speaking.ts'
import { type Invitation, listInvitations } from '../store/invitations.ts'
import type { Session } from '../store/published.ts'
import { findSessionById } from '../store/sessions.ts'
import { listShownSlides, listSlides, type Slides } from '../store/slides.ts'

const FOUND_AT_MOST = 8

/** Somebody who was asked, as the staff sees them. */
export interface Invited {
  invitation: Invitation
  name: string
  /** What stands for the line they speak in. */
  line: Text | null
}

export interface SpeakersView {
  place: SpeakersPlace
  /** Those still asked first, those that ended behind them. */
  invited: Invited[]
  /** Printed and not asked. */
  unasked: PrintedOne[]
  /** How many can be reminded now. */
  silent: number
  over: boolean
  off: boolean
  /** Who is found by the name that was looked for. */
  query: string
  people: { id: string; name: string; organisation: Text | null }[]
  /** The printed speaker for whom somebody is looked for. */
  chosen: string
}

/** Who was asked to speak in a session, and what they said; for those who make the programme. */
export async function speakersView(tx: Tx, at: PlaceAt, asked: URLSearchParams): Promise<SpeakersView> {
  const place = await speakersPlace(tx, at)
  const all = await listInvitations(tx, place.of)
  const chosen = asked.get('as') ?? ''
  const printed = place.printed.find(one => chosen === `speaker:${one.id}`)
  const query = (asked.get('q') ?? printed?.name ?? '').trim().slice(0, 100)
  const [names, people, moment] = await Promise.all([
    listNames(
      tx,
      all.map(one => one.person_id),
    ),
    query === '' ? [] : listPeople(tx, place.network.id, { named: query, most: FOUND_AT_MOST }),
    now(tx),
  ])
  const titles = new Map(place.lines.map(line => [line.id, line.title]))
  const invited = all.map(invitation => ({
    invitation,
    name: names.get(invitation.person_id) ?? '…',
    line: titles.get(invitation.item_id ?? '') ?? null,
  }))
  const open = all.filter(one => one.ended_at === null)
  return {
    place,
    invited: [...invited.filter(one => !one.invitation.ended_at), ...invited.filter(one => one.invitation.ended_at)],
    unasked: place.printed.filter(one => !open.some(({ speaker_id }) => speaker_id === one.id)),
    silent: open.filter(one => mayRemind(one, moment)).length,
    over: await isOver(tx, place.session),
    off: (place.session?.cancelled_at ?? null) !== null,
    query,
    people: people.map(({ id, name, organisation }) => ({ id, name, organisation })),
    chosen: printed ? chosen : '',
  }
}

export interface InvitationView {
  network: Network
  invitation: Invitation
  name: string
  session: Session | null
  slides: Slides[]
  /** The page of all speakers of the session. */
  base: string
  title: Text
  over: boolean
}

/** One of them, with all they said and sent. */
export async function invitationView(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined },
): Promise<InvitationView> {
  const { network, invitation } = await invitationToWorkOn(tx, at)
  const session = invitation.session_id ? ((await findSessionById(tx, invitation.session_id)) ?? null) : null
  const [names, slides] = await Promise.all([listNames(tx, [invitation.person_id]), listSlides(tx, [invitation.id])])
  const above = session
    ? `/${network.slug}/sessions/${session.slug}`
    : `/${network.slug}/programme/drafts/${invitation.draft_id}/sessions/${(invitation.draft_position ?? 0) + 1}`
  return {
    network,
    invitation,
    name: names.get(invitation.person_id) ?? '…',
    session,
    slides,
    base: `${above}/speakers`,
    title: session?.title ?? invitation.draft_head?.title ?? textOf('…', 'und'),
    over: await isOver(tx, session),
  }
}

/** A file that a speaker sent, for the staff. */
export async function sentFile(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined; slides: string | undefined },
): Promise<OpenedFile> {
  const { invitation } = await invitationToWorkOn(tx, at)
  const found = (await listSlides(tx, [invitation.id])).find(one => one.id === at.slides)
  const file = found && (await openFile(tx, found.file_id))
  if (!file) throw notFound()
  return file
}

/** A file that stands on the page of its session, for whoever reads that. */
export async function shownFile(
  tx: Tx,
  at: { network: string | undefined; session: string | undefined; slides: string | undefined },
): Promise<OpenedFile> {
  const network = await visibleNetwork(tx, at.network)
  const session = await visibleSession(tx, network, at.session)
  const found = isId(at.slides) ? (await listShownSlides(tx, session.id)).find(one => one.id === at.slides) : undefined
  const file = found && (await openFile(tx, found.file_id))
  if (!file) throw notFound()
  return file
}
