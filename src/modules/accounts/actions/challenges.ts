import { createHash, randomBytes } from 'node:crypto'
import { now } from '../../../kernel/now.ts'
import { sameSeal } from '../../../kernel/same-seal.ts'
import { keyedHash } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'

/**
 * What a challenge is for, and for whom: `attempt:<id>`, `session:<id>`, or `nobody` who has not said who they are yet.
 * One for one thing proves no other.
 */
export interface ChallengeFor {
  purpose: 'add-passkey' | 'sign-in' | 'second' | 'step-up'
  bound: string
}

const MINUTES = 5

/**
 * Random, good for five minutes, sealed for one purpose and one bearer: asking for one writes nothing, so that nobody
 * fills a table by asking. That it counts once is written down when it is answered (`spendChallenge`).
 */
export async function makeChallenge(tx: Tx, use: ChallengeFor): Promise<string> {
  const until = (await now(tx)).epochMilliseconds + MINUTES * 60_000
  const body = `${randomBytes(18).toString('base64url')}.${until}`
  return `${body}.${sealOf(body, use)}`
}

export interface OpenedChallenge {
  /** As the browser signed it, and as it is written down. */
  signed: string
  hash: Buffer
  endsAt: Temporal.Instant
}

/** The challenge that a browser signed (base64url), if it is one of ours for this use and not over; else null. */
export async function openChallenge(tx: Tx, signed: string, use: ChallengeFor): Promise<OpenedChallenge | null> {
  const text = Buffer.from(signed, 'base64url').toString()
  const [random = '', until = '', seal = ''] = text.split('.')
  if (!/^\d{13}$/.test(until) || !sameSeal(sealOf(`${random}.${until}`, use), seal)) return null
  if (Buffer.from(text).toString('base64url') !== signed) return null
  if (Number(until) <= (await now(tx)).epochMilliseconds) return null
  const hash = createHash('sha256').update(text).digest()
  return { signed, hash, endsAt: Temporal.Instant.fromEpochMilliseconds(Number(until)) }
}

function sealOf(body: string, { purpose, bound }: ChallengeFor): string {
  return keyedHash(`${purpose} ${bound} ${body}`, 'challenge').toString('base64url')
}
