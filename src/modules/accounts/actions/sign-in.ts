import { randomBytes } from 'node:crypto'
import { Invalid, type Problem } from '../../../kernel/errors.ts'
import { happened, type Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { interfaceLanguage } from '../../../kernel/languages.ts'
import { mailAddress } from '../../../kernel/mail/address.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { sameSeal } from '../../../kernel/same-seal.ts'
import { keyedHash, open, seal } from '../../../kernel/sealed.ts'
import { sessionEnded } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse, spoken } from '../../networks/index.ts'
import { findPerson } from '../../register/index.ts'
import { hashOfAddress, personWithAddress } from '../addresses.ts'
import { signInMail } from '../mails.ts'
import { codeFrom, codeShown, codeTyped, TRIES } from '../rules.ts'
import {
  type Attempt,
  type AttemptId,
  armAttempt,
  findAttempt,
  findAttemptByLink,
  finishAttempt,
  giveAttemptTo,
  insertAttempt,
  newAttemptId,
  proveAttempt,
  takeTry,
} from '../store/attempts.ts'
import { deleteSessions, renewSession } from '../store/sessions.ts'
import { hashOf, newToken } from '../tokens.ts'
import { beginSession } from './sessions.ts'

/**
 * Codes to one address within an hour; who asks more often gets the same answer and no further mail. Whoever is kept out
 * by somebody who asks in their name has a passkey to come in by.
 */
const MAILS_AN_HOUR = 10

/**
 * Somebody asks to sign in. Whether the address belongs to anybody is looked up by a job: the answer and the time it
 * takes are the same. Gives what the asking browser keeps to prove that it was the one.
 */
export async function askToSignIn(tx: Tx, given: { address: string; device: string }): Promise<string> {
  const address = mailAddress(given.address)
  if (!address) throw new Invalid([{ field: 'address', text: 'problem-address' }])
  const id = newAttemptId()
  const { token, hash } = newToken()
  await insertAttempt(tx, {
    id,
    addressHash: hashOfAddress(address),
    address: seal(address, placeOf(id)),
    browserHash: hash,
    device: given.device,
  })
  await happened(tx, 'sign-in.asked', null, { attempt: id })
  return `${id}.${token}`
}

/** Writes code and link to whoever asked, if the address is somebody's. */
export const mailSignIn: Subscription = {
  event: 'sign-in.asked',
  subscriber: 'mail-sign-in',
  async run(tx, { payload }) {
    const attempt = isId(payload['attempt']) ? await findAttempt(tx, payload['attempt']) : undefined
    if (!attempt || attempt.code_hash || attempt.lately >= MAILS_AN_HOUR) return
    const whose = await personWithAddress(tx, attempt.address_hash as Buffer)
    const address = open(attempt.address, placeOf(attempt.id))
    const person = whose && (await findPerson(tx, whose))
    if (!address || !person) return
    const code = codeFrom(randomBytes(8))
    const link = newToken()
    const house = await findHouse(tx)
    const language = interfaceLanguage(person.languages, spoken(house?.languages ?? []))
    await armAttempt(tx, attempt.id, {
      person: person.id,
      codeHash: hashOfCode(code, attempt.id),
      linkHash: link.hash,
    })
    const { subject, page } = signInMail(language, {
      code: codeShown(code),
      url: linkTo(`/sign-in/link/${link.token}`),
      device: attempt.device,
      at: attempt.at,
      zone: person.zone,
    })
    await sendMail(tx, {
      key: attempt.id,
      purpose: 'sign-in',
      to: { address, person: person.id as never },
      subject,
      ...mailPage(page),
      language,
      expiresAt: attempt.ends_at,
      atMostPerHour: MAILS_AN_HOUR,
    })
  },
}

/** The attempt of the browser that asked, from what it keeps; null when it ran out or is another browser's. */
export async function attemptOf(tx: Tx, kept: string | undefined): Promise<Attempt | null> {
  const [id, token = ''] = (kept ?? '').split('.')
  const attempt = isId(id) ? await findAttempt(tx, id) : undefined
  if (!attempt) return null
  return sameSeal(hashOf(token).toString('hex'), Buffer.from(attempt.browser_hash).toString('hex')) ? attempt : null
}

/** Takes one of five tries before the code is looked at, in a transaction of its own: it counts however that ends. */
export async function countTry(tx: Tx, kept: string | undefined): Promise<void> {
  const attempt = await attemptOf(tx, kept)
  if (!attempt) throw refused('problem-code-ended')
  if (attempt.proven_at === null && !(await takeTry(tx, attempt.id))) throw refused('problem-code-tries')
}

