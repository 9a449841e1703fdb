/** The plan's door: actions are made of the action blocks of an adopted text; a home page asks what is open. */
export { visibleAction } from './access.ts'
export { type ActionBlock, agreeAction, proposeActions, reportProgress } from './actions.ts'
/** What the translators' desk may take from the plan. */
export { planTexts } from './holders.ts'
export { planHoldings } from './holdings.ts'
export { planNotices, tellOfReport } from './notices.ts'
export { planEntry } from './pages/entry.ts'
export { planPersonal } from './personal.ts'
export { planSearchable } from './searchable.ts'
export { bodysActions } from './slots.ts'
export { openActions, planView } from './views.ts'
export { planWaiting } from './waiting.ts'
