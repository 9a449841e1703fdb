import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { dateOf, emptyState, languageOf, pageLinks, placeLine, shownText, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Text } from '../../../kernel/text.ts'
import { countryName } from '../../register/index.ts'
import type { DuplicatesView, Suspect } from '../views/duplicates.ts'
import { placeIn } from './place.ts'

export function duplicatesPage(reader: Reader, view: DuplicatesView): Page {
  const { say } = reader
  const title = say('duplicates-title')
  const { network, kind } = view
  const here = (of: DuplicatesView['kind'], page = 1) => addressOf(network.slug, of, page)
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/people`, words: say('people-title') }])}
<h1>${title}</h1><p class="lead">${say('duplicates-lead', { count: view.count })}</p>
${tabs(title, [
  { href: here('person'), label: say('people-title'), here: kind === 'person' },
  { href: here('organisation'), label: say('organisations-title'), here: kind === 'organisation' },
])}
${view.count === 0 ? emptyState(say('duplicates-none'), { href: `/${network.slug}/people`, label: say('people-title') }) : html`<ul class="people">${view.pairs.map(pair => suggestion(reader, pair))}</ul>`}${pageLinks(reader, { ...view, to: page => here(kind, page) })}${merged(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

function addressOf(network: string, kind: DuplicatesView['kind'], page: number): string {
  const asked = new URLSearchParams({
    ...(kind === 'person' ? {} : { of: 'organisations' }),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return `/${network}/people/duplicates${asked.size > 0 ? `?${asked}` : ''}`
}

function suggestion(reader: Reader, { one, other, reasons, url }: DuplicatesView['pairs'][number]): Html {
  const { say } = reader
  const why = reasons.map(({ why }) => say(`likeness-${why}`)).join(' · ')
  return html`<li><p>${suspect(reader, one)}<br>${suspect(reader, other)}</p><p class="meta">${why}</p><p><a href="${url}">${say('duplicates-compare')}</a></p></li>`
}

function suspect(reader: Reader, one: Suspect): Html {
  const country = one.country ? countryName(one.country, reader.language) : null
  const details = [...one.details, ...(country ? [country] : [])]
  return html`<strong${one.nameLanguage ? languageOf(reader, one.nameLanguage) : null}>${shown(reader, one.name)}</strong>${details.map(detail => html` · ${shown(reader, detail)}`)}`
}

function merged(reader: Reader, { merges }: DuplicatesView): Fill {
  if (merges.length === 0) return null
  return html`<h2>${reader.say('duplicates-merged')}</h2><ul>${merges.map(
    one =>
      html`<li><a href="${one.url}">${shown(reader, one.name ?? '—')}</a> <small class="meta">${dateOf(reader, one.at)}</small></li>`,
  )}</ul>`
}

/** A name as it is written, or in the reader's language where it has faces. */
export function shown(reader: Reader, words: string | Text): Fill {
  return typeof words === 'string' ? html`<bdi>${words}</bdi>` : shownText(reader, words)
}
