import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { HEAR_LATE, hearLate } from './actions/hear-late.ts'
import { LateForm } from './adjust-forms.ts'
import { latePage } from './pages/late.ts'
import { lateView } from './views/late.ts'

const DOCUMENT = '/:network/documents/:document'

/** What came late: read by its author and the secretariat, who hears it or leaves it. */
export function lateRoutes(web: Web): void {
  web.page(`${DOCUMENT}/late`, (context, params) => draw(context, params))

  web.form(`${DOCUMENT}/late/:contribution`, {
    form: LateForm,
    as: HEAR_LATE,
    // Before the service is worn: whoever may not answer learns nothing.
    prepare: async (context, { network, document }) => {
      await context.read(tx => lateView(tx, network, document))
    },
    act: async (_context, tx, params, value) => {
      const { network = '', document = '', contribution = '' } = params
      const decision = value.decision as 'hear' | 'leave'
      await hearLate(tx, { network, document, contribution }, decision)
      return `/${network}/documents/${document}/late?done=documents-late-${decision === 'hear' ? 'heard' : 'left'}`
    },
    redraw: draw,
  })
}

async function draw({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  return latePage(reader, await read(tx => lateView(tx, network, document)), refused)
}
