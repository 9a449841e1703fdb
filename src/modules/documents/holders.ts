import { isId, type ScopeId } from '../../kernel/ids.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById } from '../networks/index.ts'
import { updateNode } from '../trace/index.ts'
import type { TextHolder } from '../translations/index.ts'
import { excerptOf } from './rules.ts'
import { findAdjustmentReason, listAdjustmentReasons, updateAdjustmentReason } from './store/adjustments.ts'
import { findReason, listReasons, updateReason } from './store/answers.ts'
import { findSaid, listSaid, updateSaid } from './store/contributions.ts'
import { findTitle, listTitles, updateDocument } from './store/documents.ts'
import { findScopeOf } from './store/findable.ts'
import { findText, listTexts, updateWording } from './store/wordings.ts'

/** Titles of documents and wordings of their blocks, but for drafts, lent to the translators' desk. */
const texts: readonly TextHolder[] = [
  {
    kind: 'document-title',
    async list(tx, network, limit) {
      const titles = await listTitles(tx, network.id, limit)
      return titles.map(({ id, slug, title, until }) => ({
        ref: id,
        text: title,
        where: title,
        url: `/${network.slug}/documents/${slug}`,
        until,
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findTitle(tx, ref, lock) : undefined
      const network = row && (await findNetworkById(tx, row.scope_id))
      return network ? { text: row.title, scope: network.id, url: `/${network.slug}/documents/${row.slug}` } : null
    },
    async save(tx, ref, title) {
      await updateDocument(tx, ref, { title })
      const row = await findTitle(tx, ref, false)
      if (row) await searchChanged(tx, 'document', ref, row.scope_id as ScopeId)
    },
  },
  {
    kind: 'wording',
    async list(tx, network, limit) {
      const wordings = await listTexts(tx, network.id, limit)
      return wordings.map(row => ({
        ref: row.id,
        text: row.text,
        where: row.title,
        url: blockAddress(network.slug, row),
        until: row.until,
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findText(tx, ref, lock) : undefined
      const network = row && (await findNetworkById(tx, row.scope_id))
      const document = network && (await findTitle(tx, row.document_id, false))
      return document
        ? { text: row.text, scope: network.id, url: blockAddress(network.slug, { ...row, slug: document.slug }) }
        : null
    },
    async save(tx, ref, text) {
      const today = await findText(tx, ref, true)
      if (!today) return
      await updateWording(tx, today.id, { text })
      await updateNode(tx, today.block_id, { title: excerptOf(text, 300) })
      await searchChanged(tx, 'document', today.document_id, today.scope_id as ScopeId)
    },
  },
]

/** What members said and what they were answered: everyone shall read it in their language. */
const voices: readonly TextHolder[] = [
  saidHolder('comment', 'words'),
  saidHolder('suggestion', 'proposed'),
  {
    kind: 'answer',
    async list(tx, network, limit) {
      const reasons = await listReasons(tx, network.id, limit)
      return reasons.map(row => ({
        ref: row.id,
        text: row.reason,
        where: row.title,
        url: blockAddress(network.slug, row),
      }))
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findReason(tx, ref, lock) : undefined
      return row ? { text: row.reason, scope: row.scope_id as ScopeId, url: `/trace/${ref}` } : null
    },
    async save(tx, ref, reason) {
      for (const answered of await updateReason(tx, ref, reason)) {
        await updateNode(tx, answered, { answer: reason })
        await saidChanged(tx, answered)
      }
    },
  },
]

/** Why the secretariat adjusted a text: everybody reads it. A reference names the document and the version. */
const reasons: TextHolder = {
  kind: 'document-reason',
  async list(tx, network, limit) {
    const rows = await listAdjustmentReasons(tx, network.id, limit)
    return rows.map(row => ({
      ref: `${row.document_id}.${row.version}`,
      text: row.reason,
      where: row.title,
      url: `/${network.slug}/documents/${row.slug}`,
    }))
  },
  async load(tx, ref, lock = false) {
    const [document = '', version = ''] = ref.split('.')
    const at = isId(document) && /^\d{1,6}$/.test(version)
    const row = at ? await findAdjustmentReason(tx, document, Number(version), lock) : undefined
    const title = row && (await findTitle(tx, document, false))
    const network = title && (await findNetworkById(tx, title.scope_id))
    return network ? { text: row.reason, scope: network.id, url: `/${network.slug}/documents/${title.slug}` } : null
  },
  async save(tx, ref, reason) {
    const [document = '', version = ''] = ref.split('.')
    await updateAdjustmentReason(tx, document, Number(version), reason)
  },
}

export const documentTexts: readonly TextHolder[] = [...texts, ...voices, reasons]

function saidHolder(kind: string, column: 'words' | 'proposed'): TextHolder {
  return {
    kind,
    async list(tx, network, limit) {
      const said = await listSaid(tx, network.id, column, limit)
      return said.flatMap(row =>
        row.text ? { ref: row.id, text: row.text, where: row.title, url: blockAddress(network.slug, row) } : [],
      )
    },
    async load(tx, ref, lock = false) {
      const row = isId(ref) ? await findSaid(tx, ref, column, lock) : undefined
      return row?.text ? { text: row.text, scope: row.scope_id as ScopeId, url: `/trace/${ref}` } : null
    },
    async save(tx, ref, text) {
      await updateSaid(tx, ref, column === 'words' ? { words: text } : { proposed: text })
      // The thread shows what was suggested, and where nothing was, what was commented.
      const row = await findSaid(tx, ref, column, false)
      if (row && (column === 'proposed' || row.proposed === null))
        await updateNode(tx, ref, { title: excerptOf(text, 400) })
      await saidChanged(tx, ref)
    },
  }
}

async function saidChanged(tx: Tx, contribution: string): Promise<void> {
  const said = await findScopeOf(tx, contribution)
  if (said) await searchChanged(tx, 'said', contribution, said.scope_id as ScopeId)
}

function blockAddress(network: string, row: { slug: string; block_id: string }): string {
  return `/${network}/documents/${row.slug}/blocks/${row.block_id}`
}
