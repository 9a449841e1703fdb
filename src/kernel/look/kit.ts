import type { Problem } from '../errors.ts'
import { type Form, limitsOf, type Typed } from '../forms.ts'
import { escaped, type Fill, Html, html, nothing } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { dates, directionOf, languageName, TEXT_LANGUAGES } from '../languages.ts'
import type { Later } from '../offline/rules.ts'
import { beginning, faceFor, type ShownFace, type Text } from '../text.ts'
import { sayAny } from '../texts.ts'

/** What a form shows when it is drawn again: nothing the first time. */
export interface FormState {
  problems: readonly Problem[]
  typed: Typed
}

export const fresh: FormState = { problems: [], typed: {} }

/**
 * Opens a form with its key; `file` makes it one that can carry a file, `later` one that may wait without a connection:
 * what it is called then, and the names and labels of its words. The route must take it so (`FormRoute.later`).
 */
export function formTag(
  reader: Reader,
  action: string,
  inside: Fill,
  { file = false, attributes = nothing, later = null }: FormTag = {},
): Html {
  return html`<form method="post" action="${action}"${file ? html` enctype="multipart/form-data"` : null}${attributes}><input type="hidden" name="key" value="${reader.formKey()}">${later ? html`<input type="hidden" name="later" value="${JSON.stringify({ whose: reader.mark, ...later } satisfies Later)}">` : null}${inside}</form>`
}

export interface FormTag {
  file?: boolean
  attributes?: Html
  later?: Omit<Later, 'whose'> | null
}

/** The problems of a form above it, each a link to its field. */
export function problemList(reader: Reader, state: FormState, prefix = ''): Fill {
  if (state.problems.length === 0) return null
  return html`<div class="problems" role="alert" id="problems"><p><strong>${reader.say('problems-heading', { count: state.problems.length })}</strong></p><ul>${state.problems.map(
    problem =>
      html`<li><a href="#${prefix}${problem.field}">${sayAny(reader.say, problem.text, problem.values)}</a></li>`,
  )}</ul></div>`
}

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

export function textField(
  reader: Reader,
  field: Field,
  more: { type?: string; autocomplete?: string; lang?: string } = {},
): Html {
  const { id, value, problem, described } = parts(reader, field)
  const { required, maxlength } = limitsOf(field.form, field.name)
  return html`<div class="field"><label for="${id}">${field.label}</label>${hintOf(field, id)}<input id="${id}" name="${field.name}" type="${more.type ?? 'text'}" value="${value}"${required ? html` required` : null}${maxlength && (more.type ?? 'text') === 'text' ? html` maxlength="${maxlength}"` : null}${more.autocomplete ? html` autocomplete="${more.autocomplete}"` : null}${described}>${problem}</div>`
}

export function textArea(reader: Reader, field: Field, more: { rows?: number; lang?: string } = {}): Html {
  const { id, value, problem, described } = parts(reader, field)
  const { required, maxlength } = limitsOf(field.form, field.name)
  const language = more.lang ? html` lang="${more.lang}" dir="${directionOf(more.lang)}"` : html` dir="auto"`
  return html`<div class="field"><label for="${id}">${field.label}</label>${hintOf(field, id)}<textarea id="${id}" name="${field.name}" rows="${more.rows ?? 3}"${required ? html` required` : null}${maxlength ? html` maxlength="${maxlength}"` : null}${language}${described}>
${value}</textarea>${problem}</div>`
}

export function selectField(
  reader: Reader,
  field: Field,
  options: readonly { value: string; label: string; lang?: string }[],
): Html {
  const { id, value, problem, described } = parts(reader, field)
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

/** Several of a list, each a box to tick: those typed, or else those `chosen`. */
export function checkboxes(
  reader: Reader,
  field: Omit<Field, 'value'>,
  options: readonly { value: string; label: string; lang?: string }[],
  chosen: readonly string[],
): Html {
  const { id, problem, described } = parts(reader, field)
  const typed = (field.state ?? fresh).typed[field.name]
  const ticked = typed === undefined ? chosen : [typed].flat()
  return html`<fieldset class="field" id="${id}"${described}><legend>${field.label}</legend>${hintOf(field, id)}${problem}<div class="choices">${options.map(
    one =>
      html`<label${one.lang ? html` lang="${one.lang}" dir="${directionOf(one.lang)}"` : null}><input type="checkbox" name="${field.name}" value="${one.value}"${ticked.includes(one.value) ? html` checked` : null}> ${one.label}</label>`,
  )}</div></fieldset>`
}

export function button(label: string, more: { name?: string; value?: string; quiet?: boolean } = {}): Html {
  return html`<button type="submit"${more.quiet ? html` class="quiet"` : null}${more.name ? html` name="${more.name}" value="${more.value}"` : null}>${label}</button>`
}

/** A text in the best language for the reader. Its language is marked up, and named when it is not the page's. */
export function shownText(reader: Reader, text: Text): Html {
  return shownFace(reader, faceFor(text, reader.languages))
}

export function shownFace(reader: Reader, face: ShownFace): Html {
  const plain = face.language === reader.language && face.state !== 'machine' && !face.stale
  if (plain) return new Html(escaped(face.text))
  return html`<span${languageOf(reader, face.language)}>${face.text}</span>${faceMark(reader, face)}`
}

/** The same without naming the language, for links and crumbs. */
export function bareText(reader: Reader, text: Text, most = Number.POSITIVE_INFINITY): Html {
  const face = faceFor(text, reader.languages)
  const words = beginning(face.text, most)
  return face.language === reader.language
    ? new Html(escaped(words))
    : html`<span${languageOf(reader, face.language)}>${words}</span>`
}

/** The words alone, for titles and labels of links. */
export function plainText(reader: Reader, text: Text): string {
  return faceFor(text, reader.languages).text
}

/** `lang` and `dir` where a text is not in the language of the page. */
export function languageOf(reader: Reader, language: string): Fill {
  return language === reader.language ? null : html` lang="${language}" dir="${directionOf(language)}"`
}

function faceMark(reader: Reader, face: ShownFace): Fill {
  const { say } = reader
  const name = languageName(face.language, reader.language)
  if (face.stale) return html` <small class="face">${say('face-stale', { language: name })}</small>`
  if (face.state === 'machine') return html` <small class="face">${say('face-machine', { language: name })}</small>`
  return face.language === reader.language
    ? null
    : html` <small class="face">${say('face-other-language', { language: name })}</small>`
}

export function dateOf(reader: Reader, at: Temporal.Instant): Html {
  return html`<time datetime="${at.toString()}">${reader.dates.date(at)}</time>`
}

/** A day without an hour, `2021-09-15`. */
export function calendarDay(reader: Reader, day: string): Html {
  const at = Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant()
  return html`<time datetime="${day}">${dates(reader.language, 'UTC').date(at)}</time>`
}

function parts(reader: Reader, field: Field): { id: string; value: string; problem: Fill; described: Fill } {
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

function hintOf(field: Field, id: string): Fill {
  return field.hint ? html`<p class="hint" id="${id}-hint">${field.hint}</p>` : null
}
