import { type Fill, Html, html, nothing } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { dates } from '../../../kernel/languages.ts'
import {
  askOnce,
  button,
  buttonLink,
  dateOf,
  type FormState,
  formTag,
  fresh,
  plainText,
  problemList,
  selectField,
  shownText,
  textField,
  titleOf,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { liveCount, liveNews, livePlace } from '../../../kernel/look/live.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { placeIn } from '../../networks/index.ts'
import { fateSign } from '../../trace/index.ts'
import { conversationsOf } from '../conversations.ts'
import { OpeningForm } from '../forms.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import type { Wording } from '../store/wordings.ts'
import type { DocumentView } from '../views/document.ts'
import { markedWords } from './about.ts'
import { type Beside, besideWords, faceLines, headingOf } from './beside.ts'
import { settledLine } from './conversation.ts'
import { fileLinks } from './file-links.ts'
import { followForm } from './following.ts'
import { adjustLink, lastAdjustment, openItems, openingHistory } from './opening-lines.ts'
import { aboutLine, suggestion, voiceLine } from './said.ts'
import { weightLine as measures } from './weight.ts'

/** Bytes of blocks in the first piece of a long text: with header and stylesheet it stays within one round trip. */
const FIRST_PIECE = 9_000
const PIECE = 60_000

/** The whole text, block by block, with what was said about each folded beneath it. */
export function documentPage(
  reader: Reader,
  view: DocumentView,
  state: FormState = fresh,
  beside: Beside = null,
): Page {
  const { network, document } = view
  const address = addressOf(view)
  const head = html`<p class="kicker">${reader.say('documents-version-of', { version: view.version, total: view.document.version })}</p>
${titleOf(reader, document.title)}
${threadSign(reader, { ...view.thread, text: { href: address } }, 'text')}
${statusLine(reader, view)}${openingHistory(reader, view.openings)}${lastAdjustment(reader, view, address)}
${staffBox(reader, view, state)}${faceLines(reader, view, address)}${weightLine(reader, view)}${versionLinks(reader, view, address)}${fileLinks(reader, view, address)}${followForm(reader, view.followed, address)}${Object.keys(view.thread).length > 0 ? html`<p class="meta"><a href="${address}/flow">${reader.say('trace-flow-see')}</a></p>` : null}
`
  return layout(reader, {
    title: plainText(reader, document.title),
    main: inPieces(head, view.blocks, blockDrawer(reader, view, address, beside), goneBlocks(reader, view, address)),
    place: placeIn(reader, network, 'documents'),
    islands: view.follows === null ? ['reader-zone'] : ['reader-zone', 'follow'],
    ...(view.document.visibility === 'public' ? { feed: `${address}/feed.atom?lang=${reader.language}` } : {}),
  })
}

export function addressOf(view: { network: { slug: string }; document: { slug: string } }): string {
  return `/${view.network.slug}/documents/${view.document.slug}`
}

/** A short anchor that stays with the block over versions: the random end of its id. */
export function anchorOf(blockId: string): string {
  return `b${blockId.slice(-8)}`
}

/** The hour a document closes: at its place and, where we know it, in the reader's own. */
export function closingLine(reader: Reader, document: Document): Fill {
  if (!document.closes_at || !document.closes_zone) return null
  const { say } = reader
  const there = dates(reader.language, document.closes_zone).moment(document.closes_at)
  const place = document.closes_place ?? document.closes_zone
  const mine = html`<time datetime="${document.closes_at.toString()}" data-yours="moment">${reader.dates.moment(document.closes_at)}</time>`
  const passed = Temporal.Instant.compare(document.closes_at, document.now) <= 0
  return html`${say(passed ? 'documents-closed-at' : 'documents-closes', { moment: there, place })} ${reader.zoneKnown ? html`${say('documents-for-you')} ${mine}.` : html`<span class="yours">${say('documents-in-utc')} ${mine}.</span>`}`
}

function statusLine(reader: Reader, view: DocumentView): Html {
  const { say } = reader
  const { document, status } = view
  switch (status) {
    case 'draft':
      return html`<p class="due"><strong>${say('documents-status-draft')}</strong> ${say('documents-draft-hint')}</p>`
    case 'open':
      return html`<div class="due"><strong>${say('documents-status-open')}</strong> ${closingLine(reader, document)} ${
        view.may.speak
          ? say('documents-open-hint')
          : html`${say('documents-open-visitor')} <a href="/sign-in">${say('sign-in')}</a>`
      }</div>`
    case 'adopted':
      return html`<p class="meta"><strong>${say('documents-adopted-on')}</strong> ${dateOf(reader, document.adopted_at!)} · ${say('documents-fingerprint')} <code>${document.fingerprint!.slice(0, 16)}</code> · <a href="/${view.network.slug}/plan">${say('documents-to-plan')}</a></p>`
    default:
      return html`<p class="meta"><strong>${say(`documents-status-${status}`)}</strong> ${closingLine(reader, document)} ${openItems(reader, view.openings.at(-1))} ${status === 'answered' && document.answered_at ? html`${say('documents-answered-on')} ${dateOf(reader, document.answered_at)}.` : null}</p>`
  }
}

function weightLine(reader: Reader, view: DocumentView): Fill {
  const { said, weight } = view
  if (!said || weight.contributions === 0) return followed(reader, view, nothing)
  return followed(
    reader,
    view,
    html`${reader.say('documents-weight', { count: weight.contributions })} · ${measures(reader, weight)} · <a href="${addressOf(view)}/weight.csv">${reader.say('documents-weight-file')}</a>`,
  )
}

/** How a text stands in a few words, at the hour of its place: the same on the page and told while it is open. */
export function stateNow({ say, language }: Pick<Reader, 'say' | 'language'>, document: Document): string {
  if (!document.closes_at || !document.closes_zone) return ''
  const passed = Temporal.Instant.compare(document.closes_at, document.now) <= 0
  const moment = dates(language, document.closes_zone).moment(document.closes_at)
  return say(passed ? 'documents-closed-at' : 'documents-closes', {
    moment,
    place: document.closes_place ?? document.closes_zone,
  })
}

/** A line about what was said, and while the page is open how much was said since. */
function followed(reader: Reader, view: DocumentView, line: Html): Fill {
  if (view.follows === null) return line === nothing ? null : html`<p class="meta">${line}</p>`
  const page = addressOf(view)
  const says = html`${liveCount(reader, 'said', view.follows, 'documents-live-said')} ${liveNews('state', stateNow(reader, view.document))}`
  return html`<p class="meta">${line} ${livePlace({ address: `${page}/live`, page, show: reader.say('documents-live-show'), says })}</p>`
}

function versionLinks(reader: Reader, view: DocumentView, address: string): Fill {
  const { say } = reader
  if (view.versions.length < 2) return null
  return html`<p class="meta">${view.versions.map(({ number, made_at }) =>
    number === view.version
      ? html`<strong>${say('documents-version', { version: number })}</strong> · `
      : html`<a href="${address}?version=${number}">${say('documents-version', { version: number })}</a> (${dateOf(reader, made_at)}) · `,
  )}<a href="${address}?compare=1..${view.document.version}">${say('documents-compare')}</a></p>`
}

/** What the secretariat may do with the text now. */
function staffBox(reader: Reader, view: DocumentView, state: FormState): Fill {
  if (!view.may.answer || view.status === 'adopted') return null
  const { say } = reader
  const address = addressOf(view)
  const problems = view.document.problems
  return html`<section class="desk" aria-labelledby="desk"><h2 id="desk">${say('documents-desk')}</h2>${problemList(reader, state)}<p><a href="${address}/source" download>${say('documents-source')}</a></p>${view.status === 'draft' ? html`<p>${buttonLink(`${address}/reading`, say('documents-reading-title'))}</p>` : null}${view.undecided > 0 ? html`<p>${say('documents-reading-changes', { count: view.undecided })}</p>` : null}
${view.status === 'draft' && problems.length > 0 ? html`<details open><summary>${say('documents-reading-problems', { count: problems.length })}</summary><ul>${problems.map(problem => html`<li>${problemLine(reader, view, problem)}</li>`)}</ul></details>` : null}
${view.status === 'draft' ? null : html`<p>${buttonLink(`${address}/desk`, say('documents-answer-them', { count: view.unanswered }))}</p>${view.late > 0 ? html`<p>${buttonLink(`${address}/late`, say('documents-late-link', { count: view.late }), { quiet: true })}</p>` : null}${adjustLink(reader, view, address)}<p><a href="${address}/files/version">${say('documents-file-version')}</a></p>`}
<details${view.status === 'draft' || state.problems.length > 0 ? html` open` : null}><summary>${say(view.status === 'draft' ? 'documents-open-it' : 'documents-change-hour')}</summary>${openingForm(reader, view, state)}</details>
${view.status === 'draft' ? null : html`<p><a href="${address}/links">${say('documents-links-title')}</a></p>`}
${view.status === 'open' ? formTag(reader, `${address}/closure`, html`<p class="hint">${say('documents-close-hint')}</p>${button(say('documents-close-now'), { quiet: true })}`) : null}
${view.status === 'closed' || view.status === 'answered' ? askOnce(reader, { id: 'adopt', opener: say('documents-adopt') }, { action: `${address}/adoption`, says: say('documents-adopt-hint'), go: say('documents-adopt') }) : null}</section>`
}

function problemLine(
  reader: Reader,
  view: DocumentView,
  problem: { code: string; at: string | number | null; message: string },
): Fill {
  // Drafts of before named a block by its place.
  const block =
    typeof problem.at === 'number' ? view.blocks[problem.at] : view.blocks.find(one => one.block_id === problem.at)
  return html`${problemWords(reader, problem)}${block ? html` <a href="#${anchorOf(block.block_id)}">${block.label ?? reader.say('documents-go-there')}</a>` : null}`
}

function problemWords({ say }: Reader, { code, message }: { code: string; message: string }): string {
  switch (code) {
    case 'kept-changes':
      return say('documents-problem-kept-changes', { count: Number(message) })
    case 'kept-comments':
      return say('documents-problem-kept-comments', { count: Number(message) })
    case 'printed':
      return say('documents-problem-printed', { words: message })
    case 'lost-tracked-changes':
      return say('documents-problem-lost-changes')
    case 'lost-comments':
      return say('documents-problem-lost-comments')
    default:
      return say('documents-problem-number-break')
  }
}

function openingForm(reader: Reader, view: DocumentView, state: FormState): Html {
  const { say } = reader
  const { document, network } = view
  const [day = '', hour = '18:00'] = (document.closes_local ?? '').split('T')
  const field = (name: string, label: string, value: string, hint?: string) => ({
    form: OpeningForm,
    name,
    label,
    value,
    state,
    ...(hint ? { hint } : {}),
  })
  return formTag(
    reader,
    `${addressOf(view)}/opening`,
    html`<div class="row">${textField(reader, field('day', say('documents-field-day'), day), { type: 'date' })}${textField(reader, field('hour', say('documents-field-hour'), hour), { type: 'time' })}</div>
<div class="row">${textField(reader, field('place', say('documents-field-place'), document.closes_place ?? network.place))}${textField(reader, field('zone', say('documents-field-zone'), document.closes_zone ?? network.zone, say('documents-field-zone-hint')))}</div>
${selectField(
  reader,
  field('audience', say('documents-field-audience'), document.visibility === 'staff' ? 'public' : document.visibility),
  [
    { value: 'public', label: say('documents-audience-public') },
    { value: 'network', label: say('documents-audience-network') },
  ],
)}${button(say(view.status === 'draft' ? 'documents-open-now' : 'documents-set-hour'))}`,
  )
}

/** Draws blocks of one page; what is the same for all of them is said once. */
function blockDrawer(
  reader: Reader,
  view: DocumentView,
  address: string,
  beside: Beside = null,
): (block: Wording) => Html {
  const { say } = reader
  const invitation = view.may.speak
    ? say('documents-say-something')
    : view.status === 'draft'
      ? say('documents-correct')
      : null
  const past = view.version < view.document.version ? `?version=${view.version}` : null
  return block => {
    const said = view.said?.get(block.block_id)
    const here = `${address}/blocks/${block.block_id}`
    return html`<div class="block ${block.kind}" id="${anchorOf(block.block_id)}"><a class="label${block.label ? null : ' none'}" href="${here}${past}">${block.label ?? '¶'}</a><div>${beside ? besideWords(reader, block, beside) : said ? markedWords(reader, block, said, here) : wordsOf(reader, block)}${notesOf(block)}</div>${said ? saidUnder(reader, view, block, said, here) : null}${invitation ? html`<a class="say" href="${here}#say">${invitation}</a>` : null}</div>
`
  }
}

/** What was said about paragraphs that a later version left out, with what it was said about. */
function goneBlocks(reader: Reader, view: DocumentView, address: string): Fill {
  if (view.gone.length === 0) return null
  const draw = blockDrawer(reader, view, address)
  return html`<section aria-labelledby="gone"><h2 id="gone">${reader.say('documents-gone', { count: view.gone.length })}</h2>${view.gone.map(draw)}</section>`
}

/** The words of a block, as the heading or paragraph it is. */
export function wordsOf(reader: Reader, block: Wording): Html {
  const text = shownText(reader, block.text)
  return block.kind === 'heading' ? headingOf(block, text) : html`<p>${text}</p>`
}

/** The notes under a block. */
export function notesOf({ notes }: Wording): Fill {
  return notes.length > 0 ? html`<p class="note">${notes.map(note => html`${note.label} ${note.text} `)}</p>` : null
}

function saidUnder(reader: Reader, view: DocumentView, block: Wording, said: Contribution[], here: string): Html {
  const suggestions = said.filter(one => one.kind === 'suggestion').length
  return html`<details class="heard"><summary>${saidCounts(reader, said.length - suggestions, suggestions)}</summary>${conversationsOf(
    said,
  ).flatMap(({ first, replies }) =>
    first.settled_at
      ? html`<div class="said"><p class="meta"><a href="${here}#c-${first.id}">${settledLine(reader, first, view.voices)}</a></p></div>`
      : [first, ...replies].map(one => saidLine(reader, view, block, one, here)),
  )}</details>`
}

function saidCounts(reader: Reader, comments: number, suggestions: number): string {
  const counts = [
    comments > 0 ? reader.say('documents-comments-count', { count: comments }) : '',
    suggestions > 0 ? reader.say('documents-suggestions-count', { count: suggestions }) : '',
  ]
  return counts.filter(Boolean).join(' · ')
}

function saidLine(reader: Reader, view: DocumentView, block: Wording, said: Contribution, here: string): Html {
  if (said.removed_at) return html`<div class="said"><p class="meta">${reader.say('documents-removed')}</p></div>`
  if (said.withdrawn_at) return html`<div class="said"><p class="meta">${reader.say('documents-withdrawn')}</p></div>`
  const fate = said.answered_in !== null ? (said.treatment as 'declined') : 'waiting'
  return html`<div class="said"><p class="meta">${voiceLine(reader, said, view.voices)}</p>${aboutLine(reader, said, block)}${said.proposed ? suggestion(reader, said, view.earlier.get(said.wording_id) ?? block) : null}${
    said.words ? html`<p>${shownText(reader, said.words)}</p>` : null
  }<p><a href="${here}#c-${said.id}">${fateSign(reader, fate)}</a></p></div>`
}

/** A long text in pieces: a first one that fits the first round trip, then larger ones. */
export function inPieces(
  head: Html,
  blocks: readonly Wording[],
  draw: (block: Wording) => Html,
  tail: Fill = null,
): Html[] {
  const pieces: Html[] = []
  let piece = head.text
  let room = FIRST_PIECE
  for (const block of blocks) {
    const drawn = draw(block).text
    if (piece.length + drawn.length > room) {
      pieces.push(new Html(piece))
      piece = ''
      room = PIECE
    }
    piece += drawn
  }
  return [...pieces, new Html(html`${new Html(piece)}${tail}`.text)]
}
