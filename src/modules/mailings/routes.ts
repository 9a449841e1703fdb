import type { FastifyInstance } from 'fastify'
import { notFound } from '../../kernel/errors.ts'
import { EmptyForm } from '../../kernel/forms.ts'
import type { Context, House } from '../../kernel/http/context.ts'
import { contextFor, type Params, type Web } from '../../kernel/http/web.ts'
import { isLanguage } from '../../kernel/languages.ts'
import type { FormState } from '../../kernel/look/kit.ts'
import { sendFramed } from '../../kernel/mail/framed.ts'
import { sayGood } from './actions/say-good.ts'
import { haltMailing, sendMailing } from './actions/send.ts'
import { contentFor, tryMailing } from './actions/try-mailing.ts'
import {
  changeMailing,
  choosePerson,
  copyMailing,
  dropMailing,
  keepFace,
  leaveOutPerson,
  makeMailing,
} from './actions/write.ts'
import { ChoiceForm, FaceForm, HaltForm, MailingForm, NewMailingForm, SendForm, TrialForm } from './forms.ts'
import { editPage, facePage } from './pages/edit.ts'
import { mailingsPage } from './pages/list.ts'
import { mailingPage } from './pages/mailing.ts'
import { bouncesPage, chosenPage, recipientsPage } from './pages/people.ts'
import { previewPage } from './pages/preview.ts'
import { progressWords } from './pages/progress.ts'
import { wordsPage } from './pages/words.ts'
import { mailingJson, mailingsJson } from './views/json.ts'
import { listenTo, progressState } from './views/live.ts'
import { mailingView } from './views/mailing.ts'
import { editView, mailingsView } from './views/mailings.ts'
import { bouncesView, chosenView, recipientsView } from './views/people.ts'
import { previewView } from './views/preview.ts'
import { wordsView } from './views/words.ts'

const MAILINGS = '/:network/mailings'
const MAILING = `${MAILINGS}/:mailing`

export function mailingsRoutes(web: Web, fastify: FastifyInstance, house: House): void {
  web.page(MAILINGS, async ({ reader, read }, { network }) =>
    mailingsPage(reader, await read(tx => mailingsView(tx, network, reader.here.searchParams.get('page')))),
  )
  web.json(`/api/v1${MAILINGS}`, async ({ reader, read }, { network }) =>
    mailingsJson(await read(tx => mailingsView(tx, network, reader.here.searchParams.get('page')))),
  )
  web.page(`${MAILINGS}/new`, (context, params) => drawNew(context, params))
  web.form(`${MAILINGS}/new`, {
    form: NewMailingForm,
    act: async (_context, tx, { network }, value) => `${await makeMailing(tx, network, value)}?done=mailings-made`,
    redraw: drawNew,
  })
  bounces(web)
  writing(web)
  looking(web, fastify, house)
  sending(web)
}

function bounces(web: Web): void {
  const draw = async ({ reader, read }: Context, { network }: Params, state?: FormState) =>
    bouncesPage(reader, await read(tx => bouncesView(tx, network, reader.here.searchParams.get('page'))), state)
  web.page(`${MAILINGS}/bounces`, (context, params) => draw(context, params))
  web.form(`${MAILINGS}/bounces/:bounce/good`, {
    form: EmptyForm,
    act: async (_context, tx, { network, bounce }) => `${await sayGood(tx, network, bounce)}?done=mailings-good`,
    redraw: draw,
  })
}

/** A draft: its words in every language, and whom it is for. */
function writing(web: Web): void {
  web.page(`${MAILING}/edit`, (context, params) => drawEdit(context, params))
  web.form(`${MAILING}/edit`, {
    form: MailingForm,
    act: async (_context, tx, at, value) => `${await changeMailing(tx, atOf(at), value)}?done=mailings-kept`,
    redraw: drawEdit,
  })
  web.page(`${MAILING}/faces`, (context, params) => drawFace(context, params, null))
  web.form(`${MAILING}/faces`, {
    form: FaceForm,
    act: async (_context, tx, at, value) => `${await keepFace(tx, atOf(at), value)}?done=mailings-face-kept`,
    redraw: (context, params, refused) => drawFace(context, params, String(refused.typed['language'] ?? ''), refused),
  })
  web.page(`${MAILING}/people`, (context, params) => drawChosen(context, params))
  web.form(`${MAILING}/people`, {
    form: ChoiceForm,
    act: (_context, tx, at, { person }) => choosePerson(tx, atOf(at), person),
    redraw: drawChosen,
  })
  web.form(`${MAILING}/people/removal`, {
    form: ChoiceForm,
    act: (_context, tx, at, { person }) => leaveOutPerson(tx, atOf(at), person),
    redraw: drawChosen,
  })
  web.form(`${MAILING}/copy`, {
    form: EmptyForm,
    act: async (_context, tx, at) => `${await copyMailing(tx, atOf(at))}?done=mailings-copied`,
    redraw: draw,
  })
  web.form(`${MAILING}/deletion`, {
    form: EmptyForm,
    act: async (_context, tx, at) => `${await dropMailing(tx, atOf(at))}?done=mailings-deleted`,
    redraw: draw,
  })
}

