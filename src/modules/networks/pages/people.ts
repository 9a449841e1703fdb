import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  emptyState,
  type FormState,
  fresh,
  languageOf,
  pageLinks,
  plainText,
  shownText,
  tabs,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { isEmpty, withValue } from '../asked.ts'
import type { Added } from '../slots.ts'
import type { PeopleView } from '../views/people.ts'
import { type Asking, addressOf, askingForm, foundCount, keepForm } from './asking.ts'
import { listLinks } from './list-links.ts'
import { placeIn } from './place.ts'

export function peoplePage(reader: Reader, view: PeopleView, added: Added, state: FormState = fresh): Page {
  const { say } = reader
  const title = say('people-title')
  const asking: Asking = { ...view, kind: 'person', fields: view.may.ask }
  const lead = foundCount(reader, asking, view, say('people-lead', { count: view.count }))
  const main = html`<h1>${title}</h1><p class="lead">${lead}</p>${added?.(reader)}${listLinks(reader, view.network, 'people', view.may.ask)}
${askingForm(reader, asking)}
${regions(reader, view, asking)}${view.may.foundRegions ? html`<p><a href="/${view.network.slug}/regions">${say('regions-found')}</a></p>` : null}
${view.people.length === 0 ? nobody(reader, view) : peopleList(reader, view.people)}${pageLinks(reader, { ...view, to: number => addressOf(asking, view.asked, number) })}
${keepForm(reader, asking, scopesInWords(reader, view), state)}
<p>${view.may.ask ? html`<a href="/${view.network.slug}/segments">${say('segments-title')}</a> · ` : null}<a href="/${view.network.slug}/people/figures">${say('figures-title')}</a></p>`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'people') })
}

/** People as every list shows them. */
export function peopleList(reader: Reader, people: PeopleView['people']): Html {
  return html`<ul class="people">${people.map(one => person(reader, one))}</ul>`
}

/** The scopes that somebody keeps, by their names. */
export function scopesInWords(
  reader: Reader,
  { network, choices, may }: Pick<PeopleView, 'network' | 'choices'> & { may: Pick<PeopleView['may'], 'keepFor'> },
): { id: string; name: string }[] {
  return may.keepFor.map(id => {
    const region = choices.kept?.find(one => one.value === id)
    return { id, name: plainText(reader, region?.name ?? network.name) }
  })
}

function nobody(reader: Reader, { asked, network }: PeopleView): Html {
  const { say } = reader
  const { kept, ...others } = asked.fields
  if (isEmpty({ ...asked, fields: others })) return emptyState(say('people-none'))
  return emptyState(say('found-nobody'), { href: `/${network.slug}/people`, label: say('found-everybody') })
}

function regions(reader: Reader, view: PeopleView, asking: Asking): Fill {
  const { regions, region, asked } = view
  if (regions.length === 0) return null
  const { kept: _, ...others } = asked.fields
  const everywhere = { ...asked, fields: others }
  return tabs(reader.say('people-regions'), [
    { href: addressOf(asking, everywhere), label: reader.say('people-everywhere'), here: !region },
    ...regions.map(one => ({
      href: addressOf(asking, withValue(everywhere, 'kept', one.id)),
      label: bareText(reader, one.name),
      here: one.id === region?.id,
    })),
  ])
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
