import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../kernel/http/context.ts'
import { onAnswer, type Web } from '../../kernel/http/web.ts'
import { networkToMakeProgrammeOf } from './access.ts'
import { correctSeries, correctSession, discardDraft, readIntoDraft, removeSession } from './actions/drafts.ts'
import type { Prepared } from './actions/prepare.ts'
import { publishDraft } from './actions/publish.ts'
import { prepareUpload } from './actions/upload.ts'
import { calendarRoutes } from './calendar-routes.ts'
import { discardingForm, publicationForm, removalForm, seriesForm, sessionForm, uploadForm } from './forms.ts'
import { laterFileRoutes } from './later-file-routes.ts'
import { programmeFile } from './out/paper.ts'
import { draftPage, draftSeriesPage } from './pages/draft.ts'
import { draftSessionPage } from './pages/draft-session.ts'
import { listPage, seriesPage } from './pages/public.ts'
import { sessionPage } from './pages/session.ts'
import { ledOnPage, sharePage } from './pages/share.ts'
import { newPage } from './pages/upload.ts'
import { revisionRoutes } from './revision-routes.ts'
import { speakerRoutes } from './speaker-routes.ts'
import { seriesPaperView, sessionPaperView } from './views/paper.ts'
import { seriesView, wholeSeriesView } from './views/series.ts'
import { sessionView } from './views/session.ts'
import { longAddress, shareView } from './views/share.ts'
import { draftSessionView, draftView, listView, newView } from './views.ts'

/** A session's page is at /<network>/sessions/…, so that its address outlives the series it is first announced in. */
export function programmeRoutes(web: Web): void {
  const prepared = new WeakMap<Context, Prepared>()
  const base = '/:network/programme'

  web.page(base, async ({ reader, read }, { network }) => listPage(reader, await read(tx => listView(tx, network))))
  web.page(`${base}/:series`, async ({ reader, read }, { network, series }) =>
    seriesPage(reader, await read(tx => seriesView(tx, network, series, reader.here.searchParams.get('page')))),
  )
  web.json(`/api/v1${base}/:series`, async ({ read }, { network, series }) =>
    read(tx => wholeSeriesView(tx, network, series)),
  )
  web.page('/:network/sessions/:session', async ({ reader, read }, { network, session }) =>
    sessionPage(reader, await read(tx => sessionView(tx, network, session))),
  )
  web.json('/api/v1/:network/sessions/:session', async ({ read }, { network, session }) =>
    read(tx => sessionView(tx, network, session)),
  )

  web.page('/:network/sessions/:session/share', async ({ reader, read }, { network, session }) =>
    sharePage(reader, await read(tx => shareView(tx, network, session))),
  )
  web.page('/s/:code', async (context, { code }) => {
    const to = await context.read(tx => longAddress(tx, code))
    if (!to) throw notFound()
    onAnswer(context, reply => void reply.header('location', to))
    return ledOnPage(context.reader, to)
  })
  calendarRoutes(web)
  revisionRoutes(web)
  speakerRoutes(web)
  for (const kind of ['docx', 'pdf'] as const) {
    web.file(`/:network/sessions/:session(^[^.]+).${kind}`, async ({ reader, read }, { network, session }) =>
      programmeFile(reader, kind, await read(tx => sessionPaperView(tx, network, session))),
    )
    web.file(`${base}/:series(^[^.]+).${kind}`, async ({ reader, read }, { network, series }) =>
      programmeFile(reader, kind, await read(tx => seriesPaperView(tx, network, series))),
    )
  }

  web.page(`${base}/new`, async ({ reader, read }, { network }) =>
    newPage(reader, await read(tx => newView(tx, network))),
  )
  web.form(`${base}/drafts`, {
    form: uploadForm,
    async prepare(context, { network }, value, upload) {
      prepared.set(context, await prepareUpload(context, network, value, upload))
    },
    async act(context, tx, { network: slug }) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      const { draft, known } = await readIntoDraft(tx, { network, ...prepared.get(context)! })
      const attached = known?.state === 'attached' || known?.state === 'settled' ? '/differences' : ''
      return `/${network.slug}/programme/drafts/${draft}${attached}?done=${known ? 'programme-known' : 'programme-read'}`
    },
    redraw: async ({ reader, read }, { network }, refused) =>
      newPage(reader, await read(tx => newView(tx, network)), refused),
  })

  web.page(`${base}/drafts/:draft`, async ({ reader, read }, { network, draft }) =>
    draftPage(reader, await read(tx => draftView(tx, network, draft))),
  )
  web.page(`${base}/drafts/:draft/series`, async ({ reader, read }, { network, draft }) =>
    draftSeriesPage(reader, await read(tx => draftView(tx, network, draft))),
  )
  web.form(`${base}/drafts/:draft/series`, {
    form: seriesForm,
    async act(_context, tx, { network: slug, draft }, value) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      await correctSeries(tx, network, draft, value)
      return `/${slug}/programme/drafts/${draft}?done=programme-corrected#series`
    },
    redraw: async ({ reader, read }, { network, draft }, refused) =>
      draftSeriesPage(reader, await read(tx => draftView(tx, network, draft)), refused),
  })
  web.page(`${base}/drafts/:draft/sessions/:number`, async ({ reader, read }, { network, draft, number }) =>
    draftSessionPage(reader, await read(tx => draftSessionView(tx, network, draft, number))),
  )
  web.form(`${base}/drafts/:draft/sessions/:number`, {
    form: sessionForm,
    async act(_context, tx, { network: slug, draft, number }, value) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      await correctSession(tx, network, { draft, number }, value)
      return `/${slug}/programme/drafts/${draft}?done=programme-corrected#session-${number}`
    },
    redraw: async ({ reader, read }, { network, draft, number }, refused) =>
      draftSessionPage(reader, await read(tx => draftSessionView(tx, network, draft, number)), refused),
  })
  web.form(`${base}/drafts/:draft/sessions/:number/removal`, {
    form: removalForm,
    async act(_context, tx, { network: slug, draft, number }) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      await removeSession(tx, network, { draft, number })
      return `/${slug}/programme/drafts/${draft}?done=programme-corrected#sessions`
    },
    redraw: async ({ reader, read }, { network, draft, number }, refused) =>
      draftSessionPage(reader, await read(tx => draftSessionView(tx, network, draft, number)), refused),
  })

  laterFileRoutes(web)

  web.form(`${base}/drafts/:draft/publication`, {
    form: publicationForm,
    async act(_context, tx, { network: slug, draft }, value) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      const series = await publishDraft(tx, { network, draft, slug: value.slug })
      return `/${slug}/programme/${encodeURIComponent(series)}?done=programme-published`
    },
    redraw: async ({ reader, read }, { network, draft }, refused) =>
      draftPage(reader, await read(tx => draftView(tx, network, draft)), refused),
  })
  web.form(`${base}/drafts/:draft/discarding`, {
    form: discardingForm,
    async act(_context, tx, { network: slug, draft }) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      await discardDraft(tx, network, draft)
      return `/${slug}/programme?done=programme-discarded`
    },
    redraw: async ({ reader, read }, { network, draft }, refused) =>
      draftPage(reader, await read(tx => draftView(tx, network, draft)), refused),
  })
}
