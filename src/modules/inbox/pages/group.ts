import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, emptyState, pageLinks, placeLine } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { GroupMailsView } from '../views/group.ts'
import { attached, mailWords } from './words.ts'

/** What members of a group wrote to each other by mail. */
export function groupMailsPage(reader: Reader, view: GroupMailsView): Page {
  const { say } = reader
  const { network, body, url, address } = view
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/groups`, words: say('groups-title') },
    { href: `/${network.slug}/groups/${encodeURIComponent(body.slug)}`, words: bareText(reader, body.name) },
  ])}<h1>${say('group-mails-title')}</h1>
${address ? html`<p class="lead">${say('group-mails-lead')} <a href="mailto:${address}"><code dir="ltr">${address}</code></a></p>` : null}
${
  view.mails.length === 0
    ? emptyState(say('group-mails-none'))
    : view.mails.map(
        one =>
          html`<section id="m-${one.id}" aria-labelledby="h-${one.id}"><h2 id="h-${one.id}"><bdi>${one.subject || say('inbox-no-subject')}</bdi></h2><p class="meta"><bdi>${one.by}</bdi> · ${reader.dates.date(one.at)}, ${reader.dates.hour(one.at)}</p>${mailWords(one.words) ?? html`<p>${say('inbox-no-words')}</p>`}${attached(reader, `${url}/${one.id}`, one.files)}</section>`,
      )
}${pageLinks(reader, { page: view.page, pages: null, more: view.more, to: page => `${url}?page=${page}` })}`
  return layout(reader, { title: say('group-mails-title'), main, place: placeIn(reader, network, 'groups') })
}
