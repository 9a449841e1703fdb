import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, type FormState, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName } from '../../register/index.ts'
import type { OrganisationsView } from '../views/organisations.ts'
import { organisationForm } from './organisation-form.ts'
import { placeIn } from './place.ts'

export function organisationsPage(reader: Reader, view: OrganisationsView, state: FormState): Page {
  const { say } = reader
  const title = say('organisations-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('organisations-lead', { count: view.count })}</p>
${sectors(reader, view)}
${view.count === 0 ? html`<p>${say('organisations-none')}</p>` : html`<ul class="people">${view.organisations.map(one => organisation(reader, view, one))}</ul>`}${pageLinks(reader, view)}
${view.may.enter ? entering(reader, view, state) : null}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'organisations') })
}

function sectors(reader: Reader, { network, sectors, sector }: OrganisationsView): Fill {
  const top = sectors.filter(one => one.above.length === 0 || one.above.includes(sector?.id ?? ('' as never)))
  if (top.length === 0) return null
  const link = (slug: string | null, label: Fill) =>
    html`<li><a href="/${network.slug}/organisations${slug ? `?sector=${encodeURIComponent(slug)}` : null}"${(sector?.slug ?? null) === slug ? html` aria-current="true"` : null}>${label}</a></li>`
  return html`<nav aria-label="${reader.say('organisations-sectors')}"><ul class="filter">${link(null, reader.say('organisations-every-sector'))}${top.map(
    one => link(one.slug, bareText(reader, one.name)),
  )}</ul></nav>`
}

function organisation(
  reader: Reader,
  { sectors }: OrganisationsView,
  one: OrganisationsView['organisations'][number],
): Html {
  const { say, language } = reader
  const chosen = sectors.filter(node => one.sector_ids.includes(node.id))
  const facts: Fill[] = [
    sayAny(say, `organisation-${one.kind}` as keyof Messages),
    [one.city, countryName(one.country, language)].filter(Boolean).join(', '),
    ...chosen.map(node => bareText(reader, node.name)),
    one.members === null ? null : say('organisations-members', { count: one.members }),
  ].filter(fact => fact)
  return html`<li><a href="${one.url}">${shownText(reader, one.name)}</a><p class="meta">${facts.map((fact, i) => html`${i > 0 ? ' · ' : null}${fact}`)}</p></li>`
}

function pageLinks(reader: Reader, { network, sector, country, page, pages }: OrganisationsView): Fill {
  if (pages === 1) return null
  const { say } = reader
  const to = (number: number) => {
    const query = new URLSearchParams({
      ...(sector ? { sector: sector.slug } : {}),
      ...(country ? { country } : {}),
      page: String(number),
    })
    return `/${network.slug}/organisations?${query}`
  }
  return html`<nav aria-label="${say('people-pages')}"><p>${say('people-page', { number: page, total: pages })}</p>
<p>${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('people-page-before')}</a> ` : null}${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('people-page-after')}</a>` : null}</p></nav>`
}

function entering(reader: Reader, view: OrganisationsView, state: FormState): Html {
  const form = organisationForm(reader, `/${view.network.slug}/organisations`, view, null, state)
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${reader.say('organisations-enter')}</summary>${form}</details>`
}
