import type { Context } from '../../kernel/http/context.ts'
import type { Web } from '../../kernel/http/web.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from '../networks/index.ts'
import { networkToMakeProgrammeOf } from './access.ts'
import { correctSeries, correctSession, discardDraft, readIntoDraft, removeSession } from './actions/drafts.ts'
import {
  attachFile,
  chooseDifferences,
  detachFile,
  putIntoDraft,
  settleFile,
  undoPutting,
} from './actions/later-files.ts'
import type { Prepared } from './actions/prepare.ts'
import { publishDraft } from './actions/publish.ts'
import { prepareUpload } from './actions/upload.ts'
import {
  aboutForm,
  choiceForm,
  discardingForm,
  publicationForm,
  removalForm,
  seriesForm,
  sessionForm,
  uploadForm,
} from './forms.ts'
import { differencesPage } from './pages/differences.ts'
import { draftPage, draftSeriesPage } from './pages/draft.ts'
import { draftSessionPage } from './pages/draft-session.ts'
import { listPage, seriesPage, sessionPage } from './pages/public.ts'
import { newPage } from './pages/upload.ts'
import { differencesView } from './views/later-files.ts'
import { draftSessionView, draftView, listView, newView, seriesView, sessionView } from './views.ts'

/** A session's page is at /<network>/sessions/…, so that its address outlives the series it is first announced in. */
export function programmeRoutes(web: Web): void {
  const prepared = new WeakMap<Context, Prepared>()
  const base = '/:network/programme'

  web.page(base, async ({ reader, read }, { network }) => listPage(reader, await read(tx => listView(tx, network))))
  web.page(`${base}/:series`, async ({ reader, read }, { network, series }) =>
    seriesPage(reader, await read(tx => seriesView(tx, network, series))),
  )
  web.json(`/api/v1${base}/:series`, async ({ read }, { network, series }) =>
    read(tx => seriesView(tx, network, series)),
  )
  web.page('/:network/sessions/:session', async ({ reader, read }, { network, session }) =>
    sessionPage(reader, await read(tx => sessionView(tx, network, session))),
  )
  web.json('/api/v1/:network/sessions/:session', async ({ read }, { network, session }) =>
    read(tx => sessionView(tx, network, session)),
  )

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

  const aboutDraft = (
    rest: string,
    done: string,
    act: (tx: Tx, at: { network: Network; draft: string | undefined }) => Promise<void>,
  ) =>
    web.form(`${base}/drafts/:draft/${rest}`, {
      form: removalForm,
      async act(_context, tx, { network: slug, draft }) {
        const network = await networkToMakeProgrammeOf(tx, slug)
        await act(tx, { network, draft })
        return `/${slug}/programme/drafts/${draft}${done}`
      },
      redraw: async ({ reader, read }, { network, draft }, refused) =>
        differencesPage(reader, await read(tx => differencesView(tx, network, draft)), refused),
    })
  web.page(`${base}/drafts/:draft/differences`, async ({ reader, read }, { network, draft }) =>
    differencesPage(reader, await read(tx => differencesView(tx, network, draft))),
  )
  web.form(`${base}/drafts/:draft/attachment`, {
    form: aboutForm,
    async act(_context, tx, { network: slug, draft }, { about }) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      await attachFile(tx, { network, draft }, about)
      return `/${slug}/programme/drafts/${draft}/differences?done=programme-attached`
    },
    redraw: async ({ reader, read }, { network, draft }, refused) =>
      draftPage(reader, await read(tx => draftView(tx, network, draft)), refused),
  })
  web.form(`${base}/drafts/:draft/differences`, {
    form: choiceForm,
    async act(_context, tx, { network: slug, draft }, { mark }) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      await chooseDifferences(tx, { network, draft }, mark)
      return `/${slug}/programme/drafts/${draft}/differences?done=programme-chosen#put-in`
    },
    redraw: async ({ reader, read }, { network, draft }, refused) =>
      differencesPage(reader, await read(tx => differencesView(tx, network, draft)), refused),
  })
  aboutDraft('putting', '/differences?done=programme-put-in', putIntoDraft)
  aboutDraft('undoing', '/differences?done=programme-undone', undoPutting)
  aboutDraft('settling', '/differences?done=programme-settled', settleFile)
  aboutDraft('detachment', '?done=programme-detached', detachFile)

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
