import { EmptyForm } from '../../kernel/forms.ts'
import { type LinkDoor, linkForm, readsLike, type Visit } from '../../kernel/http/linked.ts'
import type { Params, Refused } from '../../kernel/http/web.ts'
import { CONTRIBUTE, documentOfLink } from './access.ts'
import {
  enterReturned,
  keepReturned,
  type ReturnedFile,
  readReturned,
  throwReturnedAway,
} from './actions/return-file.ts'
import { addByLink, commentByLink, suggestByLink } from './actions/speak-by-link.ts'
import { LinkedCommentForm, LinkedReplyForm, LinkedSuggestionForm, ReturnedFileForm, ReturnedForm } from './forms.ts'
import { type ByLinkFormState, blockByLinkPage, byLinkPage } from './pages/by-link.ts'
import { anchorOf } from './pages/document.ts'
import { returnedPage, returnFilePage } from './pages/returned.ts'
import { blockByLinkView, byLinkView } from './views/by-link.ts'
import { returnedView, returnView } from './views/returned.ts'

const BLOCK = '/blocks/:block'
const RETURNED = '/returned'

/** What a link in a mail opens: one text, to read and to speak about under its person's name. */
export const contributeByLink: LinkDoor = {
  purpose: CONTRIBUTE,
  pages: {
    async ''({ reader, read, path }) {
      const view = await read(byLinkView)
      return byLinkPage(readsLike(reader, view.person), view, path)
    },
    [BLOCK]: (visit, params) => drawBlock(visit, params),
    [RETURNED]: visit => drawReturnFile(visit),
    [`${RETURNED}/:returned`]: (visit, params) => drawReturned(visit, params),
  },
  forms: {
    [`${BLOCK}/comments`]: linkForm({
      form: LinkedCommentForm,
      async act(tx, { drawn }, { block = '' }, value) {
        return saidAt(block, await commentByLink(tx, block, { ...value, begun: drawn }))
      },
      redraw: (visit, params, refused) => drawBlock(visit, params, { comment: refused }),
    }),
    [`${BLOCK}/suggestions`]: linkForm({
      form: LinkedSuggestionForm,
      async act(tx, { drawn }, { block = '' }, value) {
        return saidAt(block, await suggestByLink(tx, block, { ...value, begun: drawn }))
      },
      redraw: (visit, params, refused) => drawBlock(visit, params, { suggestion: refused }),
    }),
    [`${BLOCK}/contributions/:contribution/replies`]: linkForm({
      form: LinkedReplyForm,
      async act(tx, { drawn }, { block = '', contribution = '' }, value) {
        return saidAt(block, await addByLink(tx, block, contribution, { ...value, begun: drawn }))
      },
      redraw: (visit, params, refused) =>
        drawBlock(visit, params, { reply: { to: params['contribution'] ?? '', state: refused } }),
    }),
    [RETURNED]: linkForm({
      form: ReturnedFileForm,
      prepare: async (visit, _params, value, upload) => {
        files.set(visit, await readReturned(visit.read, documentOfLink, value, upload))
      },
      async act(tx, visit) {
        const { id, known } = await keepReturned(tx, documentOfLink, files.get(visit)!)
        return `${RETURNED}/${id}${known ? '?done=documents-returned-known' : ''}`
      },
      redraw: (visit, _params, refused) => drawReturnFile(visit, refused),
    }),
    [`${RETURNED}/:returned`]: linkForm({
      form: ReturnedForm,
      async act(tx, _visit, { returned = '' }, { base, take, language }) {
        await enterReturned(tx, documentOfLink, returned, { base, take, language })
        return `${RETURNED}/${returned}?done=documents-returned-entered`
      },
      redraw: (visit, params, refused) => drawReturned(visit, params, refused),
    }),
    [`${RETURNED}/:returned/removal`]: linkForm({
      form: EmptyForm,
      async act(tx, _visit, { returned = '' }) {
        await throwReturnedAway(tx, documentOfLink, returned)
        return '?done=documents-returned-gone'
      },
      redraw: (visit, params, refused) => drawReturned(visit, params, refused),
    }),
  },
}

const files = new WeakMap<Visit, ReturnedFile>()

const placeByLink = (path: string) => ({ text: path, returned: path + RETURNED, byLink: true })

async function drawReturnFile({ reader, read, path }: Visit, refused?: Refused) {
  const { view, person } = await read(async tx => {
    const at = await documentOfLink(tx)
    return { view: await returnView(tx, async () => at), person: at.person }
  })
  return returnFilePage(readsLike(reader, person), view, placeByLink(path), refused)
}

async function drawReturned({ reader, read, path }: Visit, { returned }: Params, refused?: Refused) {
  const { view, person } = await read(async tx => {
    const at = await documentOfLink(tx)
    const asked = { named: null, person: null, organisation: '', language: reader.language }
    return { view: await returnedView(tx, async () => at, returned, asked), person: at.person }
  })
  return returnedPage(readsLike(reader, person), view, placeByLink(path), refused)
}

async function drawBlock({ reader, read, path }: Visit, { block }: Params, forms: ByLinkFormState = {}) {
  const view = await read(tx => blockByLinkView(tx, block))
  return blockByLinkPage(readsLike(reader, view.person), view, path, forms)
}

const saidAt = (block: string, { late }: { late: boolean }) =>
  `?done=documents-said${late ? '-late' : ''}#${anchorOf(block)}`
