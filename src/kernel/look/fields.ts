import { type Form, limitsOf } from '../forms.ts'
import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { directionOf, languageName, TEXT_LANGUAGES } from '../languages.ts'
import { sayAny } from '../texts.ts'
import { type FormState, fresh } from './form.ts'

export interface Field {
  form: Form
  name: string
  label: string
  hint?: string
  value?: string
  state?: FormState
  /** Distinguishes two forms of the same kind on one page. */
  prefix?: string
}

/** One of a list to choose from. */
export interface Option {
  value: string
  label: string
  lang?: string
}

/** One line. `type` is that of the control (`date`, `time`, `url`, …); `attributes` what it has besides. */
export function textField(
  reader: Reader,
  field: Field,
  more: { type?: string; autocomplete?: string; lang?: string; attributes?: Fill } = {},
): Html {
  const { id, value, problem, described } = fieldParts(reader, field)
  const { required, maxlength } = limitsOf(field.form, field.name)
  return html`<div class="field"><label for="${id}">${field.label}</label>${hintOf(field, id)}<input id="${id}" name="${field.name}" type="${more.type ?? 'text'}" value="${value}"${required ? html` required` : null}${maxlength && (more.type ?? 'text') === 'text' ? html` maxlength="${maxlength}"` : null}${more.autocomplete ? html` autocomplete="${more.autocomplete}"` : null}${more.attributes}${described}>${problem}</div>`
}

/** Several lines of words. Without a language, each line runs as its letters do. */
export function textArea(reader: Reader, field: Field, more: { rows?: number; lang?: string } = {}): Html {
  const { id, value, problem, described } = fieldParts(reader, field)
  const { required, maxlength } = limitsOf(field.form, field.name)
  const language = more.lang ? html` lang="${more.lang}" dir="${directionOf(more.lang)}"` : html` dir="auto"`
  return html`<div class="field"><label for="${id}">${field.label}</label>${hintOf(field, id)}<textarea id="${id}" name="${field.name}" rows="${more.rows ?? 3}"${required ? html` required` : null}${maxlength ? html` maxlength="${maxlength}"` : null}${language}${described}>
${value}</textarea>${problem}</div>`
}

export function selectField(reader: Reader, field: Field, options: readonly Option[]): Html {
  const { id, value, problem, described } = fieldParts(reader, field)
  return html`<div class="field"><label for="${id}">${field.label}</label>${hintOf(field, id)}<select id="${id}" name="${field.name}"${described}>${options.map(
    option =>
      html`<option value="${option.value}"${option.value === value ? html` selected` : null}${option.lang ? html` lang="${option.lang}"` : null}>${option.label}</option>`,
  )}</select>${problem}</div>`
}

/**
 * In which language something is written: the reader's own first, then every language offered. With `unsaid`, the
 * first choice is to leave it open, in these words.
 */
export function languageField(reader: Reader, field: Omit<Field, 'label'> & { label?: string; unsaid?: string }): Html {
  const order = [...new Set([...reader.languages, ...TEXT_LANGUAGES])]
  return selectField(reader, { ...field, label: field.label ?? reader.say('field-language') }, [
    ...(field.unsaid ? [{ value: '', label: field.unsaid }] : []),
    ...order.map(one => ({ value: one, label: languageName(one, reader.language) })),
  ])
}

/** What every kind of field has: its id, what stands in it, its problem, and the attributes that tie them together. */
export function fieldParts(
  reader: Reader,
  field: Field,
): { id: string; value: string; problem: Fill; described: Fill } {
  const id = `${field.prefix ?? ''}${field.name}`
  const state = field.state ?? fresh
  const typed = state.typed[field.name]
  const wrong = state.problems.find(problem => problem.field === field.name)
  const isFirst = state.problems[0] === wrong
  const descriptions = [field.hint ? `${id}-hint` : '', wrong ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return {
    id,
    value: (typeof typed === 'string' ? typed : undefined) ?? field.value ?? '',
    problem: wrong
      ? html`<p class="problem" id="${id}-problem">${sayAny(reader.say, wrong.text, wrong.values)}</p>`
      : null,
    described: html`${descriptions ? html` aria-describedby="${descriptions}"` : null}${wrong ? html` aria-invalid="true"` : null}${wrong && isFirst ? html` autofocus` : null}`,
  }
}

export function hintOf(field: Pick<Field, 'hint'>, id: string): Fill {
  return field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : null
}
