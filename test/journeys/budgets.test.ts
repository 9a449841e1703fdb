import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { budgets, measuredAtFirstFlush } from '../../architecture/budgets.ts'
import { openWorld, type World } from '../world.ts'

/**
 * Everybody who reads walks over every link of the demonstration, each page as on a first visit: with no cookie but the
 * session's. A page that is added later is walked over too, as soon as a link leads to it.
 */
const READERS = [null, 'member-sw', 'delegate-es', 'officer', 'translator']
const BEGINNINGS = ['/', '/demo', '/sign-in', '/me', '/towns', '/water']
const ENCODINGS = ['br', 'gzip'] as const
const AT_ONCE = 4

type Encoding = (typeof ENCODINGS)[number]

interface Sent {
  status: number
  type: string
  encoding: string | undefined
  /** As they came over the wire, cut where the server flushed. */
  pieces: Buffer[]
  location: string | undefined
}

interface Walk {
  pages: number
  /** Largest page and the largest scripts, in bytes, for who wants to know how near the limit is. */
  largest: { bytes: number; where: string }
  largestScripts: { bytes: number; where: string }
  faults: Record<'heavy' | 'scripts' | 'broken' | 'frame', string[]>
}

let world: World
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE * 2 })

before(async () => {
  world = await openWorld({ story: true })
  await uploadDrafts()
})

after(async () => {
  agent.destroy()
  await world?.close()
})

for (const reader of READERS) {
  describe(`the pages that ${reader ?? 'a visitor'} can reach`, () => {
    let walk: Walk

    before(async () => {
      walk = await walkAs(reader)
    })

    test('are many, and none is broken', t => {
      t.diagnostic(`${walk.pages} pages; the heaviest is ${walk.largest.where} with ${walk.largest.bytes} bytes`)
      t.diagnostic(`most scripts: ${walk.largestScripts.where} with ${walk.largestScripts.bytes} bytes`)
      assert.ok(walk.pages > 50, `only ${walk.pages} pages were found`)
      assert.deepEqual(walk.faults.broken, [])
    })
    test('fit, with their stylesheet, into the first round trip of a connection', () => {
      assert.deepEqual(walk.faults.heavy, [])
    })
    test('ask for few scripts', () => {
      assert.deepEqual(walk.faults.scripts, [])
    })
    test('have one heading of level 1, a title, a language and a direction', () => {
      assert.deepEqual(walk.faults.frame, [])
    })
  })
}

test('a text of two hundred paragraphs begins within the first round trip', async () => {
  const path = await openLongText()
  for (const language of ['en', 'ar']) {
    for (const encoding of ENCODINGS) {
      const sent = await ask(`${path}?lang=${language}`, '', encoding)
      assert.ok(lengthOf(sent.pieces) > budgets.firstVisit, 'the text is long enough to prove something')
      const first = firstFlush(sent)
      const bytes = lengthOf(first.pieces)
      assert.ok(bytes <= budgets.firstVisit, `${bytes} bytes leave at once (${encoding}, ${language})`)
      assert.match(unpacked(first), /<\/style>.*<h1\b.*Paragraphe numéro 3/s)
    }
  }
})

/** What the officer has before her on any working day: a programme and a text that are read and not yet published. */
async function uploadDrafts(): Promise<void> {
  const officer = await world.as('officer')
  for (const [onPath, action, file] of [
    ['/towns/programme/new', '/towns/programme/drafts', 'programme.md'],
    ['/towns/documents/new', '/towns/documents', 'plan.txt'],
  ] as const) {
    const published = readFileSync(new URL(`../../src/app/demo/${file}`, import.meta.url), 'utf8')
    const bytes = Buffer.from(`${published}\n`)
    const { status, body } = await officer.submit(onPath, action, {}, { field: 'file', name: file, bytes })
    assert.equal(status, 303, body)
  }
}

