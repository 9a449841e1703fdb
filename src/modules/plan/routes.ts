import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import type { FormState } from '../../kernel/look/kit.ts'
import { agreeAction, reportProgress } from './actions.ts'
import { AgreementForm, ReportForm } from './forms.ts'
import { actionPage } from './pages/action.ts'
import { planPage } from './pages/plan.ts'
import { actionView, planView } from './views.ts'

export function planRoutes(web: Web): void {
  web.page('/:network/plan', async (context, params) => planPage(context.reader, await plan(context, params)))
  web.json('/api/v1/:network/plan', (context, params) => plan(context, params))

  web.page('/:network/actions/:action', async (context, params) => drawAction(context, params))
  web.json('/api/v1/:network/actions/:action', ({ read }, { network, action }) =>
    read(tx => actionView(tx, network, action)),
  )

  web.form('/:network/actions/:action/agreement', {
    form: AgreementForm,
    act: (_context, tx, { network, action }, value) => agreeAction(tx, { network, action }, value),
    redraw: (context, params, refused) => drawAction(context, params, { agreement: refused }),
  })

  web.form('/:network/actions/:action/reports', {
    form: ReportForm,
    later: true,
    act: (_context, tx, { network, action }, value) => reportProgress(tx, { network, action }, value),
    redraw: (context, params, refused) => drawAction(context, params, { report: refused }),
  })
}

function plan({ reader, read }: Context, { network }: Params) {
  const asked = reader.here.searchParams
  return read(tx => planView(tx, network, { state: asked.get('state'), page: asked.get('page') }))
}

async function drawAction(
  { reader, read }: Context,
  { network, action }: Params,
  states: { agreement?: FormState; report?: FormState } = {},
) {
  return actionPage(reader, await read(tx => actionView(tx, network, action)), states)
}
