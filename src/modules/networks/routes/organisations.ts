import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { correctOrganisation, countMembers, enterOrganisation } from '../actions/organisations.ts'
import { MembersForm, OrganisationForm } from '../forms.ts'
import { type OrganisationStates, organisationPage } from '../pages/organisation.ts'
import { organisationsPage } from '../pages/organisations.ts'
import { organisationsView, organisationView } from '../views/organisations.ts'
import { orLedOn } from './led-on.ts'

const ALL = '/:network/organisations'
const ONE = `${ALL}/:organisation`

export function organisationRoutes(web: Web): void {
  web.page(ALL, (context, params) => drawAll(context, params))
  web.json(`/api/v1${ALL}`, context => context.read(tx => all(tx, context)))
  web.form(ALL, {
    form: OrganisationForm,
    act: (_context, tx, { network }, value) => enterOrganisation(tx, network, value),
    redraw: drawAll,
  })

  web.page(ONE, (context, params) => {
    const { network, organisation } = params
    return orLedOn(context, { network, place: 'organisations', address: organisation }, () =>
      drawOne(context, params, {}),
    )
  })
  web.json(`/api/v1${ONE}`, ({ read }, { network, organisation }) =>
    read(tx => organisationView(tx, network, organisation)),
  )
  web.form(`${ONE}/record`, {
    form: OrganisationForm,
    act: (_context, tx, { network, organisation }, value) => correctOrganisation(tx, { network, organisation }, value),
    redraw: (context, params, refused: Refused) => drawOne(context, params, { record: refused }),
  })
  web.form(`${ONE}/members`, {
    form: MembersForm,
    act: (_context, tx, { network, organisation }, value) => countMembers(tx, { network, organisation }, value),
    redraw: (context, params, refused: Refused) => drawOne(context, params, { members: refused }),
  })
}

function all(tx: Tx, { reader, request }: Context) {
  const { network } = request.params as Params
  const asked = reader.here.searchParams
  const [country, sector, page] = [asked.get('country'), asked.get('sector'), asked.get('page')]
  return organisationsView(tx, network, { country, sector, page })
}

async function drawAll(context: Context, _params: Params, state: FormState = fresh) {
  return organisationsPage(context.reader, await context.read(tx => all(tx, context)), state)
}

async function drawOne({ reader, read }: Context, { network, organisation }: Params, states: OrganisationStates) {
  return organisationPage(reader, await read(tx => organisationView(tx, network, organisation)), states)
}
