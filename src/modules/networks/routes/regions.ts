import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { houseToRun, visibleNetwork } from '../access.ts'
import { foundRegion } from '../actions/regions.ts'
import { RegionForm } from '../forms.ts'
import { regionsPage } from '../pages/regions.ts'
import { listRegions } from '../store/networks.ts'

const REGIONS = '/:network/regions'

/** The regions of a network, founded by whoever runs the house. */
export function regionRoutes(web: Web): void {
  web.page(REGIONS, (context, params) => draw(context, params))
  web.form(REGIONS, {
    form: RegionForm,
    as: 'found-network',
    act: (_context, tx, { network }, value) => foundRegion(tx, network, value),
    redraw: draw,
  })
}

async function draw({ reader, read }: Context, { network: slug }: Params, state: FormState = fresh) {
  const view = await read(async tx => {
    await houseToRun(tx)
    const network = await visibleNetwork(tx, slug)
    return { network, regions: await listRegions(tx, network.id) }
  })
  return regionsPage(reader, view, state)
}
