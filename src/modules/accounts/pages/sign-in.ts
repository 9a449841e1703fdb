import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  buttonLink,
  codeField,
  emailField,
  type FormState,
  formTag,
  fresh,
  problemList,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { AddressForm, CodeForm } from '../forms.ts'
import { passkeyForm } from './passkey-form.ts'

export function signInPage(reader: Reader, demonstration: boolean, state: FormState = fresh): Page {
  const { say } = reader
  const title = say('sign-in-title')
  const field = { form: AddressForm, name: 'address', label: say('sign-in-address'), state }
  const inside = html`${problemList(reader, state)}
${emailField(reader, { ...field, hint: say('sign-in-address-hint') }, { autocomplete: 'email webauthn' })}
${button(say('sign-in-ask'))}`
  const main = html`<h1>${title}</h1><p class="lead">${say('sign-in-lead')}</p>
${formTag(reader, '/sign-in', inside)}
${passkeyForm(reader, { action: '/sign-in/passkey', options: '/sign-in/passkey/options', kind: 'get', label: say('passkey-sign-in'), quiet: true, instead: say('passkey-sign-in-instead') })}
<p>${say('sign-in-no-account')}</p>${demonstration ? html`<p>${buttonLink('/demo', say('demo-title'), { quiet: true })}</p>` : null}`
  return layout(reader, { title, main, islands: ['passkey'] })
}

/** Drawn alike whether anybody has this address or nobody. */
export function codePage(reader: Reader, state: FormState = fresh): Page {
  const { say } = reader
  const title = say('sign-in-code-title')
  const field = { form: CodeForm, name: 'code', label: say('sign-in-code'), hint: say('sign-in-code-hint') }
  const shown = { ...state, typed: {} }
  const inside = html`${problemList(reader, state)}
${codeField(reader, { ...field, state: shown }, { length: 8, letters: true })}
${button(say('sign-in-enter'))}`
  const main = html`<h1>${title}</h1><p class="lead">${say('sign-in-code-lead')}</p>
${formTag(reader, '/sign-in/code', inside)}
<details><summary>${say('sign-in-no-mail')}</summary><p>${say('sign-in-no-mail-why')}</p><p><a href="/sign-in">${say('sign-in-ask-again')}</a></p></details>`
  return layout(reader, { title, main })
}

/** What the link of the mail opens: a button in the browser that asked, in any other one what to do instead. */
export function linkPage(reader: Reader, token: string | null): Page {
  const { say } = reader
  const title = say('sign-in-title')
  const main = token
    ? html`<h1>${title}</h1><p class="lead">${say('sign-in-link-lead')}</p>${formTag(reader, `/sign-in/link/${token}`, button(say('sign-in-enter')))}`
    : html`<h1>${title}</h1><p class="lead">${say('sign-in-link-elsewhere')}</p><p>${buttonLink('/sign-in', say('sign-in-ask-again'))}</p>`
  return layout(reader, { title, main })
}
