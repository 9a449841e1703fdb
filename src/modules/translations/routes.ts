import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { type FormState, fresh } from '../../kernel/look/kit.ts'
import { recordFace } from './actions.ts'
import { FaceForm } from './forms.ts'
import { deskPage } from './pages/desk.ts'
import { facePage } from './pages/face.ts'
import { deskView, facePageView } from './views.ts'

export function translationsRoutes(web: Web): void {
  web.page('/:network/translations', async ({ reader, read }, { network }) => {
    const asked = reader.here.searchParams
    return deskPage(reader, await read(tx => deskView(tx, network, { to: asked.get('to'), page: asked.get('page') })))
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
}

async function drawFace(
  { reader, read }: Context,
  { network, kind, ref }: Params,
  to: string | null,
  state: FormState = fresh,
) {
  return facePage(reader, await read(tx => facePageView(tx, { network, kind, ref }, to)), state)
}
