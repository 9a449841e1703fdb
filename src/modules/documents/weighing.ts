import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { type CellValue, writeCsv } from '../../kernel/sheets/write.ts'
import { joinContributions, splitOption } from './actions/options.ts'
import { JoinForm } from './forms.ts'
import { deskBlockPage } from './pages/desk.ts'
import { regionNames } from './pages/weight.ts'
import { deskBlockView } from './views/desk.ts'
import { weightsView } from './views/weights.ts'

const DOCUMENT = '/:network/documents/:document'
const OPTIONS = `${DOCUMENT}/blocks/:block/options`

/** What stands behind each option: a table to take along, and the desk's way to put contributions together. */
export function weighingRoutes(web: Web): void {
  web.form(OPTIONS, {
    form: JoinForm,
    act: async (_context, tx, params, value) => {
      await joinContributions(tx, where(params), value.contribution as string[])
      return `${desk(params)}?done=documents-joined`
    },
    redraw,
  })

  web.form(`${OPTIONS}/:option/split`, {
    form: EmptyForm,
    act: async (_context, tx, params) => {
      await splitOption(tx, where(params), params['option'])
      return `${desk(params)}?done=documents-split`
    },
    redraw,
  })

  web.file(`${DOCUMENT}/weight.csv`, weightFile)
}

const where = ({ network = '', document = '', block = '' }: Params) => ({ network, document, block })
const desk = ({ network, document, block }: Params) => `/${network}/documents/${document}/desk/${block}`

async function redraw({ reader, read }: Context, { network, document, block }: Params, refused: Refused) {
  const view = await read(tx => deskBlockView(tx, network, document, block))
  return deskBlockPage(reader, view, undefined, refused)
}

/** A row for each option of each block; what is not known or not told is left empty, never nought. */
async function weightFile({ reader, read }: Context, { network, document }: Params) {
  const { say, languages } = reader
  const { address, rows } = await read(tx => weightsView(tx, network, document, languages))
  const headers = [
    say('documents-desk-block'),
    say('documents-option-column'),
    say('documents-weight-contributions-column'),
    say('documents-weight-organisations-column'),
    say('documents-weight-regions-column'),
    say('documents-weight-regions-names-column'),
    say('documents-weight-members-column'),
    say('documents-weight-unknown-column'),
    say('documents-weight-from-column'),
    say('documents-weight-to-column'),
    say('documents-weight-persons-column'),
    say('documents-weight-address-column'),
  ]
  const cells = rows.map(({ block, words, option }): CellValue[] => {
    const { organisations, regions, members, persons } = option.weight
    return [
      block,
      words,
      option.contributions.length,
      organisations,
      regions.length,
      regionNames(reader, option.weight),
      members.known === 0 ? null : members.count,
      members.unknown,
      members.years?.[0] ?? null,
      members.years?.[1] ?? null,
      persons,
      linkTo(`${address}/blocks/${option.contributions[0]!.block_id}`),
    ]
  })
  return { name: `${document}-weight.csv`, chunks: writeCsv(headers, cells) }
}
