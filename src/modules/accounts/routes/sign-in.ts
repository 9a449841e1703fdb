import type { Problem } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import { Budget } from '../../../kernel/http/budget.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { vicinityOf } from '../../../kernel/http/shares.ts'
import type { Web } from '../../../kernel/http/web.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { endSession } from '../actions/sessions.ts'
import {
  askToSignIn,
  attemptOf,
  countTry,
  linkIsOurs,
  proveByCode,
  proveByLink,
  signedInBefore,
} from '../actions/sign-in.ts'
import { hashOfAddress } from '../addresses.ts'
import { forgetSession, keepAttempt, keepNowhere, keepSession, keptAttempt } from '../cookies.ts'
import { AddressForm, CodeForm } from '../forms.ts'
import { codePage, linkPage, signInPage } from '../pages/sign-in.ts'
import type { Ways } from '../routes.ts'
import { deviceOf } from '../rules.ts'
import type { SessionId } from '../store/sessions.ts'
import { enter } from './enter.ts'

const SIGN_IN = 'sign-in'
// A mail each; a building of members behind one address signs in on the day a text opens.
const asking = new Budget({ all: 3000, each: 60, seconds: 600 })
const trying = new Budget({ all: 6000, each: 120, seconds: 600 })

/** Signing in by what a mailbox proves, and signing out. */
export function signInRoutes(web: Web, { demonstration }: Ways): void {
  const home = (context: Context, problems?: { problems: Problem[]; typed: object }) =>
    signInPage(context.reader, demonstration, problems as never)

  web.page('/sign-in', async context => home(context))
  web.form('/sign-in', {
    form: AddressForm,
    as: SIGN_IN,
    prepare: async ({ request }, _params, { address }) => {
      asking.spend(vicinityOf(request), hashOfAddress(address).toString('base64'))
    },
    act: async (context, tx, _params, { address }) => {
      keepAttempt(context, await askToSignIn(tx, { address, device: deviceOf(agentOf(context)) }))
      return '/sign-in/code'
    },
    redraw: async (context, _params, refused) => home(context, refused),
  })

  web.page('/sign-in/code', async context => {
    const attempt = await context.as(SIGN_IN).read(tx => attemptOf(tx, keptAttempt(context)))
    return attempt ? codePage(context.reader) : home(context)
  })
  web.form('/sign-in/code', {
    form: CodeForm,
    as: SIGN_IN,
    prepare: async context => {
      trying.spend(vicinityOf(context.request))
      await context.as(SIGN_IN).write(tx => countTry(tx, keptAttempt(context)))
    },
    act: async (context, tx, _params, { code }) =>
      enter(context, tx, await proveByCode(tx, keptAttempt(context), code)),
    again: enterAgain,
    redraw: async ({ reader }, _params, refused) => codePage(reader, refused),
  })

  web.page('/sign-in/link/:token', async (context, { token }) => {
    const ours = await context.as(SIGN_IN).read(tx => linkIsOurs(tx, keptAttempt(context), token!))
    keepNowhere(context)
    return linkPage(context.reader, ours ? token! : null)
  })
  web.form('/sign-in/link/:token', {
    form: EmptyForm,
    as: SIGN_IN,
    act: async (context, tx, { token }) => enter(context, tx, await proveByLink(tx, keptAttempt(context), token!)),
    again: enterAgain,
    redraw: async ({ reader }) => linkPage(reader, null),
  })

  web.form('/sign-out', {
    form: EmptyForm,
    act: async (context, tx) => {
      const session = context.reader.identity?.session
      if (session) await endSession(tx, session as SessionId)
      forgetSession(context, 'cache')
      return '/?done=signed-out'
    },
    redraw: async context => home(context),
  })
}

async function enterAgain(context: Context, tx: Tx): Promise<void> {
  const token = await signedInBefore(tx, keptAttempt(context))
  if (token) keepSession(context, token)
}

export function agentOf({ request }: Context): string {
  return (request.headers['user-agent'] ?? '').slice(0, 400)
}
