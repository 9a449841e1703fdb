import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { endOtherSessions, endOwnSession, endSession } from '../actions/sessions.ts'
import { forgetSession, keepNowhere } from '../cookies.ts'
import { accountPage, exitPage } from '../pages/account.ts'
import type { Ways } from '../routes.ts'
import type { SessionId } from '../store/sessions.ts'
import { accountView } from '../views/accounts.ts'

/** One's own way in: where one is signed in, and out of all of it. */
export function accountRoutes(web: Web, fastify: FastifyInstance, { exitUrl }: Ways): void {
  web.page('/account', draw)

  web.form('/account/sessions/:session/end', {
    form: EmptyForm,
    act: async (context, tx, { session }) => {
      mustBeIn(context)
      await endOwnSession(tx, session!)
      return '/account?done=session-ended'
    },
    redraw: draw,
  })
  web.form('/account/sessions/others/end', {
    form: EmptyForm,
    act: async (context, tx) => {
      await endOtherSessions(tx, mustBeIn(context).session)
      return '/account?done=sessions-ended'
    },
    redraw: draw,
  })
  web.form('/account/sessions/end', {
    form: EmptyForm,
    act: async (context, tx) => {
      mustBeIn(context)
      await endOtherSessions(tx, null)
      forgetSession(context, 'cache')
      return '/?done=signed-out-everywhere'
    },
    redraw: draw,
  })

  web.form('/quick-exit', {
    form: EmptyForm,
    anyKey: true,
    act: async (context, tx) => {
      const session = context.reader.identity?.session
      if (session) await endSession(tx, session as SessionId)
      forgetSession(context, 'everything')
      return '/quick-exit'
    },
    redraw: draw,
  })
  // Nothing on it names the house: it is what stays in the list of pages seen.
  fastify.get('/quick-exit', { config: { unbounded: true } }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(exitPage(exitUrl)),
  )
}

export async function drawAccount(context: Context, state: FormState = fresh) {
  const { session } = mustBeIn(context)
  keepNowhere(context)
  return accountPage(context.reader, await context.read(tx => accountView(tx, session)), state)
}

const draw = (context: Context) => drawAccount(context)

export function mustBeIn({ reader }: Context) {
  if (!reader.identity) throw new Refusal('not-signed-in')
  return reader.identity
}
