import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { answerOffer, describeBody, formBody, leaveGroup, offerToJoin, takeOfferBack } from '../actions/bodies.ts'
import { BodyForm, OfferForm } from '../forms.ts'
import { type GroupStates, groupPage } from '../pages/group.ts'
import { groupsPage } from '../pages/groups.ts'
import { addedToBody } from '../slots.ts'
import { groupsView, groupView } from '../views/groups.ts'

const ALL = '/:network/groups'
const ONE = `${ALL}/:body`

/** The bodies of a network: what they are for, who is in them, what they made, whom they call. */
export function groupRoutes(web: Web): void {
  web.page(ALL, (context, params) => drawAll(context, params))
  web.json(`/api/v1${ALL}`, ({ read }, { network }) => read(tx => groupsView(tx, network)))
  web.form(ALL, {
    form: BodyForm,
    act: (_context, tx, { network }, value) => formBody(tx, network, value),
    redraw: drawAll,
  })

  web.page(ONE, (context, params) => drawOne(context, params, {}))
  web.json(`/api/v1${ONE}`, ({ read }, { network, body }) => read(tx => groupView(tx, network, body)))
  web.form(`${ONE}/description`, {
    form: BodyForm,
    act: (_context, tx, { network, body }, value) => describeBody(tx, { network, body }, value),
    redraw: (context, params, refused: Refused) => drawOne(context, params, { description: refused }),
  })
  web.form(`${ONE}/offers`, {
    form: OfferForm,
    act: (_context, tx, { network, body }, value) => offerToJoin(tx, { network, body }, value),
    redraw: (context, params, refused: Refused) => drawOne(context, params, { offer: refused }),
  })
  web.form(`${ONE}/offers/withdrawal`, {
    form: EmptyForm,
    act: (_context, tx, { network, body }) => takeOfferBack(tx, { network, body }),
    redraw: (context, params) => drawOne(context, params, {}),
  })
  for (const [verb, accepted] of [
    ['acceptance', true],
    ['refusal', false],
  ] as const)
    web.form(`${ONE}/offers/:offer/${verb}`, {
      form: EmptyForm,
      act: (_context, tx, { network, body, offer }) => answerOffer(tx, { network, body, offer }, accepted),
      redraw: (context, params) => drawOne(context, params, {}),
    })
  web.form(`${ONE}/members/:person/end`, {
    form: EmptyForm,
    act: (_context, tx, { network, body, person }) => leaveGroup(tx, { network, body, person }),
    redraw: (context, params) => drawOne(context, params, {}),
  })
}

async function drawAll({ reader, read }: Context, { network }: Params, state: FormState = fresh) {
  return groupsPage(reader, await read(tx => groupsView(tx, network)), state)
}

async function drawOne({ reader, read }: Context, { network, body }: Params, states: GroupStates) {
  const [view, added] = await read(async tx => {
    const view = await groupView(tx, network, body)
    return [view, await addedToBody(tx, view.network, view.body)] as const
  })
  return groupPage(reader, view, states, added)
}
