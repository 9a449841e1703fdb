import { type Fill, type Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { button, type FormState, formTag, problemList, selectField, textField } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import type { MailTry } from '../../kernel/mail/tries.ts'
import { type KeptWay, type Leaving, SECURITIES } from '../../kernel/mail/way.ts'
import { sayAny } from '../../kernel/texts.ts'
import { MailWayForm } from './mail-form.ts'

/** What the page shows; the password is no part of it. */
export interface MailSettingsView {
  /** How mails leave; the demonstration keeps its mails whatever is set. */
  leaving: Leaving | 'demonstration'
  /** Where they leave: `mail.union.example:587`; null where they leave by nothing. */
  server: string | null
  from: string
  /** The operator named the sender. */
  fromIsTold: boolean
  /** What was set in the house; null while nothing was. */
  way: Omit<KeptWay, 'password' | 'scope'> | null
  hasPassword: boolean
  /** Where a test mail goes: to whoever asks for it, and to nobody else. */
  own: string | null
  tried: MailTry | null
  /** Where mail comes in, network by network; none where the operator opened no door. */
  inboxes: readonly string[]
}

export function mailSettingsPage(reader: Reader, view: MailSettingsView, state: FormState): Page {
  const { say } = reader
  const title = say('mail-settings-title')
  const main = html`<p class="crumbs"><a href="/setup">${say('setup-title')}</a></p><h1>${title}</h1><p class="lead">${say('mail-settings-lead')}</p>
${howTheyLeave(reader, view)}${mayBeSet(view) ? wayForm(reader, view, state) : null}${view.leaving === 'demonstration' ? null : tryPart(reader, view)}${comesIn(reader, view)}`
  return layout(reader, { title, main })
}

function comesIn({ say }: Reader, { inboxes }: MailSettingsView): Html {
  const list = html`<ul>${inboxes.map(address => html`<li><bdi dir="ltr">${address}</bdi></li>`)}</ul>`
  return html`<h2>${say('mail-settings-in')}</h2><p>${say(inboxes.length > 0 ? 'mail-settings-in-here' : 'mail-settings-in-nowhere')}</p>${inboxes.length > 0 ? list : null}`
}

/** Whether what is typed on the page would hold. */
export const mayBeSet = ({ leaving }: Pick<MailSettingsView, 'leaving'>) =>
  leaving !== 'told' && leaving !== 'demonstration'

function howTheyLeave({ say }: Reader, { leaving, server, from }: MailSettingsView): Html {
  const isWell = leaving === 'set' || leaving === 'told'
  const facts = server
    ? html`<dl class="facts"><dt>${say('mail-settings-server')}</dt><dd><bdi dir="ltr">${server}</bdi></dd><dt>${say('mail-settings-from')}</dt><dd><bdi dir="ltr">${from}</bdi></dd></dl>`
    : null
  return html`<div class="${isWell ? 'kept' : 'due'}"><p>${sayAny(say, `mail-settings-leaving-${leaving}`)}${leaving === 'demonstration' ? html` <a href="/demo/mail">${say('demo-mail-title')}</a>` : null}</p></div>${facts}`
}

function wayForm(reader: Reader, view: MailSettingsView, given: FormState): Html {
  const { say } = reader
  const { way } = view
  // What was typed as a password is never drawn again.
  const { password: _, ...typed } = given.typed
  const state = { ...given, typed }
  const field = (name: string, label: string, value = '') => ({ form: MailWayForm, name, label, value, state })
  const securities = SECURITIES.map(value => ({ value, label: say(`mail-settings-security-${value}`) }))
  const passwordHint = say(view.hasPassword ? 'mail-settings-password-kept' : 'mail-settings-password-hint')
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('host', say('mail-settings-host'), way?.host), hint: say('mail-settings-host-hint') }, { autocomplete: 'off' })}
<div class="row">${textField(reader, field('port', say('mail-settings-port'), String(way?.port ?? 587)), { autocomplete: 'off' })}${selectField(reader, field('security', say('mail-settings-security'), way?.security ?? 'starttls'), securities)}</div>
${textField(reader, { ...field('user', say('mail-settings-user'), way?.user ?? ''), hint: say('mail-settings-user-hint') }, { autocomplete: 'off' })}
${textField(reader, { ...field('password', say('mail-settings-password')), hint: passwordHint }, { type: 'password', autocomplete: 'new-password' })}
${view.fromIsTold ? html`<p>${say('mail-settings-from-told', { address: view.from })}</p>` : textField(reader, { ...field('from', say('mail-settings-from'), way?.from), hint: say('mail-settings-from-hint') }, { type: 'email', autocomplete: 'off' })}
${textField(reader, { ...field('fromName', say('mail-settings-name'), way?.fromName ?? ''), hint: say('mail-settings-name-hint') }, { autocomplete: 'off' })}
${button(say('mail-settings-keep'))}`
  return html`<h2>${say('mail-settings-way')}</h2>${formTag(reader, '/settings/mail', inside)}`
}

function tryPart(reader: Reader, { own, leaving, tried, server }: MailSettingsView): Html {
  const { say } = reader
  const leaves = leaving === 'set' || leaving === 'told'
  const to =
    own && leaves ? formTag(reader, '/settings/mail/test', button(say('mail-test-send', { address: own }))) : null
  const why = leaves ? (own ? null : say('mail-test-no-address')) : say('mail-test-not-yet')
  return html`<h2 id="test">${say('mail-test-heading')}</h2><p>${say('mail-test-lead')}</p>${why ? html`<p>${why}</p>` : null}${result(reader, tried, server)}${to}`
}

/** What the mail server said the last time, in a sentence. */
function result({ say, dates }: Reader, tried: MailTry | null, server: string | null): Fill {
  if (!tried) return null
  const { at, outcome, code } = tried
  const when = html`<p class="meta"><time datetime="${at.toString()}">${dates.moment(at)}</time></p>`
  if (outcome === null) return html`<div class="due" role="status"><p>${say('mail-try-under-way')}</p>${when}</div>`
  const sentence = sayAny(say, `mail-try-${outcome}`, { server: server ?? '…' })
  const said = code ? html` ${say('mail-try-code', { code })}` : null
  return html`<div class="${outcome === 'taken' ? 'kept' : 'problems'}" role="status"><p>${sentence}${said}</p>${when}</div>`
}
