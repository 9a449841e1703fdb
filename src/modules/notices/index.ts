/** The notices' door: a module declares what it tells people, and tells it in the transaction of the change. */
export { sendWhatIsDue } from './actions/digest.ts'
export { sendNotices } from './actions/send.ts'
export { type Telling, tell } from './actions/tell.ts'
export { noticesHoldings } from './holdings.ts'
export { declareNotices, type MailedTo, type NoticeKind, noticeKind, type OwnMail } from './kinds.ts'
export { noticesMails } from './mails.ts'
export type { Way } from './rules.ts'
export { NOTICE_SWEEPS } from './sweeps.ts'
