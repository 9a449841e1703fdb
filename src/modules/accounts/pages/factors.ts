import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { button, dateOf, type FormState, formTag, textField } from '../../../kernel/look/kit.ts'
import { NameForm, NewPasskeyForm } from '../forms.ts'
import type { OwnFactors } from '../views/factors.ts'
import { passkeyForm } from './passkey-form.ts'

/** On the page of one's account: what one proves oneself with besides the mailbox. */
export function factorSections(reader: Reader, view: OwnFactors, state: FormState): Html {
  const { say } = reader
  const { factors } = view
  return html`${recoveryNotice(reader, view)}
<section aria-labelledby="factors"><h2 id="factors">${say('account-factors')}</h2><p>${say('account-factors-lead')}</p>
<div class="session"><h3>${say('passkeys-title')}</h3><p>${say('passkeys-lead', { count: factors.passkeys })}</p>
${view.passkeys.length > 0 ? html`<ul class="people">${view.passkeys.map(one => passkey(reader, one))}</ul>` : null}
${passkeyForm(reader, {
  action: '/account/passkeys',
  options: '/account/passkeys/options',
  kind: 'create',
  label: say('passkeys-add'),
  inside: textField(reader, {
    form: NewPasskeyForm,
    name: 'name',
    label: say('passkeys-name'),
    hint: say('passkeys-name-hint'),
    state,
    prefix: 'new-',
  }),
  instead: say('passkeys-instead'),
})}</div>
<div class="session"><h3>${say('app-title')}</h3>${app(reader, factors.app)}</div>
<div class="session"><h3>${say('codes-title')}</h3>${codes(reader, view)}</div>
${only(reader, view)}
</section>${vouching(reader, view)}`
}

function passkey(reader: Reader, one: OwnFactors['passkeys'][number]): Fill {
  const { say } = reader
  const at = `/account/passkeys/${one.id}`
  const used = one.usedAt ? html` · ${say('account-seen')} ${dateOf(reader, one.usedAt)}` : null
  const field = { form: NameForm, name: 'name', label: say('passkeys-name'), value: one.name, prefix: `${one.id}-` }
  const naming = formTag(
    reader,
    `${at}/name`,
    html`${textField(reader, field)}${button(say('passkeys-rename'), { quiet: true })}`,
  )
  return html`<li><strong><bdi>${one.name}</bdi></strong><p class="meta">${say('account-since')} ${dateOf(reader, one.at)}${used}${one.backedUp ? html` · ${say('passkeys-backed-up')}` : null}</p><details><summary>${say('passkeys-change')}<span class="sr"> ${one.name}</span></summary>${naming}${formTag(reader, `${at}/removal`, button(say('passkeys-remove'), { quiet: true }))}</details></li>`
}

function app(reader: Reader, has: boolean): Html {
  const { say } = reader
  const begin = formTag(reader, '/account/app', button(say(has ? 'app-replace' : 'app-add'), { quiet: true }))
  return has
    ? html`<p>${say('app-there')}</p>${begin}${formTag(reader, '/account/app/removal', button(say('app-remove'), { quiet: true }))}`
    : html`<p>${say('app-none')}</p>${begin}`
}

function codes(reader: Reader, { factors }: OwnFactors): Html {
  const { say } = reader
  if (factors.passkeys === 0 && !factors.app) return html`<p>${say('codes-first-a-factor')}</p>`
  return html`<p>${say('codes-left', { count: factors.codes })}</p><p><a class="button quiet" href="/account/codes">${say('codes-make')}</a></p>`
}

function only(reader: Reader, { factors }: OwnFactors): Fill {
  const { say } = reader
  if (factors.passkeys === 0) return null
  const [value, label, lead] = factors.passkeyOnly
    ? (['no', say('passkey-only-off'), say('passkey-only-is-on')] as const)
    : (['yes', say('passkey-only-on'), say('passkey-only-lead')] as const)
  return html`<div class="session"><h3 id="on">${say('passkey-only-title')}</h3><p>${lead}</p>${formTag(reader, '/account/passkey-only', button(label, { name: 'on', value, quiet: true }))}</div>`
}

function vouching({ say }: Reader, { vouching: count }: OwnFactors): Fill {
  if (count === 0) return null
  return html`<section class="due" aria-labelledby="vouching"><h2 id="vouching">${say('vouching-title')}</h2><p>${say('vouching-waiting', { count })}</p><p><a class="button" href="/account/vouching">${say('vouching-look')}</a></p></section>`
}

function recoveryNotice(reader: Reader, { recovery }: OwnFactors): Fill {
  const { say } = reader
  if (!recovery) return null
  return html`<section class="due" aria-labelledby="recovery"><h2 id="recovery">${say('recovery-notice-title')}</h2><p>${say('recovery-notice')}</p><p><a class="button" href="${recovery.stop}">${say('recovery-stop')}</a></p></section>`
}
