import { isId, type ScopeId } from '../../kernel/ids.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import { updateNode } from '../trace/index.ts'
import type { TextHolder } from '../translations/index.ts'
import { findTitle, listTitles, updateTitle } from './store/actions.ts'
import { findWords, listWords, updateWords } from './store/reports.ts'

/** Titles of actions and texts of reports, lent to the translators' desk. */
export const planTexts: readonly TextHolder[] = [
  {
    kind: 'plan-action',
    async list(tx, network, limit) {
      const titles = await listTitles(tx, network.id, limit)
      return titles.map(({ id, slug, title, document_title }) => ({
        ref: id,
        text: title,
        where: document_title,
        url: `/${network.slug}/actions/${slug}`,
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findTitle(tx, ref, lock) : undefined
      return row ? { text: row.title, scope: row.scope_id as ScopeId, url: `/trace/${ref}` } : null
    },
    async save(tx, ref, title) {
      await updateTitle(tx, ref, title)
      await updateNode(tx, ref, { title })
      const row = await findTitle(tx, ref, false)
      if (row) await searchChanged(tx, 'plan', ref, row.scope_id as ScopeId)
    },
  },
  {
    kind: 'plan-report',
    async list(tx, network, limit) {
      const reports = await listWords(tx, network.id, limit)
      return reports.map(({ id, text, slug, title }) => ({
        ref: id,
        text,
        where: title,
        url: `/${network.slug}/actions/${slug}#report-${id}`,
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findWords(tx, ref, lock) : undefined
      return row ? { text: row.text, scope: row.scope_id as ScopeId, url: `/trace/${ref}` } : null
    },
    async save(tx, ref, text) {
      await updateWords(tx, ref, text)
      await updateNode(tx, ref, { title: text })
      const row = await findWords(tx, ref, false)
      if (row) await searchChanged(tx, 'plan', row.action_id, row.scope_id as ScopeId)
    },
  },
]
