/** The accounts' door: who signs in, how they came in, and the sessions they have. */
export { identify } from './actions/identify.ts'
export { type Invite, invitePerson } from './actions/invite.ts'
export { endSession, openSession } from './actions/sessions.ts'
export { mailSignIn } from './actions/sign-in.ts'
export {
  addressesOf,
  addressesOpenUnder,
  hashOfAddress,
  openAccount,
  personWithAddress,
} from './addresses.ts'
export { accountsMails } from './mails.ts'
export { inviteLink, removalForm } from './slots.ts'
export type { SessionId } from './store/sessions.ts'
export { ACCOUNT_SWEEPS } from './sweeps.ts'
