import { type Fill, type Html, html } from '../kernel/html.ts'
import { fewAtOnce } from '../kernel/http/back-pressure.ts'
import type { Context, Reader } from '../kernel/http/context.ts'
import type { Page } from '../kernel/http/send.ts'
import type { Web } from '../kernel/http/web.ts'
import { isId } from '../kernel/ids.ts'
import { languageName, listOf } from '../kernel/languages.ts'
import { bareText, button, emptyState, languageOf, pageLinks, plainText } from '../kernel/look/kit.ts'
import { layout } from '../kernel/look/layout.ts'
import { type Knot, type Thread, threadSign } from '../kernel/look/thread.ts'
import type { Piece } from '../kernel/search/excerpt.ts'
import { type Found, find, MOST_PAGES, type SearchResult } from '../kernel/search/find.ts'
import { sayAny } from '../kernel/texts.ts'
import { listNetworks, type Network } from '../modules/networks/index.ts'
import { threadsOf } from '../modules/trace/index.ts'

/** One field for everything the reader may see; as a page and as JSON with the same answer. */
export function searchRoutes(web: Web): void {
  web.page('/search', async context => searchPage(context.reader, await search(context)))
  web.json('/api/v1/search', async context => searchJson(context.reader, await search(context)))
}

interface Search {
  typed: string
  page: number
  networks: Network[]
  network: Network | null
  result: SearchResult
  /** How far what was found has come, by its id. */
  threads: Map<string, Thread>
}

const LONGEST = 300

/** A question costs as much as many pages: the ten connections of the database are never all busy with them. */
const searching = fewAtOnce({ inWork: 6, queue: 24, waitMilliseconds: 3000 })

async function search({ reader, read, request }: Context): Promise<Search> {
  const asked = new URL(request.url, 'http://here').searchParams
  const typed = (asked.get('q') ?? '').slice(0, LONGEST).toWellFormed()
  const wanted = asked.get('page') ?? '1'
  const page = /^\d{1,4}$/.test(wanted) ? Math.max(1, Number(wanted)) : 1
  return searching(request, () =>
    read(async tx => {
      const networks = await listNetworks(tx)
      // A network that is not theirs to know is one that is not there: everything is searched.
      const network = networks.find(one => one.slug === asked.get('network')) ?? null
      const result = await find(tx, { typed, page, languages: reader.languages, scope: network?.id ?? null })
      const found = result.found.map(one => one.ref).filter(isId)
      return { typed, page, networks, network, result, threads: await threadsOf(tx, found) }
    }),
  )
}

function searchPage(reader: Reader, search: Search): Page {
  const { say } = reader
  const main = html`<h1>${say('search-title')}</h1>${searchForm(reader, search)}${results(reader, search)}`
  return layout(reader, { title: say('search-title'), main })
}

function searchForm(reader: Reader, { typed, networks, network }: Search): Html {
  const { say } = reader
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? html` selected` : null}>${label}</option>`
  const where =
    networks.length > 1
      ? html`<div class="field"><label for="network">${say('search-network')}</label><select id="network" name="network">${option('', say('search-everywhere'), !network)}${networks.map(
          one => option(one.slug, plainText(reader, one.name), one === network),
        )}</select></div>`
      : null
  return html`<form action="/search"><div class="field"><label for="q">${say('search-button')}</label><p class="hint" id="q-hint">${say('search-hint')}</p><input id="q" name="q" type="search" dir="auto" maxlength="${LONGEST}" value="${typed}" aria-describedby="q-hint"></div>${where}${button(say('search-button'))}</form>`
}

function results(reader: Reader, search: Search): Fill {
  const { say } = reader
  const { typed, page, result } = search
  const query = typed.trim()
  if (query === '') return html`<p class="lead">${say('search-start')}</p>`
  if (page > MOST_PAGES) return html`<p class="lead">${say('search-deep')}</p>`
  const besides = result.besides.map(tag => languageName(tag, reader.language))
  const also =
    besides.length > 0
      ? html`<p class="meta">${say('search-besides', { languages: listOf(besides, reader.language) })}</p>`
      : null
  if (result.found.length === 0)
    return html`<section id="results"><h2>${say('search-none', { query })}</h2>${emptyState(say('search-none-next'))}${also}</section>`
  const heading = result.instead
    ? say('search-instead', { query, instead: result.instead })
    : say('search-results', { query })
  return html`<section id="results"><h2>${heading}</h2>${also}<ol class="found">${result.found.map(one => hit(reader, search, one))}</ol>${pager(reader, search)}</section>`
}

function hit(reader: Reader, { networks, threads }: Search, one: Found): Html {
  const { say } = reader
  const network = networks.find(({ id }) => id === one.scope)
  const language = languageOf(reader, one.language)
  const knot = KNOT_OF[one.kind]
  const titled = one.title.length > 0
  const title = titled
    ? html`<span${language}>${marked(one.title)}</span>`
    : one.place
      ? bareText(reader, one.place)
      : kindOf(reader, one)
  const excerpt = one.excerpt.length > 0 ? html`<p${language}>${marked(one.excerpt)}</p>` : null
  const where = [
    html`${kindOf(reader, one)}`,
    ...(titled && one.place ? [bareText(reader, one.place)] : []),
    ...(network && networks.length > 1 ? [bareText(reader, network.name)] : []),
    ...(one.language === reader.language
      ? []
      : [html`${say('face-other-language', { language: languageName(one.language, reader.language) })}`]),
  ]
  return html`<li><h3><a href="${one.url}">${title}</a></h3>${excerpt}<p class="meta">${where.map((part, i) => html`${i > 0 ? ' · ' : null}${part}`)}</p>${knot ? threadSign(reader, { ...threads.get(one.ref), [knot]: { href: one.url } }, knot, { small: true }) : null}</li>`
}

/** Which knot of the thread a kind of thing is. */
const KNOT_OF: Record<string, Knot | undefined> = {
  session: 'said',
  comment: 'said',
  suggestion: 'said',
  document: 'text',
  block: 'text',
  answer: 'text',
  'block-action': 'text',
  action: 'action',
  report: 'result',
}

function marked(pieces: readonly Piece[]): Fill {
  return pieces.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text))
}

function kindOf({ say }: Reader, { kind }: Found): string {
  return sayAny(say, `search-kind-${kind}` as keyof Messages)
}

function pager(reader: Reader, { typed, page, network, result }: Search): Fill {
  const to = (number: number) =>
    `/search?${new URLSearchParams({ q: typed, ...(network ? { network: network.slug } : {}), page: String(number) })}`
  return pageLinks(reader, { page, pages: null, more: result.more && page < MOST_PAGES, to })
}

function searchJson(reader: Reader, { page, networks, result }: Search) {
  return {
    page,
    more: result.more && page < MOST_PAGES,
    instead: result.instead,
    alsoSearched: result.besides,
    results: result.found.map(one => ({
      kind: one.kind,
      language: one.language,
      network: networks.find(({ id }) => id === one.scope)?.slug ?? null,
      title: textOf(one.title),
      place: one.place && plainText(reader, one.place),
      excerpt: one.excerpt,
      url: one.url,
    })),
  }
}

const textOf = (pieces: readonly Piece[]) => pieces.map(piece => piece.text).join('')
