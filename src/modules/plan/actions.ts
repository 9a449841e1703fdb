import { Invalid, notAllowed } from '../../kernel/errors.ts'
import { happened } from '../../kernel/events.ts'
import type { FormValue } from '../../kernel/forms.ts'
import { newId, type ScopeId, slugOf } from '../../kernel/ids.ts'
import { writeDown } from '../../kernel/journal.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import { beginning, type Text, textOf, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listBodies, listRegions, type Network } from '../networks/index.ts'
import { listOrganisations } from '../register/index.ts'
import { addNode, tie } from '../trace/index.ts'
import { canAgree, canReport, capacityOf, regionServed, visibleAction } from './access.ts'
import type { AgreementForm, ReportForm } from './forms.ts'
import {
  actionSlug,
  evidenceAddress,
  evidenceProblems,
  type OwnerKind,
  ownerOf,
  periodProblems,
  type ReportedState,
} from './rules.ts'
import { type Action, insertAction, listSlugs, updateAgreement, type Visibility } from './store/actions.ts'
import { insertReport, type ReportId } from './store/reports.ts'

/** An action block of an adopted text. `block` is its id and that of its node in the trace; `url` is its own address. */
export interface ActionBlock {
  block: string
  label: string | null
  title: Text
  priority: Text | null
  url?: string
}

/**
 * Makes a proposed action of each block of an adopted text, with its node of the thread and the link that says what it
 * came from. A block that has an action already is passed over, so that a job that runs twice acts once. Runs as the
 * service actor `propose-actions`; the nodes of the blocks must exist.
 */
export async function proposeActions(
  tx: Tx,
  adopted: {
    scope: ScopeId
    visibility: Visibility
    network: { slug: string }
    document: { title: Text; url: string }
    actions: readonly ActionBlock[]
  },
): Promise<void> {
  const taken = new Set(await listSlugs(tx, adopted.scope))
  for (const block of adopted.actions) await proposeAction(tx, adopted, block, taken)
}

/** Gives an action its owner, level and period, or changes them; returns the address to go on to. */
export async function agreeAction(
  tx: Tx,
  at: { network: string | undefined; action: string | undefined },
  agreement: FormValue<typeof AgreementForm>,
): Promise<string> {
  const { network, action } = await visibleAction(tx, at.network, at.action)
  if (!canAgree(tx.actor, action)) throw notAllowed()
  const problems = periodProblems(agreement)
  const owner = await ownerIn(tx, network, agreement.owner)
  if (!owner) problems.unshift({ field: 'owner', text: 'problem-plan-owner' })
  if (!owner || problems.length > 0) throw new Invalid(problems)
  const { level, startsOn, endsOn } = agreement
  const changed = await updateAgreement(tx, action.id, { owner, level, startsOn, endsOn, by: tx.actor.person })
  if (!changed) throw notAllowed()
  await writeDown(tx, 'action.agreed', `action:${action.id}`, network.id, { owner: owner.id, startsOn, endsOn })
  await searchChanged(tx, 'plan', action.id, network.id)
  await happened(tx, 'action.agreed', network.id, { action: action.id })
  return `/${network.slug}/actions/${action.slug}?done=action-agreed`
}

/** Adds a report of progress, ties it to its action on the thread, and returns the address to go on to. */
export async function reportProgress(
  tx: Tx,
  at: { network: string | undefined; action: string | undefined },
  report: FormValue<typeof ReportForm>,
): Promise<string> {
  const { network, action } = await visibleAction(tx, at.network, at.action)
  if (!canReport(tx.actor, action)) throw notAllowed()
  const problems = evidenceProblems(report)
  if (!action.owner_kind) problems.unshift({ field: 'state', text: 'problem-plan-not-agreed' })
  if (problems.length > 0) throw new Invalid(problems)
  const id = await keepReport(tx, action, report)
  await placeOnThread(tx, network, action, { id, text: report.text, language: report.language })
  await writeDown(tx, 'progress.reported', `report:${id}`, network.id, { action: action.id, state: report.state })
  await searchChanged(tx, 'plan', action.id, network.id)
  await happened(tx, 'progress.reported', network.id, { action: action.id, report: id })
  return `/${network.slug}/actions/${action.slug}?done=progress-reported#report-${id}`
}

