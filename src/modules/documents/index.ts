/** The documents' door: what the home page, the plan and translators need of them. */
import type { ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { headingOver, statusOf } from './rules.ts'
import { type Document, findDocumentById, listDocuments } from './store/documents.ts'
import { listWordings } from './store/wordings.ts'

export { adoptDocument } from './actions/adopt.ts'
export { answerBlock } from './actions/answer.ts'
export { correctBlock, makeDraft } from './actions/draft.ts'
export { closeNow, openToComment } from './actions/open.ts'
export { publishVersion } from './actions/publish.ts'
export { commentOn, suggestWording, withdrawContribution } from './actions/speak.ts'
/** What the translators' desk may take from documents. */
export { documentTexts } from './holders.ts'
export { openEntry } from './pages/list.ts'
export { readDocument } from './reading/read-document.ts'
export { documentsSearchable } from './searchable.ts'
export { deskBlockView } from './views/desk.ts'
export { documentView } from './views/document.ts'

/** The documents of a network that are open to comment at this hour. */
export async function openDocuments(tx: Tx, network: ScopeId): Promise<Document[]> {
  return (await listDocuments(tx, network)).filter(document => statusOf(document, document.now) === 'open')
}

/** The actions of an adopted text, each with the title of the priority it stands under, for the plan. */
export async function adoptedActions(tx: Tx, documentId: string) {
  const document = await findDocumentById(tx, documentId)
  if (!document?.adopted_at) return null
  const blocks = await listWordings(tx, document.id)
  const places = blocks.map(block => ({ ...block, id: block.block_id as string }))
  return {
    document,
    actions: places
      .filter(block => block.kind === 'action')
      .map(block => ({
        block: block.id,
        label: block.label,
        title: block.text,
        priority: headingOver(places, block)?.text ?? null,
      })),
  }
}