/** The officer uploads a long text of words that repeat as little as a real one's, and opens it. Gives its address. */
async function openLongText(): Promise<string> {
  const officer = await world.as('officer')
  const words = Array.from({ length: 200 }, (_, at) => {
    const some = Array.from({ length: 40 }, (_, i) => VOCABULARY[(at * 41 + i * (at % 7) + i * i) % VOCABULARY.length])
    return `1.${at + 1}\tParagraphe numéro ${at + 1} : ${some.join(' ')}.`
  })
  const pasted = ['Un long projet', 'Contexte', ...words].join('\n')
  const drafted = await officer.submit('/towns/documents/new', '/towns/documents', { pasted, language: 'fr' })
  assert.equal(drafted.status, 303, drafted.body)
  const path = drafted.location!.split('?')[0]!
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 20 }).toString()
  const opened = await officer.submit(path, `${path}/opening`, { day, hour: '12:00', audience: 'public' })
  assert.equal(opened.status, 303, opened.body)
  return path
}

const VOCABULARY =
  `service ville eau déchet salaire syndicat comité santé sécurité négociation employeur commune région réseau formation
  recrutement équipe horaire contrat nettoyage rue parc canicule budget impôt gestion public régie délégation plan action
  priorité membre délégué session langue traduction consultation réponse preuve rapport échéance responsable territoire
  métier égalité retraite transport logement école hôpital énergie climat inondation pompier bibliothèque crèche marché
  sous-traitance convention grève médiation inspection statut emploi précaire permanent apprentissage atelier voirie`.split(
    /\s+/,
  )

async function walkAs(reader: string | null): Promise<Walk> {
  const session = reader ? ((await world.as(reader)).cookie().match(/__Host-plenaria=[^;]*/)?.[0] ?? '') : ''
  const walk: Walk = {
    pages: 0,
    largest: { bytes: 0, where: '' },
    largestScripts: { bytes: 0, where: '' },
    faults: { heavy: [], scripts: [], broken: [], frame: [] },
  }
  const met = new Map(BEGINNINGS.map(path => [path, 'its address']))
  const queue = [...met.keys()]
  let under = 0
  await new Promise<void>((done, failed) => {
    const next = () => {
      while (under < AT_ONCE && queue.length > 0) {
        const path = queue.shift()!
        under += 1
        visit(path, met.get(path)!, session, walk)
          .then(links => {
            for (const link of links) {
              if (met.has(link)) continue
              met.set(link, path)
              queue.push(link)
            }
            under -= 1
            next()
          })
          .catch(failed)
      }
      if (under === 0 && queue.length === 0) done()
    }
    next()
  })
  return walk
}

/** Reads one page, writes down what is wrong with it, and gives the links on it. */
async function visit(path: string, from: string, session: string, walk: Walk): Promise<string[]> {
  // The same page in another language is asked for in the encoding that leaves more bytes; all others in both.
  const encodings = path.includes('lang=') ? (['gzip'] as const) : ENCODINGS
  const sent = await Promise.all(encodings.map(encoding => ask(path, session, encoding)))
  const { status, type, location } = sent[0]!
  const isVisitor = session === ''
  if (location && status < 400) return linksIn(`<a href="${location}">`, isVisitor)
  const isForMembers = isVisitor && path.split('?')[0] === '/me'
  if (status >= 400 && !isForMembers) walk.faults.broken.push(`${status} ${path}, linked from ${from}`)
  if (!type.startsWith('text/html')) return []
  walk.pages += 1
  const html = unpacked(sent[0]!)
  for (const one of sent) weigh(path, one, walk)
  await weighScripts(path, html, walk)
  walk.faults.frame.push(...frameFaults(html).map(fault => `${path}: ${fault}`))
  return status < 400 ? linksIn(html, isVisitor) : []
}

