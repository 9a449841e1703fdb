import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, dateOf, type FormState, formTag, problemList, textField } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { SecondForm } from '../forms.ts'
import type { RecoveryView, SecondView } from '../views/factors.ts'
import { passkeyForm } from './passkey-form.ts'

/** After the mailbox: the second factor, in whatever form this person has it. */
export function secondPage(reader: Reader, view: SecondView, state: FormState): Page {
  const { say } = reader
  const { factors, recovery } = view
  const title = say('second-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('second-lead')}</p>
${recovery?.ready ? ready(reader) : null}${problemList(reader, state)}
${
  factors.passkeys > 0
    ? passkeyForm(reader, {
        action: '/sign-in/second',
        options: '/sign-in/second/options',
        kind: 'get',
        label: say('passkey-use'),
        instead: say(factors.codes > 0 || typesApp(view) ? 'passkey-instead' : 'passkey-instead-none'),
      })
    : null
}
${codeForm(reader, view, state)}
<details${recovery ? html` open` : null}><summary>${say('recovery-title')}</summary>${recovery ? underWay(reader, recovery) : html`<p>${say('recovery-lead')}</p><p>${say('recovery-how')}</p>${formTag(reader, '/sign-in/recovery', button(say('recovery-ask'), { quiet: true }))}`}</details>`
  return { ...layout(reader, { title, main, islands: ['passkey'] }), secret: true }
}

function typesApp({ factors }: SecondView): boolean {
  return factors.app && !factors.passkeyOnly
}

function codeForm(reader: Reader, view: SecondView, state: FormState): Fill {
  const { say } = reader
  const [app, codes] = [typesApp(view), view.factors.codes > 0]
  if (!app && !codes) return null
  const label = say(app ? (codes ? 'second-code-either' : 'second-code-app') : 'second-code-recovery')
  const hint = say(app ? 'second-code-app-hint' : 'second-code-recovery-hint')
  const field = { form: SecondForm, name: 'code', label, hint, state: { ...state, typed: {} } }
  const inside = html`${textField(reader, field, { autocomplete: 'one-time-code' })}${button(say('sign-in-enter'), { quiet: view.factors.passkeys > 0 })}`
  return formTag(reader, '/sign-in/second', inside)
}

function underWay(reader: Reader, recovery: RecoveryView): Html {
  const { say } = reader
  return html`<p>${say('recovery-vouched', { count: recovery.vouched })} ${say('recovery-asked-on')} ${dateOf(reader, recovery.askedAt)}.</p>
${recovery.readyAt ? html`<p>${say('recovery-from', { at: reader.dates.moment(recovery.readyAt) })}</p>` : html`<p>${say('recovery-how')}</p>`}`
}

function ready(reader: Reader): Html {
  const { say } = reader
  return html`<section class="due" aria-labelledby="ready"><h2 id="ready">${say('recovery-ready-title')}</h2><p>${say('recovery-ready')}</p>${formTag(reader, '/sign-in/recovery/completion', button(say('recovery-complete')))}</section>`
}

/** "This was not me": one button; any other link says that there is nothing to stop. */
export function stopPage(reader: Reader, token: string | null): Page {
  const { say } = reader
  const title = say('recovery-stop-title')
  const main = token
    ? html`<h1>${title}</h1><p class="lead">${say('recovery-stop-lead')}</p>${formTag(reader, `/sign-in/recovery/${token}`, button(say('recovery-stop')))}`
    : html`<h1>${title}</h1><p class="lead">${say('recovery-stop-nothing')}</p><p><a class="button" href="/sign-in">${say('sign-in')}</a></p>`
  return { ...layout(reader, { title, main }), secret: true }
}

/** What an operator's link opens. */
export function operatorPage(reader: Reader, token: string | null): Page {
  const { say } = reader
  const title = say('sign-in-title')
  const main = token
    ? html`<h1>${title}</h1><p class="lead">${say('operator-link-lead')}</p>${formTag(reader, `/sign-in/operator/${token}`, button(say('sign-in-enter')))}`
    : html`<h1>${title}</h1><p class="lead">${say('operator-link-over')}</p><p><a class="button" href="/sign-in">${say('sign-in')}</a></p>`
  return { ...layout(reader, { title, main }), secret: true }
}
