import { Invalid, notFound } from '../../../kernel/errors.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { today } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { heldOn, listRightsOf } from '../../register/index.ts'
import { needsSecondFactor } from '../access.ts'
import { setPasskeyOnly } from '../store/accounts.ts'
import { deletePasskeys, renamePasskey } from '../store/passkeys.ts'
import { deleteCodes } from '../store/recovery-codes.ts'
import { renewSession } from '../store/sessions.ts'
import { deleteTotp } from '../store/totp.ts'
import { newToken } from '../tokens.ts'
import { keepMade, type MadePasskey } from './passkeys.ts'
import { factorsOf } from './prove.ts'
import { tellPerson } from './tell.ts'
import { confirmApp } from './totp.ts'

// All of this as the person themself, and as the service `sign-in`, which may write to them.

/** Adds a passkey; whoever made it has proven it with that. Gives the new token of the session. */
export async function addPasskey(
  tx: Tx,
  session: string,
  { made, name }: { made: MadePasskey | null; name: string },
): Promise<string> {
  await keepMade(tx, made, name)
  const person = tx.actor.person!
  await writeDown(tx, 'passkey.added', `person:${person}`, null)
  await tellPerson(tx, person, { what: 'passkey-added', name })
  return proved(tx, session, 'passkey')
}

export async function namePasskey(tx: Tx, id: string, name: string): Promise<void> {
  if (!(await renamePasskey(tx, tx.actor.person!, id, name))) throw notFound()
}

/** Takes a passkey away: never the last factor of somebody whose role needs one. */
export async function removePasskey(tx: Tx, id: string, name: string): Promise<void> {
  const person = tx.actor.person!
  if ((await deletePasskeys(tx, person, id)) === 0) throw notFound()
  const left = await mustBeEnough(tx, person)
  if (left.passkeyOnly && left.passkeys < 2) throw new Invalid([{ field: 'key', text: 'problem-passkey-only-two' }])
  await writeDown(tx, 'passkey.removed', `person:${person}`, null)
  await tellPerson(tx, person, { what: 'passkey-removed', name })
}

/** The app counts from its first code on. Gives the new token of the session. */
export async function addApp(tx: Tx, session: string, code: string): Promise<string> {
  const person = tx.actor.person!
  await confirmApp(tx, person, code)
  await writeDown(tx, 'app.added', `person:${person}`, null)
  await tellPerson(tx, person, { what: 'app-added' })
  return proved(tx, session, 'totp')
}

export async function removeApp(tx: Tx): Promise<void> {
  const person = tx.actor.person!
  if (!(await deleteTotp(tx, person))) throw notFound()
  await mustBeEnough(tx, person)
  await writeDown(tx, 'app.removed', `person:${person}`, null)
  await tellPerson(tx, person, { what: 'app-removed' })
}

/** Only passkeys open this account from now on, or mail does again. It takes two, and codes for the day both are lost. */
export async function switchPasskeyOnly(tx: Tx, on: boolean): Promise<void> {
  const person = tx.actor.person!
  const { passkeys, codes } = await factorsOf(tx, person)
  if (on && (passkeys < 2 || codes === 0)) throw new Invalid([{ field: 'on', text: 'problem-passkey-only' }])
  await setPasskeyOnly(tx, person, on)
  await writeDown(tx, on ? 'passkey-only.on' : 'passkey-only.off', `person:${person}`, null)
}

/** Notes what was proven in a session just now; gives its new token, the one of before opens nothing any more. */
export async function proved(tx: Tx, session: string, proof: string): Promise<string> {
  const { token, hash } = newToken()
  if (!(await renewSession(tx, session, hash, proof))) throw notFound()
  return token
}

/** What is left after something was taken away; without any factor nothing that stood beside one stays. */
async function mustBeEnough(tx: Tx, person: string) {
  const left = await factorsOf(tx, person)
  if (left.passkeys > 0 || left.app) return left
  const day = await today(tx)
  const roles = await listRightsOf(tx, person)
  if (roles.some(role => needsSecondFactor(role.role) && heldOn(role, day)))
    throw new Invalid([{ field: 'key', text: 'problem-last-factor' }])
  await deleteCodes(tx, person)
  await setPasskeyOnly(tx, person, false)
  return { ...left, passkeyOnly: false }
}
