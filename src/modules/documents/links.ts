import { type LinkDoor, linkForm, readsLike, type Visit } from '../../kernel/http/linked.ts'
import type { Params } from '../../kernel/http/web.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { CONTRIBUTE, documentOfLink } from './access.ts'
import { commentOn, suggestWording } from './actions/speak.ts'
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
        await commentOn(tx, await where(tx, block), value)
        return saidAt(block)
      },
      redraw: (visit, params, refused) => drawBlock(visit, params, { comment: refused }),
    }),
    [`${BLOCK}/suggestions`]: linkForm({
      form: LinkedSuggestionForm,
      async act(tx, _visit, { block = '' }, value) {
        await suggestWording(tx, await where(tx, block), value)
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

async function where(tx: Tx, block: string) {
  const { network, document } = await documentOfLink(tx)
  return { network: network.slug, document: document.slug, block }
}

const saidAt = (block: string) => `?done=documents-said#${anchorOf(block)}`
