import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { type FormState, fresh } from '../../kernel/look/kit.ts'
import { correctRecord } from './actions.ts'
import { RecordForm } from './forms.ts'
import { peoplePage } from './pages/people.ts'
import { personPage } from './pages/person.ts'
import { peopleView, personView } from './views.ts'

export function networksRoutes(web: Web): void {
  web.page('/:network/people', async context => peoplePage(context.reader, await people(context)))
  web.json('/api/v1/:network/people', people)

  web.page('/:network/people/:person', (context, params) => drawPerson(context, params))
  web.json('/api/v1/:network/people/:person', ({ read }, { network, person }) =>
    read(tx => personView(tx, network, person)),
  )

  web.form('/:network/people/:person/record', {
    form: RecordForm,
    act: (_context, tx, { network, person }, value) => correctRecord(tx, { network, person }, value),
    redraw: drawPerson,
  })
}

function people({ reader, read, request }: Context) {
  const { network } = request.params as Params
  const asked = reader.here.searchParams
  return read(tx => peopleView(tx, network, { region: asked.get('region'), page: asked.get('page') }))
}

async function drawPerson({ reader, read }: Context, { network, person }: Params, state: FormState = fresh) {
  return personPage(reader, await read(tx => personView(tx, network, person)), state)
}
