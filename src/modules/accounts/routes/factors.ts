import type { FastifyRequest } from 'fastify'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { mustBeFresh } from '../../../kernel/http/step-up.ts'
import type { Refused, Web } from '../../../kernel/http/web.ts'
import { fresh } from '../../../kernel/look/kit.ts'
import type { ChallengeFor } from '../actions/challenges.ts'
import { addApp, addPasskey, namePasskey, removeApp, removePasskey, switchPasskeyOnly } from '../actions/factors.ts'
import { checkMade, creationOptions, type MadePasskey } from '../actions/passkeys.ts'
import { factorsOf, needsSecond } from '../actions/prove.ts'
import { vouch } from '../actions/recover.ts'
import { codesOf, hashedSheet, keepSheet, newSheet } from '../actions/recovery-codes.ts'
import { tellPerson } from '../actions/tell.ts'
import { beginApp } from '../actions/totp.ts'
import { keepSession } from '../cookies.ts'
import { CodeForm, NameForm, NewPasskeyForm, SheetForm, SwitchForm } from '../forms.ts'
import { appPage } from '../pages/app.ts'
import { codesPage } from '../pages/codes.ts'
import { vouchingPage } from '../pages/vouching.ts'
import { appView, passkeyName, vouchingView } from '../views/factors.ts'
import { drawAccount, mustBeIn } from './account.ts'

const SIGN_IN = 'sign-in'
const madeBy = new WeakMap<FastifyRequest, MadePasskey | null>()
const hashedFor = new WeakMap<FastifyRequest, { mark: string; hash: string }[]>()

/** One's own second factors, and vouching for somebody who lost theirs. */
export function factorRoutes(web: Web): void {
  const account = (context: Context, _params: unknown, refused?: Refused) => drawAccount(context, refused)

  web.json('/account/passkeys/options', context => {
    const { actor, name } = mustBeIn(context)
    return context.as(SIGN_IN).read(tx => creationOptions(tx, { id: actor.person!, name }, toAdd(context)))
  })
  web.form('/account/passkeys', {
    form: NewPasskeyForm,
    as: SIGN_IN,
    fresh: hasFactor,
    prepare: async (context, _params, { passkey }) => {
      mustBeIn(context)
      madeBy.set(context.request, await context.as(SIGN_IN).read(tx => checkMade(tx, passkey, toAdd(context))))
    },
    act: async (context, tx, _params, { name }) => {
      const made = madeBy.get(context.request) ?? null
      keepSession(context, await addPasskey(tx, mustBeIn(context).session, { made, name }))
      return '/account?done=passkey-added'
    },
    redraw: account,
  })
  web.form('/account/passkeys/:passkey/name', {
    form: NameForm,
    act: async (context, tx, { passkey }, { name }) => {
      mustBeIn(context)
      await namePasskey(tx, passkey!, name)
      return '/account?done=passkey-named'
    },
    redraw: account,
  })
  web.form('/account/passkeys/:passkey/removal', {
    form: EmptyForm,
    as: SIGN_IN,
    fresh: () => true,
    act: async (context, tx, { passkey }) => {
      mustBeIn(context)
      await removePasskey(tx, passkey!, await passkeyName(tx, passkey!))
      return '/account?done=passkey-removed'
    },
    redraw: account,
  })

  const drawApp = async (context: Context, refused?: Refused) => {
    const { name } = mustBeIn(context)
    return appPage(context.reader, await context.read(tx => appView(tx, name)), refused ?? fresh)
  }
  web.form('/account/app', {
    form: EmptyForm,
    fresh: hasFactor,
    act: async (context, tx) => {
      await beginApp(tx, mustBeIn(context).actor.person!)
      return '/account/app'
    },
    redraw: account,
  })
  web.page('/account/app', context => drawApp(context))
  web.form('/account/app/confirmation', {
    form: CodeForm,
    as: SIGN_IN,
    fresh: hasFactor,
    act: async (context, tx, _params, { code }) => {
      keepSession(context, await addApp(tx, mustBeIn(context).session, code))
      return '/account?done=app-added'
    },
    redraw: (context, _params, refused) => drawApp(context, refused),
  })
  web.form('/account/app/removal', {
    form: EmptyForm,
    as: SIGN_IN,
    fresh: () => true,
    act: async (context, tx) => {
      mustBeIn(context)
      await removeApp(tx)
      return '/account?done=app-removed'
    },
    redraw: account,
  })

  web.page('/account/codes', async context => {
    const { session } = mustBeIn(context)
    mustBeFresh(context)
    return codesPage(context.reader, newSheet(session), fresh)
  })
  web.form('/account/codes', {
    form: SheetForm,
    as: SIGN_IN,
    fresh: () => true,
    prepare: async (context, _params, given) => {
      const { session } = mustBeIn(context)
      hashedFor.set(context.request, await hashedSheet(session, given))
    },
    act: async (context, tx) => {
      const person = mustBeIn(context).actor.person!
      await keepSheet(tx, person, hashedFor.get(context.request) ?? [])
      await tellPerson(tx, person, { what: 'codes-made' })
      return '/account?done=codes-made'
    },
    redraw: async (context, _params, refused) => {
      const { session } = mustBeIn(context)
      const sheet = String(refused.typed['sheet'] ?? '')
      const codes = codesOf(sheet, session)
      return codesPage(context.reader, codes ? { codes, sheet } : newSheet(session), refused)
    },
  })
  web.form('/account/passkey-only', {
    form: SwitchForm,
    as: SIGN_IN,
    fresh: () => true,
    act: async (context, tx, _params, { on }) => {
      mustBeIn(context)
      await switchPasskeyOnly(tx, on === 'yes')
      return `/account?done=passkey-only-${on}`
    },
    redraw: account,
  })

  const drawVouching = async (context: Context, refused?: Refused) => {
    mustBeIn(context)
    return vouchingPage(context.reader, await context.read(vouchingView), refused ?? fresh)
  }
  web.page('/account/vouching', context => drawVouching(context))
  web.form('/account/vouching/:recovery', {
    form: EmptyForm,
    as: 'recovery',
    fresh: () => true,
    act: async (context, tx, { recovery }) => {
      mustBeIn(context)
      await vouch(tx, recovery)
      return '/account/vouching?done=vouched'
    },
    redraw: (context, _params, refused) => drawVouching(context, refused),
  })
}

/** Whoever has a factor proves it before another one is added; the first is added with what opened the session. */
function hasFactor(_value: unknown, context: Context): Promise<boolean> {
  const { actor } = mustBeIn(context)
  return context.read(async tx => needsSecond(await factorsOf(tx, actor.person!)))
}

const toAdd = (context: Context): ChallengeFor => ({
  purpose: 'add-passkey',
  bound: `session:${mustBeIn(context).session}`,
})
