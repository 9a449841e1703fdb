import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { Invalid, type Problem } from '../../../kernel/errors.ts'
import { sameSeal } from '../../../kernel/same-seal.ts'
import { keyedHash } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { relyingParty } from '../relying-party.ts'
import { isSpent, spendChallenge } from '../store/challenges.ts'
import { findPasskey, insertPasskey, listPasskeys, type Passkey, usePasskey } from '../store/passkeys.ts'
import { type ChallengeFor, makeChallenge, type OpenedChallenge, openChallenge } from './challenges.ts'

/** EdDSA, ES256 and RS256 (COSE): what every device knows one of. */
const ALGORITHMS = [-8, -7, -257]

/** What a browser asks its devices for, to make a passkey for somebody; those they have already are left out. */
export async function creationOptions(tx: Tx, person: { id: string; name: string }, use: ChallengeFor) {
  const { rpID, rpName } = relyingParty()
  const known = await listPasskeys(tx, person.id)
  return generateRegistrationOptions({
    rpID,
    rpName,
    userName: person.name,
    userDisplayName: person.name,
    userID: new Uint8Array(handleOf(person.id)),
    challenge: await makeChallenge(tx, use),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(descriptor),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
}

/** To prove a passkey: of one person where they are known already, else whichever the device has for this house. */
export async function requestOptions(tx: Tx, person: string | null, use: ChallengeFor) {
  const known = person ? await listPasskeys(tx, person) : []
  return generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    challenge: await makeChallenge(tx, use),
    userVerification: 'required',
    ...(person ? { allowCredentials: known.map(descriptor) } : {}),
  })
}

/** A passkey that a browser made, which may be kept; what is wrong with it is one answer, whatever it is. */
export interface MadePasskey {
  challenge: OpenedChallenge
  credentialId: Uint8Array
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
  backedUp: boolean
}

export async function checkMade(tx: Tx, given: string, use: ChallengeFor): Promise<MadePasskey | null> {
  const response = parsed<RegistrationResponseJSON>(given)
  const challenge = response && (await challengeIn(tx, response.response?.clientDataJSON, use))
  if (!response || !challenge) return null
  const { rpID, origin } = relyingParty()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge.signed,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return null
  const { credential, credentialBackedUp } = registrationInfo
  return {
    challenge,
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: (credential.transports ?? []).filter(one => /^[a-z-]{2,20}$/.test(one)).slice(0, 8),
    backedUp: credentialBackedUp,
  }
}

/** Keeps it for the transaction's person, under a name. */
export async function keepMade(tx: Tx, made: MadePasskey | null, name: string): Promise<void> {
  if (!made || !(await spendChallenge(tx, made.challenge.hash, made.challenge.endsAt))) throw refused()
  if (await findPasskey(tx, made.credentialId)) throw refused()
  await insertPasskey(tx, { ...made, name })
}

/** What a browser answered with a passkey, looked at: it counts when `acceptPasskey` says so in the act's transaction. */
export type CheckedPasskey =
  | { passkey: Passkey; challenge: OpenedChallenge; counter: number; backedUp: boolean }
  | { wrong: 'not-ours' }
  /** The device counted less than it had before: a copy of it is about. */
  | { wrong: 'copied'; passkey: Passkey }

/** `person`: whose it must be; null where the passkey alone says who comes. */
export async function checkPasskey(
  tx: Tx,
  given: string,
  person: string | null,
  use: ChallengeFor,
): Promise<CheckedPasskey> {
  const wrong = { wrong: 'not-ours' } as const
  const response = parsed<AuthenticationResponseJSON>(given)
  const challenge = response && (await challengeIn(tx, response.response?.clientDataJSON, use))
  if (!response || !challenge || typeof response.id !== 'string') return wrong
  const passkey = await findPasskey(tx, Buffer.from(response.id, 'base64url'))
  // One that was answered already is no copied device but the same answer again.
  if (!passkey || (person && passkey.person_id !== person) || (await isSpent(tx, challenge.hash))) return wrong
  const { userHandle } = response.response
  if (userHandle && !sameSeal(userHandle, handleOf(passkey.person_id).toString('base64url'))) return wrong
  const { rpID, origin } = relyingParty()
  const answer = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge.signed,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    // The counter is ours to judge: the library does before it looks at the signature, and nobody may feign a copy.
    credential: { id: response.id, publicKey: new Uint8Array(passkey.public_key), counter: -1 },
  }).catch(() => null)
  if (!answer?.verified) return wrong
  const { newCounter: counter, credentialBackedUp: backedUp } = answer.authenticationInfo
  if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter) return { wrong: 'copied', passkey }
  return { passkey, challenge, counter, backedUp }
}

/** Uses the challenge up and notes the counter; of several at the same moment one wins. Gives whose it is. */
export async function acceptPasskey(tx: Tx, checked: CheckedPasskey): Promise<string> {
  if ('wrong' in checked) throw refused(checked.wrong === 'copied' ? 'problem-passkey-copied' : undefined)
  const { passkey, challenge, counter, backedUp } = checked
  if (!(await spendChallenge(tx, challenge.hash, challenge.endsAt))) throw refused()
  if (!(await usePasskey(tx, passkey.id, { counter, backedUp }))) throw refused()
  return passkey.person_id
}

function descriptor({ credential_id, transports }: Passkey) {
  return { id: Buffer.from(credential_id).toString('base64url'), transports }
}

/** What a device keeps to say whose a passkey is: nobody learns an id of ours from it. */
function handleOf(person: string): Buffer {
  return keyedHash(person, 'passkey handle')
}

async function challengeIn(tx: Tx, clientData: unknown, use: ChallengeFor): Promise<OpenedChallenge | null> {
  if (typeof clientData !== 'string') return null
  const { challenge } = parsed<{ challenge: unknown }>(Buffer.from(clientData, 'base64url').toString()) ?? {}
  return typeof challenge === 'string' ? openChallenge(tx, challenge, use) : null
}

// What it claims to be is checked by whoever reads it, member by member.
function parsed<Claimed>(json: string): Claimed | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Claimed) : null
  } catch {
    return null
  }
}

function refused(text: Problem['text'] = 'problem-passkey'): Invalid {
  return new Invalid([{ field: 'passkey', text }])
}
