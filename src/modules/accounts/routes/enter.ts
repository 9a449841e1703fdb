import type { Context } from '../../../kernel/http/context.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { factorsOf, needsSecond } from '../actions/prove.ts'
import { finishSignIn, leaveBefore } from '../actions/sign-in.ts'
import { keepSession } from '../cookies.ts'
import type { Attempt } from '../store/attempts.ts'

/** The mailbox is proven: in, or on to the second factor for whoever has one. No session is there before that. */
export async function enter(context: Context, tx: Tx, attempt: Attempt): Promise<string> {
  if (attempt.person_id && needsSecond(await factorsOf(tx, attempt.person_id))) return '/sign-in/second'
  return comeIn(context, tx, await finishSignIn(tx, attempt, ['mail']))
}

/** In, and whoever sat here before is out. */
export async function comeIn(context: Context, tx: Tx, token: string): Promise<string> {
  const { identity } = context.reader
  if (identity) await leaveBefore(tx, { person: identity.actor.person!, session: identity.session })
  keepSession(context, token)
  return '/?done=signed-in'
}
