import { Invalid, notFound } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import { Budget } from '../../../kernel/http/budget.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { vicinityOf } from '../../../kernel/http/shares.ts'
import type { Refused, Web } from '../../../kernel/http/web.ts'
import { fresh } from '../../../kernel/look/kit.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { requestOptions } from '../actions/passkeys.ts'
import { askRecovery, completeRecovery, stoppable, stopRecovery } from '../actions/recover.ts'
import { beginSession } from '../actions/sessions.ts'
import { attemptOf, finishSignIn, operatorAttempt, proveByOperatorLink, signedInBefore } from '../actions/sign-in.ts'
import { keepAttempt, keepSession, keptAttempt } from '../cookies.ts'
import { PasskeyForm, SecondForm } from '../forms.ts'
import { operatorPage, secondPage, stopPage } from '../pages/second.ts'
import { signInPage } from '../pages/sign-in.ts'
import type { Ways } from '../routes.ts'
import { deviceOf } from '../rules.ts'
import { type Attempt, takeSecondTry } from '../store/attempts.ts'
import { secondView } from '../views/factors.ts'
import { comeIn, enter } from './enter.ts'
import { lookAtProof, takeProof } from './proof.ts'
import { agentOf } from './sign-in.ts'

const SIGN_IN = 'sign-in'
const RECOVERY = 'recovery'
const opening = new Budget({ all: 3000, each: 120, seconds: 600 })

/** What comes after the mailbox for whoever has a second factor, and the ways in without one. */
export function secondRoutes(web: Web, { demonstration }: Ways): void {
  const home = (context: Context, refused?: Refused) => signInPage(context.reader, demonstration, refused)
  const draw = async (context: Context, refused?: Refused) => {
    const attempt = await context.as(SIGN_IN).read(tx => waiting(context, tx))
    if (!attempt) return home(context)
    return secondPage(context.reader, await context.as(RECOVERY).read(tx => secondView(tx, attempt)), refused ?? fresh)
  }

  web.page('/sign-in/second', context => draw(context))
  // Asking for it writes nothing: what it offers is told to nobody but the browser that proved the mailbox.
  web.json('/sign-in/second/options', context =>
    context.as(SIGN_IN).read(async tx => {
      const attempt = await waiting(context, tx)
      if (!attempt) throw notFound()
      return requestOptions(tx, attempt.person_id, { purpose: 'second', bound: `attempt:${attempt.id}` })
    }),
  )
  web.form('/sign-in/second', {
    form: SecondForm,
    as: SIGN_IN,
    prepare: async (context, _params, given) => {
      const attempt = await context.as(SIGN_IN).read(tx => waiting(context, tx))
      if (!attempt) return
      if (!(await context.as(SIGN_IN).write(tx => takeSecondTry(tx, attempt.id))))
        throw new Invalid([{ field: 'code', text: 'problem-code-tries' }])
      await lookAtProof(context, attempt.person_id, given, { purpose: 'second', bound: `attempt:${attempt.id}` })
    },
    act: async (context, tx) => {
      const attempt = await mustWait(context, tx)
      const { proof } = await takeProof(context, tx)
      return comeIn(context, tx, await finishSignIn(tx, attempt, ['mail', proof]))
    },
    again: async (context, tx) => {
      const token = await signedInBefore(tx, keptAttempt(context))
      if (token) keepSession(context, token)
    },
    redraw: (context, _params, refused) => draw(context, refused),
  })

  web.page('/sign-in/passkey', async context => home(context))
  // A passkey alone: the same for everybody who asks, so that it tells of nobody.
  web.json('/sign-in/passkey/options', context =>
    context.as(SIGN_IN).read(tx => requestOptions(tx, null, { purpose: 'sign-in', bound: 'nobody' })),
  )
  web.form('/sign-in/passkey', {
    form: PasskeyForm,
    as: SIGN_IN,
    prepare: (context, _params, given) => lookAtProof(context, null, given, { purpose: 'sign-in', bound: 'nobody' }),
    act: async (context, tx) => {
      const { person, proof } = await takeProof(context, tx)
      const device = deviceOf(agentOf(context))
      return comeIn(context, tx, (await beginSession(tx, { person, device, proofs: [proof] })).token)
    },
    redraw: async (context, _params, refused) => home(context, refused),
  })

  web.form('/sign-in/recovery', {
    form: EmptyForm,
    as: RECOVERY,
    act: async (context, tx) => {
      await askRecovery(tx, await mustWait(context, tx))
      return '/sign-in/second?done=recovery-asked'
    },
    redraw: (context, _params, refused) => draw(context, refused),
  })
  web.form('/sign-in/recovery/completion', {
    form: EmptyForm,
    as: RECOVERY,
    act: async (context, tx) => {
      await comeIn(context, tx, await completeRecovery(tx, await mustWait(context, tx)))
      return '/account?done=recovered'
    },
    again: async (context, tx) => {
      const token = await signedInBefore(tx, keptAttempt(context))
      if (token) keepSession(context, token)
    },
    redraw: (context, _params, refused) => draw(context, refused),
  })
  const drawStop = async (context: Context, token: string) => {
    opening.spend(vicinityOf(context.request))
    const recovery = await context.as(RECOVERY).read(tx => stoppable(tx, token))
    return stopPage(context.reader, recovery?.open ? token : null)
  }
  web.page('/sign-in/recovery/:token', (context, { token }) => drawStop(context, token!))
  web.form('/sign-in/recovery/:token', {
    form: EmptyForm,
    as: RECOVERY,
    act: async (_context, tx, { token }) => {
      await stopRecovery(tx, token!)
      return '/sign-in?done=recovery-stopped'
    },
    redraw: (context, { token }) => drawStop(context, token!),
  })

  const drawOperator = async (context: Context, token: string) => {
    opening.spend(vicinityOf(context.request))
    const attempt = await context.as(SIGN_IN).read(tx => operatorAttempt(tx, token))
    return operatorPage(context.reader, attempt ? token : null)
  }
  web.page('/sign-in/operator/:token', (context, { token }) => drawOperator(context, token!))
  web.form('/sign-in/operator/:token', {
    form: EmptyForm,
    as: SIGN_IN,
    act: async (context, tx, { token }) => {
      const { attempt, kept } = await proveByOperatorLink(tx, token!)
      keepAttempt(context, kept)
      return enter(context, tx, attempt)
    },
    redraw: (context, { token }) => drawOperator(context, token!),
  })
}

/** The attempt of this browser whose mailbox is proven and that has opened no session; it waits for more. */
async function waiting(context: Context, tx: Tx): Promise<Attempt | null> {
  const attempt = await attemptOf(tx, keptAttempt(context))
  return attempt?.proven_at && attempt.session_id === null && attempt.person_id ? attempt : null
}

async function mustWait(context: Context, tx: Tx): Promise<Attempt> {
  const attempt = await waiting(context, tx)
  if (!attempt) throw new Invalid([{ field: 'code', text: 'problem-code-ended' }])
  return attempt
}