async function proposeAction(
  tx: Tx,
  { scope, visibility, network, document }: Parameters<typeof proposeActions>[1],
  { block, label, title, priority, url }: ActionBlock,
  taken: Set<string>,
): Promise<void> {
  const id = newId<'action'>()
  const slug = actionSlug({ label: slugOf(label ?? ''), title: slugOf(wordsOf(title)), block }, taken)
  const isNew = await insertAction(tx, {
    id,
    scope,
    visibility,
    slug,
    block,
    blockUrl: url ?? document.url,
    documentTitle: document.title,
    documentUrl: document.url,
    label,
    title,
    priority,
  })
  if (!isNew) return
  taken.add(slug)
  await addNode(tx, {
    id,
    scope,
    visibility,
    kind: 'action',
    title,
    url: `/${network.slug}/actions/${slug}`,
    place: document.title,
  })
  await tie(tx, { from: block, to: id, kind: 'became', scope })
  await writeDown(tx, 'action.proposed', `action:${id}`, scope, { block })
  await searchChanged(tx, 'plan', id, scope)
  await happened(tx, 'action.proposed', scope, { action: id, block })
}

/** The chosen owner with its name and the regions it lies in, if the network has it. */
async function ownerIn(
  tx: Tx,
  network: Network,
  value: string,
): Promise<{ kind: OwnerKind; id: string | null; name: Text | null; regions: string[] } | null> {
  const { kind, id } = ownerOf(value)
  if (kind === 'secretariat') return { kind, id: null, name: null, regions: [] }
  const owner = (await ownersOf(tx, network, kind)).find(one => one.id === id)
  return owner ? { kind, id: owner.id, name: owner.name, regions: await regionsOf(tx, network, owner.in) } : null
}

async function ownersOf(
  tx: Tx,
  { id }: Network,
  kind: OwnerKind,
): Promise<{ id: string; name: Text; in: readonly string[] }[]> {
  if (kind === 'body') return (await listBodies(tx, id)).map(body => ({ ...body, in: [] }))
  if (kind === 'region') return (await listRegions(tx, id)).map(region => ({ ...region, in: [region.id] }))
  return (await listOrganisations(tx, id)).map(one => ({ ...one, in: one.kept_in }))
}

/** The regions of the network among these scopes, and those they lie in. */
async function regionsOf(tx: Tx, network: Network, scopes: readonly string[]): Promise<string[]> {
  if (scopes.length === 0) return []
  const regions = (await listRegions(tx, network.id)).filter(region => scopes.includes(region.id))
  return [...new Set(regions.flatMap(({ id, above }) => [...above.slice(1), id]))]
}

async function keepReport(tx: Tx, action: Action, report: FormValue<typeof ReportForm>): Promise<ReportId> {
  const id = newId<'report'>()
  // Nobody comes here without a capacity; were it otherwise, row-level security knows who the secretariat is.
  const capacity = capacityOf(tx.actor, action) ?? 'secretariat'
  await insertReport(tx, {
    id,
    action,
    text: textOf(report.text, report.language),
    state: report.state as ReportedState,
    evidenceUrl: report.evidence ? evidenceAddress(report.evidence) : null,
    evidenceLabel: report.label ? textOf(report.label, report.language) : null,
    capacity,
    region: capacity === 'regional-secretary' ? (regionServed(tx.actor, action) ?? null) : null,
  })
  return id
}

async function placeOnThread(
  tx: Tx,
  network: Network,
  action: Action,
  report: { id: ReportId; text: string; language: string },
): Promise<void> {
  const { scope, visibility } = { scope: network.id, visibility: action.visibility }
  await addNode(tx, {
    id: report.id,
    scope,
    visibility,
    kind: 'result',
    title: textOf(beginning(report.text, 200), report.language),
    url: `/${network.slug}/actions/${action.slug}#report-${report.id}`,
    place: action.title,
    ...(tx.actor.person ? { author: tx.actor.person } : {}),
  })
  await tie(tx, { from: action.id, to: report.id, kind: 'reported', scope })
}
