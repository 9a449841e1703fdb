import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { askOnce, bareText, button, dateOf, emptyState, formTag, notice, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Followed } from '../views/followed.ts'
import type { FollowingView } from '../views/following.ts'

/** What begins or ends following a text, a part or a paragraph. */
export function followForm(reader: Reader, followed: Followed | null, address: string): Fill {
  if (!followed) return null
  const { say } = reader
  const { reach, is } = followed
  return is
    ? formTag(
        reader,
        `${address}/following/ending`,
        html`<p class="meta">${say(`documents-following-${reach}`)} ${button(say('documents-follow-end'), { quiet: true })}</p>`,
      )
    : formTag(
        reader,
        `${address}/following`,
        html`<p class="meta">${button(say(`documents-follow-this-${reach}`), { quiet: true })} ${say('documents-follow-nobody')}</p>`,
      )
}

/** To whoever just said something: to follow what becomes of it. Never done by itself. */
export function followOffer(reader: Reader, followed: Followed | null, address: string): Fill {
  if (!followed || followed.is || reader.here.searchParams.get('done') !== 'documents-said') return null
  return notice('note', html`<p>${reader.say('documents-follow-offer')}</p>${followForm(reader, followed, address)}`)
}

/** All that the reader follows, and the feeds they may have. `made`: the address of a link that was just made, by network. */
export function followingPage(reader: Reader, view: FollowingView, made: ReadonlyMap<string, string>): Page {
  const { say } = reader
  const { places } = view
  const title = say('documents-follow-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('documents-follow-lead', { count: places.length })}</p>
${places.length === 0 ? emptyState(say('documents-follow-none')) : placeList(reader, places)}
<p><a href="/account/notices">${say('documents-follow-ways')}</a></p>
${view.feeds.length === 0 ? null : html`<section aria-labelledby="feeds"><h2 id="feeds">${say('documents-feed-own')}</h2><p>${say('documents-feed-own-hint')}</p>${view.feeds.map(one => feedBox(reader, one, made.get(one.network.id)))}</section>`}`
  const page = layout(reader, { title, main })
  return made.size > 0 ? { ...page, secret: true } : page
}

function placeList(reader: Reader, places: FollowingView['places']): Html {
  const { say } = reader
  return html`<ul class="open-now">${places.map(place => {
    const address = `/${place.network.slug}/documents/${place.slug}`
    const at = place.reach === 'document' ? address : `${address}/blocks/${place.id}`
    const ending = html`<input type="hidden" name="back" value="list">${button(say('documents-follow-end'), { quiet: true })}`
    return html`<li><h2><a href="${at}">${place.text ? html`${place.label} ${bareText(reader, place.text, 90)}` : bareText(reader, place.title)}</a></h2><p class="meta">${say(`documents-reach-${place.reach}`)} · ${place.text ? html`${bareText(reader, place.title)} · ` : null}${dateOf(reader, place.at)}</p>${formTag(reader, `${at}/following/ending`, ending)}</li>`
  })}</ul>`
}

function feedBox(reader: Reader, { network, link }: FollowingView['feeds'][number], made: string | undefined): Html {
  const { say } = reader
  const base = `/${network.slug}/documents/feed/link`
  const make = formTag(
    reader,
    base,
    button(say(link ? 'documents-feed-make-new' : 'documents-feed-make'), { quiet: true }),
  )
  const head = html`<h3>${shownText(reader, network.name)}</h3><p><a href="/${network.slug}/documents/feed.atom?lang=${reader.language}">${say('documents-feed-all')}</a></p>`
  if (!link) return html`${head}${make}`
  const shown = made
    ? notice('done', html`<p><strong>${say('documents-feed-once')}</strong></p><p><code dir="ltr">${made}</code></p>`)
    : html`<p>${say('documents-feed-hidden')}</p>`
  return html`${head}${shown}<p class="meta">${say('documents-feed-until')} ${dateOf(reader, link.endsAt)}</p>${askOnce(
    reader,
    { id: `end-${network.slug}`, opener: say('documents-feed-end') },
    {
      action: `${base}/ending`,
      says: say('documents-feed-end-hint'),
      go: say('documents-feed-end-yes'),
    },
  )}${made ? null : make}`
}
