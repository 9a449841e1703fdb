import { Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { placeLine, titleOf } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { ShareView } from '../views/share.ts'
import { inZone, sessionDay, sessionHours } from './hours.ts'
import { words } from './words.ts'

/** The short address of a session and the square that leads to it, for a poster, a slide or a letter. */
export function sharePage(asked: Reader, { network, session, address, square }: ShareView): Page {
  // On paper it hangs where the session is, not where whoever prints it sits.
  const reader = inZone(asked, session.zone)
  const { say } = reader
  const { host, pathname: path } = new URL(address)
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/sessions/${session.slug}`, words: words(reader, session.title) }])}
${titleOf(reader, session.title)}<p class="lead">${sessionDay(reader, session)} · ${sessionHours({ ...reader, zoneKnown: false }, session)}</p>
<figure role="img" aria-label="${say('programme-qr', { address })}">${new Html(square)}</figure><p><a href="${address}"><bdi dir="ltr">${host}<wbr>${path}</bdi></a></p><p class="hint">${say('programme-share-lead')}</p>`
  return layout(asked, { title: say('programme-share'), main, place: placeIn(asked, network, 'programme') })
}

/** What a browser shows that does not go on by itself. */
export function ledOnPage(reader: Reader, to: string): Page {
  const title = reader.say('programme-share-on')
  const main = html`<h1>${title}</h1><p><a href="${to}">${reader.say('programme-share-here')}</a></p>`
  return { ...layout(reader, { title, main }), status: 302 }
}
