import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, button, dateOf, emptyState, formTag, languageOf, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning, faceFor } from '../../../kernel/text.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { MOST_COUNTED } from '../rules.ts'
import type { NoticesView, SeenNotice } from '../views.ts'

const HERE = '/me/notices'
const LONGEST = 200

export function noticesPage(reader: Reader, view: NoticesView, { unread }: { unread: boolean }): Page {
  const { say } = reader
  const title = say('notices-title')
  const count = view.unread >= MOST_COUNTED ? say('notices-many', { count: MOST_COUNTED }) : String(view.unread)
  const main = html`<h1>${title}</h1><p class="lead">${say('notices-lead', { count: view.unread })}</p>
${tabs(title, [
  { href: HERE, label: say('notices-all'), here: !unread },
  { href: `${HERE}?unread=1`, label: html`${say('notices-unread')} <small>${count}</small>`, here: unread },
])}
${view.notices.length === 0 ? emptyState(say(unread ? 'notices-none-unread' : 'notices-none'), { href: '/account/notices', label: say('notices-choose') }) : list(reader, view)}
${view.earlier ? html`<p><a rel="next" href="${HERE}?${unread ? 'unread=1&' : ''}before=${view.earlier}">${say('notices-earlier')}</a></p>` : null}
<p><a href="/account/notices">${say('notices-choose')}</a></p>`
  return layout(reader, { title, main, islands: ['reader-zone'] })
}

/** One form for the whole list: each button says which one was read. */
function list(reader: Reader, { notices, networks, unread }: NoticesView): Html {
  const { say } = reader
  const newest = notices[0]!.matter
  return formTag(
    reader,
    `${HERE}/reading`,
    html`${unread > 0 ? html`<p>${button(say('notices-read-all'), { name: 'upto', value: newest, quiet: true })}</p>` : null}<ul class="open-now">${notices.map(one => entry(reader, one, networks.get(one.scope)?.name))}</ul>`,
  )
}

function entry(reader: Reader, notice: SeenNotice, network: SeenNotice['title'] | undefined): Fill {
  const { say } = reader
  const { matter, told, more, title, url, at, read_at } = notice
  const lines = notice.says?.({ language: reader.language, zone: reader.zoneKnown ? reader.zone : null }) ?? []
  const face = faceFor(title, reader.languages)
  return html`<li id="${matter}"><p class="kicker">${sayAny(say, told.words.line, more)}</p><h2><a href="${url}"${languageOf(reader, face.language)}><bdi>${beginning(face.text, LONGEST)}</bdi></a></h2>${lines.length > 0 ? html`<ul>${lines.map(line => html`<li dir="auto">${line}</li>`)}</ul>` : null}<p class="meta">${read_at ? null : html`<strong>${say('notices-new')}</strong> · `}${network ? html`${bareText(reader, network)} · ` : null}${dateOf(reader, at)} · <button type="submit" class="link" name="${read_at ? 'again' : 'one'}" value="${matter}">${say(read_at ? 'notices-read-again' : 'notices-read-one')}</button></p></li>`
}
