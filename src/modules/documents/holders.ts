import { isId, type ScopeId } from '../../kernel/ids.ts'
import type { TextHolder } from '../translations/index.ts'
import { findTitle, listTitles, updateDocument } from './store/documents.ts'
import { findText, listTexts, updateWording } from './store/wordings.ts'

/** Titles and wordings of what is not a draft any more, lent to the translators' desk. */
export const documentTexts: readonly TextHolder[] = [
  {
    kind: 'document-title',
    async list(tx, network, limit) {
      const titles = await listTitles(tx, network.id, limit)
      return titles.map(({ id, slug, title }) => ({
        ref: id,
        text: title,
        where: title,
        url: `/${network.slug}/documents/${slug}`,
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findTitle(tx, ref, lock) : undefined
      return row ? { text: row.title, scope: row.scope_id as ScopeId, url: `/trace/${ref}` } : null
    },
    save: (tx, ref, title) => updateDocument(tx, ref, { title }),
  },
  {
    kind: 'wording',
    async list(tx, network, limit) {
      const texts = await listTexts(tx, network.id, limit)
      return texts.map(({ id, text, slug, block_id, title }) => ({
        ref: id,
        text,
        where: title,
        url: `/${network.slug}/documents/${slug}/blocks/${block_id}`,
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findText(tx, ref, lock) : undefined
      return row ? { text: row.text, scope: row.scope_id as ScopeId, url: `/trace/${row.block_id}` } : null
    },
    save: (tx, ref, text) => updateWording(tx, ref, { text }),
  },
]
