import { notFound } from '../../kernel/errors.ts'
import { openFile } from '../../kernel/files/keep.ts'
import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Upload, Web } from '../../kernel/http/web.ts'
import { itemToKeep, shelfToKeep } from './access.ts'
import { citeByAddress, uncite } from './actions/cite.ts'
import { checkFile, putItemFile, removeItemFile } from './actions/files.ts'
import { addItem, changeItem, retireItem } from './actions/items.ts'
import { enterReferences, pasteReferences } from './actions/references.ts'
import { CitationForm, EnterForm, FileForm, ItemForm, PasteForm } from './forms.ts'
import { citationPage, editPage, pastePage } from './pages/forms.ts'
import { type ItemForms, itemPage } from './pages/item.ts'
import { previewPage } from './pages/preview.ts'
import { shelfPage } from './pages/shelf.ts'
import { REFERENCES_ON_A_PAGE } from './rules/references.ts'
import { editView, fileOf, itemView, pageAsked, pasteView, shelfView } from './views.ts'

const SHELF = '/:network/library'
const ITEM = `${SHELF}/:item`

export function libraryRoutes(web: Web): void {
  web.page(SHELF, async (context, params) => shelfPage(context.reader, await shelf(context, params)))
  web.json(`/api/v1${SHELF}`, shelf)
  newItem(web)
  pastedLists(web)
  web.form(`${SHELF}/citations`, {
    form: CitationForm,
    act: async (_context, tx, { network }, value) => `${await citeByAddress(tx, network, value)}?done=library-cited`,
    redraw: async ({ reader, read }, { network }, refused) =>
      citationPage(reader, { network: await read(tx => shelfToKeep(tx, network)) }, refused),
  })
  oneItem(web)
  itemFiles(web)
}

function newItem(web: Web): void {
  web.page(`${SHELF}/new`, async ({ reader, read }, { network }) =>
    editPage(reader, await read(tx => editView(tx, network, null))),
  )
  web.form(`${SHELF}/new`, {
    form: ItemForm,
    act: async (_context, tx, { network }, value) => `${await addItem(tx, network, value)}?done=library-added`,
    redraw: async ({ reader, read }, { network }, refused) =>
      editPage(reader, await read(tx => editView(tx, network, null)), refused),
  })
}

function pastedLists(web: Web): void {
  web.page(`${SHELF}/references`, async ({ reader, read }, { network }) =>
    pastePage(reader, await read(tx => editView(tx, network, null))),
  )
  web.form(`${SHELF}/references`, {
    form: PasteForm,
    act: (_context, tx, { network }, value) => pasteReferences(tx, network, value),
    redraw: async ({ reader, read }, { network }, refused) =>
      pastePage(reader, await read(tx => editView(tx, network, null)), refused),
  })
  web.page(`${SHELF}/references/:paste`, async ({ reader, read }, { network, paste }) =>
    previewPage(reader, await read(tx => pasteView(tx, network, paste, pageAsked(reader.here.searchParams)))),
  )
  web.form(`${SHELF}/references/:paste`, {
    form: EnterForm,
    act: (_context, tx, { network, paste }, value) => enterReferences(tx, { network, paste }, value),
    redraw: async ({ reader, read }, { network, paste }, refused) => {
      const from = refused.typed['from']
      const first = typeof from === 'string' && /^\d{1,3}$/.test(from) ? Number(from) : 0
      const page = Math.floor(first / REFERENCES_ON_A_PAGE) + 1
      return previewPage(reader, await read(tx => pasteView(tx, network, paste, page)), refused)
    },
  })
}

function oneItem(web: Web): void {
  web.page(ITEM, (context, params) => draw(context, params))
  web.json(`/api/v1${ITEM}`, ({ read, reader }, { network, item }) =>
    read(tx => itemView(tx, network, item, reader.languages)),
  )
  web.page(`${ITEM}/edit`, async ({ reader, read }, { network, item }) =>
    editPage(reader, await read(tx => editView(tx, network, item))),
  )
  web.form(`${ITEM}/edit`, {
    form: ItemForm,
    act: async (_context, tx, at, value) => `${await changeItem(tx, itemAt(at), value)}?done=library-kept`,
    redraw: async ({ reader, read }, { network, item }, refused) =>
      editPage(reader, await read(tx => editView(tx, network, item)), refused),
  })
  for (const [end, back] of [
    ['retirement', false],
    ['return', true],
  ] as const) {
    web.form(`${ITEM}/${end}`, {
      form: EmptyForm,
      act: async (_context, tx, at) =>
        `${await retireItem(tx, itemAt(at), back)}?done=${back ? 'library-put-back' : 'library-retired'}`,
      redraw: (context, params, refused) => draw(context, params, { state: refused }),
    })
  }
  web.form(`${ITEM}/citations/:citation/removal`, {
    form: EmptyForm,
    act: async (_context, tx, at) => `${await uncite(tx, itemAt(at), at['citation'])}?done=library-uncited`,
    redraw: (context, params, refused) => draw(context, params, { state: refused }),
  })
}

function itemFiles(web: Web): void {
  const uploads = new WeakMap<Context, Upload>()
  web.form(`${ITEM}/files`, {
    form: FileForm,
    async prepare(context, { network, item }, { link }, upload) {
      await context.read(tx => itemToKeep(tx, network, item))
      await checkFile(link, upload)
      if (upload) uploads.set(context, upload)
    },
    async act(context, tx, at, { language, link }) {
      const file = uploads.get(context) ?? null
      return `${await putItemFile(tx, itemAt(at), { language, link, file })}?done=library-file-put`
    },
    redraw: (context, params, refused) => draw(context, params, { file: refused }),
  })
  web.form(`${ITEM}/files/:file/removal`, {
    form: EmptyForm,
    act: async (_context, tx, at) => `${await removeItemFile(tx, itemAt(at), at['file'])}?done=library-file-removed`,
    redraw: (context, params, refused) => draw(context, params, { state: refused }),
  })
  web.file(`${ITEM}/files/:file`, async ({ read }, { network, item, file }) => {
    const opened = await read(async tx => {
      const found = await fileOf(tx, network, item, file)
      return found?.file_id ? openFile(tx, found.file_id) : null
    })
    if (!opened) throw notFound()
    return opened
  })
}

const shelf = ({ reader, read }: Context, { network }: Params) =>
  read(tx => shelfView(tx, network, reader.here.searchParams, reader.languages))

const itemAt = ({ network, item }: Params) => ({ network, item })

async function draw({ reader, read }: Context, { network, item }: Params, forms: ItemForms = {}) {
  return itemPage(reader, await read(tx => itemView(tx, network, item, reader.languages)), forms)
}
