import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { mustBeFresh } from '../../../kernel/http/step-up.ts'
import type { Params, Refused, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { changeSegment, dropSegment, keepSegment } from '../actions/segments.ts'
import { SegmentChangeForm, SegmentForm } from '../forms.ts'
import { figuresPage } from '../pages/figures.ts'
import { organisationsPage } from '../pages/organisations.ts'
import { peoplePage } from '../pages/people.ts'
import { segmentPage, segmentsPage } from '../pages/segments.ts'
import { figuresView } from '../views/figures.ts'
import { organisationsView } from '../views/organisations.ts'
import { peopleView } from '../views/people.ts'
import { segmentsView, segmentView } from '../views/segments.ts'

const ALL = '/:network/segments'
const ONE = `${ALL}/:segment`
const FIGURES = '/:network/people/figures'

/** Segments, and the figures that everybody of a network may see. */
export function segmentRoutes(web: Web): void {
  web.page(FIGURES, async ({ reader, read }, { network }) =>
    figuresPage(reader, await read(tx => figuresView(tx, network))),
  )
  web.json(`/api/v1${FIGURES}`, ({ read }, { network }) => read(tx => figuresView(tx, network)))

  web.page(ALL, async ({ reader, read }, { network }) =>
    segmentsPage(reader, await read(tx => segmentsView(tx, network))),
  )
  web.json(`/api/v1${ALL}`, ({ read }, { network }) => read(tx => segmentsView(tx, network)))
  web.form(ALL, {
    form: SegmentForm,
    act: ({ reader }, tx, { network }, value) => keepSegment(tx, network, value, reader.language),
    redraw: drawAsked,
  })

  web.page(ONE, (context, params) => drawOne(context, params))
  // A list to take along: who takes it has proven lately who they are.
  web.json(`/api/v1${ONE}`, (context, params) => {
    mustBeFresh(context)
    return context.read(tx => segmentView(tx, atOf(params), context.reader.here.searchParams))
  })
  web.form(`${ONE}/record`, {
    form: SegmentChangeForm,
    act: (_context, tx, params, value) => changeSegment(tx, atOf(params), value),
    redraw: drawOne,
  })
  web.form(`${ONE}/deletion`, {
    form: EmptyForm,
    act: (_context, tx, params) => dropSegment(tx, atOf(params)),
    redraw: context => drawOne(context, context.request.params as Params),
  })
}

const atOf = ({ network, segment }: Params) => ({ network, segment })

async function drawOne({ reader, read }: Context, params: Params, state: FormState = fresh) {
  return segmentPage(reader, await read(tx => segmentView(tx, atOf(params), reader.here.searchParams)), state)
}

/** The list again that was to be kept, with what was typed. */
async function drawAsked({ reader, read }: Context, { network }: Params, refused: Refused) {
  const { asks, kind } = refused.typed
  const from = new URLSearchParams(typeof asks === 'string' ? asks : '')
  if (kind === 'organisation')
    return organisationsPage(reader, await read(tx => organisationsView(tx, network, from)), fresh, refused)
  return peoplePage(reader, await read(tx => peopleView(tx, network, from)), null, refused)
}
