import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { adjustBlock, arrangeBlock, beginAdjustment, carryOver, discardAdjustment } from './actions/adjust.ts'
import { publishAdjustment } from './actions/publish-adjustment.ts'
import { AdjustedBlockForm, AdjustmentForm, ArrangementForm, SeenForm } from './adjust-forms.ts'
import { adjustingPage } from './pages/adjusting.ts'
import { adjustedBlockPage } from './pages/adjusting-block.ts'
import { adjustmentPreviewPage } from './pages/adjustment-preview.ts'
import { documentPage } from './pages/document.ts'
import { adjustedBlockView, adjustingView, adjustmentPreview } from './views/adjusting.ts'
import { documentView } from './views/document.ts'

const DOCUMENT = '/:network/documents/:document'
const ADJUSTMENT = `${DOCUMENT}/adjustment`

/** The secretariat adjusts a text while it is open: step by step, looked through, and published with its reason. */
export function adjustingRoutes(web: Web): void {
  web.form(ADJUSTMENT, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await beginAdjustment(tx, where(params))
      return at(params)
    },
    redraw: async ({ reader, read }, { network, document }, refused) =>
      documentPage(reader, await read(tx => documentView(tx, network, document)), refused),
  })

  web.page(ADJUSTMENT, (context, params) => drawAll(context, params))
  web.page(`${ADJUSTMENT}/preview`, (context, params) => drawPreview(context, params))
  web.page(`${ADJUSTMENT}/blocks/:block`, (context, params) => drawBlock(context, params))

  web.form(`${ADJUSTMENT}/blocks/:block`, {
    form: AdjustedBlockForm,
    act: async (_context, tx, params, value) => {
      const block = await adjustBlock(tx, { ...where(params), block: params['block'] ?? '' }, value)
      return `${at(params)}?block=${block}&done=documents-adjusted-block#line-${block}`
    },
    redraw: drawBlock,
  })

  web.form(`${ADJUSTMENT}/arrangement`, {
    form: ArrangementForm,
    act: async (_context, tx, params, value) => {
      await arrangeBlock(tx, where(params), value)
      const block = value.up ?? value.down ?? value.back
      return block
        ? `${at(params)}?block=${block}#line-${block}`
        : `${at(params)}?page=${Number(value.page) || 1}#lines`
    },
    redraw: drawAll,
  })

  web.form(`${ADJUSTMENT}/carrying`, {
    form: SeenForm,
    act: async (_context, tx, params, value) => {
      await carryOver(tx, where(params), value.seen)
      return `${at(params)}?done=documents-carried-over`
    },
    redraw: drawAll,
  })

  web.form(`${ADJUSTMENT}/discarding`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await discardAdjustment(tx, where(params))
      return `${documentAt(params)}?done=documents-adjustment-discarded`
    },
    redraw: drawAll,
  })

  web.form(`${ADJUSTMENT}/publication`, {
    form: AdjustmentForm,
    act: async (_context, tx, params, value) => {
      await publishAdjustment(tx, where(params), value)
      return `${documentAt(params)}?done=documents-adjusted`
    },
    redraw: drawPreview,
  })
}

const documentAt = ({ network, document }: Params) => `/${network}/documents/${document}`
const at = (params: Params) => `${documentAt(params)}/adjustment`
const where = ({ network = '', document = '' }: Params) => ({ network, document })

async function drawAll({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  const { searchParams } = reader.here
  const page = /^[1-9]\d{0,3}$/.exec(searchParams.get('page') ?? '')
  const asked = { page: Number(page?.[0] ?? 1), block: searchParams.get('block') }
  return adjustingPage(reader, await read(tx => adjustingView(tx, network, document, asked)), refused)
}

async function drawBlock({ reader, read }: Context, { network, document, block }: Params, refused?: Refused) {
  const after = reader.here.searchParams.get('after')
  return adjustedBlockPage(
    reader,
    await read(tx => adjustedBlockView(tx, network, document, { block, after })),
    refused,
  )
}

async function drawPreview({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  return adjustmentPreviewPage(reader, await read(tx => adjustmentPreview(tx, network, document)), refused)
}
