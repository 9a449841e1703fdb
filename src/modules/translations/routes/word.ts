import { Invalid } from '../../../kernel/errors.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import type { Paper } from '../../../kernel/paper/blocks.ts'
import { PaperProblem } from '../../../kernel/paper/problem.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { visibleDesk } from '../access.ts'
import { bringBack, keepReturn, takeOut, wordFileOf } from '../actions/outings.ts'
import { BackForm, OutingForm, ReturnForm } from '../forms.ts'
import { outingPage, returnPage, wordPage } from '../pages/outings.ts'
import { outingView, returnView, wordView } from '../views/outings.ts'

const WORD = '/:network/translations/word'

/** Texts out as a Word file, and back. */
export function wordRoutes(web: Web): void {
  web.page(WORD, (context, params) => draw(context, params))
  web.form(WORD, {
    form: OutingForm,
    act: (_context, tx, { network }, value) => takeOut(tx, network, value),
    redraw: draw,
  })
  web.page(`${WORD}/:outing`, async ({ reader, read }, { network, outing }) =>
    outingPage(reader, await read(tx => outingView(tx, network, outing))),
  )
  web.file(`${WORD}/:outing/file`, async ({ reader, read }, { network, outing }) => {
    const view = await read(tx => outingView(tx, network, outing))
    return wordFileOf(view.outing, reader.language)
  })
  web.form(`${WORD}/back`, {
    form: BackForm,
    prepare: async (context, { network }, _value, upload) => {
      await context.read(tx => visibleDesk(tx, network))
      if (!upload) return
      try {
        papers.set(context.request, await readPaper(upload.name, upload.bytes))
      } catch (error) {
        if (error instanceof PaperProblem) throw new Invalid([{ field: 'file', text: `problem-paper-${error.code}` }])
        throw error
      }
    },
    act: ({ request }, tx, { network }) => bringBack(tx, network, papers.get(request) ?? null),
    redraw: draw,
  })

  web.page('/:network/translations/returns/:returned', (context, params) => drawReturn(context, params))
  web.form('/:network/translations/returns/:returned', {
    form: ReturnForm,
    act: (_context, tx, { network, returned }, value) => keepReturn(tx, { network, returned }, value),
    redraw: drawReturn,
  })
}

const papers = new WeakMap<Context['request'], Paper>()

async function draw({ reader, read }: Context, { network }: Params, state: FormState = fresh) {
  const asked = reader.here.searchParams
  const typed = (name: string) => (typeof state.typed[name] === 'string' ? String(state.typed[name]) : asked.get(name))
  return wordPage(reader, await read(tx => wordView(tx, network, { to: typed('to'), under: typed('under') })), state)
}

async function drawReturn({ reader, read }: Context, { network, returned }: Params, state: FormState = fresh) {
  return returnPage(reader, await read(tx => returnView(tx, network, returned)), state)
}
