import { Refusal } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { open, seal } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { visibleHouseBody } from '../access.ts'
import * as hidden from '../actions/hidden-roster.ts'
import { describeHouseBody, makeHouseBody } from '../actions/house-bodies.ts'
import { answerOpen, endOpen, leaveOpen, offerToOpen } from '../actions/open-roster.ts'
import { HouseBodyForm, NewHouseBodyForm, SeatForm, SeatInvitationForm, SeatOrOfferForm } from '../forms.ts'
import { seatInvitationPage } from '../pages/hidden-roster.ts'
import { houseBodiesPage } from '../pages/house-bodies.ts'
import { type HouseBodyStates, houseBodyPage } from '../pages/house-body.ts'
import type { HouseBody } from '../store/house-bodies.ts'
import { houseBodiesView, houseBodyJson, houseBodyView } from '../views/house-bodies.ts'

const ALL = '/bodies'
const ONE = `${ALL}/:body`
const BACK = `${ALL}/back`
const INVITATION = `${ONE}/invitation/:token`

/** The bodies above the networks, and their rosters, open or hidden. */
export function houseBodyRoutes(web: Web): void {
  web.page(ALL, context => drawAll(context))
  web.json(`/api/v1${ALL}`, ({ read }) => read(houseBodiesView))
  web.form(ALL, {
    form: NewHouseBodyForm,
    act: (_context, tx, _params, value) => makeHouseBody(tx, value),
    redraw: (context, _params, state) => drawAll(context, state),
  })

  web.page(BACK, context => drawOne(context, { body: bodyOf(context) }))
  web.page(ONE, (context, params) => drawOne(context, params))
  web.json(`/api/v1${ONE}`, async ({ read }, { body }) => houseBodyJson(await read(tx => houseBodyView(tx, body))))
  web.form(`${ONE}/description`, {
    form: HouseBodyForm,
    act: (_context, tx, { body }, value) => describeHouseBody(tx, body, value),
    redraw: (context, params, refused: Refused) => drawOne(context, params, { description: refused }),
  })
  offering(web)
  inviting(web)
  for (const [verb, accepted] of [
    ['acceptance', true],
    ['refusal', false],
  ] as const)
    press(web, `${ONE}/offers/:which/${verb}`, (tx, body, id) =>
      body.roster === 'hidden' ? hidden.answerHidden(tx, body, id, accepted) : answerOpen(tx, body, id, accepted),
    )
  press(web, `${ONE}/members/:which/end`, (tx, body, id) =>
    body.roster === 'hidden' ? hidden.endHidden(tx, body, id) : endOpen(tx, body, id),
  )
  press(web, `${ONE}/members/:which/coordination`, (tx, body, id) => hidden.coordinate(tx, body, id))
  press(web, `${ONE}/leaving`, (tx, body) =>
    body.roster === 'hidden' ? hidden.leaveHidden(tx, body) : leaveOpen(tx, body),
  )
}

function offering(web: Web): void {
  // The fields of both kinds; which of them count says the body.
  web.form(`${ONE}/offers`, {
    form: SeatOrOfferForm,
    act: async (_context, tx, { body: slug }, value) => {
      const body = await visibleHouseBody(tx, slug)
      if (body.roster === 'hidden') await hidden.offerToHidden(tx, body, value)
      else await offerToOpen(tx, body, value)
      return backTo(body, body.roster === 'hidden' ? 'seat-offered' : 'house-body-offered')
    },
    redraw: (context, params, refused: Refused) => drawOne(context, params, { offer: refused }),
  })
}

function inviting(web: Web): void {
  web.form(`${ONE}/invitations`, {
    form: SeatInvitationForm,
    // Whoever it lets in reads who is here.
    fresh: () => true,
    act: async (_context, tx, { body: slug }, { name }) => {
      const body = await visibleHouseBody(tx, slug)
      await hidden.inviteToHidden(tx, body, name)
      return backTo(body, 'seat-invited')
    },
    redraw: (context, params, refused: Refused) => drawOne(context, params, { invitation: refused }),
  })
  press(web, `${ONE}/invitations/:which/revocation`, (tx, body, id) => hidden.takeInvitationBack(tx, body, id))
  web.page(INVITATION, (context, params) => drawInvitation(context, params))
  web.form(INVITATION, {
    form: SeatForm,
    act: async (_context, tx, { body: slug, token }, { name }) => {
      const body = await visibleHouseBody(tx, slug)
      await hidden.acceptInvitation(tx, body, token!, name)
      return backTo(body, 'seat-taken')
    },
    redraw: (context, params, refused: Refused) => drawInvitation(context, params, refused),
  })
}

/** A button of the body's page that asks for nothing else. */
function press(web: Web, pattern: string, act: (tx: Tx, body: HouseBody, id: string) => Promise<void>): void {
  web.form(pattern, {
    form: EmptyForm,
    act: async (_context, tx, { body: slug, which }) => {
      const body = await visibleHouseBody(tx, slug)
      await act(tx, body, which ?? '')
      return backTo(body, 'body-kept')
    },
    redraw: (context, params) => drawOne(context, params),
  })
}

/**
 * Where a form goes on to. The house keeps such addresses with their senders for a month: that of a hidden body is
 * sealed, so that no table, backup or history of a browser puts a person beside it.
 */
function backTo({ roster, slug }: HouseBody, done: string): string {
  if (roster === 'open') return `${ALL}/${encodeURIComponent(slug)}?done=${done}`
  return `${BACK}?to=${seal(slug.padEnd(64), PLACE).toString('base64url')}&done=${done}`
}

function bodyOf({ request }: Context): string {
  const { to } = request.query as { to?: unknown }
  const slug = typeof to === 'string' ? open(Buffer.from(to, 'base64url'), PLACE) : null
  if (slug === null) throw new Refusal('not-found')
  return slug.trimEnd()
}

const PLACE = 'bodies.back'

async function drawAll({ reader, read }: Context, state: FormState = fresh) {
  return houseBodiesPage(reader, await read(houseBodiesView), state)
}

async function drawOne({ reader, read }: Context, { body }: Params, states: HouseBodyStates = {}) {
  return houseBodyPage(reader, await read(tx => houseBodyView(tx, body)), states)
}

async function drawInvitation({ reader, read }: Context, { body: slug, token }: Params, state: FormState = fresh) {
  const body = await read(async tx => {
    const body = await visibleHouseBody(tx, slug)
    await hidden.invitationToHidden(tx, body, token!)
    return body
  })
  const url = `${ALL}/${encodeURIComponent(body.slug)}/invitation/${token}`
  return seatInvitationPage(reader, { body, url }, state)
}
