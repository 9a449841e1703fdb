import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, languageName } from '../../../kernel/languages.ts'
import {
  button,
  changedWords,
  emptyState,
  type FormState,
  fileField,
  formTag,
  notice,
  placeLine,
  problemList,
  selectField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { OutingForm } from '../forms.ts'
import { FACE_AT_MOST, keptByItself } from '../rules.ts'
import type { OutingView, ReturnView, RowView, WordView } from '../views/outings.ts'

/** Texts out as a Word file, and back. */
export function wordPage(reader: Reader, view: WordView, state: FormState): Page {
  const { say } = reader
  const { network } = view
  const title = say('outing-title')
  const of = (name: 'to' | 'which', label: string, value: string) => ({ form: OutingForm, name, label, value, state })
  const languages = network.languages.map(value => ({ value, label: languageName(value, reader.language) }))
  const which = (['lacking', 'all'] as const).map(value => ({ value, label: say(`outing-which-${value}`) }))
  const back = state.problems.some(problem => problem.field === 'file')
  const out = html`<section aria-labelledby="out"><h2 id="out">${say('outing-out')}</h2><p>${say('outing-out-lead')}</p>${formTag(
    reader,
    `/${network.slug}/translations/word`,
    html`${back ? null : problemList(reader, state)}${selectField(reader, of('to', say('translations-language'), view.to), languages)}${selectField(reader, of('which', say('outing-which'), 'lacking'), which)}${view.under ? html`<input type="hidden" name="under" value="${view.under}"><p class="meta">${say('outing-under')} <a href="${view.under}"><bdi>${view.under}</bdi></a></p>` : null}${button(say('outing-take'))}`,
  )}</section>`
  const returned = html`<section aria-labelledby="back"><h2 id="back">${say('outing-back')}</h2><p>${say('outing-back-lead')}</p>${formTag(
    reader,
    `/${network.slug}/translations/word/back`,
    html`${back ? problemList(reader, state) : null}${fileField(reader, { label: say('outing-file'), hint: say('outing-file-hint'), accept: '.docx,.odt,.html,.htm', state })}${button(say('outing-look'))}`,
    { file: true },
  )}</section>`
  const main = html`${crumbs(reader, network.slug)}<h1>${title}</h1><p class="lead">${say('outing-lead')}</p><div class="two">${out}${returned}</div>`
  return layout(reader, { title, main, place: placeIn(reader, network, 'translations'), islands: ['send-file'] })
}

/** A file that lies ready. */
export function outingPage(reader: Reader, { network, outing }: OutingView): Page {
  const { say } = reader
  const title = say('outing-ready', { language: languageName(outing.language, reader.language) })
  const main = html`${crumbs(reader, network.slug, { href: `/${network.slug}/translations/word`, words: say('outing-title') })}<h1>${title}</h1>
<p class="lead">${say('outing-ready-lead', { count: outing.segments.length })}</p>
<p><a class="button" href="/${network.slug}/translations/word/${outing.id}/file" download>${say('outing-download')}</a></p>
<ol><li>${say('outing-step-write')}</li><li>${say('outing-step-keep')}</li><li><a href="/${network.slug}/translations/word#back">${say('outing-step-back')}</a></li></ol>`
  return layout(reader, { title, main, place: placeIn(reader, network, 'translations') })
}

/** What came back, a part at a time: each row beside its text, and what keeping it would do. */
export function returnPage(reader: Reader, view: ReturnView, state: FormState): Page {
  const { say } = reader
  const { network, rows, more, refused, refusedCount, quiet, kept } = view
  const title = say('return-title')
  const shown = rows.map(({ name }) => html`<input type="hidden" name="shown" value="${name}">`)
  const form = html`${problemList(reader, state)}${shown}<ul class="work">${rows.map(row => rowItem(reader, row, true))}</ul>${button(say(more > 0 ? 'return-keep-and-on' : 'return-keep'))}`
  const lead = kept ? say('return-is-kept') : say('return-lead', { count: rows.length + more })
  const main = html`${crumbs(reader, network.slug, { href: `/${network.slug}/translations/word`, words: say('outing-title') })}<h1>${title}</h1>
${view.foreign ? notice('wrong', html`<p>${say('return-foreign')}</p>`) : html`<p class="lead">${lead}</p>`}${more > 0 ? html`<p>${say('return-more', { count: more })}</p>` : null}
${view.lost.length > 0 ? html`<ul class="due">${view.lost.map(loss => html`<li>${say(`return-lost-${loss}`)}</li>`)}</ul>` : null}
${rows.length > 0 ? formTag(reader, `/${network.slug}/translations/returns/${view.id}`, form) : kept || view.foreign ? null : emptyState(say('return-nothing'))}
${refusedCount > 0 ? html`<details${rows.length > 0 ? null : html` open`}><summary>${say('return-rest', { count: refusedCount })}</summary><ul class="work">${refused.map(row => rowItem(reader, row, false))}</ul></details>` : null}
${quiet > 0 && !kept ? html`<p class="meta">${say('return-quiet', { count: quiet })}</p>` : null}
${unread(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'translations') })
}

function unread({ say }: Reader, { unread, unreadCount }: ReturnView): Fill {
  if (unreadCount === 0) return null
  const more = unreadCount - unread.length
  return html`<h2>${say('return-unread')}</h2><p>${say('return-unread-lead')}</p><ul>${unread.map(words => html`<li dir="auto">${beginning(words, 300)}</li>`)}${more > 0 ? html`<li>${say('return-unread-more', { count: more })}</li>` : null}</ul>`
}

function rowItem(reader: Reader, one: RowView, canKeep: boolean): Html {
  const { say } = reader
  const { name, row, state, segment, language, face, original, url } = one
  const in_ = (tag: string, words: Fill) => html`<p class="words" lang="${tag}" dir="${directionOf(tag)}">${words}</p>`
  const label = html`<bdi>${name}</bdi> · ${say(`return-state-${state}`)}`
  const head = canKeep
    ? html`<label class="check"><input type="checkbox" name="keep" value="${name}"${keptByItself(state) ? html` checked` : null}> <span>${label}</span></label>`
    : html`<p class="meta">${label}</p>`
  return html`<li>${head}
${segment ? in_(segment.language, state === 'stale' ? changedWords(reader, segment.words, original) : segment.words) : null}
${row.words ? in_(language || 'en', face && canKeep ? changedWords(reader, face, row.words) : beginning(row.words, canKeep ? FACE_AT_MOST : 300)) : null}
${row.remarks.map(remark => html`<p class="meta">${say('return-remark')} <q dir="auto">${remark}</q></p>`)}${url ? html`<p class="meta"><a href="${url}">${say('return-desk')}</a></p>` : null}</li>`
}

function crumbs(reader: Reader, network: string, more?: { href: string; words: string }): Html {
  const desk = { href: `/${network}/translations`, words: reader.say('translations-title') }
  return placeLine(reader, more ? [desk, more] : [desk])
}