function weigh(path: string, sent: Sent, walk: Walk): void {
  const { largest, faults } = walk
  const long = isLong(path)
  const first = long ? firstFlush(sent) : sent
  const bytes = lengthOf(first.pieces)
  if (bytes > largest.bytes) Object.assign(largest, { bytes, where: `${path} (${sent.encoding})` })
  if (bytes > budgets.firstVisit) {
    faults.heavy.push(`${path}: ${bytes} bytes (${sent.encoding}${long ? ', first flush' : ''})`)
  }
  const begin = unpacked(first)
  if (!/<style>[^<]+<\/style>/.test(begin)) faults.heavy.push(`${path}: a first visit has no stylesheet inside`)
  if (!/<h1\b/.test(begin)) faults.heavy.push(`${path}: its heading is not in the first flush (${sent.encoding})`)
}

async function weighScripts(path: string, html: string, walk: Walk): Promise<void> {
  const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source!)
  for (const encoding of ENCODINGS) {
    const sizes = await Promise.all(sources.map(source => sizeOf(source, encoding)))
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    if (bytes > walk.largestScripts.bytes) Object.assign(walk.largestScripts, { bytes, where: `${path} (${encoding})` })
    if (bytes > budgets.scripts) walk.faults.scripts.push(`${path}: ${bytes} bytes (${encoding})`)
  }
}

const sizes = new Map<string, Promise<number>>()

function sizeOf(source: string, encoding: Encoding): Promise<number> {
  const key = `${source} ${encoding}`
  const size =
    sizes.get(key) ??
    ask(source, '', encoding).then(({ status, pieces }) => {
      assert.equal(status, 200, source)
      return lengthOf(pieces)
    })
  sizes.set(key, size)
  return size
}

function frameFaults(html: string): string[] {
  const faults: string[] = []
  const headings = html.match(/<h1\b/g)?.length ?? 0
  if (headings !== 1) faults.push(`${headings} headings of level 1`)
  if (!/<title[^>]*>[^<]*\p{L}[^<]*<\/title>/u.test(html)) faults.push('no title')
  if (!/<html [^>]*lang="[a-z-]+"/i.test(html)) faults.push('no language')
  if (!/<html [^>]*dir="(ltr|rtl)"/.test(html)) faults.push('no direction')
  return faults
}

/** Addresses inside the house that a page leads to, without the place on the page. */
function linksIn(html: string, isVisitor: boolean): string[] {
  return [...html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].flatMap(([, href]) => {
    const url = new URL(href!.replaceAll('&amp;', '&'), world.house.origin)
    if (url.origin !== world.house.origin) return []
    // Other languages than their own are walked through by visitors; others look at the one that takes most bytes.
    const language = url.searchParams.get('lang') ?? 'ar'
    return language === 'ar' || isVisitor ? [url.pathname + url.search] : []
  })
}

function ask(path: string, session: string, encoding: Encoding): Promise<Sent> {
  const headers = { 'accept-encoding': encoding, ...(session ? { cookie: session } : {}) }
  return new Promise((resolve, reject) => {
    get(new URL(path, world.house.origin), { agent, headers }, (response: IncomingMessage) => {
      const pieces: Buffer[] = []
      response.on('data', piece => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => {
        const { 'content-type': type = '', 'content-encoding': packing, location } = response.headers
        resolve({ status: response.statusCode!, type, encoding: packing, pieces, location })
      })
    }).on('error', reject)
  })
}

/** What left first: up to the first flush that holds words (gzip's own header travels alone before it). */
function firstFlush(sent: Sent): Sent {
  const until = sent.pieces.findIndex((_, at) => unpacked({ ...sent, pieces: sent.pieces.slice(0, at + 1) }) !== '')
  return { ...sent, pieces: sent.pieces.slice(0, until + 1) }
}

function unpacked({ encoding, pieces }: Sent): string {
  const bytes = Buffer.concat(pieces)
  if (encoding === 'br')
    return brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString()
  if (encoding === 'gzip') return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString()
  return bytes.toString()
}

function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

const longRoutes = Object.keys(measuredAtFirstFlush).map(route => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`))

function isLong(path: string): boolean {
  return longRoutes.some(route => route.test(path.split('?')[0]!))
}
