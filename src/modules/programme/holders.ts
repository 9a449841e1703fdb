import { isId } from '../../kernel/ids.ts'
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
  save: (tx, ref, text) => updateText(tx, kind, ref, text),
}))

const addressOf = (network: string, kind: TextKind, slug: string) =>
  `/${network}/${TEXTS[kind].page === 'series' ? 'programme' : 'sessions'}/${slug}`
