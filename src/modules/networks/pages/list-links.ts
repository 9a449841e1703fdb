import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { ListKind } from '../importing/fields.ts'
import type { Network } from '../store/networks.ts'

/** For those who keep records here: the ways in and out for whole lists, and what may stand in one twice. What the page is narrowed to goes along. */
export function listLinks(reader: Reader, network: Network, kind: ListKind, mayKeep: boolean): Fill {
  if (!mayKeep) return null
  const { say, here } = reader
  return html`<p><a href="/${network.slug}/${kind}/import">${say('list-bring')}</a> · <a href="/${network.slug}/${kind}/export${here.search}">${say('list-take')}</a> · <a href="/${network.slug}/people/duplicates">${say('duplicates-link')}</a></p>`
}
