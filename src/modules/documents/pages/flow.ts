import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, placeLine, plainText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { flowMain } from '../../trace/index.ts'
import type { documentFlowView } from '../views/flow.ts'
import { addressOf } from './document.ts'

/** The picture of what a text led to. */
export function flowPage(reader: Reader, view: Awaited<ReturnType<typeof documentFlowView>>): Page {
  const { network, document, flow } = view
  const address = addressOf(view)
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, document.title) }])}${flowMain(reader, flow, address)}`
  return layout(reader, {
    title: `${reader.say('trace-flow')}: ${plainText(reader, document.title)}`,
    main,
    place: placeIn(reader, network, 'documents'),
  })
}
