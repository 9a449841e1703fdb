import type { Context } from '../../kernel/http/context.ts'
import { mustBeFresh } from '../../kernel/http/step-up.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { type FormState, fresh } from '../../kernel/look/kit.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { correctRecord } from './actions/people.ts'
import { RecordForm } from './forms.ts'
import { peoplePage } from './pages/people.ts'
import { personPage } from './pages/person.ts'
import { contactRoutes } from './routes/contacts.ts'
import { groupRoutes } from './routes/groups.ts'
import { orLedOn } from './routes/led-on.ts'
import { mergeRoutes } from './routes/merges.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { treeRoutes } from './routes/trees.ts'
import { addedToPeople, addedToPerson } from './slots.ts'
import { peopleView, personView } from './views/people.ts'

export function networksRoutes(web: Web): void {
  web.page('/:network/people', async context => {
    const [view, added] = await context.read(async tx => {
      const view = await people(tx, context)
      return [view, await addedToPeople(tx, view.network)] as const
    })
    return peoplePage(context.reader, view, added)
  })
  // A list to take along: who takes it has proven lately who they are.
  web.json('/api/v1/:network/people', context => {
    mustBeFresh(context)
    return context.read(tx => people(tx, context))
  })

  web.page('/:network/people/:person', (context, params) => {
    const { network, person } = params
    return orLedOn(context, { network, place: 'people', address: person }, () => drawPerson(context, params))
  })
  web.json('/api/v1/:network/people/:person', ({ read }, { network, person }) =>
    read(tx => personView(tx, network, person)),
  )

  web.form('/:network/people/:person/record', {
    form: RecordForm,
    act: (_context, tx, { network, person }, value) => correctRecord(tx, { network, person }, value),
    redraw: drawPerson,
  })

  contactRoutes(web)
  groupRoutes(web)
  mergeRoutes(web)
  organisationRoutes(web)
  treeRoutes(web)
}

function people(tx: Tx, { reader, request }: Context) {
  const { network } = request.params as Params
  const asked = reader.here.searchParams
  return peopleView(tx, network, { region: asked.get('region'), page: asked.get('page') })
}

async function drawPerson({ reader, read }: Context, { network, person }: Params, state: FormState = fresh) {
  const [view, added] = await read(async tx => {
    const view = await personView(tx, network, person)
    return [view, await addedToPerson(tx, view.network, view.person)] as const
  })
  return personPage(reader, view, state, added)
}
