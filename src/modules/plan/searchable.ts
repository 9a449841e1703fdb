import type { ScopeId } from '../../kernel/ids.ts'
import { facesOf, type Searchable } from '../../kernel/search/searchable.ts'
import { findNetworkById } from '../networks/index.ts'
import { findActionById, listActionIds } from './store/actions.ts'
import { listReports } from './store/reports.ts'

/** Actions, and the reports on them. */
export const planSearchable: Searchable = {
  source: 'plan',
  units: listActionIds,
  async load(tx, id) {
    const action = await findActionById(tx, id)
    const network = action && (await findNetworkById(tx, action.scope_id))
    if (!action || !network) return []
    const url = `/${network.slug}/actions/${action.slug}`
    const shown = { scope: action.scope_id as ScopeId, visibility: action.visibility }
    const body = [action.label, action.priority, action.owner_name]
    const reports = await listReports(tx, action.id)
    return [
      {
        ref: action.id,
        kind: 'action',
        ...shown,
        url,
        place: action.document_title,
        faces: facesOf([action.title], body),
      },
      ...reports.map(report => ({
        ref: report.id,
        kind: 'report',
        ...shown,
        url: `${url}#report-${report.id}`,
        place: action.title,
        faces: facesOf([], [report.text, report.evidence_label]),
      })),
    ]
  },
}
