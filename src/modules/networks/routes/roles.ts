import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import { fresh } from '../../../kernel/look/kit.ts'
import { changeRole, endRoleOf, giveRoleTo } from '../actions/roles.ts'
import { RoleChangeForm, RoleForm } from '../forms.ts'
import { type RolesStates, rolesPage } from '../pages/roles.ts'
import { rolesView } from '../views/roles.ts'

const ROLES = '/:network/people/:person/roles'
const ONE = `${ROLES}/:role`

/** What somebody does in a network: given, changed and ended by those who give such roles. */
export function roleRoutes(web: Web): void {
  // Roles reach other people's data, and so does whoever gives them: proven lately who it is.
  const always = () => true
  web.page(ROLES, (context, params) => draw(context, params, { role: null, state: fresh }))
  web.form(ROLES, {
    form: RoleForm,
    fresh: always,
    act: (_context, tx, { network, person }, value) => giveRoleTo(tx, { network, person }, value),
    redraw: (context, params, state: Refused) => draw(context, params, { role: null, state }),
  })
  web.form(ONE, {
    form: RoleChangeForm,
    fresh: always,
    act: (_context, tx, { network, person, role }, value) => changeRole(tx, { network, person, role }, value),
    redraw: (context, params, state: Refused) => draw(context, params, { role: params['role'] ?? null, state }),
  })
  web.form(`${ONE}/end`, {
    form: EmptyForm,
    fresh: always,
    act: (_context, tx, { network, person, role }) => endRoleOf(tx, { network, person, role }),
    redraw: (context, params, state: Refused) => draw(context, params, { role: params['role'] ?? null, state }),
  })
}

async function draw({ reader, read }: Context, { network, person }: Params, states: RolesStates) {
  return rolesPage(reader, await read(tx => rolesView(tx, network, person)), states)
}
