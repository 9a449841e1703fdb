import { notFound } from '../../../kernel/errors.ts'
import { originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listCountries, listOrganisations } from '../../register/index.ts'
import { type At, sessionToRevise } from '../access.ts'
import { checked } from '../actions/checked.ts'
import type { ItemReading } from '../reading/reading.ts'
import type { ChangeTold } from '../rules/changes.ts'
import { type Fault, faultsOf } from '../rules/faults.ts'
import { type RegionalHours, regionalHours } from '../rules/regions.ts'
import { differences, isSame, newNote, type Revised, type RevisedLine, spoken, words } from '../rules/revision.ts'
import { listNotesToCome } from '../store/later-files.ts'
import type { Session } from '../store/published.ts'
import { findRevision } from '../store/revisions.ts'
import { revisedOf } from './revised.ts'
import { languagesOf } from './session.ts'

export interface RevisionView {
  network: Network
  session: Session
  /** As everybody reads it, and as it will be. */
  before: Revised
  content: Revised
  step: number
  changes: ChangeTold[]
  /** Nothing at all differs, no face and no mark either. */
  same: boolean
  faults: Fault[]
  /** Somebody changed the session otherwise since this was begun: it can only be put away. */
  stale: boolean
  /** Languages it has words in, its own first. */
  languages: string[]
  /** What these hours are where the organisations of the network are. */
  regions: RegionalHours[]
  /** Names of the organisations of the network. */
  organisations: Text[]
}

/** A correction that was begun; `not-found` where there is none. */
export async function revisionView(tx: Tx, at: At): Promise<RevisionView> {
  const { network, session } = await sessionToRevise(tx, at)
  const revision = await findRevision(tx, session.id)
  if (!revision) throw notFound()
  const { content, step, base } = revision
  const [before, countries, toCome, organisations] = await Promise.all([
    revisedOf(tx, session),
    listCountries(tx, network.id),
    listNotesToCome(tx, session.id),
    listOrganisations(tx, network.id),
  ])
  return {
    network,
    session,
    before,
    content,
    step,
    changes: [...differences(before, content), ...toCome.map(newNote)],
    same: isSame(before, content) && toCome.length === 0,
    faults: faultsIn(content),
    stale: base !== session.sequence,
    languages: languagesOf([content.title, content.about, ...content.lines.map(line => line.title)]),
    regions: regionalHours(content, countries),
    organisations: organisations.map(one => one.name),
  }
}

export interface SessionFormView {
  network: Network
  session: Session
  regions: RegionalHours[]
}

/** A published session for its other forms: what it concluded, and once more at another hour. */
export async function sessionFormView(tx: Tx, at: At): Promise<SessionFormView> {
  const { network, session } = await sessionToRevise(tx, at)
  return { network, session, regions: regionalHours(session, await listCountries(tx, network.id)) }
}

/** The faults of the hours, found by the rules that drafts are looked at with. */
function faultsIn(content: Revised): Fault[] {
  const { date, start, end, zone } = content
  const session = {
    label: null,
    title: words(content.title),
    ...{ date, start, end },
    zone: { printed: null, iana: zone, offset: null, assumed: false },
    text: null,
    speakers: [],
    items: readingOf(content.lines),
    place: words(content.place) ?? '',
  }
  const empty = { status: null, organisers: [], introduction: [], objectives: [], questions: [], references: [] }
  const more = { audience: [], languages: [], contacts: [], requirements: [], logistics: [], problems: [], lost: [] }
  const language = originalOf(content.title).language
  return faultsOf(
    checked({ kind: 'programme', language, title: session.title, ...empty, ...more, sessions: [session] }),
  )
}

function readingOf(lines: readonly RevisedLine[], depth = 0): ItemReading[] {
  const items: ItemReading[] = []
  for (let at = 0; at < lines.length; at++) {
    const { start, end, minutes, kinds, title, about, speakers } = lines[at]!
    const next = lines.findIndex((line, index) => index > at && line.depth <= depth)
    const inside = lines.slice(at + 1, next < 0 ? lines.length : next)
    items.push({
      ...{ start, end, minutes, kinds },
      title: words(title),
      text: words(about),
      speakers: speakers.map(one => spoken(one)),
      items: readingOf(inside, depth + 1),
    })
    at += inside.length
  }
  return items
}
