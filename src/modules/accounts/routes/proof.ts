import type { FastifyRequest } from 'fastify'
import { Budget } from '../../../kernel/http/budget.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { vicinityOf } from '../../../kernel/http/shares.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { ChallengeFor } from '../actions/challenges.ts'
import { acceptProof, type Checked, checkProof, type Given } from '../actions/prove.ts'

// Some cost a slow hash or the check of a signature each.
const proving = new Budget({ all: 3000, each: 120, seconds: 600 })
const byPerson = new Budget({ all: 100_000, each: 150, seconds: 600 })
const looked = new WeakMap<FastifyRequest, Checked>()

/** Counts a proof against what one part of the net, and one person, may have looked at within ten minutes. */
export function spendProofs({ request }: Context, person: string | null): void {
  proving.spend(vicinityOf(request))
  byPerson.spend(person)
}

/** Looks at the proof of a form before its act, in `prepare`. `person`: null where a passkey says who comes. */
export async function lookAtProof(
  context: Context,
  person: string | null,
  given: Given,
  use: ChallengeFor,
): Promise<void> {
  spendProofs(context, person)
  looked.set(context.request, await checkProof(context.as('sign-in'), person, given, use))
}

/** Uses up, in the act, what was looked at before it. */
export function takeProof(context: Context, tx: Tx): Promise<{ person: string; proof: string }> {
  return acceptProof(tx, looked.get(context.request) ?? { kind: 'wrong', text: 'problem-required' })
}
