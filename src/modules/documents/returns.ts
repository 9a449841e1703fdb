import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { visibleDocument } from './access.ts'
import {
  enterReturned,
  keepReturned,
  type ReturnedFile,
  readReturned,
  returnTo,
  throwReturnedAway,
} from './actions/return-file.ts'
import { ReturnedFileForm, ReturnedForm } from './forms.ts'
import { placeOf, returnedPage, returnFilePage } from './pages/returned.ts'
import { returnedView, returnView } from './views/returned.ts'

const RETURNED = '/:network/documents/:document/returned'

/** A Word file of a text that comes back: read, shown to its sender, and said once they say yes. */
export function returnRoutes(web: Web): void {
  web.page(RETURNED, (context, params) => drawFile(context, params))

  web.form(RETURNED, {
    form: ReturnedFileForm,
    // Reading takes a second or more: before the transaction, not in it.
    prepare: async (context, { network, document }, value, upload) => {
      files.set(context, await readReturned(context.read, returnTo(network, document), value, upload))
    },
    act: async (context, tx, { network, document }) => {
      const { id, known } = await keepReturned(tx, returnTo(network, document, 'together'), files.get(context)!)
      return `/${network}/documents/${document}/returned/${id}${known ? '?done=documents-returned-known' : ''}`
    },
    redraw: drawFile,
  })

  web.page(`${RETURNED}/:returned`, (context, params) => drawReturned(context, params))

  web.form(`${RETURNED}/:returned`, {
    form: ReturnedForm,
    act: async (_context, tx, { network, document, returned = '' }, value) => {
      await enterReturned(tx, returnTo(network, document, 'together'), returned, value)
      return `/${network}/documents/${document}/returned/${returned}?done=documents-returned-entered`
    },
    redraw: drawReturned,
  })

  web.form(`${RETURNED}/:returned/removal`, {
    form: EmptyForm,
    act: async (_context, tx, { network, document, returned = '' }) => {
      await throwReturnedAway(tx, returnTo(network, document, 'together'), returned)
      return `/${network}/documents/${document}?done=documents-returned-gone`
    },
    redraw: drawReturned,
  })
}

const files = new WeakMap<Context, ReturnedFile>()

async function drawFile({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  const at = await read(tx => returnView(tx, returnTo(network, document)))
  return returnFilePage(reader, at, placeOf(at), refused)
}

async function drawReturned({ reader, read }: Context, { network, document, returned }: Params, refused?: Refused) {
  const typed = (name: string) => {
    const value = refused?.typed[name]
    return typeof value === 'string' ? value : null
  }
  const view = await read(tx =>
    returnedView(tx, () => visibleDocument(tx, network, document), returned, {
      named: reader.here.searchParams.get('for'),
      person: typed('person') || null,
      organisation: typed('organisation'),
      language: typed('language') ?? reader.language,
    }),
  )
  return returnedPage(reader, view, placeOf(view), refused)
}
