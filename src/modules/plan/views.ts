import type { ScopeId } from '../../kernel/ids.ts'
import type { Thread } from '../../kernel/look/thread.ts'
import { now } from '../../kernel/now.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listBodies, listRegions, type Network, visibleNetwork } from '../networks/index.ts'
import { listOrganisations, listPeople } from '../register/index.ts'
import { threadsOf } from '../trace/index.ts'
import { canAgree, canReport, visibleAction } from './access.ts'
import {
  ACTIONS_ON_A_PAGE,
  type ActionState,
  type Capacity,
  countStates,
  groupByPriority,
  type Level,
  type OwnerKind,
  type PriorityGroup,
  pageOf,
  type ReportedState,
  STATES,
  stateOf,
} from './rules.ts'
import { type Action, countOpen, listActions } from './store/actions.ts'
import { listReports } from './store/reports.ts'

export interface ActionView {
  id: string
  url: string
  label: string | null
  title: Text
  priority: Text | null
  state: ActionState
  /** How many reports there are; none is "no report yet", which is not "no progress". */
  reports: number
  owner: { kind: OwnerKind; id: string | null; name: Text | null } | null
  level: Level | null
  /** Days, `YYYY-MM-DD`; both count. */
  period: { from: string; to: string } | null
  thread: Thread
}

/** The actions that a body of a network owns. */
export async function actionsOfBody(tx: Tx, network: Network, body: string): Promise<ActionView[]> {
  const owned = (await listActions(tx, network.id)).filter(one => one.owner_kind === 'body' && one.owner_id === body)
  const threads = await threadsOf(
    tx,
    owned.map(action => action.id),
  )
  return owned.map(action => viewOf(network, action, threads.get(action.id)))
}

export interface PlanView {
  network: Network
  /** Of the whole plan, whatever the filter. */
  total: number
  counts: Record<ActionState, number>
  filter: ActionState | null
  /** How many the filter leaves. */
  count: number
  page: number
  pages: number
  groups: PriorityGroup<ActionView>[]
}

/** The plan of a network, by priority; `asked` may name a state and a page, and anything else is as if not asked. */
export async function planView(
  tx: Tx,
  slug: string | undefined,
  asked: { state: string | null; page: string | null },
): Promise<PlanView> {
  const network = await visibleNetwork(tx, slug)
  const actions = await listActions(tx, network.id)
  const filter = STATES.find(state => state === asked.state) ?? null
  const left = actions.filter(action => !filter || stateOf(action) === filter)
  const inOrder = groupByPriority(left).flatMap(group => group.actions)
  const { page, pages, shown } = pageOf(inOrder, Number(asked.page ?? 1), ACTIONS_ON_A_PAGE)
  const threads = await threadsOf(
    tx,
    shown.map(action => action.id),
  )
  return {
    network,
    total: actions.length,
    counts: countStates(actions.map(stateOf)),
    filter,
    count: left.length,
    page,
    pages,
    groups: groupByPriority(shown.map(action => viewOf(network, action, threads.get(action.id)))),
  }
}

export interface ReportView {
  id: string
  text: Text
  state: ReportedState
  evidence: { url: string; label: Text | null } | null
  /** In whose name, and for fellow members the person. */
  by: { capacity: Capacity; organisation: Text | null; name: string | null; language: string | null }
  at: Temporal.Instant
}

export interface ActionPageView {
  network: Network
  action: ActionView
  /** The paragraph it came from: its node of the thread, and where it stands. */
  origin: { block: string; url: string; document: { title: Text; url: string } }
  reports: ReportView[]
  may: { agree: boolean; report: boolean }
  /** Who could own it; empty for those who may not say so. */
  owners: Record<'organisations' | 'bodies' | 'regions', { id: string; name: Text }[]>
}

export async function actionView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<ActionPageView> {
  const { network, action } = await visibleAction(tx, networkSlug, slug)
  const may = { agree: canAgree(tx.actor, action), report: action.owner_kind !== null && canReport(tx.actor, action) }
  const [threads, reports, owners] = await Promise.all([
    threadsOf(tx, [action.id]),
    reportViews(tx, network, action),
    may.agree ? ownersIn(tx, network.id) : { organisations: [], bodies: [], regions: [] },
  ])
  return {
    network,
    action: viewOf(network, action, threads.get(action.id)),
    origin: {
      block: action.block_id,
      url: action.block_url,
      document: { title: action.document_title, url: action.document_url },
    },
    reports,
    may,
    owners,
  }
}

/** How many actions of a network wait for an owner, and how many end within 30 days, or have ended, without a report. */
export async function openActions(tx: Tx, network: Network): Promise<{ unowned: number; due: number }> {
  const today = (await now(tx)).toZonedDateTimeISO(network.zone).toPlainDate()
  return countOpen(tx, network.id, today.add({ days: 30 }).toString())
}

function viewOf(network: Network, action: Action, thread: Thread = {}): ActionView {
  return {
    id: action.id,
    url: `/${network.slug}/actions/${action.slug}`,
    label: action.label,
    title: action.title,
    priority: action.priority,
    state: stateOf(action),
    reports: action.reports,
    owner: action.owner_kind && { kind: action.owner_kind, id: action.owner_id, name: action.owner_name },
    level: action.level,
    period: action.starts_on && action.ends_on ? { from: action.starts_on, to: action.ends_on } : null,
    thread,
  }
}

async function reportViews(tx: Tx, network: Network, action: Action): Promise<ReportView[]> {
  const reports = await listReports(tx, action.id)
  const people = reports.length > 0 ? await listPeople(tx, network.id) : []
  return reports.map(report => {
    const person = people.find(one => one.id === report.made_by)
    return {
      id: report.id,
      text: report.text,
      state: report.state,
      evidence: report.evidence_url ? { url: report.evidence_url, label: report.evidence_label } : null,
      by: {
        capacity: report.capacity,
        organisation: report.organisation_name,
        name: person?.name ?? null,
        language: person?.name_language ?? null,
      },
      at: report.at,
    }
  })
}

/** The secretariat owns under its own name, so its body is not offered a second time. */
async function ownersIn(tx: Tx, scope: ScopeId): Promise<ActionPageView['owners']> {
  const [organisations, bodies, regions] = await Promise.all([
    listOrganisations(tx, scope),
    listBodies(tx, scope),
    listRegions(tx, scope),
  ])
  const named = ({ id, name }: { id: string; name: Text }) => ({ id, name })
  return {
    organisations: organisations.map(named),
    bodies: bodies.filter(body => body.kind !== 'secretariat').map(named),
    regions: regions.map(named),
  }
}
