/** The documents' door: what the home page, the plan and translators need of them. */
import type { ScopeId } from '../../kernel/ids.ts'
import { listLinks } from '../../kernel/signed-links.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { PersonId } from '../register/index.ts'
import { CONTRIBUTE } from './access.ts'
import { makeContributeLink } from './actions/send-links.ts'
import { headingOver, statusOf } from './rules.ts'
import { type Document, findDocumentById, listDocuments } from './store/documents.ts'
import { listWordings } from './store/wordings.ts'

/** A paragraph for those who may see it. */
export { visibleBlock } from './access.ts'
/** The secretariat adjusts an open text, step by step. */
export { adjustBlock, beginAdjustment } from './actions/adjust.ts'
export { adoptDocument } from './actions/adopt.ts'
export { answerBlock } from './actions/answer.ts'
export { reply } from './actions/converse.ts'
export { correctBlock, makeDraft } from './actions/draft.ts'
export { follow } from './actions/follow.ts'
export { closeNow, noteClosings, openToComment } from './actions/open.ts'
export { publishVersion } from './actions/publish.ts'
export { publishAdjustment } from './actions/publish-adjustment.ts'
/** A Word file that came back, kept and said yes to. */
export { findMailedFile, isReturnable, keepMailedFile, readMailedFile } from './actions/return-by-mail.ts'
export { enterReturned, keepReturned, returnTo } from './actions/return-file.ts'
/** Personal links to an open text: asked for by staff, made and mailed in jobs. */
export { inviteToText, sendLinks } from './actions/send-links.ts'
export { commentOn, suggestWording, withdrawContribution } from './actions/speak.ts'
export { commentByMail } from './actions/speak-by-mail.ts'
/** Who hears of a text, in jobs. */
export { tellOfAdoption, tellOfAnswers, tellOfHour, tellOfLate, tellOfOpening, tellOfWords } from './actions/tell.ts'
/** Who follows what is told of it, in jobs and by the clock. */
export {
  endFollowingOfOthers,
  tellFollowersOfClosing,
  tellFollowersOfVersion,
  tellFollowersOfWords,
} from './actions/tell-followers.ts'
export { tellOfReplies } from './actions/tell-of-replies.ts'
/** A paragraph as one version says it, and the version that an address asks for. */
export { versionAsked } from './files.ts'
/** What a member's own feed opens. */
export { feedByLink } from './following.ts'
/** What the translators' desk may take from documents. */
export { documentTexts } from './holders.ts'
export { documentsHoldings } from './holdings.ts'
/** What a personal link to an open text opens. */
export { contributeByLink } from './links.ts'
export { documentsMails } from './mails.ts'
export { documentsNotices } from './notices.ts'
export { openEntry } from './pages/list.ts'
export { documentsPersonal } from './personal.ts'
export { readDocument } from './reading/read-document.ts'
export { findChanges } from './returned/find.ts'
export { printedBlocks } from './returned/printed.ts'
export { documentsSearchable } from './searchable.ts'
export { repliesLeadTo } from './slots.ts'
export { DOCUMENT_SWEEPS } from './sweeps.ts'
export { asVersion } from './versions-of-block.ts'
export { deskBlockView } from './views/desk.ts'
export { documentView } from './views/document.ts'
export { documentsWaiting } from './waiting.ts'

/** The documents of a network that are open to comment at this hour. */
export async function openDocuments(tx: Tx, network: ScopeId): Promise<Document[]> {
  return (await listDocuments(tx, network)).filter(document => statusOf(document, document.now) === 'open')
}

/**
 * New links to the open texts that somebody has a link to: what they lost, not what was taken from them. As a service
 * that links of this purpose were opened to.
 */
export async function renewContributeLinks(tx: Tx, person: PersonId): Promise<{ token: string; document: Document }[]> {
  const held = (await listLinks(tx, { person })).filter(link => link.purpose === CONTRIBUTE)
  const renewed = [...Map.groupBy(held, link => link.object)].map(async ([object, links]) => {
    // The last one counts: a text may have been sent out again after its links were ended.
    if (links.at(-1)!.revoked) return null
    const document = await findDocumentById(tx, object.slice('document:'.length))
    if (!document || statusOf(document, document.now) !== 'open') return null
    return { document, token: await makeContributeLink(tx, document, person, null) }
  })
  return (await Promise.all(renewed)).filter(one => one !== null)
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
