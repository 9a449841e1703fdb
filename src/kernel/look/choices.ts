import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { directionOf } from '../languages.ts'
import { type Field, fieldParts, hintOf, type Option } from './fields.ts'
import { fresh } from './form.ts'

/** Several of a list, each a box to tick: those typed, or else those `chosen`. */
export function checkboxes(
  reader: Reader,
  field: Omit<Field, 'value'>,
  options: readonly Option[],
  chosen: readonly string[],
): Html {
  const typed = (field.state ?? fresh).typed[field.name]
  return choices(reader, field, 'checkbox', options, typed === undefined ? chosen : [typed].flat())
}

/** One of a few, all of them in sight; from about seven on, `selectField`. */
export function radios(reader: Reader, field: Field, options: readonly Option[]): Html {
  return choices(reader, field, 'radio', options, [fieldParts(reader, field).value])
}

/** One sentence to agree to. It sends `on`, or nothing; what is to be agreed to knowingly is never ticked beforehand. */
export function tickBox(reader: Reader, field: Omit<Field, 'value'>, more: { ticked?: boolean } = {}): Html {
  const { id, problem, described } = fieldParts(reader, field)
  const state = field.state ?? fresh
  // A box that was not ticked is not sent: only the other fields tell that the form was.
  const ticked = Object.keys(state.typed).length > 0 ? state.typed[field.name] === 'on' : more.ticked
  return html`<div class="field"><label class="check"><input type="checkbox" id="${id}" name="${field.name}" value="on"${ticked ? html` checked` : null}${described}> ${field.label}</label>${hintOf(field, id)}${problem}</div>`
}

/** Fields that belong together, under the words that say how. */
export function fieldGroup(label: string, inside: Fill, more: { hint?: string } = {}): Html {
  return html`<fieldset><legend>${label}</legend>${more.hint ? html`<p class="hint">${more.hint}</p>` : null}${inside}</fieldset>`
}

function choices(
  reader: Reader,
  field: Field,
  type: 'checkbox' | 'radio',
  options: readonly Option[],
  ticked: readonly (string | undefined)[],
): Html {
  const { id, problem, described } = fieldParts(reader, field)
  return html`<fieldset class="field" id="${id}"${described}><legend>${field.label}</legend>${hintOf(field, id)}${problem}<div class="choices">${options.map(
    one =>
      html`<label${one.lang ? html` lang="${one.lang}" dir="${directionOf(one.lang)}"` : null}><input type="${type}" name="${field.name}" value="${one.value}"${ticked.includes(one.value) ? html` checked` : null}> ${one.label}</label>`,
  )}</div></fieldset>`
}
