import { Refusal } from '../../kernel/errors.ts'
import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import { type Params, type Refused, type Web, whenDrawn } from '../../kernel/http/web.ts'
import { isLanguage } from '../../kernel/languages.ts'
import { fresh } from '../../kernel/look/kit.ts'
import type { Paper } from '../../kernel/paper/blocks.ts'
import { visibleNetwork } from '../networks/index.ts'
import { canDraft } from './access.ts'
import { adoptDocument } from './actions/adopt.ts'
import { answerBlock } from './actions/answer.ts'
import { correctBlock, type FileProblem, makeDraft } from './actions/draft.ts'
import { closeNow, openToComment } from './actions/open.ts'
import { publishVersion } from './actions/publish.ts'
import { commentOn, suggestWording, withdrawContribution } from './actions/speak.ts'
import { adjustingRoutes } from './adjusting.ts'
import { arrivalRoutes } from './arrivals.ts'
import { conversationRoutes, drawBlock } from './converse.ts'
import { fileRoutes, versionAsked } from './files.ts'
import { followingRoutes } from './following.ts'
import { AnswersForm, BlockForm, CommentForm, OpeningForm, SuggestionForm, UploadForm } from './forms.ts'
import { lateRoutes } from './late.ts'
import type { Beside } from './pages/beside.ts'
import { deskBlockPage, deskLead, deskPage } from './pages/desk.ts'
import { documentPage } from './pages/document.ts'
import { comparePage, listPage, uploadPage } from './pages/list.ts'
import { drawDeskAgain } from './putting.ts'
import { type ReadSource, readSource } from './read-source.ts'
import type { DocumentReading } from './reading/reading.ts'
import { readingRoutes } from './readings.ts'
import { returnRoutes } from './returns.ts'
import { sendingRoutes } from './sending.ts'
import { threadRoutes } from './thread.ts'
import { deskBlockView, deskView } from './views/desk.ts'
import { compareView, documentView, listView } from './views/document.ts'
import { documentJson } from './views/json.ts'
import { deskState, followedDesk, followedDocument, listeningTo, saidState } from './views/live.ts'
import { weighingRoutes } from './weighing.ts'

const DOCUMENT = '/:network/documents/:document'
const BLOCK = `${DOCUMENT}/blocks/:block`

const at = ({ network, document }: Params, rest = '') => `/${network}/documents/${document}${rest}`
const where = ({ network = '', document = '', block = '' }: Params) => ({ network, document, block })

