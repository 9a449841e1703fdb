/** The accounts' door: who signs in, how they came in, and the sessions they have. */
export { removableMember } from './access.ts'
export { actorNow, identify, rightsOf } from './actions/identify.ts'
export { type Invite, invitePerson } from './actions/invite.ts'
export { removeFactorsByOperator } from './actions/recover.ts'
export { endSession, openSession } from './actions/sessions.ts'
export { shortenSessionsOfRole } from './actions/shorten-sessions.ts'
export { mailSignIn, makeOperatorLink } from './actions/sign-in.ts'
export { giveApp } from './actions/totp.ts'
export {
  addressesOf,
  addressesOpenUnder,
  hasAccount,
  hashOfAddress,
  openAccount,
  personWithAddress,
} from './addresses.ts'
export { accountsHoldings } from './holdings.ts'
export { accountsMails } from './mails.ts'
export { listMembersWithAccount } from './members.ts'
export { accountsPersonal } from './personal.ts'
export { inviteLink, removalForm } from './slots.ts'
export type { SessionId } from './store/sessions.ts'
export { ACCOUNT_SWEEPS } from './sweeps.ts'
export { accountsWaiting } from './waiting.ts'
