import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  checkboxes,
  type FormState,
  facts,
  formTag,
  languageField,
  languageOf,
  placeLine,
  plainText,
  problemList,
  selectField,
  shownText,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { RecordForm } from '../forms.ts'
import type { Added } from '../slots.ts'
import type { PersonView } from '../views/people.ts'
import { placeIn } from './place.ts'
import { roleLine } from './roles.ts'

export function personPage(reader: Reader, view: PersonView, state: FormState, added: Added): Page {
  const { say } = reader
  const { network, person } = view
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/people`, words: say('people-title') }])}
<h1${languageOf(reader, person.name_language)}><bdi>${person.name}</bdi></h1>
${facts([
  [say('people-title-field'), person.title],
  [say('people-organisation'), view.organisation && shownText(reader, view.organisation)],
  [say('people-region'), view.region && shownText(reader, view.region)],
  [say('people-place'), person.place],
  [say('people-languages'), namesOf(reader, person.languages)],
  [say('people-spoken'), namesOf(reader, person.spoken)],
  [say('people-occupation'), occupation(reader, view)],
  ...offered(reader, view),
])}
${view.may.reach ? html`<p><a href="/${network.slug}/people/${person.id}/contacts">${say('contacts-title')}</a></p>` : null}${roles(reader, view)}${view.may.correct ? recordForm(reader, view, state) : null}${added?.(reader)}`
  return layout(reader, { title: person.name, main, place: placeIn(reader, network, 'people') })
}

function namesOf({ language }: Reader, tags: readonly string[]): string {
  return tags.map(tag => languageName(tag, language)).join(', ')
}

function occupation(reader: Reader, { person, occupations }: PersonView): Fill {
  const node = occupations.find(one => one.id === person.occupation_id)
  return node ? bareText(reader, node.name) : null
}

function offered(reader: Reader, { offer, expertise }: PersonView): [string, Fill][] {
  if (!offer) return []
  const { say } = reader
  const chosen = expertise.filter(one => offer.expertise.includes(one.id))
  const fields = chosen.map((one, i) => html`${i > 0 ? ' · ' : null}${bareText(reader, one.name)}`)
  return [
    [say('people-expertise'), fields.length > 0 ? fields : null],
    [say('people-availability'), offer.availability],
  ]
}

function roles(reader: Reader, { roles, may, network, person }: PersonView): Fill {
  const { say } = reader
  const way = may.giveRoles
    ? html`<p><a href="/${network.slug}/people/${person.id}/roles">${say('roles-way')}</a></p>`
    : null
  if (roles.length === 0) return way
  const [past, held] = [roles.filter(one => one.when === 'past'), roles.filter(one => one.when !== 'past')]
  const list = (of: typeof roles) => html`<ul>${of.map(role => html`<li>${roleLine(reader, role)}</li>`)}</ul>`
  return html`<h2>${say('people-roles')}</h2>${held.length > 0 ? list(held) : null}${way}${past.length > 0 ? html`<h3>${say('roles-past')}</h3>${list(past)}` : null}`
}

/** Folded away until it is wanted, open when something in it was wrong. */
function recordForm(reader: Reader, view: PersonView, state: FormState): Html {
  const { say } = reader
  const field = (name: string, label: string, value: string | null) => ({
    form: RecordForm,
    name,
    label,
    value: value ?? '',
    state,
  })
  const { network, person, occupations, expertise, offer } = view
  const offeredIn = (tree: PersonView['expertise'], chosen: readonly string[]) =>
    tree
      .filter(node => !node.retired || chosen.includes(node.id))
      .map(node => ({ value: node.id, label: plainText(reader, node.name) }))
  const languages = [...new Set([...person.languages, ...person.spoken, ...TEXT_LANGUAGES])].map(tag => ({
    value: tag,
    label: languageName(tag, reader.language),
  }))
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('name', say('people-name'), person.name), hint: say('people-name-hint') }, { autocomplete: 'off' })}
${languageField(reader, { ...field('nameLanguage', say('people-name-language'), person.name_language) })}
${checkboxes(reader, { form: RecordForm, name: 'languages', label: say('people-languages'), state }, languages, person.languages)}
${checkboxes(reader, { form: RecordForm, name: 'spoken', label: say('people-spoken'), state }, languages, person.spoken)}
${textField(reader, field('title', say('people-title-field'), person.title), { autocomplete: 'off' })}
${selectField(reader, field('occupation', say('people-occupation'), person.occupation_id), [{ value: '', label: '—' }, ...offeredIn(occupations, [person.occupation_id ?? ''])])}
${checkboxes(reader, { form: RecordForm, name: 'expertise', label: say('people-expertise'), hint: say('people-expertise-hint'), state }, offeredIn(expertise, offer?.expertise ?? []), offer?.expertise ?? [])}
${textArea(reader, { ...field('availability', say('people-availability'), offer?.availability ?? ''), hint: say('people-availability-hint') }, { rows: 2 })}
${textField(reader, field('place', say('people-place'), person.place), { autocomplete: 'off' })}
${textField(reader, { ...field('zone', say('people-zone'), person.zone), hint: say('people-zone-hint') }, { autocomplete: 'off' })}
${button(say('people-keep'))}`
  const form = formTag(reader, `/${network.slug}/people/${person.id}/record`, inside)
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('people-correct')}</summary>${form}</details>`
}
