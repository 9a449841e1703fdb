import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { bareText, emptyState, languageOf, pageLinks, shownText, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Added } from '../slots.ts'
import type { PeopleView } from '../views/people.ts'
import { placeIn } from './place.ts'

export function peoplePage(reader: Reader, view: PeopleView, added: Added): Page {
  const { say } = reader
  const title = say('people-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('people-lead', { count: view.count })}</p>${added?.(reader)}${view.may.tidy ? html`<p><a href="/${view.network.slug}/people/duplicates">${say('duplicates-link')}</a></p>` : null}
${regions(reader, view)}
${view.count === 0 ? emptyState(say('people-none')) : html`<ul class="people">${view.people.map(one => person(reader, one))}</ul>`}${pageLinks(reader, { ...view, to: number => addressOf(view, view.region?.slug, number) })}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'people') })
}

function regions(reader: Reader, view: PeopleView): Fill {
  const { regions, region } = view
  if (regions.length === 0) return null
  return tabs(reader.say('people-regions'), [
    { href: addressOf(view), label: reader.say('people-everywhere'), here: !region },
    ...regions.map(one => ({
      href: addressOf(view, one.slug),
      label: bareText(reader, one.name),
      here: one.slug === region?.slug,
    })),
  ])
}

function addressOf({ network }: PeopleView, region?: string, page = 1): string {
  const asked = new URLSearchParams({ ...(region ? { region } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `/${network.slug}/people${asked.size > 0 ? `?${asked}` : ''}`
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
