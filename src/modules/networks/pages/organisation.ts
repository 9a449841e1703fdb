import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  calendarDay,
  type FormState,
  facts,
  formTag,
  fresh,
  placeLine,
  plainText,
  problemList,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName, type Node } from '../../register/index.ts'
import { MembersForm } from '../forms.ts'
import type { OrganisationView } from '../views/organisations.ts'
import { organisationForm } from './organisation-form.ts'
import { placeIn } from './place.ts'

/** The forms of the page that can come back with problems. */
export interface OrganisationStates {
  record?: FormState
  members?: FormState
}

export function organisationPage(reader: Reader, view: OrganisationView, states: OrganisationStates): Page {
  const { say, language } = reader
  const { network, organisation, sectors, regions } = view
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/organisations`, words: say('organisations-title') }])}
<h1>${shownText(reader, organisation.name)}</h1>
${facts([
  [say('organisations-kind'), sayAny(say, `organisation-${organisation.kind}` as keyof Messages)],
  [say('organisations-country'), countryName(organisation.country, language)],
  [say('people-place'), [organisation.city, organisation.province].filter(Boolean).join(', ')],
  [say('organisations-sectors'), chosen(reader, sectors, organisation.sector_ids)],
  [say('organisations-regions'), chosen(reader, regions, organisation.region_ids)],
  [say('organisations-languages'), organisation.languages.map(tag => languageName(tag, language)).join(', ')],
])}
${members(reader, view, states.members ?? fresh)}
${view.may.correct ? correcting(reader, view, states.record ?? fresh) : null}`
  const place = placeIn(reader, network, 'organisations')
  return layout(reader, { title: plainText(reader, organisation.name), main, place })
}

function chosen(reader: Reader, tree: readonly Node[], ids: readonly string[]): Fill {
  const nodes = tree.filter(node => ids.includes(node.id))
  if (nodes.length === 0) return null
  return nodes.map((node, i) => html`${i > 0 ? ' · ' : null}${bareText(reader, node.name)}`)
}

/** The figures with their days: they are added to, and none is written over. */
function members(reader: Reader, { members, url, may }: OrganisationView, state: FormState): Fill {
  const { say } = reader
  if (members.length === 0 && !may.correct) return null
  const field = (name: string, label: string) => ({ form: MembersForm, name, label, state, prefix: 'members-' })
  const form = may.correct
    ? html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('members-add')}</summary>${formTag(
        reader,
        `${url}/members`,
        html`${problemList(reader, state, 'members-')}${textField(reader, field('members', say('members-count')), { autocomplete: 'off' })}${textField(reader, field('on', say('members-on')), { type: 'date' })}${textField(reader, { ...field('source', say('members-source')), hint: say('members-source-hint') }, { autocomplete: 'off' })}${button(say('people-keep'))}`,
      )}</details>`
    : null
  return html`<h2>${say('members-title')}</h2>${members.length === 0 ? html`<p>${say('members-none')}</p>` : html`<ul>${members.map(one => html`<li><strong>${say('organisations-members', { count: one.members })}</strong> <small class="meta">${calendarDay(reader, one.on_day)}${one.source ? ` · ${one.source}` : null}</small></li>`)}</ul>`}${form}`
}

function correcting(reader: Reader, view: OrganisationView, state: FormState): Html {
  const form = organisationForm(reader, `${view.url}/record`, view, view.organisation, state)
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${reader.say('people-correct')}</summary>${form}</details>`
}
