import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  bareText,
  button,
  changedWords,
  type FormState,
  formTag,
  fresh,
  languageField,
  languageOf,
  notice,
  placeLine,
  problemList,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { AdjustmentForm } from '../adjust-forms.ts'
import type { AdjustmentPreview, Touched } from '../views/adjusting.ts'
import { signsOf } from './adjusting.ts'
import { addressOf } from './document.ts'
import { saidArticle } from './said.ts'

/** What an adjustment changes and of what was said it touches, before it is published with its reason. */
export function adjustmentPreviewPage(reader: Reader, view: AdjustmentPreview, state: FormState = fresh): Page {
  const { say } = reader
  const { document, adjusting, changes, gone } = view
  const address = addressOf(view)
  const base = `${address}/adjustment`
  const version = document.version + 1
  const none = changes.length + gone.length === 0
  const title = say('documents-adjust-preview-title', { version })
  const main = html`${placeLine(reader, [
    { href: address, words: bareText(reader, document.title) },
    { href: base, words: say('documents-adjust') },
  ])}<h1>${title}</h1>${problemList(reader, state)}
<p class="lead">${none ? say('documents-adjust-none') : say('documents-adjust-preview-lead')}</p>
${changes.map(change => {
  const words = change.before ? originalOf(change.before.text).text : ''
  return html`<div class="block ${change.block.kind}"><a class="label" href="${base}/blocks/${change.block.id}">${change.block.label ?? '¶'}</a><div><p class="meta">${signsOf(reader, change)}</p><p${languageOf(reader, document.language)}>${changedWords(reader, words, change.block.text)}</p></div>${touched(reader, view, change, address, change.block.id)}</div>`
})}${view.moreChanges > 0 ? html`<p class="meta">${say('documents-adjust-more-changes', { count: view.moreChanges })}</p>` : null}
${
  gone.length > 0
    ? html`<section aria-labelledby="gone"><h2 id="gone">${say('documents-file-gone-title', { count: gone.length })}</h2><p class="hint">${say('documents-file-gone-hint')}</p>${gone.map(
        one =>
          html`<div class="block"><a class="label" href="${address}/blocks/${one.wording.block_id}">${one.wording.label ?? '¶'}</a><div><p${languageOf(reader, document.language)}><del>${originalOf(one.wording.text).text}</del></p><p class="meta">${one.into ? say('documents-file-joined') : null}</p></div>${touched(reader, view, one, address, one.wording.block_id)}</div>`,
      )}</section>`
    : null
}${none || view.outrun ? html`<p><a href="${base}">${say('documents-adjust-go-on')}</a></p>` : publicationForm(reader, { adjusting, base, version }, state)}`
  return layout(reader, {
    title,
    main,
    place: placeIn(reader, view.network, 'documents'),
    islands: ['keep-words'],
  })
}

function publicationForm(
  reader: Reader,
  { adjusting, base, version }: { adjusting: { step: number }; base: string; version: number },
  state: FormState,
): Html {
  const { say } = reader
  const field = { form: AdjustmentForm, state }
  return html`<section class="desk" aria-labelledby="publish"><h2 id="publish">${say('documents-file-publish', { version })}</h2>${formTag(
    reader,
    `${base}/publication`,
    html`<input type="hidden" name="seen" value="${adjusting.step}">${textArea(reader, { ...field, name: 'reason', label: say('documents-adjust-reason'), hint: say('documents-adjust-reason-hint') }, { rows: 3 })}
${languageField(reader, { ...field, name: 'language', value: reader.language })}<p class="hint">${say('documents-adjust-publish-hint')}</p>${button(say('documents-file-publish', { version }))}`,
  )}</section>`
}

/** What was said about a place, with what it was said about, and the answers that are on their way. */
function touched(
  reader: Reader,
  { voices }: AdjustmentPreview,
  { heard, more, drafted }: Touched,
  address: string,
  block: string,
): Fill {
  if (heard.length === 0 && drafted === 0) return null
  const { say } = reader
  return html`<details class="heard"><summary>${say('documents-heard', { count: heard.length + more })}</summary>${heard.map(({ contribution, base }) => saidArticle(reader, { contribution, base, voices }))}${more > 0 ? html`<p class="meta"><a href="${address}/blocks/${block}#heard">${say('documents-adjust-more-said', { count: more })}</a></p>` : null}</details>${drafted > 0 ? notice('due', html`<p>${say('documents-adjust-drafted', { count: drafted })} <a href="${address}/desk/${block}">${say('documents-go-there')}</a></p>`) : null}`
}
