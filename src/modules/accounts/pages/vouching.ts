import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, dateOf, type FormState, formTag, problemList } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { VouchingView } from '../views/factors.ts'

/** Who has lost every factor and asks this reader to say that it is them. */
export function vouchingPage(reader: Reader, { asking }: VouchingView, state: FormState): Page {
  const { say } = reader
  const title = say('vouching-title')
  const main = html`<p class="crumbs"><a href="/account">${say('account-title')}</a></p>
<h1>${title}</h1><p class="lead">${say('vouching-lead')}</p><p>${say('vouching-how')}</p>${problemList(reader, state)}
${asking.length === 0 ? html`<p>${say('vouching-none')}</p>` : html`<ul class="people">${asking.map(one => item(reader, one))}</ul>`}`
  return layout(reader, { title, main })
}

function item(reader: Reader, one: VouchingView['asking'][number]): Fill {
  const { say } = reader
  const at = html`<p class="meta">${say('recovery-asked-on')} ${dateOf(reader, one.askedAt)} · ${say('recovery-vouched', { count: one.vouched })}</p>`
  const form = one.byMe
    ? html`<p>${say('vouching-by-you')}</p>`
    : one.readyAt
      ? null
      : formTag(reader, `/account/vouching/${one.id}`, button(say('vouching-vouch'), { quiet: true }))
  return html`<li><strong><bdi>${one.name}</bdi></strong>${at}${form}</li>`
}
