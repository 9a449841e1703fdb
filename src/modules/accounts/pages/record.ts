import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, button, dateOf, formTag, placeLine } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { CONSENTS } from '../../register/index.ts'
import type { RecordView } from '../views/record.ts'

export function recordPage(reader: Reader, view: RecordView): Page {
  const { say } = reader
  const title = say('record-title')
  const main = html`${placeLine(reader, [{ href: '/account', words: say('account-title') }])}
<h1>${title}</h1><p class="lead">${say('record-lead')}</p>
<ul>${view.networks.map(network => html`<li>${bareText(reader, network.name)} · <a href="/${network.slug}/people/${view.person.id}">${say('record-mine')}</a> · <a href="/${network.slug}/people/${view.person.id}/contacts">${say('record-contacts')}</a></li>`)}</ul>
<h2>${say('record-consents')}</h2><p>${say('record-consents-lead')}</p>${CONSENTS.map(purpose => consent(reader, view, purpose))}
<h2>${say('record-rights')}</h2><ul><li><a href="/account/copy">${say('record-copy')}</a></li><li><a href="/account/erasure">${say('record-erasure')}</a></li></ul>
<h2>${say('record-lines')}</h2>
${view.lines.length === 0 ? html`<p>${say('record-lines-none')}</p>` : html`<ul>${view.lines.map(line => entry(reader, line))}</ul>`}`
  return layout(reader, { title, main })
}

function consent(reader: Reader, { consents }: RecordView, purpose: (typeof CONSENTS)[number]): Html {
  const { say } = reader
  const standing = consents.find(one => one.purpose === purpose && one.withdrawn_at === null)
  const since = standing
    ? html` <small class="meta">${say('record-agreed')} ${dateOf(reader, standing.given_at)}</small>`
    : null
  const verb = standing
    ? button(say('record-withdraw'), { name: 'agrees', value: 'no', quiet: true })
    : button(say('record-agree'), { name: 'agrees', value: 'yes' })
  return html`<section><p>${say(`consent-${purpose}`)}${since}</p>${formTag(reader, `/account/record/consents/${purpose}`, verb)}</section>`
}

function entry(reader: Reader, { act, at, by }: RecordView['lines'][number]): Fill {
  const { say } = reader
  const who = 'name' in by ? by.name || say('record-by-somebody') : say(`record-by-${by.who}`)
  return html`<li>${did(reader, act)} <small class="meta"><bdi>${who}</bdi> · ${dateOf(reader, at)}</small></li>`
}

/** An act in words; one that has none yet is shown by its name. */
function did({ say }: Reader, act: string): string {
  try {
    return sayAny(say, `act-${act.replaceAll('.', '-')}` as keyof Messages)
  } catch {
    return act
  }
}
