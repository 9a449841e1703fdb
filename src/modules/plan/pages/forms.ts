import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import {
  button,
  type FormState,
  formTag,
  fresh,
  languageField,
  plainText,
  problemList,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { AgreementForm, ReportForm } from '../forms.ts'
import { LEVELS, REPORTED_STATES } from '../rules.ts'
import type { ActionPageView } from '../views.ts'

/** Who owns it, how far it reaches, from when to when; folded away once it is agreed. */
export function agreementForm(reader: Reader, view: ActionPageView, state: FormState = fresh): Html {
  const { say } = reader
  const { action } = view
  const prefix = 'agreement-'
  const field = (name: string, label: string, value = '') => ({
    form: AgreementForm,
    name,
    label,
    value,
    state,
    prefix,
  })
  const inside = html`${problemList(reader, state, prefix)}
${selectField(reader, { ...field('owner', say('plan-owner'), ownerValue(action)), hint: say('plan-owner-hint') }, ownerOptions(reader, view))}
${selectField(
  reader,
  field('level', say('plan-level'), action.level ?? 'local'),
  LEVELS.map(level => ({ value: level, label: say(`plan-level-${level}`) })),
)}
${textField(reader, field('startsOn', say('plan-starts-on'), action.period?.from), { type: 'date' })}
${textField(reader, field('endsOn', say('plan-ends-on'), action.period?.to), { type: 'date' })}
${button(say('plan-agree'))}`
  const heading = say(action.owner ? 'plan-agree-again-heading' : 'plan-agree-heading')
  const form = formTag(reader, `${action.url}/agreement`, inside)
  if (!action.owner)
    return html`<section class="due" aria-labelledby="agree"><h2 id="agree">${heading}</h2>${form}</section>`
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${heading}</summary>${form}</details>`
}

export function reportForm(reader: Reader, { action }: ActionPageView, state: FormState = fresh): Html {
  const { say } = reader
  const prefix = 'report-'
  const field = (name: string, label: string) => ({ form: ReportForm, name, label, state, prefix })
  const inside = html`${problemList(reader, state, prefix)}
${selectField(
  reader,
  field('state', say('plan-report-state')),
  REPORTED_STATES.map(one => ({ value: one, label: say(`plan-state-${one}`) })),
)}
${textArea(reader, { ...field('text', say('plan-report-text')), hint: say('plan-report-text-hint') }, { rows: 4 })}
${languageField(reader, { form: ReportForm, name: 'language', state, prefix })}
${textField(reader, { ...field('evidence', say('plan-report-evidence')), hint: say('plan-report-evidence-hint') }, { type: 'url', autocomplete: 'off' })}
${textField(reader, field('label', say('plan-report-label')))}
${button(say('plan-report'))}`
  const what = `${say('plan-report-heading')} · ${action.label ?? plainText(reader, action.title)}`
  const later = { what, words: { text: say('plan-report-text') } }
  return html`<section aria-labelledby="report"><h2 id="report">${say('plan-report-heading')}</h2>${formTag(reader, `${action.url}/reports`, inside, { later })}</section>`
}

function ownerValue({ owner }: ActionPageView['action']): string {
  if (!owner) return 'secretariat'
  return owner.id ? `${owner.kind}:${owner.id}` : owner.kind
}

function ownerOptions(reader: Reader, { owners }: ActionPageView): { value: string; label: string }[] {
  return [
    { value: 'secretariat', label: reader.say('plan-owner-secretariat') },
    ...owners.bodies.map(body => ({ value: `body:${body.id}`, label: plainText(reader, body.name) })),
    ...owners.regions.map(one => ({ value: `region:${one.id}`, label: plainText(reader, one.name) })),
    ...owners.organisations.map(one => ({ value: `organisation:${one.id}`, label: plainText(reader, one.name) })),
  ]
}
