import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { button, type FormState, fieldGroup, formTag, radios, textField } from '../../../kernel/look/kit.ts'
import { SendForm } from '../forms.ts'
import { UNDO_MINUTES } from '../rules/states.ts'
import type { MailingView } from '../views/mailing.ts'

/** The step that a draft is for: sent as soon as it can be, or at an hour in a zone. */
export function sendForm(reader: Reader, { ahead, network }: MailingView, address: string, state: FormState): Fill {
  const { say } = reader
  if (!ahead || ahead.findings.some(one => one.stops)) return null
  const field = { form: SendForm, state }
  const zone = reader.zoneKnown ? reader.zone : network.zone
  const count = ahead.reached.size
  const inside = html`<input type="hidden" name="seen" value="${count}"><p id="send">${say('mailings-send-lead', { minutes: UNDO_MINUTES })}</p>
${radios(reader, { ...field, name: 'when', label: say('mailings-when'), value: 'now' }, [
  { value: 'now', label: say('mailings-when-now', { minutes: UNDO_MINUTES }) },
  { value: 'later', label: say('mailings-when-later') },
])}${fieldGroup(
  say('mailings-when-later'),
  html`<div class="row">${textField(reader, { ...field, name: 'day', label: say('mailings-day') }, { type: 'date' })}${textField(reader, { ...field, name: 'hour', label: say('mailings-hour') }, { type: 'time' })}${textField(reader, { ...field, name: 'zone', label: say('mailings-zone'), value: zone })}</div>`,
)}${button(say('mailings-send', { count }))}`
  return html`<h2>${say('mailings-send-title')}</h2>${formTag(reader, `${address}/sending`, inside)}`
}
