import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  askOnce,
  button,
  calendarDay,
  type FormState,
  fieldGroup,
  formTag,
  fresh,
  languageOf,
  placeLine,
  plainText,
  problemList,
  selectField,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { RoleForm } from '../forms.ts'
import type { RolesView, ShownRole } from '../views/roles.ts'
import { placeIn } from './place.ts'

/** The form of the page that came back with problems: of a role there is, by its id, or of a new one. */
export interface RolesStates {
  role: string | null
  state: FormState
}

export function rolesPage(reader: Reader, view: RolesView, { role, state }: RolesStates): Page {
  const { say } = reader
  const { network, person, roles } = view
  const title = say('roles-title')
  const stateOf = (one: string | null) => (one === role ? state : fresh)
  const [past, held] = [roles.filter(one => one.when === 'past'), roles.filter(one => one.when !== 'past')]
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/people`, words: say('people-title') },
    {
      href: `/${network.slug}/people/${person.id}`,
      words: html`<bdi${languageOf(reader, person.name_language)}>${person.name}</bdi>`,
    },
  ])}
<h1>${title}</h1><p class="lead">${say('roles-lead')}</p>
${held.length === 0 ? html`<p>${say('roles-none')}</p>` : html`<ul class="people">${held.map(one => html`<li>${roleLine(reader, one)}${one.mayChange ? changing(reader, view, one, stateOf(one.id)) : null}</li>`)}</ul>`}
<details${(role === null && state.problems.length > 0) || held.length === 0 ? html` open` : null}><summary>${say('roles-give')}</summary>${giving(reader, view, stateOf(null))}</details>
${past.length === 0 ? null : html`<h2>${say('roles-past')}</h2><ul>${past.map(one => html`<li>${roleLine(reader, one)}</li>`)}</ul>`}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

/** A role in one line, and who stands in for whoever holds it. */
export function roleLine(reader: Reader, role: ShownRole): Html {
  const { say } = reader
  const where = [role.where, role.organisation].filter(one => one !== null)
  const days = role.ends_on
    ? html`${calendarDay(reader, role.starts_on)} – ${calendarDay(reader, role.ends_on)}`
    : html`${say(role.when === 'to-come' ? 'roles-from' : 'people-since')} ${calendarDay(reader, role.starts_on)}`
  return html`${sayAny(say, `role-${role.role}` as keyof Messages)}${where.map(one => html` · ${shownText(reader, one)}`)} <small class="meta">${days}</small>${standsIn(reader, role)}`
}

function standsIn(reader: Reader, role: ShownRole): Fill {
  if (!role.substitute) return null
  const { substitute_from: from, substitute_until: until } = role
  const days = from
    ? html` · ${calendarDay(reader, from)}${until ? html` – ${calendarDay(reader, until)}` : html` –`}`
    : null
  return html`<br><small class="meta">${reader.say('roles-substitute')} · <bdi>${role.substitute}</bdi>${days}</small>`
}

function changing(reader: Reader, { url }: RolesView, role: ShownRole, state: FormState): Html {
  const { say } = reader
  const prefix = `r${role.id.slice(-6)}-`
  const inside = html`${problemList(reader, state, prefix)}${daysHeld(reader, role, state, prefix)}${button(say('people-keep'))}`
  const asked = { action: `${url}/${role.id}/end`, says: say('roles-end-says'), go: say('roles-end') }
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('roles-change')}</summary>${formTag(reader, `${url}/${role.id}`, inside)}<div>${askOnce(reader, { id: `${prefix}end`, opener: say('roles-end'), light: true }, asked)}</div></details>`
}

function giving(reader: Reader, view: RolesView, state: FormState): Html {
  const { say } = reader
  const { gives, url, network } = view
  const field = (name: string, label: string, value = '') => ({ form: RoleForm, name, label, value, state })
  const chosen = (all: readonly { id: string; name: Parameters<typeof plainText>[1] }[]) =>
    all.map(one => ({ value: one.id, label: plainText(reader, one.name) }))
  const inside = html`${problemList(reader, state)}
${selectField(
  reader,
  field('role', say('roles-role'), 'member'),
  gives.roles.map(role => ({ value: role, label: say(`role-${role}`) })),
)}
${selectField(reader, field('scope', say('roles-scope'), network.id), chosen(gives.scopes))}
${selectField(reader, { ...field('organisation', say('people-organisation')), hint: say('roles-organisation-hint') }, [{ value: '', label: '—' }, ...chosen(gives.organisations)])}
${textField(reader, field('startsOn', say('roles-starts'), view.today), { type: 'date' })}
${daysHeld(reader, null, state, '')}
${button(say('roles-give'))}`
  return formTag(reader, url, inside)
}

/** Until when, and who stands in on which days. */
function daysHeld(reader: Reader, role: ShownRole | null, state: FormState, prefix: string): Html {
  const { say } = reader
  const field = (name: string, label: string, value: string | null | undefined) => ({
    form: RoleForm,
    name,
    label,
    value: value ?? '',
    state,
    prefix,
  })
  const date = { type: 'date' }
  return html`${textField(reader, { ...field('endsOn', say('roles-ends'), role?.ends_on), hint: say('roles-ends-hint') }, date)}
${fieldGroup(
  say('roles-substitute'),
  html`${textField(reader, { ...field('substitute', say('roles-substitute-who'), role?.substitute), hint: say('roles-substitute-hint') }, { autocomplete: 'off' })}
<div class="row">${textField(reader, field('substituteFrom', say('roles-substitute-from'), role?.substitute_from), date)}${textField(reader, field('substituteUntil', say('roles-substitute-until'), role?.substitute_until), date)}</div>`,
  { hint: say('roles-substitute-lead') },
)}`
}
