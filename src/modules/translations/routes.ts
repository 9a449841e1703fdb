import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { type FormState, fresh } from '../../kernel/look/kit.ts'
import { recordFace } from './actions/faces.ts'
import { answerFace, proposeFace } from './actions/proposals.ts'
import { dropTerm, keepTerm } from './actions/terms.ts'
import { AnswerForm, FaceForm, TermForm } from './forms.ts'
import { machineWords } from './machine.ts'
import { deskPage } from './pages/desk.ts'
import { facePage } from './pages/face.ts'
import { termsPage } from './pages/terms.ts'
import { wordRoutes } from './routes/word.ts'
import { deskView, facePageView } from './views/desk.ts'
import { termsView } from './views/terms.ts'

export function translationsRoutes(web: Web): void {
  web.page('/:network/translations', async ({ reader, read }, { network }) => {
    const asked = reader.here.searchParams
    return deskPage(reader, await read(tx => deskView(tx, network, { to: asked.get('to'), page: asked.get('page') })))
  })

  wordRoutes(web)

  web.page('/:network/translations/terms', (context, params) => drawTerms(context, params))
  web.json('/api/v1/:network/translations/terms', ({ read }, { network }) => read(tx => termsView(tx, network, null)))
  web.form('/:network/translations/terms', {
    form: TermForm,
    act: (_context, tx, { network }, value) => keepTerm(tx, { network }, value),
    redraw: drawTerms,
  })
  web.form('/:network/translations/terms/:term', {
    form: TermForm,
    act: (_context, tx, { network, term }, value) => keepTerm(tx, { network, term }, value),
    redraw: drawTerms,
  })
  web.form('/:network/translations/terms/:term/drop', {
    form: EmptyForm,
    act: (_context, tx, { network, term }) => dropTerm(tx, { network, term }),
    redraw: drawTerms,
  })

  web.page('/:network/translations/:kind/:ref', async (context, params) =>
    drawFace(context, params, context.reader.here.searchParams.get('to')),
  )

  web.form('/:network/translations/:kind/:ref', {
    form: FaceForm,
    act: (_context, tx, { network, kind, ref }, value) => recordFace(tx, { network, kind, ref }, value),
    redraw: (context, params, refused) => {
      const to = refused.typed['to']
      return drawFace(context, params, typeof to === 'string' ? to : null, refused)
    },
  })

  web.form('/:network/translations/:kind/:ref/proposals', {
    form: FaceForm,
    act: (_context, tx, { network, kind, ref }, value) => proposeFace(tx, { network, kind, ref }, value),
    redraw: (context, params, refused) => {
      const to = refused.typed['to']
      return drawFace(context, params, typeof to === 'string' ? to : null, refused)
    },
  })
  web.form('/:network/translations/:kind/:ref/proposals/:proposal', {
    form: AnswerForm,
    act: (_context, tx, { network, kind, ref, proposal }, value) =>
      answerFace(tx, { network, kind, ref, proposal }, value),
    redraw: (context, params, refused) => drawFace(context, params, null, refused),
  })
}

async function drawTerms({ reader, read }: Context, { network, term }: Params, state: FormState = fresh) {
  const chosen = term ?? reader.here.searchParams.get('term')
  return termsPage(reader, await read(tx => termsView(tx, network, chosen)), state)
}

async function drawFace(
  { reader, read }: Context,
  { network, kind, ref }: Params,
  to: string | null,
  state: FormState = fresh,
) {
  const view = await read(tx => facePageView(tx, { network, kind, ref }, to))
  // Asked outside the transaction: whoever answers may take long.
  const asked = reader.here.searchParams.get('begin') === 'machine' && view.may.askMachine
  return facePage(reader, asked ? { ...view, machine: await machineWords(view) } : view, state)
}
