import { notFound } from '../../kernel/errors.ts'
import { openFile } from '../../kernel/files/keep.ts'
import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { findArrivedMail } from '../../kernel/mail/arrived.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { visibleFile, visibleGroupFile, visibleItem } from './access.ts'
import { answerItem } from './actions/answer.ts'
import { readMail } from './actions/read-mail.ts'
import { turnItem } from './actions/turn.ts'
import { assignItem, letIn, markUnwanted, noteOn, setState } from './actions/work.ts'
import { AnswerForm, AssignForm, NoteForm, StateForm } from './forms.ts'
import { groupMailsPage } from './pages/group.ts'
import { type ItemStates, itemPage } from './pages/item.ts'
import { listPage } from './pages/list.ts'
import { turnsOffered } from './slots.ts'
import { type AttachedFile, findMessage } from './store/messages.ts'
import { groupMailsView } from './views/group.ts'
import { itemView } from './views/item.ts'
import { listView } from './views/list.ts'

const INBOX = '/:network/inbox'
const ITEM = `${INBOX}/:item`
const MESSAGE = `${ITEM}/messages/:message`
const GROUP = '/:network/groups/:body/mails'

const at = ({ network, item }: Params) => ({ network, item })
const bare = (context: Context, params: Params) => drawItem(context, params)

export function inboxRoutes(web: Web): void {
  web.page(INBOX, async ({ reader, read }, { network }) =>
    listPage(reader, await read(tx => listView(tx, network, reader.here.searchParams))),
  )
  web.json(`/api/v1${INBOX}`, ({ reader, read }, { network }) =>
    read(tx => listView(tx, network, reader.here.searchParams)),
  )
  web.page(ITEM, (context, params) => drawItem(context, params))
  web.json(`/api/v1${ITEM}`, async ({ read }, { network, item }) => {
    const { offers, staff: _, ...view } = await read(tx => itemView(tx, network, item))
    return { ...view, offers: offers.map(one => one.name) }
  })

  web.form(`${ITEM}/assignment`, {
    form: AssignForm,
    act: (_context, tx, params, { person }) => assignItem(tx, at(params), person ?? null),
    redraw: (context, params, refused) => drawItem(context, params, { assignment: refused }),
  })
  web.form(`${ITEM}/state`, {
    form: StateForm,
    act: (_context, tx, params, { state }) => setState(tx, at(params), state as 'new' | 'waiting' | 'closed'),
    redraw: bare,
  })
  web.form(`${ITEM}/unwanted`, {
    form: EmptyForm,
    act: (_context, tx, params) => markUnwanted(tx, at(params)),
    redraw: bare,
  })
  web.form(`${ITEM}/notes`, {
    form: NoteForm,
    act: (_context, tx, params, { words }) => noteOn(tx, at(params), words),
    redraw: (context, params, refused) => drawItem(context, params, { note: refused }),
  })
  web.form(`${ITEM}/answers`, {
    form: AnswerForm,
    act: (_context, tx, params, value) => answerItem(tx, at(params), value),
    redraw: (context, params, refused) => drawItem(context, params, { answer: refused }),
  })
  web.form(`${MESSAGE}/admission`, {
    form: EmptyForm,
    act: (_context, tx, params) => letIn(tx, at(params), params['message']),
    redraw: bare,
  })
  for (const { name, form, as } of turnsOffered())
    web.form(`${ITEM}/turns/${name}`, {
      form,
      ...(as ? { as } : {}),
      act: (_context, tx, params, value) => turnItem(tx, at(params), name, value),
      redraw: (context, params, refused) => drawItem(context, params, { turn: { name, state: refused } }),
    })

  // What is known against a file stands in its address, so that no single tap fetches it.
  for (const [rest, isRisky] of [
    ['', false],
    ['/all-the-same', true],
  ] as const) {
    web.file(`${MESSAGE}/files/:file${rest}`, ({ read }, { network, item, message, file }) =>
      read(async tx => give(tx, await visibleFile(tx, network, item, message, file), isRisky)),
    )
    web.file(`${GROUP}/:message/files/:file${rest}`, async ({ read, as }, { network, body, message, file }) => {
      const attached = await read(tx => visibleGroupFile(tx, { network, body, message, file }))
      return as('give-group-file').read(tx => give(tx, attached, isRisky))
    })
  }
  web.file(`${MESSAGE}/original`, async ({ read, as }, { network, item, message = '' }) => {
    const mail = await read(async tx => {
      const found = await visibleItem(tx, network, item)
      const of = /^[0-9a-f-]{36}$/.test(message) ? await findMessage(tx, message) : undefined
      return of?.item_id === found.item.id && of.kind === 'in' ? of.mail_id : null
    })
    const file = mail
      ? await as(readMail.subscriber).read(async tx => {
          const arrived = await findArrivedMail(tx, mail)
          return arrived && openFile(tx, arrived.fileId)
        })
      : null
    if (!file) throw notFound()
    return file
  })

  web.page(GROUP, async ({ reader, read }, { network, body }) =>
    groupMailsPage(reader, await read(tx => groupMailsView(tx, network, body, reader.here.searchParams))),
  )
  web.json(`/api/v1${GROUP}`, ({ reader, read }, { network, body }) =>
    read(tx => groupMailsView(tx, network, body, reader.here.searchParams)),
  )
}

async function give(tx: Tx, { file_id, risk }: AttachedFile, isRisky: boolean) {
  const file = (risk !== null) === isRisky ? await openFile(tx, file_id) : null
  if (!file) throw notFound()
  return file
}

async function drawItem({ reader, read }: Context, { network, item }: Params, states: ItemStates = {}) {
  return itemPage(reader, await read(tx => itemView(tx, network, item)), states)
}
