import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { addressesOf } from '../accounts/index.ts'
import { endLinks, inviteToText, sendLinks } from './actions/send-links.ts'
import { sendingPage } from './pages/sending.ts'
import { sendingView } from './views/sending.ts'

const LINKS = '/:network/documents/:document/links'

/** The secretariat's page to send personal links to a text and to end them. */
export function sendingRoutes(web: Web): void {
  web.page(LINKS, draw)

  web.form(LINKS, {
    form: EmptyForm,
    act: async (_context, tx, { network = '', document = '' }) => {
      await sendLinks(tx, network, document)
      return `/${network}/documents/${document}/links?done=documents-links-asked`
    },
    redraw: draw,
  })

  web.form(`${LINKS}/revocation`, {
    form: EmptyForm,
    act: async (_context, tx, { network = '', document = '' }) => {
      await endLinks(tx, network, document)
      return `/${network}/documents/${document}/links?done=documents-links-ended`
    },
    redraw: draw,
  })
}

async function draw({ reader, read, as }: Context, { network, document }: Params, refused?: Refused) {
  const view = await read(tx => sendingView(tx, network, document))
  // Addresses are for the job alone that writes to them; here they are only counted.
  const addresses = await as(inviteToText.subscriber).read(tx => addressesOf(tx, view.missing))
  return sendingPage(reader, view, addresses.size, refused)
}
