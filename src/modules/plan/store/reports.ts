import type { Id, ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Capacity, ReportedState } from '../rules.ts'
import type { PlanTables } from '../tables.ts'
import type { Action, ActionId } from './actions.ts'

export type ReportId = Id<'report'>

export interface Report {
  id: ReportId
  text: Text
  state: ReportedState
  evidence_url: string | null
  evidence_label: Text | null
  made_by: string
  capacity: Capacity
  organisation_name: Text | null
  at: Temporal.Instant
}

const db = (tx: Tx) => tables<PlanTables>(tx)

export async function insertReport(
  tx: Tx,
  report: {
    id: ReportId
    action: Action
    text: Text
    state: ReportedState
    evidenceUrl: string | null
    evidenceLabel: Text | null
    capacity: Capacity
    region: string | null
  },
): Promise<void> {
  const { action } = report
  const speaksFor = report.capacity === 'delegate'
  await db(tx)
    .insertInto('plan_report')
    .values({
      id: report.id,
      action_id: action.id,
      scope_id: action.scope_id,
      visibility: action.visibility,
      text: report.text,
      state: report.state,
      evidence_url: report.evidenceUrl,
      evidence_label: report.evidenceLabel,
      // A visitor has no id; row-level security refuses the row before the column does.
      made_by: tx.actor.person as string,
      capacity: report.capacity,
      organisation_id: speaksFor ? action.owner_id : null,
      organisation_name: speaksFor ? action.owner_name : null,
      region_id: report.region,
    })
    .execute()
}

/** Reports on an action, newest first. */
export async function listReports(tx: Tx, action: ActionId): Promise<Report[]> {
  return (await db(tx)
    .selectFrom('plan_report')
    .select(['id', 'text', 'state', 'evidence_url', 'evidence_label', 'made_by', 'capacity', 'organisation_name', 'at'])
    .where('action_id', '=', action)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()) as Report[]
}

/** Texts of reports with the action they are on, newest first. */
export async function listWords(tx: Tx, scope: ScopeId, limit: number) {
  return db(tx)
    .selectFrom('plan_report as report')
    .innerJoin('plan_action as action', 'action.id', 'report.action_id')
    .select(['report.id', 'report.text', 'action.slug', 'action.title'])
    .where('report.scope_id', '=', scope)
    .orderBy('report.id', 'desc')
    .limit(limit)
    .execute()
}

export async function findWords(tx: Tx, id: string, lock: boolean) {
  const query = db(tx).selectFrom('plan_report').select(['text', 'scope_id', 'action_id']).where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

export async function updateWords(tx: Tx, id: string, text: Text): Promise<void> {
  await db(tx).updateTable('plan_report').set({ text }).where('id', '=', id).execute()
}

/** Who made a report. */
export async function findReporter(tx: Tx, id: string): Promise<string | null> {
  const row = await db(tx).selectFrom('plan_report').select('made_by').where('id', '=', id).executeTakeFirst()
  return row?.made_by ?? null
}

/** What somebody reported, newest first. */
export async function listReportsBy(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('plan_report')
    .select(['id', 'text', 'at', 'capacity'])
    .where('made_by', '=', person)
    .orderBy('at', 'desc')
    .limit(5000)
    .execute()
}
