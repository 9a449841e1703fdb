import { Invalid } from '../../kernel/errors.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Refused, Web } from '../../kernel/http/web.ts'
import { enterLanguage } from './actions/enter-language.ts'
import { publishFile } from './actions/publish-file.ts'
import { documentToRevise, documentToTranslate, takeLanguage, takeVersion } from './actions/take-file.ts'
import { ArrivalForm, LanguageFileForm, VersionFileForm } from './forms.ts'
import { arrivalPage, languageFilePage, versionFilePage } from './pages/arrival.ts'
import { type ReadSource, readSource } from './read-source.ts'
import { arrivalView } from './views/arrival.ts'

const DOCUMENT = '/:network/documents/:document'
const FILES = `${DOCUMENT}/files`

/** Files that come for a text that is there: a later version, or another language. */
export function arrivalRoutes(web: Web): void {
  web.page(`${FILES}/version`, (context, params) => drawVersion(context, params))

  web.form(`${FILES}/version`, {
    form: VersionFileForm,
    // A Word file takes half a second: read before the transaction, not in it.
    prepare: async (context, { network, document }, value, upload) => {
      await context.read(tx => documentToRevise(tx, network, document))
      readings.set(context, await readSource(value, upload))
    },
    act: (context, tx, params, value) => takeVersion(tx, where(params), readings.get(context)!, value),
    redraw: drawVersion,
  })

  web.page(`${FILES}/language`, (context, params) => drawLanguage(context, params))

  web.form(`${FILES}/language`, {
    form: LanguageFileForm,
    prepare: async (context, { network, document }, value, upload) => {
      await context.read(tx => documentToTranslate(tx, network, document))
      readings.set(context, await readSource(value, upload))
    },
    act: (context, tx, params, value) => takeLanguage(tx, where(params), readings.get(context)!, value),
    redraw: drawLanguage,
  })

  web.page(`${FILES}/:arrival`, (context, params) => drawArrival(context, params))

  web.form(`${FILES}/:arrival`, {
    form: ArrivalForm,
    act: async (_context, tx, params, value) => {
      if (value.page) throw new Invalid([])
      const { network, document, arrival } = params
      const { purpose } = await arrivalView(tx, network, document, arrival)
      const at = { ...where(params), arrival: arrival ?? '' }
      await (purpose === 'version' ? publishFile(tx, at, value) : enterLanguage(tx, at, value))
      return `/${network}/documents/${document}?done=documents-file-${purpose}`
    },
    redraw: drawArrival,
  })
}

const readings = new WeakMap<Context, ReadSource>()

const where = ({ network = '', document = '' }: Params) => ({ network, document })

async function drawVersion({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  return versionFilePage(reader, await read(tx => documentToRevise(tx, network, document)), refused)
}

async function drawLanguage({ reader, read }: Context, { network, document }: Params, refused?: Refused) {
  return languageFilePage(reader, await read(tx => documentToTranslate(tx, network, document)), refused)
}

async function drawArrival({ reader, read }: Context, { network, document, arrival }: Params, refused?: Refused) {
  // Problems may be of any page: the first is where they are said.
  const page = refused?.problems.length === 0 ? Number(refused.typed['page']) : 1
  return arrivalPage(reader, await read(tx => arrivalView(tx, network, document, arrival, page)), refused)
}
