import { type Html, html } from '../kernel/html.ts'
import type { Context } from '../kernel/http/context.ts'
import type { Page } from '../kernel/http/send.ts'
import type { Web } from '../kernel/http/web.ts'
import { plainText, shownText } from '../kernel/look/kit.ts'
import { layout } from '../kernel/look/layout.ts'
import { threadSign } from '../kernel/look/thread.ts'
import { listNetworks, type Network, placeIn, visibleNetwork } from '../modules/networks/index.ts'
import { openNow } from './slots.ts'

/** The house's home and each network's: what this is, and what is open now. */
export function homeRoutes(web: Web): void {
  web.page('/', context => homePage(context))
  web.page('/:network', (context, { network }) => networkPage(context, network))
}

async function homePage({ reader, read }: Context): Promise<Page> {
  const { say } = reader
  const { networks, open } = await read(async tx => {
    const networks = await listNetworks(tx)
    return { networks, open: (await Promise.all(networks.map(network => openNow(tx, reader, network)))).flat() }
  })
  const main = html`<h1>${say('home-title')}</h1><p class="lead">${say('home-lead')}</p>
${threadSign(reader, { said: { href: '#open' }, priority: { href: '#open' }, text: { href: '#open' }, action: { href: '#open' }, result: { href: '#open' } })}
<h2 id="open">${say('home-open-now')}</h2>${openList(open, say('home-nothing-open'))}
<h2>${say('home-networks')}</h2><ul class="open-now">${networks.map(
    network =>
      html`<li><h3><a href="/${network.slug}">${shownText(reader, network.name)}</a></h3><p>${shownText(reader, network.purpose)}</p></li>`,
  )}</ul>`
  return layout(reader, { title: say('home-title'), main, islands: ['reader-zone'] })
}

async function networkPage({ reader, read }: Context, slug: string | undefined): Promise<Page> {
  const { say } = reader
  const { network, open } = await read(async tx => {
    const network = await visibleNetwork(tx, slug)
    return { network, open: await openNow(tx, reader, network) }
  })
  const main = html`<h1>${shownText(reader, network.name)}</h1><p class="lead">${shownText(reader, network.purpose)}</p>
<h2>${say('network-open-now')}</h2>${openList(open, say('home-nothing-open'))}`
  return layout(reader, {
    title: plainText(reader, network.name),
    main,
    place: placeIn(reader, network as Network, ''),
    islands: ['reader-zone'],
  })
}

function openList(open: Html[], none: string): Html {
  return open.length === 0
    ? html`<p>${none}</p>`
    : html`<ul class="open-now">${open.map(one => html`<li>${one}</li>`)}</ul>`
}
