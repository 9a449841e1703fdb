import { notFound } from '../../kernel/errors.ts'
import { originalOf, type Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from '../networks/index.ts'
import { networkToMakeProgrammeOf, sessionToRevise, visibleDraft } from './access.ts'
import { sessionIndex } from './actions/drafts.ts'
import { headOf } from './rules/draft-head.ts'
import { type Span, spanOf } from './rules/hours.ts'
import { type DraftHead, hoursOfDraft } from './rules/speaking.ts'
import type { DraftId } from './store/drafts.ts'
import type { Session, SessionId } from './store/published.ts'
import { findRevision } from './store/revisions.ts'
import { revisedOf } from './views/revised.ts'

/** Somebody who is printed, in the agenda or for the whole session. */
export interface PrintedOne {
  id: string
  /** The line they speak in. */
  item: string | null
  name: string
  confirmed: boolean | null
}

/** Where speakers are asked for: a published session, as it is being corrected, or one of a draft. */
export interface SpeakersPlace {
  network: Network
  /** Where the page of its speakers is, and the one above. */
  base: string
  above: string
  title: Text
  /** The language it is written in. */
  language: string
  of: { session: SessionId } | { draft: DraftId; position: number; head: DraftHead }
  session: Session | null
  lines: { id: string; title: Text | null }[]
  /** Of a draft nobody: whoever is asked is found by name when it is published. */
  printed: PrintedOne[]
}

/** A session of the programme in an address, published or of a draft. */
export interface PlaceAt {
  network: string | undefined
  session?: string | undefined
  draft?: string | undefined
  number?: string | undefined
}

/** For those who make the programme; nobody else is told more than that a published session is there. */
export async function speakersPlace(tx: Tx, at: PlaceAt): Promise<SpeakersPlace> {
  return at.draft === undefined ? publishedPlace(tx, at) : draftPlace(tx, at)
}

async function publishedPlace(tx: Tx, at: PlaceAt): Promise<SpeakersPlace> {
  const { network, session } = await sessionToRevise(tx, { network: at.network, session: at.session })
  const content = (await findRevision(tx, session.id))?.content ?? (await revisedOf(tx, session))
  const above = `/${network.slug}/sessions/${session.slug}`
  const nameOf = (one: { name: string | null; organisation: Text | null; role: Text | null }) =>
    one.name ?? [one.organisation, one.role].flatMap(text => (text ? [originalOf(text).text] : []))[0] ?? '…'
  return {
    network,
    base: `${above}/speakers`,
    above,
    title: session.title,
    language: originalOf(session.title).language,
    of: { session: session.id },
    session,
    lines: content.lines.map(({ id, title }) => ({ id, title })),
    printed: [
      ...content.speakers.map(one => ({ id: one.id, item: null, name: nameOf(one), confirmed: one.confirmed })),
      ...content.lines.flatMap(line =>
        line.speakers.map(one => ({ id: one.id, item: line.id, name: nameOf(one), confirmed: one.confirmed })),
      ),
    ],
  }
}

async function draftPlace(tx: Tx, at: PlaceAt): Promise<SpeakersPlace> {
  const network = await networkToMakeProgrammeOf(tx, at.network)
  const draft = await visibleDraft(tx, network, at.draft)
  const position = sessionIndex(draft.content, at.number)
  const head = draft.state === 'open' ? headOf(draft.content, position) : null
  if (!head) throw notFound()
  const above = `/${network.slug}/programme/drafts/${draft.id}/sessions/${position + 1}`
  return {
    network,
    base: `${above}/speakers`,
    above,
    title: head.title,
    language: draft.content.language,
    of: { draft: draft.id, position, head },
    session: null,
    lines: [],
    printed: [],
  }
}

/** When it is; null while a draft does not say. */
export function hoursOf(place: SpeakersPlace): Span | null {
  if (place.session) return spanOf(place.session)
  const hours = 'head' in place.of ? hoursOfDraft(place.of.head) : null
  return hours && spanOf(hours)
}
