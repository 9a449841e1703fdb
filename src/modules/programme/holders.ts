import { isId } from '../../kernel/ids.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import { findNetworkById } from '../networks/index.ts'
import type { TextHolder } from '../translations/index.ts'
import { findText, listTexts, TEXTS, type TextKind, updateText } from './store/texts.ts'

/** Titles and texts of what is published, lent to the translators' desk. */
export const programmeTexts: readonly TextHolder[] = (Object.keys(TEXTS) as TextKind[]).map(kind => ({
  kind,
  async list(tx, network, limit) {
    const texts = await listTexts(tx, kind, network.id, limit)
    return texts.map(({ id, text, title, slug }) => ({
      ref: id,
      text,
      where: title,
      url: addressOf(network.slug, kind, slug),
    }))
  },
  async load(tx, ref, lock = false) {
    const row = isId(ref) ? await findText(tx, kind, ref, lock) : undefined
    const network = row && (await findNetworkById(tx, row.scope_id))
    return network ? { text: row.text, scope: row.scope_id, url: addressOf(network.slug, kind, row.slug) } : null
  },
  async save(tx, ref, text) {
    await updateText(tx, kind, ref, text)
    const row = await findText(tx, kind, ref, false)
    if (row) await searchChanged(tx, 'programme', row.series_id, row.scope_id)
  },
}))

const addressOf = (network: string, kind: TextKind, slug: string) =>
  `/${network}/${TEXTS[kind].page === 'series' ? 'programme' : 'sessions'}/${slug}`
