import { notFound } from '../../kernel/errors.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { MadeStream } from '../../kernel/http/downloads.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { type CellValue, writeCsv } from '../../kernel/sheets/write.ts'
import { faceFor, type Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listPiece, type Piece, type ThreadOrder, threadOrder } from './views/whole.ts'

/**
 * A whole thread as a file, written while it is sent: `thread.json` or `thread.csv`, as the address asks; nothing else is
 * there. `find` loads, with the reader's rights, the ids whose thread it is. It holds what this reader may see.
 */
export async function threadFile(
  context: Context,
  file: string | undefined,
  find: (tx: Tx) => Promise<readonly string[]>,
): Promise<MadeStream> {
  const { read } = context
  if (file !== 'thread.json' && file !== 'thread.csv') throw notFound()
  const order = await read(async tx => threadOrder(tx, await find(tx)))
  async function* pieces(): AsyncGenerator<Piece> {
    for (let at = 0; at < order.ids.length; at += AT_ONCE)
      yield await read(tx => listPiece(tx, order, order.ids.slice(at, at + AT_ONCE)))
  }
  const chunks = file === 'thread.json' ? inJson(pieces()) : inCsv(context, order, pieces())
  return { name: file, chunks }
}

const AT_ONCE = 200

/** One object with a list of things, each with the links that lead on from it. */
async function* inJson(pieces: AsyncIterable<Piece>): AsyncGenerator<Buffer> {
  yield Buffer.from('{"nodes":[')
  let first = true
  for await (const { nodes } of pieces) {
    const written = nodes.map(({ node, links }) => {
      const { scope_id: _scope, url, ...told } = node
      return JSON.stringify({ ...told, url: linkTo(url), links })
    })
    if (written.length > 0) yield Buffer.from(`${first ? '' : ','}\n${written.join(',\n')}`)
    if (written.length > 0) first = false
  }
  yield Buffer.from('\n]}\n')
}

/** A row for each link, and one for each thing that nothing came of. */
function inCsv({ reader }: Context, order: ThreadOrder, pieces: AsyncIterable<Piece>): AsyncGenerator<Buffer> {
  const { say } = reader
  const words = (text: Text | null) => (text ? faceFor(text, reader.languages).text : null)
  async function* rows(): AsyncGenerator<CellValue[]> {
    for await (const { nodes } of pieces)
      for (const { node, links } of nodes) {
        const fate = node.fate === 'none' ? null : say(`fate-${node.fate}`)
        const one = [say(`trace-kind-${node.kind}`), words(node.title), words(node.place), node.at.toString(), fate]
        const begun = [...one, linkTo(node.url), linkTo(`/trace/${node.id}`)]
        if (links.length === 0) yield [...begun, null, null, null, null, null, null, null]
        for (const link of links)
          yield [
            ...begun,
            say(`trace-link-${link.kind}`),
            words(link.why),
            link.tied_by,
            link.at.toString(),
            say(`trace-kind-${order.kinds.get(link.to)!}`),
            words(link.title),
            linkTo(`/trace/${link.to}`),
          ]
      }
  }
  return writeCsv(
    COLUMNS.map(column => say(`trace-column-${column}`)),
    rows(),
  )
}

const COLUMNS = [
  'kind',
  'title',
  'place',
  'at',
  'fate',
  'address',
  'thread',
  'link',
  'why',
  'by',
  'tied',
  'to-kind',
  'to-title',
  'to-thread',
] as const
