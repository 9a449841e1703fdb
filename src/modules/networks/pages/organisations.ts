import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, emptyState, type FormState, fresh, pageLinks, shownText, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName } from '../../register/index.ts'
import type { OrganisationsView } from '../views/organisations.ts'
import { type Asking, addressOf, askingForm, foundCount, keepForm } from './asking.ts'
import { listLinks } from './list-links.ts'
import { organisationForm } from './organisation-form.ts'
import { scopesInWords } from './people.ts'
import { placeIn } from './place.ts'

export function organisationsPage(
  reader: Reader,
  view: OrganisationsView,
  state: FormState,
  keeping: FormState = fresh,
): Page {
  const { say } = reader
  const title = say('organisations-title')
  const asking: Asking = { ...view, kind: 'organisation', fields: true }
  const lead = foundCount(reader, asking, view, say('organisations-lead', { count: view.count }))
  const main = html`<h1>${title}</h1><p class="lead">${lead}</p>${listLinks(reader, view.network, 'organisations', view.may.keepFor.length > 0)}
${askingForm(reader, asking)}
${sectors(reader, view)}
${view.organisations.length === 0 ? emptyState(say('organisations-none'), { href: `/${view.network.slug}/organisations`, label: say('organisations-every-sector') }) : html`<ul class="people">${view.organisations.map(one => organisation(reader, view, one))}</ul>`}${pageLinks(reader, { ...view, to: page => addressOf(asking, view.asked, page) })}
${keepForm(reader, asking, scopesInWords(reader, view), keeping)}
${view.may.enter ? entering(reader, view, state) : null}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'organisations') })
}

function sectors(reader: Reader, { network, sectors, sector }: OrganisationsView): Fill {
  const top = sectors.filter(
    one => one.above.length === 0 || (sector && [sector.id, ...sector.above].includes(one.above.at(-1)!)),
  )
  if (top.length === 0) return null
  return tabs(reader.say('organisations-sectors'), [
    { href: `/${network.slug}/organisations`, label: reader.say('organisations-every-sector'), here: !sector },
    ...top.map(one => ({
      href: `/${network.slug}/organisations?sector=${encodeURIComponent(one.slug)}`,
      label: bareText(reader, one.name),
      here: one.id === sector?.id,
    })),
  ])
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

function entering(reader: Reader, view: OrganisationsView, state: FormState): Html {
  const form = organisationForm(reader, `/${view.network.slug}/organisations`, view, null, state)
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${reader.say('organisations-enter')}</summary>${form}</details>`
}
