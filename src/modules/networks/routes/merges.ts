import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import type { RecordKind } from '../../register/index.ts'
import { putTogether, sayTwo, takeApart } from '../actions/merges.ts'
import { MergeForm } from '../forms.ts'
import type { AtTwo } from '../mergeable.ts'
import { duplicatesPage } from '../pages/duplicates.ts'
import { mergedPage, mergePage } from '../pages/merge.ts'
import { duplicatesView } from '../views/duplicates.ts'
import { doneView, mergeView } from '../views/merges.ts'

/** Under whose name rows go over from one record to another. */
const MERGE = 'merge'

/** Records that may be one: suggested, put together by whoever keeps both, and taken apart again within a week. */
export function mergeRoutes(web: Web): void {
  web.page('/:network/people/duplicates', async ({ reader, read }, { network }) => {
    const asked = reader.here.searchParams
    const view = await read(tx => duplicatesView(tx, network, { of: asked.get('of'), page: asked.get('page') }))
    return duplicatesPage(reader, view)
  })
  for (const [kind, one] of [
    ['person', '/:network/people/:into/merge/:from'],
    ['organisation', '/:network/organisations/:into/merge/:from'],
  ] as const) {
    const redraw = (context: Context, params: Params, state: FormState = fresh) => draw(kind, context, params, state)
    web.page(one, (context, params) => redraw(context, params))
    web.form(one, {
      form: MergeForm,
      as: MERGE,
      fresh: () => true,
      act: (_context, tx, params, value) => putTogether(tx, kind, atTwo(params), value),
      redraw,
    })
    web.form(`${one}/two`, {
      form: EmptyForm,
      act: (_context, tx, params) => sayTwo(tx, kind, atTwo(params)),
      redraw,
    })
  }
  web.page('/:network/merges/:merge', (context, params) => drawDone(context, params))
  web.form('/:network/merges/:merge/undo', {
    form: EmptyForm,
    as: MERGE,
    fresh: () => true,
    act: (_context, tx, { network, merge }) => takeApart(tx, network, merge),
    redraw: drawDone,
  })
}

const atTwo = ({ network, into, from }: Params): AtTwo => ({ network, into, from })

async function draw(kind: RecordKind, context: Context, params: Params, state: FormState) {
  const view = await context.as(MERGE).read(tx => mergeView(tx, kind, atTwo(params)))
  return mergePage(context.reader, view, state)
}

async function drawDone(context: Context, { network, merge }: Params) {
  return mergedPage(context.reader, await context.as(MERGE).read(tx => doneView(tx, network, merge)))
}
