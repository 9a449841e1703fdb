import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Web } from '../../kernel/http/web.ts'
import { choose, chooseDigests, endPause, pause, wantDigests } from './actions/choose.ts'
import { read as haveRead } from './actions/read.ts'
import { SENDER } from './actions/send.ts'
import { isWrittenInVain } from './actions/vain.ts'
import { ChoicesForm, PauseForm, ReadForm } from './forms.ts'
import { type ChoicesForms, choicesPage } from './pages/choices.ts'
import { noticesPage } from './pages/list.ts'
import { choicesView, noticesJson, noticesView } from './views.ts'

const LIST = '/me/notices'
const CHOICES = '/account/notices'

export function noticesRoutes(web: Web): void {
  web.page(LIST, drawList)
  web.json(`/api/v1${LIST}`, async context => noticesJson(context.reader.languages, await listOf(context)))
  web.form(`${LIST}/reading`, {
    form: ReadForm,
    act: async (_context, tx, _params, value) => {
      await haveRead(tx, value)
      return `${LIST}?done=notices-read`
    },
    redraw: drawList,
  })

  web.page(CHOICES, context => drawChoices(context))
  web.form(CHOICES, {
    form: ChoicesForm,
    act: async (_context, tx, _params, value) => {
      await choose(tx, value)
      return `${CHOICES}?done=notices-kept`
    },
    redraw: (context, _params, choices) => drawChoices(context, { choices }),
  })
  web.form(`${CHOICES}/pause`, {
    form: PauseForm,
    act: async ({ reader }, tx, _params, { until }) => {
      await pause(tx, until, reader.identity?.zone ?? 'UTC')
      return `${CHOICES}?done=notices-paused`
    },
    redraw: (context, _params, paused) => drawChoices(context, { pause: paused }),
  })
  for (const [end, act, done] of [
    ['digest', chooseDigests, 'notices-kept'],
    ['digest/return', wantDigests, 'notices-kept'],
    ['pause/end', endPause, 'notices-pause-ended'],
  ] as const) {
    web.form(`${CHOICES}/${end}`, {
      form: EmptyForm,
      act: async (_context, tx) => {
        await act(tx)
        return `${CHOICES}?done=${done}`
      },
      redraw: context => drawChoices(context),
    })
  }
}

function listOf({ reader, read }: Context) {
  const { searchParams } = reader.here
  return read(tx => noticesView(tx, { unread: searchParams.has('unread'), before: searchParams.get('before') }))
}

async function drawList(context: Context) {
  const { reader } = context
  return noticesPage(reader, await listOf(context), { unread: reader.here.searchParams.has('unread') })
}

async function drawChoices(context: Context, forms: ChoicesForms = {}) {
  const { reader, read, as, actor } = context
  const view = await read(choicesView)
  const refused = await as(SENDER.service!).read(tx => isWrittenInVain(tx, actor.person!))
  return choicesPage(reader, view, { refused, forms })
}
