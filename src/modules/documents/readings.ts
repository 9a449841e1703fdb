import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { correctReading, leaveComments, settleAllChanges } from './actions/settle-reading.ts'
import { ChangesForm, ReadingForm } from './forms.ts'
import { readingPage } from './pages/reading.ts'
import { readingView } from './views/reading.ts'

const READING = '/:network/documents/:document/reading'

/** The secretariat's page on what was read of a draft's file, before it is opened. */
export function readingRoutes(web: Web): void {
  web.page(READING, draw)

  web.form(READING, {
    form: ReadingForm,
    act: async (_context, tx, params, value) => {
      await correctReading(tx, params['network']!, params['document']!, value)
      const page = value.page ? `&page=${value.page}` : ''
      return `${at(params)}?done=documents-corrected${page}${value.only ? `&only=${value.only}` : ''}`
    },
    redraw: draw,
  })

  web.form(`${READING}/changes`, {
    form: ChangesForm,
    act: async (_context, tx, params, value) => {
      await settleAllChanges(tx, params['network']!, params['document']!, value.changes)
      return `${at(params)}?done=documents-changes-${value.changes}`
    },
    redraw: draw,
  })

  web.form(`${READING}/comments`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await leaveComments(tx, params['network']!, params['document']!)
      return `${at(params)}?done=documents-comments-left`
    },
    redraw: draw,
  })
}

const at = ({ network, document }: Params) => `/${network}/documents/${document}/reading`

async function draw({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  const { searchParams } = reader.here
  const page = /^[1-9]\d{0,3}$/.exec(searchParams.get('page') ?? '')
  const asked = { page: Number(page?.[0] ?? 1), marked: searchParams.get('only') === 'marked' }
  return readingPage(reader, await read(tx => readingView(tx, network, document, asked)), refused)
}