export function documentsRoutes(web: Web): void {
  web.page('/:network/documents', async ({ reader, read }, { network }) =>
    listPage(reader, await read(tx => listView(tx, network))),
  )

  web.page('/:network/documents/new', async ({ reader, read }, { network }) =>
    uploadPage(reader, await read(tx => networkToDraftIn(tx, network))),
  )

  web.form('/:network/documents', {
    form: UploadForm,
    // A Word file takes half a second: read before the transaction, not in it.
    prepare: async (context, { network }, value, upload) => {
      await context.read(tx => networkToDraftIn(tx, network))
      readings.set(context, await readSource(value, upload))
    },
    act: async (context, tx, { network }, value) => {
      const { paper, reading, source } = readings.get(context)!
      const problems = [...problemsOf(paper, reading), ...reading.problems]
      const { slug, known } = await makeDraft(tx, await visibleNetwork(tx, network), {
        title: value.title,
        reading: { ...reading, problems },
        source,
      })
      return `/${network}/documents/${slug}?done=${known ? 'documents-known' : 'documents-drafted'}`
    },
    redraw: async ({ reader, read }, { network }, refused) =>
      uploadPage(reader, await read(tx => networkToDraftIn(tx, network)), refused),
  })

  web.page(DOCUMENT, async ({ reader, read, request }, { network, document }) => {
    const [from, to] = (reader.here.searchParams.get('compare') ?? '').split('..').map(versionAsked)
    if (from && to) return comparePage(reader, await read(tx => compareView(tx, network, document, from, to)))
    const version = versionAsked(reader.here.searchParams.get('version') ?? '')
    return documentPage(
      reader,
      await read(tx => documentView(tx, network, document, version)),
      fresh,
      languagesBeside(request.url),
    )
  })

  web.live(`${DOCUMENT}/live`, {
    listen: async (tx, { network, document }) => listeningTo(tx, await followedDocument(tx, network, document)),
    draw: async (tx, { network, document }, listeners) =>
      saidState(tx, await followedDocument(tx, network, document), listeners),
  })

  for (const pattern of [`${DOCUMENT}.json`, `/api/v1${DOCUMENT}`]) {
    web.json(pattern, async ({ read }, { network, document }) =>
      documentJson(await read(tx => documentView(tx, network, document))),
    )
  }

  threadRoutes(web)
  fileRoutes(web)

  web.form(`${DOCUMENT}/opening`, {
    form: OpeningForm,
    act: async (_context, tx, params, value) => {
      await openToComment(tx, params['network']!, params['document']!, value)
      return at(params, '?done=documents-opened')
    },
    redraw: redrawDocument,
  })

  web.form(`${DOCUMENT}/closure`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await closeNow(tx, params['network']!, params['document']!)
      return at(params, '?done=documents-closed')
    },
    redraw: redrawDocument,
  })

  web.form(`${DOCUMENT}/adoption`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await adoptDocument(tx, params['network']!, params['document']!)
      return at(params, '?done=documents-adopted')
    },
    redraw: redrawDocument,
  })

  conversationRoutes(web)
  readingRoutes(web)
  arrivalRoutes(web)
  returnRoutes(web)
  sendingRoutes(web)
  adjustingRoutes(web)
  lateRoutes(web)
  weighingRoutes(web)
  followingRoutes(web)

  web.page(BLOCK, (context, params) => drawBlock(context, params, {}))

  web.form(`${BLOCK}/comments`, {
    form: CommentForm,
    later: true,
    act: async (context, tx, params, value) => {
      const id = await commentOn(tx, where(params), { ...value, begun: whenDrawn(context) })
      return at(params, `/blocks/${params['block']}?done=documents-said#c-${id}`)
    },
    redraw: (context, params, refused) => drawBlock(context, params, { comment: refused }),
  })

  web.form(`${BLOCK}/suggestions`, {
    form: SuggestionForm,
    later: true,
    act: async (context, tx, params, value) => {
      const id = await suggestWording(tx, where(params), { ...value, begun: whenDrawn(context) })
      return at(params, `/blocks/${params['block']}?done=documents-said#c-${id}`)
    },
    redraw: (context, params, refused) => drawBlock(context, params, { suggestion: refused }),
  })

  web.form(`${BLOCK}/correction`, {
    form: BlockForm,
    act: async (_context, tx, params, value) => {
      await correctBlock(tx, params['network']!, params['document']!, params['block']!, value)
      return at(params, `/blocks/${params['block']}?done=documents-corrected`)
    },
    redraw: (context, params, refused) => drawBlock(context, params, { correction: refused }),
  })

  web.form(`${DOCUMENT}/contributions/:contribution/withdrawal`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      const { block } = await withdrawContribution(tx, where(params), params['contribution']!)
      return at(params, `/blocks/${block}?done=documents-withdrawn`)
    },
    redraw: redrawDocument,
  })

  web.page(`${DOCUMENT}/desk`, async ({ reader, read }, { network, document }) =>
    deskPage(reader, await read(tx => deskView(tx, network, document))),
  )

  web.live(`${DOCUMENT}/desk/live`, {
    listen: async (tx, { network, document }) => listeningTo(tx, await followedDesk(tx, network, document)),
    draw: async (tx, { network, document }, { say }) => ({
      lead: deskLead(say, await deskState(tx, await followedDesk(tx, network, document))),
    }),
  })

  web.page(`${DOCUMENT}/desk/:block`, async ({ reader, read }, { network, document, block }) =>
    deskBlockPage(reader, await read(tx => deskBlockView(tx, network, document, block))),
  )

  web.form(`${BLOCK}/answers`, {
    form: AnswersForm,
    act: async (_context, tx, params, value) => {
      await answerBlock(tx, where(params), value)
      return at(params, '/desk?done=documents-answers-kept')
    },
    redraw: drawDeskAgain,
  })

  web.form(`${DOCUMENT}/versions`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await publishVersion(tx, params['network']!, params['document']!)
      return at(params, '?done=documents-published')
    },
    redraw: async ({ reader, read }, { network, document }, refused) =>
      deskPage(reader, await read(tx => deskView(tx, network, document)), refused),
  })
}

const readings = new WeakMap<Context, ReadSource>()

/** Two languages side by side: `?lang=fr,en`. */
function languagesBeside(url: string): Beside {
  const asked = new URL(url, 'http://here').searchParams.get('lang')?.split(',') ?? []
  const [one, other] = asked.filter(isLanguage)
  return asked.length === 2 && one && other && one !== other ? [one, other] : null
}

/** What the file held beside its words: said to the officer, never dropped in silence. */
function problemsOf(paper: Paper, reading: DocumentReading): FileProblem[] {
  const problems: FileProblem[] = paper.lost.map(lost => ({ code: `lost-${lost}`, at: null, message: lost }))
  if (reading.status || reading.date) {
    problems.push({ code: 'printed', at: null, message: [reading.status, reading.date].filter(Boolean).join(', ') })
  }
  return problems
}

async function networkToDraftIn(tx: Parameters<typeof visibleNetwork>[0], slug: string | undefined) {
  const network = await visibleNetwork(tx, slug)
  if (!canDraft(tx.actor, network)) throw new Refusal(tx.actor.person ? 'not-allowed' : 'not-signed-in')
  return network
}

async function redrawDocument({ reader, read }: Context, { network, document }: Params, refused: Refused) {
  return documentPage(reader, await read(tx => documentView(tx, network, document)), refused)
}
