/** The programme's door: what is coming, for home pages, and how a programme is read, kept, published and changed. */
/** A published session, for those who may see it. */
export { visibleSession } from './access.ts'
export { holdAgain } from './actions/after-session.ts'
export { readIntoDraft } from './actions/drafts.ts'
export { type Prepared, prepareProgramme } from './actions/prepare.ts'
export { publishDraft } from './actions/publish.ts'
export { beginRevision, putOutRevision, reviseHead } from './actions/revise.ts'
/** Lent to the translators' desk; the app names them at start. */
export { programmeTexts } from './holders.ts'
export { programmeHoldings } from './holdings.ts'
export { calendarByLink } from './links.ts'
export { programmeNotices, tellOfProgramme, tellOfSession } from './notices.ts'
export { openProgramme } from './pages/public.ts'
export { readProgramme } from './reading/read-programme.ts'
export { programmeSearchable } from './searchable.ts'
export { findAudience as audienceOf } from './store/published.ts'
export { nextSessions, type OpenSession } from './views.ts'
export { programmeWaiting } from './waiting.ts'
