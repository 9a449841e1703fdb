import type { Problem } from '../../../kernel/errors.ts'
import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import type { KeptForm } from '../../../kernel/http/step-up.ts'
import { button, problemList, textField } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { PROOF_CODE, PROOF_PASSKEY, ProofForm } from '../forms.ts'
import { passkeyForm } from './passkey-form.ts'

/** Asks for a factor anew; the form that brings it also brings everything that was sent before, to where it was sent. */
export function stepUpPage(
  reader: Reader,
  kept: KeptForm,
  factors: { passkeys: number; app: boolean; codes: number; passkeyOnly: boolean },
  problems: readonly Problem[],
): Page {
  const { say } = reader
  const title = say('step-up')
  const state = { problems: [...problems], typed: {} }
  const hidden = kept.fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  const none = factors.passkeys === 0 && !factors.app
  if (none) {
    const main = html`<h1>${title}</h1><p class="lead">${say('step-up-none')}</p><p><a class="button" href="/account">${say('account-factors')}</a></p>`
    return { ...layout(reader, { title, main }), secret: true }
  }
  const app = factors.app && !factors.passkeyOnly
  const hint = say(app ? 'second-code-app-hint' : 'second-code-recovery-hint')
  const label = say(app ? (factors.codes > 0 ? 'second-code-either' : 'second-code-app') : 'second-code-recovery')
  const field = { form: ProofForm, name: PROOF_CODE, label, hint, state }
  const main = html`<h1>${title}</h1><p class="lead">${say('step-up-lead')}</p>${problemList(reader, state)}
${
  factors.passkeys > 0
    ? passkeyForm(reader, {
        action: kept.action,
        options: '/account/step-up/options',
        kind: 'get',
        label: say('passkey-use'),
        name: PROOF_PASSKEY,
        inside: html`${hidden}`,
        bare: true,
        instead: say(app || factors.codes > 0 ? 'passkey-instead' : 'passkey-instead-none'),
      })
    : null
}
${app || factors.codes > 0 ? html`<form method="post" action="${kept.action}">${hidden}${textField(reader, field, { autocomplete: 'one-time-code' })}${button(say('step-up-go-on'), { quiet: factors.passkeys > 0 })}</form>` : null}`
  return { ...layout(reader, { title, main, islands: ['passkey'] }), secret: true }
}
