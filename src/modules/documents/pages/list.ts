import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { fileField } from '../../../kernel/look/file-field.ts'
import {
  bareText,
  button,
  buttonLink,
  changedWords,
  dateOf,
  emptyState,
  type FormState,
  formTag,
  fresh,
  languageField,
  languageOf,
  placeLine,
  problemList,
  shownText,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { type Thread, threadSign } from '../../../kernel/look/thread.ts'
import { faceFor, faceIn, originalOf } from '../../../kernel/text.ts'
import { type Network, placeIn } from '../../networks/index.ts'
import { UploadForm } from '../forms.ts'
import type { Wording } from '../store/wordings.ts'
import type { CompareView, ListView } from '../views/document.ts'
import { addressOf, closingLine } from './document.ts'
import { adjustmentLine, openItems } from './opening-lines.ts'
import { voiceLine } from './said.ts'
import { weightLine } from './weight.ts'

export function listPage(reader: Reader, { network, documents, may }: ListView): Page {
  const { say } = reader
  const open = documents.some(one => one.document.visibility === 'public')
  const feed = open ? `/${network.slug}/documents/feed.atom?lang=${reader.language}` : null
  const main = html`<h1>${say('documents-title')}</h1>${threadSign(reader, { text: { href: '#main' } }, 'text')}<p class="lead">${say('documents-lead', { count: documents.length })}</p>
${documents.length === 0 ? emptyState(say(may.draft ? 'documents-none-staff' : 'documents-none')) : null}
${may.draft ? html`<p>${buttonLink(`/${network.slug}/documents/new`, say('documents-upload'))}</p>` : null}
<ul class="open-now">${documents.map(({ document, status, thread, opening }) => html`<li><h2><a href="/${network.slug}/documents/${document.slug}">${shownText(reader, document.title)}</a></h2><p class="meta"><strong>${say(`documents-status-${status}`)}</strong> ${status === 'draft' || status === 'adopted' ? null : closingLine(reader, document)} ${status === 'closed' || status === 'answered' ? openItems(reader, opening ?? undefined) : null} ${status === 'answered' && document.answered_at ? html`${say('documents-answered-on')} ${dateOf(reader, document.answered_at)}.` : null} ${say('documents-version', { version: document.version })}</p>${wayOf(reader, network, document, thread)}</li>`)}</ul>${feed ? html`<p class="meta"><a href="${feed}">${say('documents-feed-all')}</a></p>` : null}`
  return layout(reader, {
    title: say('documents-title'),
    main,
    place: placeIn(reader, network, 'documents'),
    islands: ['reader-zone'],
    ...(feed ? { feed } : {}),
  })
}

/** One entry of "Open now": a document members can speak about. */
export function openEntry(reader: Reader, network: Network, document: Parameters<typeof closingLine>[1]): Html {
  return html`<h3><a href="/${network.slug}/documents/${document.slug}">${reader.say('documents-comment-on')} ${shownText(reader, document.title)}</a></h3><p class="meta until">${closingLine(reader, document)}</p>${wayOf(reader, network, document, {})}`
}

/** How far a text has come: once adopted, its actions are in the plan. */
function wayOf(reader: Reader, network: Network, { slug }: { slug: string }, { action, result }: Thread): Html {
  const reached = { ...(action ? { action: { href: `/${network.slug}/plan` } } : {}), ...(result ? { result } : {}) }
  return threadSign(reader, { text: { href: `/${network.slug}/documents/${slug}` }, ...reached }, 'text', {
    small: true,
  })
}

export function uploadPage(reader: Reader, network: Network, state: FormState = fresh): Page {
  const { say } = reader
  const main = html`<h1>${say('documents-upload')}</h1><p class="lead">${say('documents-upload-lead')}</p>${formTag(
    reader,
    `/${network.slug}/documents`,
    html`${problemList(reader, state)}${fileField(reader, { label: say('documents-field-file'), hint: say('documents-field-file-hint'), accept: '.docx,.odt,.html,.htm,.md,.txt', state })}
${textArea(reader, { form: UploadForm, name: 'pasted', label: say('documents-field-pasted'), state }, { rows: 6 })}
${textField(reader, { form: UploadForm, name: 'title', label: say('documents-field-title'), hint: say('documents-field-title-hint'), state })}
${languageField(reader, { form: UploadForm, name: 'language', unsaid: say('documents-language-found'), state })}${button(say('documents-read-it'))}`,
    { file: true },
  )}`
  return layout(reader, {
    title: say('documents-upload'),
    main,
    place: placeIn(reader, network, 'documents'),
    islands: ['keep-words', 'send-file'],
  })
}

/** What changed between two versions, and who asked for it. */
export function comparePage(reader: Reader, view: CompareView): Page {
  const { say } = reader
  const address = addressOf(view)
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, view.document.title) }])}
<h1>${say('documents-compare-title', { version: view.from, number: view.to })}</h1><p class="lead">${say('documents-compare-lead', { count: view.changes.length })}</p>${view.adjustments.map(one => adjustmentLine(reader, one))}
${view.changes.map(
  ({ block, before, after, contributions, weight }) =>
    html`<div class="block"><a class="label" href="${address}/blocks/${block.block_id}">${block.label ?? '¶'}</a><div>${comparison(reader, before, after)}</div>${weight ? html`<p class="meta">${say('documents-weight-behind')} ${weightLine(reader, weight)}</p>` : null}${contributions.map(
      one =>
        html`<div class="said"><p class="meta"><a href="/trace/${one.id}">${voiceLine(reader, one, view.voices)}</a></p></div>`,
    )}</div>`,
)}`
  return layout(reader, {
    title: say('documents-compare-title', { version: view.from, number: view.to }),
    main,
    place: placeIn(reader, view.network, 'documents'),
  })
}

/** The two wordings in the reader's language where both have it, else in the original. */
export function comparison(reader: Reader, before: Wording | null, after: Wording | null): Html {
  const some = (after ?? before)!.text
  const [old, now] = [before, after].map(wording => (wording ? faceFor(wording.text, reader.languages) : null))
  const language = old && now && old.language === now.language && !now.stale ? now.language : originalOf(some).language
  const words = (wording: Wording | null) => (wording && faceIn(wording.text, language)?.text) ?? ''
  return html`<p${languageOf(reader, language)}>${changedWords(reader, words(before), words(after))}</p>`
}
