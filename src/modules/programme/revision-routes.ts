import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { concludeSession, holdAgain } from './actions/after-session.ts'
import {
  arrangeLine,
  beginRevision,
  callOff,
  discardRevision,
  putOutRevision,
  reviseHead,
  reviseLine,
} from './actions/revise.ts'
import { revisionPage } from './pages/revision.ts'
import { againPage, conclusionsPage, revisionHeadPage, revisionLinePage } from './pages/revision-forms.ts'
import { sessionPage } from './pages/session.ts'
import { againForm, arrangementForm, conclusionsForm, headForm, lineForm } from './revision-forms.ts'
import { revisionView, sessionFormView } from './views/revision.ts'
import { sessionView } from './views/session.ts'

/** A session after it was published: corrected, called off, held again, concluded. */
export function revisionRoutes(web: Web): void {
  const session = '/:network/sessions/:session'
  const base = `${session}/revision`

  const shown = async ({ reader, read }: Context, { network, session: name }: Params) =>
    sessionPage(reader, await read(tx => sessionView(tx, network, name)))
  const overview = async ({ reader, read }: Context, at: Params, refused?: Refused) =>
    revisionPage(reader, await read(tx => revisionView(tx, of(at))), refused)
  const head = async ({ reader, read }: Context, at: Params, refused?: Refused) =>
    revisionHeadPage(reader, await read(tx => revisionView(tx, of(at))), refused)
  const line = async ({ reader, read }: Context, at: Params, refused?: Refused) =>
    revisionLinePage(reader, await read(tx => revisionView(tx, of(at))), at['line'], refused)
  const conclusions = async ({ reader, read }: Context, at: Params, refused?: Refused) =>
    conclusionsPage(reader, await read(tx => sessionFormView(tx, of(at))), refused)
  const again = async ({ reader, read }: Context, at: Params, refused?: Refused) =>
    againPage(reader, await read(tx => sessionFormView(tx, of(at))), refused)

  web.form(base, { form: EmptyForm, act: (_c, tx, at) => beginRevision(tx, of(at)), redraw: shown })
  web.page(base, overview)
  web.page(`${base}/head`, head)
  web.form(`${base}/head`, { form: headForm, act: (_c, tx, at, value) => reviseHead(tx, of(at), value), redraw: head })
  web.page(`${base}/lines/:line`, line)
  web.form(`${base}/lines/:line`, {
    form: lineForm,
    act: (_c, tx, at, value) =>
      reviseLine(tx, { ...of(at), line: at['line'] }, { ...value, kinds: value.kinds as string[] }),
    redraw: line,
  })
  web.form(`${base}/arrangement`, {
    form: arrangementForm,
    async act(_c, tx, at, value) {
      const to = await arrangeLine(tx, of(at), value)
      return `${to}#line-${value.up ?? value.down ?? ''}`
    },
    redraw: overview,
  })
  web.form(`${base}/publication`, {
    form: EmptyForm,
    act: async (_c, tx, at) => `${await putOutRevision(tx, of(at))}?done=programme-put-out`,
    redraw: overview,
  })
  web.form(`${base}/discarding`, {
    form: EmptyForm,
    act: async (_c, tx, at) => `${await discardRevision(tx, of(at))}?done=programme-revision-discarded`,
    redraw: overview,
  })
  web.form(`${session}/cancellation`, {
    form: EmptyForm,
    act: async (_c, tx, at) => `${await callOff(tx, of(at), true)}?done=programme-called-off`,
    redraw: shown,
  })
  web.form(`${session}/cancellation/ending`, {
    form: EmptyForm,
    act: async (_c, tx, at) => `${await callOff(tx, of(at), false)}?done=programme-held`,
    redraw: shown,
  })
  web.page(`${session}/conclusions`, conclusions)
  web.form(`${session}/conclusions`, {
    form: conclusionsForm,
    act: async (_c, tx, at, value) => `${await concludeSession(tx, of(at), value)}?done=programme-concluded#concluded`,
    redraw: conclusions,
  })
  web.page(`${session}/again`, again)
  web.form(`${session}/again`, {
    form: againForm,
    act: async (_c, tx, at, value) => `${await holdAgain(tx, of(at), value)}?done=programme-again`,
    redraw: again,
  })
}

const of = ({ network, session }: Params) => ({ network, session })
