import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, buttonLink, dateOf, type FormState, formTag, notice, problemList } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { AccountView } from '../views/accounts.ts'
import { factorSections } from './factors.ts'

export function accountPage(reader: Reader, view: AccountView, state: FormState): Page {
  const { say, identity } = reader
  const title = say('account-title')
  const main = html`<h1>${title}</h1><p class="lead">${view.address ? say('account-lead', { address: view.address }) : say('account-lead-none')}</p>
${problemList(reader, state)}${identity?.rolesRest ? rest(reader, view) : null}
<p><a href="/account/record">${say('record-title')}</a> · <a href="/account/notices">${say('notices-choices-title')}</a></p>
${factorSections(reader, view, state)}
${sessions(reader, view)}`
  return layout(reader, { title, main, islands: ['passkey'] })
}

/** What wakes a role that rests: a first factor, or the one there is. */
function rest({ say }: Reader, { factors }: AccountView): Fill {
  const has = factors.passkeys > 0 || factors.app
  const how = has ? buttonLink('/account/step-up?next=/account', say('step-up')) : say('account-roles-wake')
  return notice('due', html`<p>${say('account-roles-rest')}</p><p>${how}</p>`, { now: true })
}

function sessions(reader: Reader, { sessions }: AccountView): Html {
  const { say } = reader
  const others = sessions.length > 1
  return html`<section aria-labelledby="sessions"><h2 id="sessions">${say('account-sessions')}</h2>
<p>${say('account-sessions-lead', { count: sessions.length })}</p>
<ul>${sessions.map(one => session(reader, one))}</ul>
${others ? formTag(reader, '/account/sessions/others/end', button(say('account-end-others'))) : null}
${formTag(reader, '/account/sessions/end', button(say('account-end-all'), { quiet: true }))}</section>`
}

function session(reader: Reader, one: AccountView['sessions'][number]): Fill {
  const { say } = reader
  const name = one.device || say('account-device-unknown')
  return html`<li><strong><bdi>${name}</bdi></strong>${one.here ? html` · ${say('account-here')}` : null}<p class="meta">${say('account-since')} ${dateOf(reader, one.created_at)} · ${say('account-seen')} ${dateOf(reader, one.seen_at)}</p>${one.here ? null : formTag(reader, `/account/sessions/${one.id}/end`, button(say('account-end-one'), { quiet: true }))}</li>`
}

/** Neither name nor language of the house; the browser goes on by itself, or by the one link. */
export function exitPage(url: string): string {
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title><meta http-equiv="refresh" content="0;url=${url}"><p><a rel="noreferrer" href="${url}">→</a></p></html>`
    .text
}
