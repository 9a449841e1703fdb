import { type Html, html } from '../kernel/html.ts'
import type { Context, Reader } from '../kernel/http/context.ts'
import type { Page } from '../kernel/http/send.ts'
import type { Web } from '../kernel/http/web.ts'
import { bareText, emptyState, plainText, shownFace, shownText, toldThread } from '../kernel/look/kit.ts'
import { layout } from '../kernel/look/layout.ts'
import { KNOTS, type Knot, threadSign } from '../kernel/look/thread.ts'
import { beginning, faceFor } from '../kernel/text.ts'
import { inboxAddress } from '../modules/inbox/index.ts'
import { listNetworks, type Network, placeIn, runsHouse, visibleNetwork } from '../modules/networks/index.ts'
import { countUnread } from '../modules/notices/index.ts'
import { newestWholeThread, type TraceNode } from '../modules/trace/index.ts'
import { hasStepsLeft } from './setup/steps.ts'
import { openNow } from './slots.ts'

/** The house's home and each network's: what this is, and what is open now. */
export function homeRoutes(web: Web): void {
  web.page('/', context => homePage(context))
  web.page('/:network', (context, { network }) => networkPage(context, network))
}

async function homePage({ reader, read }: Context): Promise<Page> {
  const { say } = reader
  const { networks, runs, stepsLeft, open, thread, unread } = await read(async tx => {
    const networks = await listNetworks(tx)
    const open = (await Promise.all(networks.map(network => openNow(tx, reader, network)))).flat()
    const runs = await runsHouse(tx)
    const stepsLeft = runs && (await hasStepsLeft(tx, networks))
    const unread = reader.identity ? await countUnread(tx) : 0
    return { networks, runs, stepsLeft, open, unread, thread: await newestWholeThread(tx, [reader.language]) }
  })
  const now = html`<h2 id="open">${say('home-open-now')}</h2>${openList(open, say('home-nothing-open'))}
<h2>${say('home-networks')}</h2>${networkList(reader, networks)}<p><a href="/bodies">${say('home-bodies')}</a>${runs ? html` · <a href="/setup/network">${say('home-found-network')}</a>` : null}</p>`
  const how = howItWorks(reader, thread)
  const heading = html`${reader.house.name ? html`<p class="kicker">${bareText(reader, reader.house.name)}</p>` : null}<h1>${say('home-title')}</h1><p class="lead">${say('home-lead')}</p>${unread > 0 ? html`<p class="due"><a href="/me/notices">${say('notices-lead', { count: unread })}</a></p>` : null}${stepsLeft ? html`<p class="due"><a href="/setup">${say('setup-left')}</a></p>` : null}`
  // A stranger sees first what this is; a member, what waits for them.
  const main = reader.identity ? html`${heading}${now}${how}` : html`<div class="hero">${heading}</div>${how}${now}`
  return layout(reader, { title: say('home-title'), main, islands: ['reader-zone'] })
}

async function networkPage({ reader, read }: Context, slug: string | undefined): Promise<Page> {
  const { say } = reader
  const { network, open } = await read(async tx => {
    const network = await visibleNetwork(tx, slug)
    return { network, open: await openNow(tx, reader, network) }
  })
  const address = inboxAddress(network)
  const main = html`<h1>${shownText(reader, network.name)}</h1><p class="lead">${shownText(reader, network.purpose)}</p>
${threadSign(reader, wayThrough(network.slug))}
<h2>${say('network-open-now')}</h2>${openList(open, say('home-nothing-open'))}
<p><a href="/${network.slug}/library">${say('nav-library')}</a></p>${address ? html`<p class="meta">${say('network-mail')} <a href="mailto:${address}"><code dir="ltr">${address}</code></a></p>` : null}`
  return layout(reader, {
    title: plainText(reader, network.name),
    main,
    place: placeIn(reader, network as Network, ''),
    islands: ['reader-zone'],
  })
}

function networkList(reader: Reader, networks: readonly Network[]): Html {
  const { say, house } = reader
  if (networks.length === 0) return html`<p>${say(house.name ? 'home-no-network' : 'home-not-founded')}</p>`
  return html`<ul class="open-now">${networks.map(
    network =>
      html`<li><h3><a href="/${network.slug}">${shownText(reader, network.name)}</a></h3><p>${shownText(reader, network.purpose)}</p></li>`,
  )}</ul>`
}

/** The five knots, each with the sentence that tells a stranger what it is, and with what one thread of this house has there. */
function howItWorks(reader: Reader, thread: Partial<Record<Knot, TraceNode>>): Html {
  const { say, identity } = reader
  const told = KNOTS.map(knot => [knot, { says: say(`home-how-${knot}`), words: wordsAt(reader, knot, thread[knot]) }])
  return html`<h2 id="how"${identity ? null : html` class="sr"`}>${say('home-how')}</h2>${toldThread(reader, Object.fromEntries(told))}`
}

const EXCERPT = 110

/** Of a text its title: its paragraph says what the action beside it says. */
function wordsAt(reader: Reader, knot: Knot, node: TraceNode | undefined) {
  if (!node) return null
  const face = faceFor((knot === 'text' && node.place) || node.title, reader.languages)
  return { href: `/trace/${node.id}`, text: shownFace(reader, { ...face, text: beginning(face.text, EXCERPT) }) }
}

/** Where a network keeps what each knot stands for. */
function wayThrough(slug: string) {
  const [programme, documents, plan] = ['programme', 'documents', 'plan'].map(section => ({
    href: `/${slug}/${section}`,
  })) as [{ href: string }, { href: string }, { href: string }]
  return { said: programme, priority: documents, text: documents, action: plan, result: plan }
}

function openList(open: Html[], none: string): Html {
  return open.length === 0
    ? emptyState(none)
    : html`<ul class="open-now">${open.map(one => html`<li>${one}</li>`)}</ul>`
}
