import { notFound, Refusal } from '../../../kernel/errors.ts'
import type { Context } from '../../../kernel/http/context.ts'
import { mustBeFresh } from '../../../kernel/http/step-up.ts'
import type { Params, Web } from '../../../kernel/http/web.ts'
import { type FormState, fresh } from '../../../kernel/look/kit.ts'
import { writeCsv, writeXlsx } from '../../../kernel/sheets/write.ts'
import { type Card, writeCards } from '../../../kernel/sheets/write-cards.ts'
import { networkToKeepRecordsOf } from '../access.ts'
import { takenBy, writeDownTaking } from '../actions/take-list.ts'
import { TakeForm } from '../forms.ts'
import type { ListField, ListKind } from '../importing/fields.ts'
import { WRITTEN_OF_ORGANISATIONS, WRITTEN_OF_PEOPLE, Writer, type Written } from '../importing/written.ts'
import { takeListPage } from '../pages/take-list.ts'

/** Lists that staff take out: of whom they keep, by a proof of lately, and each person can see that it was done. */
export function takeRoutes(web: Web): void {
  for (const kind of ['people', 'organisations'] as const) routesOf(web, kind)
}

/** Rows that are read at a time while a list is sent. */
const AT_ONCE = 500

function routesOf(web: Web, kind: ListKind): void {
  const EXPORT = `/:network/${kind}/export`
  const draw = async ({ reader, read, request }: Context, { network }: Params, state: FormState = fresh) => {
    const view = await read(tx => takenBy(tx, network, kind, queryOf(request.url)))
    return takeListPage(reader, { network: view.network, kind, count: view.ids.length }, state)
  }
  web.page(EXPORT, (context, params) => draw(context, params))
  web.form(EXPORT, {
    form: TakeForm,
    fresh: () => true,
    async act({ request }, tx, { network }, { format, contacts, access }) {
      await networkToKeepRecordsOf(tx, network)
      const asked = queryOf(request.url)
      if (contacts) asked.set('contacts', contacts)
      if (access) asked.set('access', access)
      return `/${network}/${kind}/export/${kind}.${format}?${asked}`
    },
    redraw: draw,
  })
  web.file(`${EXPORT}/:file`, async (context, { network, file }) => {
    mustBeFresh(context)
    const { reader, read, request } = context
    const format = /^(?:people|organisations)\.(xlsx|csv|vcf)$/.exec(file ?? '')?.[1]
    if (!format || !file!.startsWith(kind) || (format === 'vcf' && kind !== 'people')) throw notFound()
    // What only asks what there is takes nothing out.
    if (request.method !== 'GET') throw new Refusal('bad-request')
    const asked = queryOf(request.url)
    const sealed = { contacts: asked.get('contacts') === 'on', access: asked.get('access') === 'on' }
    const taking = await context.write(async tx => {
      const found = await takenBy(tx, network, kind, asked)
      if (found.ids.length === 0) throw notFound()
      await writeDownTaking(tx, found, kind, sealed)
      return found
    })
    const writer = await read(tx => Writer.at(tx, reader, taking.network, taking.regions))
    async function* rows(): AsyncGenerator<Written> {
      for (let at = 0; at < taking.ids.length; at += AT_ONCE) {
        const some = taking.ids.slice(at, at + AT_ONCE)
        yield* kind === 'organisations' ? writer.organisations(some) : await read(tx => writer.people(tx, some, sealed))
      }
    }
    const fields: ListField[] =
      kind === 'organisations'
        ? [...WRITTEN_OF_ORGANISATIONS]
        : [
            ...WRITTEN_OF_PEOPLE,
            ...(sealed.contacts ? (['phone', 'email'] as const) : []),
            ...(sealed.access ? (['access'] as const) : []),
          ]
    async function* cells() {
      for await (const row of rows()) yield fields.map(field => row[field] ?? '')
    }
    const headings = writer.headings(fields)
    const sheet = { name: reader.say(`${kind}-title`), direction: reader.direction }
    const chunks =
      format === 'csv'
        ? writeCsv(headings, cells())
        : format === 'xlsx'
          ? writeXlsx(headings, cells(), sheet)
          : writeCards(cardsOf(rows()), '4.0')
    return { name: file!, chunks }
  })
}

async function* cardsOf(rows: AsyncIterable<Written>): AsyncGenerator<Card> {
  for await (const row of rows)
    yield {
      uid: `urn:uuid:${row.id}`,
      name: row.name ?? '',
      organisation: row.organisation ?? '',
      title: row.title ?? '',
      emails: row.emails ?? [],
      phones: (row.phones ?? []).map(number => ({ number })),
      languages: row.tags ?? [],
      city: row.place ?? '',
      country: row.country ?? '',
      ...(row.access ? { note: row.access } : {}),
    }
}

/** What the page that the list is taken from was asked by. */
function queryOf(url: string): URLSearchParams {
  const asked = new URL(url, 'http://here').searchParams
  for (const ours of ['lang', 'page', 'done', 'count']) asked.delete(ours)
  return asked
}
