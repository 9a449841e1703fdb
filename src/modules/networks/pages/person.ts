import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import {
  button,
  calendarDay,
  checkboxes,
  type FormState,
  facts,
  formTag,
  languageField,
  languageOf,
  placeLine,
  problemList,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { RecordForm } from '../forms.ts'
import type { Added } from '../slots.ts'
import type { PersonView } from '../views.ts'
import { placeIn } from './place.ts'

export function personPage(reader: Reader, view: PersonView, state: FormState, added: Added): Page {
  const { say } = reader
  const { network, person } = view
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/people`, words: say('people-title') }])}
<h1${languageOf(reader, person.name_language)}><bdi>${person.name}</bdi></h1>
${facts([
  [say('people-organisation'), view.organisation && shownText(reader, view.organisation)],
  [say('people-region'), view.region && shownText(reader, view.region)],
  [say('people-place'), person.place],
  [say('people-languages'), person.languages.map(tag => languageName(tag, reader.language)).join(', ')],
])}
${roles(reader, view)}${view.may.correct ? recordForm(reader, view, state) : null}${added?.(reader)}`
  return layout(reader, { title: person.name, main, place: placeIn(reader, network, 'people') })
}

function roles(reader: Reader, { roles }: PersonView): Fill {
  const { say } = reader
  if (roles.length === 0) return null
  return html`<h2>${say('people-roles')}</h2><ul>${roles.map(role => {
    const where = [role.region, role.organisation].filter(one => one !== null)
    return html`<li>${sayAny(say, `role-${role.role}` as keyof Messages)}${where.map(one => html` · ${shownText(reader, one)}`)} <small class="meta">${role.until ? html`${calendarDay(reader, role.from)} – ${calendarDay(reader, role.until)}` : html`${say('people-since')} ${calendarDay(reader, role.from)}`}</small></li>`
  })}</ul>`
}

/** Folded away until it is wanted, open when something in it was wrong. */
function recordForm(reader: Reader, { network, person }: PersonView, state: FormState): Html {
  const { say } = reader
  const field = (name: string, label: string, value: string | null) => ({
    form: RecordForm,
    name,
    label,
    value: value ?? '',
    state,
  })
  const languages = [...new Set([...person.languages, ...TEXT_LANGUAGES])].map(tag => ({
    value: tag,
    label: languageName(tag, reader.language),
  }))
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('name', say('people-name'), person.name), hint: say('people-name-hint') }, { autocomplete: 'off' })}
${languageField(reader, { ...field('nameLanguage', say('people-name-language'), person.name_language) })}
${checkboxes(reader, { form: RecordForm, name: 'languages', label: say('people-languages'), state }, languages, person.languages)}
${textField(reader, field('place', say('people-place'), person.place), { autocomplete: 'off' })}
${textField(reader, { ...field('zone', say('people-zone'), person.zone), hint: say('people-zone-hint') }, { autocomplete: 'off' })}
${button(say('people-keep'))}`
  const form = formTag(reader, `/${network.slug}/people/${person.id}/record`, inside)
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('people-correct')}</summary>${form}</details>`
}
