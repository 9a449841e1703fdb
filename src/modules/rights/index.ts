/** The rights' door: a copy of everything, erasure, and what the house says it holds. */
export { makeCopy } from './actions/copy.ts'
export { rightsHoldings } from './holdings.ts'
export { rightsMails } from './mails.ts'
export { rightsNotices } from './notices.ts'
export { rightsPersonal } from './personal.ts'
export { rightsLink } from './slots.ts'
export { RIGHTS_SWEEPS } from './sweeps.ts'
