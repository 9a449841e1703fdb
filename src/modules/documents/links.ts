import { type LinkDoor, linkForm, readsLike, type Visit } from '../../kernel/http/linked.ts'
import type { Params } from '../../kernel/http/web.ts'
import { CONTRIBUTE } from './access.ts'
import { commentByLink, suggestByLink } from './actions/speak-by-link.ts'
import { LinkedCommentForm, LinkedSuggestionForm } from './forms.ts'
import { type ByLinkFormState, blockByLinkPage, byLinkPage } from './pages/by-link.ts'
import { anchorOf } from './pages/document.ts'
import { blockByLinkView, byLinkView } from './views/by-link.ts'

const BLOCK = '/blocks/:block'

/** What a link in a mail opens: one open text, to read and to speak about under its person's name. */
export const contributeByLink: LinkDoor = {
  purpose: CONTRIBUTE,
  pages: {
    async ''({ reader, read, path }) {
      const view = await read(byLinkView)
      return byLinkPage(readsLike(reader, view.person), view, path)
    },
    [BLOCK]: (visit, params) => drawBlock(visit, params),
  },
  forms: {
    [`${BLOCK}/comments`]: linkForm({
      form: LinkedCommentForm,
      async act(tx, _visit, { block = '' }, value) {
        await commentByLink(tx, block, value)
        return saidAt(block)
      },
      redraw: (visit, params, refused) => drawBlock(visit, params, { comment: refused }),
    }),
    [`${BLOCK}/suggestions`]: linkForm({
      form: LinkedSuggestionForm,
      async act(tx, _visit, { block = '' }, value) {
        await suggestByLink(tx, block, value)
        return saidAt(block)
      },
      redraw: (visit, params, refused) => drawBlock(visit, params, { suggestion: refused }),
    }),
  },
}

async function drawBlock({ reader, read, path }: Visit, { block }: Params, forms: ByLinkFormState = {}) {
  const view = await read(tx => blockByLinkView(tx, block))
  return blockByLinkPage(readsLike(reader, view.person), view, path, forms)
}

const saidAt = (block: string) => `?done=documents-said#${anchorOf(block)}`
