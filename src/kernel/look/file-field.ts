import { type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { sayAny } from '../texts.ts'
import type { FormState } from './form.ts'

/**
 * The field `file` of a form. Without scripts it goes with the form; the island `send-file`, which the page asks for,
 * sends it in pieces as soon as it is chosen, and says so in our sentences.
 */
export function fileField(
  reader: Reader,
  field: { label: string; hint: string; accept: string; state: FormState },
): Html {
  const { say } = reader
  const wrong = field.state.problems.find(problem => problem.field === 'file')
  const sentences = html` data-label="${say('send-file-label')}" data-going="${say('send-file-going')}" data-cut="${say('send-file-cut')}" data-arrived="${say('send-file-arrived')}" data-waits="${say('send-file-waits')}" data-cancel="${say('send-file-cancel')}"`
  return html`<div class="field"><label for="file">${field.label}</label><p class="hint" id="file-hint">${field.hint}</p><input id="file" name="file" type="file" accept="${field.accept}" data-send="/uploads"${sentences} aria-describedby="file-hint${wrong ? ' file-problem' : null}"${wrong ? html` aria-invalid="true"` : null}${wrong && wrong === field.state.problems[0] ? html` autofocus` : null}>${wrong ? html`<p class="problem" id="file-problem">${sayAny(say, wrong.text, wrong.values)}</p>` : null}</div>`
}
