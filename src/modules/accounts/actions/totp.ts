import { generateSecret, generateURI, verifySync } from 'otplib'
import { Invalid, type Problem } from '../../../kernel/errors.ts'
import { now } from '../../../kernel/now.ts'
import { open, seal } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { confirmPending, findTotp, insertTotp, keepPending, takeStep } from '../store/totp.ts'

/** RFC 6238 as every app has it: SHA-1, six digits, thirty seconds; a clock may be half a minute wrong. */
const TOLERANCE_SECONDS = 30

/** Makes a secret for an app that no code has confirmed yet; the app of before goes on counting until one has. */
export async function beginApp(tx: Tx, person: string): Promise<void> {
  await keepPending(tx, person, seal(generateSecret(), placeOf(person)))
}

/** The secret that waits to be confirmed, and the address that an app reads it from; null when none waits. */
export async function pendingApp(
  tx: Tx,
  person: string,
  label: string,
): Promise<{ secret: string; url: string } | null> {
  const row = await findTotp(tx, person)
  const secret = row?.pending ? open(row.pending, placeOf(person)) : null
  return secret ? { secret, url: generateURI({ issuer: 'Plenaria', label, secret }) } : null
}

/** Confirms it with a first code. */
export async function confirmApp(tx: Tx, person: string, code: string): Promise<void> {
  const row = await findTotp(tx, person)
  const step = await stepOf(tx, row?.pending ?? null, person, code)
  if (step === null) throw refused('problem-app-code')
  if (!(await confirmPending(tx, person, step))) throw refused('problem-code-again')
}

/** The time step that a code belongs to, or null when it is not one of this app now. */
export async function checkApp(tx: Tx, person: string, code: string): Promise<number | null> {
  return stepOf(tx, (await findTotp(tx, person))?.secret ?? null, person, code)
}

/** A step counts once. */
export async function acceptStep(tx: Tx, person: string, step: number | null): Promise<void> {
  if (step === null) throw refused('problem-app-code')
  if (!(await takeStep(tx, person, step))) throw refused('problem-code-again')
}

/** An app whose secret is known beforehand; for the cast of the demonstration. */
export async function giveApp(tx: Tx, person: string, secret: string): Promise<void> {
  await insertTotp(tx, person, seal(secret, placeOf(person)))
}

async function stepOf(tx: Tx, sealed: Uint8Array | null, person: string, code: string): Promise<number | null> {
  const secret = sealed && open(sealed, placeOf(person))
  if (!secret) return null
  const epoch = Math.floor((await now(tx)).epochMilliseconds / 1000)
  const found = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE_SECONDS })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

function refused(text: Problem['text']): Invalid {
  return new Invalid([{ field: 'code', text }])
}

const placeOf = (person: string) => `accounts_totp.secret ${person}`
