import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  calendarDay,
  emptyState,
  type FormState,
  formTag,
  languageField,
  notice,
  problemList,
  radios,
  shownText,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { originalOf, type Text } from '../../../kernel/text.ts'
import { NewHouseBodyForm } from '../forms.ts'
import type { HouseBody } from '../store/house-bodies.ts'
import type { HouseBodiesView } from '../views/house-bodies.ts'

export function houseBodiesPage(reader: Reader, view: HouseBodiesView, state: FormState): Page {
  const { say } = reader
  const title = say('bodies-title')
  const making = view.may.make
    ? html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('bodies-make')}</summary>${notice('note', html`<p>${say('bodies-first-known')}</p>`)}${houseBodyForm(reader, '/bodies', null, state)}</details>`
    : null
  const main = html`<h1>${title}</h1><p class="lead">${say('bodies-lead')}</p>
${view.bodies.length === 0 ? emptyState(say(view.may.make ? 'bodies-none-make' : 'bodies-none')) : html`<ul class="people">${view.bodies.map(body => entry(reader, body))}</ul>`}${making}`
  return layout(reader, { title, main })
}

/** A body above the networks to be made or described, in its original language. */
export function houseBodyForm(reader: Reader, action: string, body: HouseBody | null, state: FormState): Html {
  const { say } = reader
  // Beside the form of an offer, whose fields are called the same.
  const prefix = body ? 'about-' : ''
  const field = (name: string, label: string, value = '') => ({
    form: NewHouseBodyForm,
    name,
    label,
    value,
    state,
    prefix,
  })
  const original = (text: Text | null | undefined) => (text ? originalOf(text).text : '')
  const roster = body
    ? null
    : radios(reader, { ...field('roster', say('bodies-roster'), 'open'), hint: say('bodies-roster-hint') }, [
        { value: 'open', label: say('bodies-roster-open') },
        { value: 'hidden', label: say('bodies-roster-hidden') },
      ])
  const inside = html`${problemList(reader, state, prefix)}
${textField(reader, field('name', say('groups-name'), original(body?.name)), { autocomplete: 'off' })}
${languageField(reader, field('language', say('field-language'), body ? originalOf(body.name).language : reader.language))}
${roster}
${radios(reader, field('visibility', say('bodies-visibility'), body?.visibility ?? 'public'), [
  { value: 'public', label: say('bodies-visibility-public') },
  { value: 'network', label: say('bodies-visibility-network') },
])}
${textArea(reader, { ...field('charter', say('groups-charter'), original(body?.charter)), hint: say('groups-charter-hint') }, { rows: 4 })}
${textArea(reader, { ...field('mandate', say('groups-mandate'), original(body?.mandate)), hint: say('groups-mandate-hint') }, { rows: 3 })}
${textField(reader, { ...field('callsUntil', say('groups-calls-until'), body?.calls_until ?? ''), hint: say('groups-calls-hint') }, { type: 'date' })}
${button(say(body ? 'people-keep' : 'bodies-make'))}`
  return formTag(reader, action, inside)
}

function entry(reader: Reader, body: HouseBodiesView['bodies'][number]): Html {
  const { say } = reader
  const calls = body.calls
    ? html` · <span class="warm">${say('groups-calls')} ${calendarDay(reader, body.calls_until!)}</span>`
    : null
  return html`<li><a href="${body.url}">${shownText(reader, body.name)}</a><p class="meta">${say(`bodies-is-${body.roster}`)}${calls}</p></li>`
}
