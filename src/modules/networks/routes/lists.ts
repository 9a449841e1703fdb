import { Invalid } from '../../../kernel/errors.ts'
import { EmptyForm } from '../../../kernel/forms.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { onAnswer, type Params, type Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { columnLetters } from '../../../kernel/sheets/problem.ts'
import { writeCsv } from '../../../kernel/sheets/write.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { networkToKeepRecordsOf } from '../access.ts'
import {
  askToEnter,
  type Brought,
  bringList,
  chooseColumns,
  decideRows,
  goOn,
  type ListAt,
  listToWorkOn,
  putListAside,
} from '../actions/bring-list.ts'
import { BringForm, ChoicesForm, ColumnsForm, DecisionsForm } from '../forms.ts'
import type { ListKind } from '../importing/fields.ts'
import { isWorking } from '../importing/understood.ts'
import { bringListPage } from '../pages/bring-list.ts'
import { listPage } from '../pages/list.ts'
import { bringView, listView, problemsIn } from '../views/lists.ts'

/** So often a page renews itself while its list is worked on. */
const RENEW_SECONDS = '3'

/** Lists that staff bring in: of people, of organisations. */
export function listRoutes(web: Web): void {
  for (const kind of ['people', 'organisations'] as const) routesOf(web, kind)
}

function routesOf(web: Web, kind: ListKind): void {
  const ALL = `/:network/${kind}/imports`
  const ONE = `${ALL}/:list`
  const brought = new WeakMap<Context, Brought>()

  const drawBring = async ({ reader, read }: Context, { network }: Params, state: FormState = fresh) =>
    bringListPage(reader, await read(tx => bringView(tx, network, kind)), state)
  web.page(`/:network/${kind}/import`, (context, params) => drawBring(context, params))
  web.form(ALL, {
    form: BringForm,
    async prepare(context, { network }, { text }, upload) {
      await context.read(tx => networkToKeepRecordsOf(tx, network))
      const pasted = text ? { name: 'table.csv', bytes: Buffer.from(text) } : null
      const list = upload && upload.bytes.length > 0 ? upload : pasted
      if (!list) throw new Invalid([{ field: 'file', text: 'problem-import-file-none' }])
      brought.set(context, list)
    },
    act: (context, tx, { network }, value) => bringList(tx, { network, kind }, value, brought.get(context)!),
    redraw: drawBring,
  })

  const drawList = async (context: Context, params: Params, state: FormState = fresh) => {
    const { reader, read } = context
    const asked = reader.here.searchParams
    const shown = { show: asked.get('show'), page: asked.get('page') }
    const view = await read(tx => listView(tx, atOf(params, kind), shown))
    if (isWorking(view.list)) onAnswer(context, reply => reply.header('refresh', RENEW_SECONDS))
    // What stands in a list of somebody else's members is in no cache.
    return { ...listPage(reader, view, state), secret: true }
  }
  web.page(ONE, (context, params) => drawList(context, params))
  web.form(`${ONE}/columns`, {
    form: ColumnsForm,
    act: (_context, tx, params, { column }) => chooseColumns(tx, atOf(params, kind), column as string[]),
    redraw: drawList,
  })
  for (const about of ['row', 'organisation'] as const)
    web.form(`${ONE}/${about}s`, {
      form: DecisionsForm,
      async act({ reader }, tx, params, { choice }) {
        await decideRows(tx, atOf(params, kind), about, choice as string[])
        const back = new URLSearchParams({ done: 'list-decided' })
        for (const name of ['show', 'page']) {
          const value = reader.here.searchParams.get(name)
          if (value) back.set(name, value)
        }
        return `/${params['network']}/${kind}/imports/${params['list']}?${back}`
      },
      redraw: drawList,
    })
  web.form(`${ONE}/entry`, {
    form: ChoicesForm,
    act: (_context, tx, params, value) => askToEnter(tx, atOf(params, kind), value),
    redraw: drawList,
  })
  web.form(`${ONE}/again`, {
    form: EmptyForm,
    act: (_context, tx, params) => goOn(tx, atOf(params, kind)),
    redraw: drawList,
  })
  web.form(`${ONE}/aside`, {
    form: EmptyForm,
    act: (_context, tx, params) => putListAside(tx, atOf(params, kind)),
    redraw: drawList,
  })
  web.file(`${ONE}/problems.csv`, async ({ reader, read }, params) => {
    const { list } = await read(tx => listToWorkOn(tx, atOf(params, kind)))
    const { say } = reader
    const headings = [
      'list-problem-row',
      'list-problem-column',
      'list-problem-heading',
      'list-problem-what',
      'list-problem-lost',
    ] as const
    async function* rows() {
      const line = (problem: (typeof list.about.problems)[number]) => [
        String(problem.line),
        problem.column === null ? '' : columnLetters(problem.column),
        problem.column === null ? '' : (list.about.headings[problem.column] ?? ''),
        sayAny(say, problem.text, problem.values).replace(/[\u2068\u2069]/g, ''),
        problem.lost ? '×' : '',
      ]
      yield* list.about.problems.map(line)
      for await (const row of problemsIn(read, list)) yield* row.problems.map(line)
    }
    const chunks = writeCsv(
      headings.map(key => sayAny(say, key)),
      rows(),
    )
    return { name: 'problems.csv', chunks }
  })
}

function atOf({ network, list }: Params, kind: ListKind): ListAt {
  return { network, kind, list }
}
