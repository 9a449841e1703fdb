import type { Web } from '../../kernel/http/web.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Network } from '../networks/index.ts'
import { networkToMakeProgrammeOf } from './access.ts'
import { attachFile, chooseDifferences, detachFile, putChosen, settleFile, undoPutting } from './actions/later-files.ts'
import { aboutForm, choiceForm, removalForm } from './forms.ts'
import { differencesPage } from './pages/differences.ts'
import { draftPage } from './pages/draft.ts'
import { differencesView } from './views/later-files.ts'
import { draftView } from './views.ts'

/** A file about a session that is there already: attached, compared, taken over. */
export function laterFileRoutes(web: Web): void {
  const base = '/:network/programme'
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
  web.form(`${base}/drafts/:draft/putting`, {
    form: removalForm,
    async act(_context, tx, { network: slug, draft }) {
      const network = await networkToMakeProgrammeOf(tx, slug)
      const correction = await putChosen(tx, { network, draft })
      return correction ?? `/${slug}/programme/drafts/${draft}/differences?done=programme-put-in`
    },
    redraw: async ({ reader, read }, { network, draft }, refused) =>
      differencesPage(reader, await read(tx => differencesView(tx, network, draft)), refused),
  })
  aboutDraft('undoing', '/differences?done=programme-undone', undoPutting)
  aboutDraft('settling', '/differences?done=programme-settled', settleFile)
  aboutDraft('detachment', '?done=programme-detached', detachFile)
}
