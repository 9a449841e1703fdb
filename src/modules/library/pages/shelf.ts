import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { button, buttonLink, emptyState, pageLinks, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { KINDS } from '../rules/items.ts'
import type { ItemView, ShelfView } from '../views.ts'
import { asPrinted, datedWords, fileLinks, placeInSeries } from './words.ts'

/** The shelf of a network, by kind; what is still to come stands apart. */
export function shelfPage(reader: Reader, view: ShelfView): Page {
  const { say } = reader
  const { network, may, asked } = view
  const here = `/${network.slug}/library`
  const main = html`<h1>${say('library-title')}</h1><p class="lead">${say('library-lead', { count: view.total })}</p>
${may.keep ? html`<p>${buttonLink(`${here}/new`, say('library-add'))} ${buttonLink(`${here}/references`, say('library-paste'), { quiet: true })}</p>` : null}
${view.total > 0 ? searchForm(reader, here, view) : null}${found(reader, view)}
${pageLinks(reader, { page: view.page, pages: view.pages, to: page => `${here}?${queryOf(view, page)}` })}
${may.keep ? html`<p class="meta"><a href="${here}${asked.retired ? null : '?retired=1'}">${say(asked.retired ? 'library-on-shelf' : 'library-retired-list')}</a></p>` : null}`
  return layout(reader, { title: say('library-title'), main, place: placeIn(reader, network, 'library') })
}

function searchForm(reader: Reader, here: string, { asked, languages }: ShelfView): Html {
  const { say } = reader
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? html` selected` : null}>${label}</option>`
  return html`<form action="${here}"><div class="row"><div class="field"><label for="q">${say('library-search')}</label><input id="q" name="q" type="search" dir="auto" maxlength="200" value="${asked.words}"></div>
<div class="field"><label for="kind">${say('library-kind')}</label><select id="kind" name="kind">${option('', say('library-all-kinds'), !asked.kind)}${KINDS.map(kind => option(kind, say(`library-kind-${kind}`), kind === asked.kind))}</select></div>
<div class="field"><label for="files">${say('library-files-in')}</label><select id="files" name="files">${option('', say('library-any-language'), !asked.language)}${languages.map(one => option(one, languageName(one, reader.language), one === asked.language))}</select></div></div>${button(say('library-search-button'), { quiet: true })}</form>`
}

function found(reader: Reader, view: ShelfView): Fill {
  const { say } = reader
  if (view.total === 0) return emptyState(say(view.may.keep ? 'library-none-staff' : 'library-none'))
  if (view.count === 0)
    return emptyState(say('library-none-asked'), {
      href: `/${view.network.slug}/library`,
      label: say('library-show-all'),
    })
  return html`${view.kinds.map(({ kind, items }) => section(reader, say(`library-kind-${kind}`), items))}${view.forthcoming.length > 0 ? section(reader, say('library-forthcoming'), view.forthcoming) : null}`
}

function section(reader: Reader, heading: string, items: readonly ItemView[]): Html {
  return html`<section><h2>${heading}</h2><ul class="open-now">${items.map(item => entry(reader, item))}</ul></section>`
}

function entry(reader: Reader, item: ItemView): Html {
  const facts: Fill[] = [
    placeInSeries(item) && html`<bdi>${placeInSeries(item)}</bdi>`,
    asPrinted(item.authors),
    item.dated && datedWords(reader, item.dated),
    item.visibility === 'public' ? null : reader.say(`library-visibility-${item.visibility}`),
  ].filter(Boolean)
  return html`<li><h3><a href="${item.url}">${shownText(reader, item.title)}</a></h3><p class="meta">${facts.map((fact, at) => html`${at > 0 ? ' · ' : null}${fact}`)}</p>${item.files.length > 0 ? html`<p>${fileLinks(reader, item.url, item.files)}</p>` : null}</li>`
}

function queryOf({ asked }: ShelfView, page: number): string {
  const query = new URLSearchParams({ q: asked.words, kind: asked.kind ?? '', files: asked.language })
  if (asked.retired) query.set('retired', '1')
  query.set('page', String(page))
  return query.toString()
}