/** Proves the mailbox with the code. For nobody's address every code is as wrong as any other. */
export async function proveByCode(tx: Tx, kept: string | undefined, code: string): Promise<Attempt> {
  const attempt = await attemptOf(tx, kept)
  if (!attempt) throw refused('problem-code-ended')
  const typed = hashOfCode(codeTyped(code), attempt.id).toString('hex')
  const right = attempt.code_hash ? Buffer.from(attempt.code_hash).toString('hex') : hashOf(attempt.id).toString('hex')
  if (!sameSeal(typed, right)) throw refused('problem-code-wrong', { left: Math.max(0, TRIES - attempt.tries) })
  return proven(tx, attempt)
}

/** Proves the mailbox with the link of the mail, in the browser that asked and in no other. */
export async function proveByLink(tx: Tx, kept: string | undefined, token: string): Promise<Attempt> {
  const attempt = await attemptOf(tx, kept)
  if (!attempt || (await findAttemptByLink(tx, hashOf(token))) !== attempt.id) throw refused('problem-code-ended')
  return proven(tx, attempt)
}

/** Whether a link of a mail belongs to the browser that opens it. Uses nothing up. */
export async function linkIsOurs(tx: Tx, kept: string | undefined, token: string): Promise<boolean> {
  const attempt = await attemptOf(tx, kept)
  return attempt !== null && (await findAttemptByLink(tx, hashOf(token))) === attempt.id && attempt.proven_at === null
}

/**
 * A link that signs somebody in where no mail reaches them: it opens in any browser, once, within a quarter of an hour,
 * and stands for the mailbox alone. As the service `sign-in`, for an operator. Null when the address is nobody's.
 */
export async function makeOperatorLink(tx: Tx, given: string): Promise<{ path: string; person: string } | null> {
  const address = mailAddress(given)
  const person = address ? await personWithAddress(tx, hashOfAddress(address)) : null
  if (!address || !person) return null
  const id = newAttemptId()
  const [link, browser] = [newToken(), newToken()]
  const sealed = seal(address, placeOf(id))
  await insertAttempt(tx, {
    id,
    addressHash: hashOfAddress(address),
    address: sealed,
    browserHash: browser.hash,
    device: '',
    byOperator: true,
  })
  // No code: only the link opens it.
  const noCode = hashOfCode(browser.token, id)
  await armAttempt(tx, id, { person, codeHash: noCode, linkHash: link.hash })
  await writeDown(tx, 'sign-in.link-made', `person:${person}`, null)
  return { path: `/sign-in/operator/${link.token}`, person }
}

/** Whether an operator's link can still be used. Uses nothing up. */
export async function operatorAttempt(tx: Tx, token: string): Promise<Attempt | null> {
  const id = await findAttemptByLink(tx, hashOf(token))
  const attempt = id && (await findAttempt(tx, id))
  return attempt?.by_operator && attempt.proven_at === null ? attempt : null
}

/** Takes an operator's link up in this browser; gives the attempt, and what the browser keeps of it. */
export async function proveByOperatorLink(tx: Tx, token: string): Promise<{ attempt: Attempt; kept: string }> {
  const attempt = await operatorAttempt(tx, token)
  if (!attempt) throw refused('problem-code-ended')
  await proven(tx, attempt)
  const browser = newToken()
  await giveAttemptTo(tx, attempt.id, browser.hash)
  return { attempt, kept: `${attempt.id}.${browser.token}` }
}

/**
 * Opens the session of an attempt whose proofs suffice. Whoever sat at this browser before is signed out. Gives the
 * token for the cookie.
 */
export async function finishSignIn(
  tx: Tx,
  attempt: { id: string; person_id: string | null; device: string },
  proofs: readonly string[],
): Promise<string> {
  const person = attempt.person_id
  if (!person) throw refused('problem-code-ended')
  const { token, session } = await beginSession(tx, { person, device: attempt.device, proofs })
  if (!(await finishAttempt(tx, attempt.id, session))) throw refused('problem-code-used')
  return token
}

/** The same form again after a lost answer: the session it opened gets a new token, and the lost one opens nothing. */
export async function signedInBefore(tx: Tx, kept: string | undefined): Promise<string | null> {
  const attempt = await attemptOf(tx, kept)
  if (!attempt?.session_id) return null
  const { token, hash } = newToken()
  return (await renewSession(tx, attempt.session_id, hash)) ? token : null
}

/** Ends the session somebody had in this browser before they signed in anew. */
export async function leaveBefore(tx: Tx, before: { person: string; session: string }): Promise<void> {
  for (const session of await deleteSessions(tx, before.person, { id: before.session })) sessionEnded(tx, session)
}

async function proven(tx: Tx, attempt: Attempt): Promise<Attempt> {
  if (!(await proveAttempt(tx, attempt.id))) throw refused('problem-code-used')
  return attempt
}

function hashOfCode(code: string, attempt: string): Buffer {
  return keyedHash(code, `sign-in code ${attempt}`)
}

function refused(text: Problem['text'], values?: Record<string, number>): Invalid {
  return new Invalid([{ field: 'code', text, ...(values ? { values } : {}) }])
}

const placeOf = (attempt: AttemptId | string) => `accounts_attempt.address ${attempt}`
