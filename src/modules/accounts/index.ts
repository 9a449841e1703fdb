/** The accounts' door: sessions. */
export { endSession, identify, openSession } from './actions.ts'
export type { SessionId } from './store.ts'
export { ACCOUNT_SWEEPS } from './sweeps.ts'
