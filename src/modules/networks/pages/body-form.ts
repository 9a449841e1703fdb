import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import {
  button,
  type FormState,
  formTag,
  languageField,
  problemList,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { originalOf, type Text } from '../../../kernel/text.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { BODY_KINDS, BodyForm } from '../forms.ts'
import type { Body } from '../store/bodies.ts'

/** A body to be formed or described, in its original language. */
export function bodyForm(reader: Reader, action: string, body: Body | null, state: FormState): Html {
  const { say } = reader
  // Beside the form of an offer, whose fields are called the same.
  const prefix = body ? 'about-' : ''
  const field = (name: string, label: string, value = '') => ({ form: BodyForm, name, label, value, state, prefix })
  const original = (text: Text | null | undefined) => (text ? originalOf(text).text : '')
  const inside = html`${problemList(reader, state, prefix)}
${textField(reader, field('name', say('groups-name'), original(body?.name)), { autocomplete: 'off' })}
${languageField(reader, field('language', say('field-language'), body ? originalOf(body.name).language : reader.language))}
${selectField(
  reader,
  field('kind', say('groups-kind'), body?.kind ?? 'working-group'),
  BODY_KINDS.map(kind => ({ value: kind, label: sayAny(say, `body-${kind}` as keyof Messages) })),
)}
${textArea(reader, { ...field('charter', say('groups-charter'), original(body?.charter)), hint: say('groups-charter-hint') }, { rows: 4 })}
${textArea(reader, { ...field('mandate', say('groups-mandate'), original(body?.mandate)), hint: say('groups-mandate-hint') }, { rows: 3 })}
${textField(reader, { ...field('callsUntil', say('groups-calls-until'), body?.calls_until ?? ''), hint: say('groups-calls-hint') }, { type: 'date' })}
${button(say('people-keep'))}`
  return formTag(reader, action, inside)
}