/** What it is, how it will look, and what became of it. */
function looking(web: Web, fastify: FastifyInstance, house: House): void {
  web.page(MAILING, (context, params) => draw(context, params))
  web.json(`/api/v1${MAILING}`, async ({ read }, at) => mailingJson(await read(tx => mailingView(tx, atOf(at)))))
  web.live(`${MAILING}/live`, {
    listen: (tx, at) => listenTo(tx, atOf(at)),
    draw: async (tx, at, { say }) => ({ progress: progressWords(say, await progressState(tx, atOf(at))) }),
  })
  web.page(`${MAILING}/preview`, async ({ reader, read }, at) =>
    previewPage(reader, await read(tx => previewView(tx, atOf(at), reader.here.searchParams))),
  )
  // A page of its own, with the styles of a mail and no others.
  fastify.get(`${MAILING}/preview/frame`, async (request, reply) => {
    const { reader, read } = await contextFor(house, request)
    const at = atOf(request.params as Params)
    const { drawn } = await read(tx => previewView(tx, at, reader.here.searchParams))
    return sendFramed(reply, contentFor(drawn).html)
  })
  web.page(`${MAILING}/recipients`, async ({ reader, read }, at) =>
    recipientsPage(reader, await read(tx => recipientsView(tx, atOf(at), reader.here.searchParams))),
  )
  web.page(`${MAILING}/words`, async ({ reader, read }, { network, mailing }) =>
    wordsPage(reader, await read(tx => wordsView(tx, network, mailing))),
  )
}

function sending(web: Web): void {
  web.form(`${MAILING}/trial`, {
    form: TrialForm,
    act: async (_context, tx, at, value) => `${await tryMailing(tx, atOf(at), value)}?done=mailings-tried`,
    redraw: draw,
  })
  web.form(`${MAILING}/sending`, {
    form: SendForm,
    fresh: () => true,
    act: async (_context, tx, at, value) => `${await sendMailing(tx, atOf(at), value)}?done=mailings-sent`,
    redraw: draw,
  })
  web.form(`${MAILING}/halt`, {
    form: HaltForm,
    act: async (_context, tx, at, value) =>
      `${await haltMailing(tx, atOf(at), value)}?done=mailings-halted-${value.act}`,
    redraw: draw,
  })
}

const atOf = ({ network, mailing }: Params) => ({ network, mailing })

async function draw({ reader, read }: Context, at: Params, state?: FormState) {
  return mailingPage(reader, await read(tx => mailingView(tx, atOf(at))), state)
}

async function drawNew({ reader, read }: Context, { network }: Params, state?: FormState) {
  return editPage(reader, await read(tx => editView(tx, { network, mailing: undefined })), state)
}

async function drawEdit({ reader, read }: Context, at: Params, state?: FormState) {
  return editPage(reader, await read(tx => editView(tx, atOf(at))), state)
}

async function drawFace({ reader, read }: Context, at: Params, typed: string | null, state?: FormState) {
  const asked = reader.here.searchParams
  const language = typed || asked.get('in') || asked.get('language') || reader.language
  const { mailing, ...view } = await read(tx => editView(tx, atOf(at)))
  if (!mailing || !isLanguage(language)) throw notFound()
  return facePage(reader, { ...view, mailing }, language, state)
}

async function drawChosen({ reader, read }: Context, at: Params, state?: FormState) {
  const asked = reader.here.searchParams.get('q') ?? ''
  return chosenPage(reader, await read(tx => chosenView(tx, atOf(at), asked)), state)
}
