import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { mondayPage, returnedPage, unmatchedPage } from './pages.ts'
import { mondayView, returnedView, unmatchedView } from './view.ts'

const MONDAY = '/:network/monday'

/** The one page of a Monday: what waits for the staff, and what is due in the week ahead. */
export function mondayRoutes(web: Web): void {
  web.page(MONDAY, async ({ reader, read }, { network }) =>
    mondayPage(reader, await read(tx => mondayView(tx, network))),
  )
  web.json(`/api/v1${MONDAY}`, mondayJson)
  web.page(`${MONDAY}/returned`, async ({ reader, read }, { network }) =>
    returnedPage(reader, await read(tx => returnedView(tx, network))),
  )
  web.page(`${MONDAY}/unmatched`, async ({ reader, read }, { network }) =>
    unmatchedPage(reader, await read(tx => unmatchedView(tx, network))),
  )
}

async function mondayJson({ reader, read }: Context, { network }: Params) {
  const { ahead, due, waits } = await read(tx => mondayView(tx, network))
  const told = [...due, ...waits].map(({ words, ...one }) => ({ ...one, words: words(reader.say) }))
  return { from: ahead.from, until: ahead.until, waiting: told }
}
