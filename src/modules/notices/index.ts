/** The notices' door: a module declares what it tells people, and tells it in the transaction of the change. */
export { sendWhatIsDue } from './actions/digest.ts'
export { sendNotices } from './actions/send.ts'
export { listReached, type Telling, tell } from './actions/tell.ts'
export { noticesHoldings } from './holdings.ts'
export {
  declareNotices,
  type MailedTo,
  type NoticeKind,
  noticeKind,
  type OwnMail,
  type Says,
  type Told,
} from './kinds.ts'
export { noticesMails } from './mails.ts'
export { inOurWords } from './our-words.ts'
export { noticesPersonal } from './personal.ts'
export type { Way } from './rules.ts'
export { NOTICE_SWEEPS } from './sweeps.ts'
export { countUnread } from './views.ts'
