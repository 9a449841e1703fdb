import type { ScopeId } from '../../kernel/ids.ts'
import { type Findable, facesOf, type Searchable } from '../../kernel/search/searchable.ts'
import type { Text } from '../../kernel/text.ts'
import { findNetworkById } from '../networks/index.ts'
import { findDocumentById, type Visibility } from './store/documents.ts'
import { findFindable, listContributionIds, listDocumentIds } from './store/findable.ts'
import { listWordings, type Wording } from './store/wordings.ts'

/** Documents with their blocks as they read today, and what members said, each with its answer. */
export const documentsSearchable: readonly Searchable[] = [
  {
    source: 'document',
    units: listDocumentIds,
    async load(tx, id) {
      const document = await findDocumentById(tx, id)
      const network = document && (await findNetworkById(tx, document.scope_id))
      if (!document || !network) return []
      const url = `/${network.slug}/documents/${document.slug}`
      const shown = { scope: network.id, visibility: document.visibility as Visibility }
      const blocks = await listWordings(tx, document.id)
      return [
        { ref: document.id, kind: 'document', ...shown, url, place: null, faces: facesOf([document.title], []) },
        ...blocks.map(block => ({
          ref: block.block_id,
          kind: block.kind === 'action' ? 'block-action' : 'block',
          ...shown,
          url: `${url}/blocks/${block.block_id}`,
          place: document.title,
          faces: facesOfBlock(block),
        })),
      ]
    },
  },
  {
    source: 'said',
    units: listContributionIds,
    async load(tx, contribution) {
      const row = await findFindable(tx, contribution)
      const network = row && (await findNetworkById(tx, row.scope_id))
      if (!row || !network) return []
      const shown = {
        scope: row.scope_id as ScopeId,
        url: `/${network.slug}/documents/${row.slug}/blocks/${row.block_id}#c-${row.id}`,
        place: row.title,
      }
      if (row.removed_at) return answerTo(row, shown)
      const words: Findable = {
        ...shown,
        ref: row.id,
        kind: row.kind,
        visibility: row.visibility as Visibility,
        faces: facesOf([], [row.proposed, row.words]),
      }
      return [words, ...answerTo(row, shown)]
    },
  },
]

function facesOfBlock({ kind, label, text, notes }: Wording): Findable['faces'] {
  if (kind === 'heading') return facesOf([text], [])
  return facesOf([], [label, text]).map(face =>
    // Notes have no other language than the original.
    face.language === text.original ? { ...face, body: [face.body, ...notes.map(note => note.text)].join('\n') } : face,
  )
}

/** An answer is found where it stands: beside what it answers, and once. A draft of it is found by the secretariat alone. */
function answerTo(
  row: { id: string; reason: Text | null; answer_visibility: string | null; answered_with: string | null },
  shown: Pick<Findable, 'scope' | 'url' | 'place'>,
): Findable[] {
  if (!row.reason || !row.answer_visibility || row.answered_with) return []
  const ref = answerRef(row.id)
  const visibility = row.answer_visibility as Visibility
  return [{ ...shown, ref, kind: 'answer', visibility, faces: facesOf([], [row.reason]) }]
}

/** An answer has no id of its own: the contribution's, with its version and variant turned into those of RFC 9562 §5.8. */
function answerRef(contribution: string): string {
  return `${contribution.slice(0, 14)}8${contribution.slice(15)}`
}
