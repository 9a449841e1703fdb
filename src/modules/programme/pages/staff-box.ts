import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { askOnce, button, buttonLink, formTag } from '../../../kernel/look/kit.ts'
import type { SessionView } from '../views/session.ts'

/** What the secretariat can do with a published session. */
export function staffBox(reader: Reader, { network, session, files, may }: SessionView): Fill {
  if (!may.make) return null
  const { say } = reader
  const address = `/${network.slug}/sessions/${session.slug}`
  const off = session.cancelled_at
    ? formTag(reader, `${address}/cancellation/ending`, button(say('programme-hold-after-all'), { quiet: true }))
    : askOnce(
        reader,
        { id: 'call-off', opener: say('programme-call-off') },
        { action: `${address}/cancellation`, says: say('programme-call-off-hint'), go: say('programme-call-off-yes') },
      )
  return html`<section aria-labelledby="staff"><h2 id="staff">${say('programme-staff')}</h2>${formTag(reader, `${address}/revision`, button(say('programme-revise')))}<p>${buttonLink(`${address}/speakers`, say('speakers-title'), { quiet: true })}</p><p>${buttonLink(`${address}/conclusions`, say('programme-conclude'), { quiet: true })}</p><p>${buttonLink(`${address}/again`, say('programme-again'), { quiet: true })}</p><div>${off}</div>${
    files.length > 0
      ? html`<p>${say('programme-later-files')}</p><ul>${files.map(file => html`<li><a href="/${network.slug}/programme/drafts/${file.id}/differences"><bdi>${file.file_name}</bdi></a></li>`)}</ul>`
      : null
  }</section>`
}
