import { Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, type FormState, formTag, problemList, textField } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { CodeForm } from '../forms.ts'
import type { AppView } from '../views/factors.ts'

/** The secret for an authenticator app, as a picture and as words, and the first code that makes it count. */
export function appPage(reader: Reader, view: AppView, state: FormState): Page {
  const { say } = reader
  const title = say('app-title')
  const field = { form: CodeForm, name: 'code', label: say('second-code-app'), hint: say('app-code-hint') }
  const inside = html`${textField(reader, { ...field, state: { ...state, typed: {} } }, { autocomplete: 'one-time-code' })}${button(say('app-confirm'))}`
  const main = html`<p class="crumbs"><a href="/account">${say('account-title')}</a></p>
<h1>${title}</h1><p class="lead">${say('app-lead')}</p>${problemList(reader, state)}
<div role="img" aria-label="${say('app-picture')}">${new Html(view.picture)}</div>
<p>${say('app-by-hand')}</p><p><code dir="ltr">${view.secret.match(/.{1,4}/g)?.join(' ')}</code></p>
${formTag(reader, '/account/app/confirmation', inside)}`
  return { ...layout(reader, { title, main }), secret: true }
}
