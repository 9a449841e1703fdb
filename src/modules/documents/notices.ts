import { isId, type ScopeId } from '../../kernel/ids.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { pathOfLink } from '../../kernel/signed-links.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { noticeKind } from '../notices/index.ts'
import { listReaders } from '../register/index.ts'
import { makeOwnPageLink } from '../trace/index.ts'
import { makeContributeLink } from './actions/send-links.ts'
import { FILE_WAITS, fileWaitsMail, TEXT_IS_OPEN, textIsOpenMail, WAS_ANSWERED, wasAnsweredMail } from './mails.ts'
import { hears, linkEnd, statusOf } from './rules.ts'
import { repliesAbout } from './slots.ts'
import { findDocumentById, listTitlesById } from './store/documents.ts'

/** A text of theirs can be spoken about. Its mail brings the same personal link as the one that the secretariat sends. */
export const OPENED = noticeKind({
  name: 'documents.opened',
  default: 'digest',
  words: { line: 'documents-notice-opened', choice: 'documents-notice-opened-choice' },
  mailedAs: TEXT_IS_OPEN,
  titles,
  async mail(tx, { person, object, language, stop }) {
    const document = await findDocumentById(tx, idIn(object))
    if (!document?.closes_at || statusOf(document, document.now) !== 'open') return null
    const token = await makeContributeLink(tx, document, person, null)
    const url = linkTo(pathOfLink(token, language))
    const zone = document.closes_zone ?? 'UTC'
    const yours = (await listReaders(tx, [person])).get(person)?.zone ?? null
    const written = textIsOpenMail(language, { url, stop, closesAt: document.closes_at, zone, yours })
    return { ...written, ...(await answersTo(tx, document, person)), expiresAt: document.closes_at }
  },
})

/** What they said has an answer: the mail leads to their own page, signed in or not. */
export const ANSWERED = noticeKind({
  name: 'documents.answered',
  default: 'mail',
  words: { line: 'documents-notice-answered', choice: 'documents-notice-answered-choice' },
  mailedAs: WAS_ANSWERED,
  titles,
  async mail(tx, { person, scope, object, values, language, stop }) {
    const token = await makeOwnPageLink(tx, { person, scope })
    const url = linkTo(pathOfLink(token, language))
    const replies = await answersTo(tx, { id: idIn(object), scope_id: scope }, person)
    return { ...wasAnsweredMail(language, { url, stop, count: values['count'] ?? 1 }), ...replies }
  },
})

/** A text they spoke about was adopted. */
export const ADOPTED = noticeKind({
  name: 'documents.adopted',
  default: 'digest',
  words: { line: 'documents-notice-adopted', choice: 'documents-notice-adopted-choice' },
  titles,
})

/** A text of theirs closes at another hour than they were told. */
export const HOUR_MOVED = noticeKind({
  name: 'documents.hour-moved',
  default: 'page',
  words: { line: 'documents-notice-hour', choice: 'documents-notice-hour-choice' },
  titles,
})

/** Something was said about a text of theirs to answer: the secretariat, once a day and text. */
export const SAID = noticeKind({
  name: 'documents.said',
  staff: true,
  default: 'page',
  words: { line: 'documents-notice-said', choice: 'documents-notice-said-choice' },
  titles,
})

/** Somebody replied in a conversation that they began or take part in: once a day and conversation. */
export const REPLIED = noticeKind({
  name: 'documents.replied',
  default: 'digest',
  words: { line: 'documents-notice-replied', choice: 'documents-notice-replied-choice' },
  titles,
})

/** A file that they sent back by mail was read: nothing of it is said until they say yes, signed in or not. */
export const RETURNED = noticeKind({
  name: 'documents.returned',
  default: 'mail',
  words: { line: 'documents-notice-returned', choice: 'documents-notice-returned-choice' },
  mailedAs: FILE_WAITS,
  titles,
  async mail(tx, { person, object, language, stop }) {
    const document = await findDocumentById(tx, idIn(object))
    if (!document?.closes_at || hears(statusOf(document, document.now)) === 'no') return null
    const token = await makeContributeLink(tx, document, person, null)
    const url = linkTo(pathOfLink(token, language, '/returned'))
    const replies = await answersTo(tx, document, person)
    return { ...fileWaitsMail(language, { url, stop }), ...replies, expiresAt: linkEnd(document.closes_at) }
  },
})

/** What happens where somebody follows a text, a part of it or a paragraph. */
export const FOLLOWED_SAID = noticeKind({
  name: 'documents.followed-said',
  default: 'digest',
  words: { line: 'documents-notice-followed-said', choice: 'documents-notice-followed-said-choice' },
  titles,
})
export const FOLLOWED_ANSWERED = noticeKind({
  name: 'documents.followed-answered',
  default: 'digest',
  words: { line: 'documents-notice-followed-answered', choice: 'documents-notice-followed-answered-choice' },
  titles,
})
export const FOLLOWED_CHANGED = noticeKind({
  name: 'documents.followed-changed',
  default: 'digest',
  words: { line: 'documents-notice-followed-changed', choice: 'documents-notice-followed-changed-choice' },
  titles,
})
export const FOLLOWED_CLOSED = noticeKind({
  name: 'documents.followed-closed',
  default: 'digest',
  words: { line: 'documents-notice-followed-closed', choice: 'documents-notice-followed-closed-choice' },
  titles,
})

export const documentsNotices = [
  OPENED,
  HOUR_MOVED,
  ANSWERED,
  ADOPTED,
  REPLIED,
  RETURNED,
  FOLLOWED_SAID,
  FOLLOWED_ANSWERED,
  FOLLOWED_CHANGED,
  FOLLOWED_CLOSED,
  SAID,
] as const

/** What notices say of a document, and where they lead. */
export async function aboutDocument(tx: Tx, id: string | undefined, scope: ScopeId | null, network: { slug: string }) {
  const document = isId(id) ? await findDocumentById(tx, id) : undefined
  if (!document || document.scope_id !== scope) return null
  const { title, slug } = document
  return { document, about: { object: `document:${document.id}`, title, url: `/${network.slug}/documents/${slug}` } }
}

/** Whoever answers the mail of a text speaks about that text. */
async function answersTo(tx: Tx, document: { id: string; scope_id: string }, person: string) {
  const replyTo = (await repliesAbout(tx, document, [person])).get(person)
  return replyTo ? { replyTo } : {}
}

const idIn = (object: string) => object.slice('document:'.length)

async function titles(tx: Tx, objects: readonly string[]) {
  const found = await listTitlesById(tx, objects.map(idIn))
  return new Map(found.map(({ id, title }) => [`document:${id}`, title]))
}
