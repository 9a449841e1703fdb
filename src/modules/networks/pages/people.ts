import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { bareText, languageOf, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Added } from '../slots.ts'
import type { PeopleView } from '../views.ts'
import { placeIn } from './place.ts'

export function peoplePage(reader: Reader, view: PeopleView, added: Added): Page {
  const { say } = reader
  const title = say('people-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('people-lead', { count: view.count })}</p>${added?.(reader)}
${regions(reader, view)}
${view.count === 0 ? html`<p>${say('people-none')}</p>` : html`<ul class="people">${view.people.map(one => person(reader, one))}</ul>`}${pageLinks(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'people') })
}

function regions(reader: Reader, { network, regions, region }: PeopleView): Fill {
  if (regions.length === 0) return null
  const link = (slug: string | null, label: Fill) =>
    html`<li><a href="/${network.slug}/people${slug ? `?region=${slug}` : null}"${(region?.slug ?? null) === slug ? html` aria-current="true"` : null}>${label}</a></li>`
  return html`<nav aria-label="${reader.say('people-regions')}"><ul class="filter">${link(null, reader.say('people-everywhere'))}${regions.map(
    one => link(one.slug, bareText(reader, one.name)),
  )}</ul></nav>`
}

function person(reader: Reader, one: PeopleView['people'][number]): Html {
  const facts = [
    one.organisation ? shownText(reader, one.organisation) : null,
    one.place,
    one.region ? bareText(reader, one.region) : null,
    one.languages.map(tag => languageName(tag, reader.language)).join(', '),
  ].filter(fact => fact)
  return html`<li><a href="${one.url}"${languageOf(reader, one.name_language)}><bdi>${one.name}</bdi></a><p class="meta">${facts.map((fact, i) => html`${i > 0 ? ' · ' : null}${fact}`)}</p></li>`
}

function pageLinks(reader: Reader, { network, region, page, pages }: PeopleView): Fill {
  if (pages === 1) return null
  const { say } = reader
  const to = (number: number) => `/${network.slug}/people?${region ? `region=${region.slug}&` : ''}page=${number}`
  return html`<nav aria-label="${say('people-pages')}"><p>${say('people-page', { number: page, total: pages })}</p>
<p>${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('people-page-before')}</a> ` : null}${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('people-page-after')}</a>` : null}</p></nav>`
}
