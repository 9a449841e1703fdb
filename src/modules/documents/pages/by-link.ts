import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  bareText,
  button,
  dateOf,
  type FormState,
  formTag,
  fresh,
  languageField,
  notice,
  placeLine,
  plainText,
  problemList,
  shownText,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { faceFor } from '../../../kernel/text.ts'
import { fateSign } from '../../trace/index.ts'
import { LinkedCommentForm, LinkedReplyForm, LinkedSuggestionForm } from '../forms.ts'
import type { Wording } from '../store/wordings.ts'
import type { BlockByLinkView, ByLinkView, OwnWords } from '../views/by-link.ts'
import { aboutFields, markedWords, republished } from './about.ts'
import { anchorOf, closingLine, inPieces, notesOf, wordsOf } from './document.ts'
import { lateLine } from './late-line.ts'
import { aboutLine, suggestion } from './said.ts'

/** The text behind a personal link, with what its person said beneath each paragraph. Nothing leads into the house. */
export function byLinkPage(reader: Reader, view: ByLinkView, path: string): Page {
  const { say } = reader
  const count = [...view.own.values()].flat().length
  const head = html`<p class="kicker">${bareText(reader, view.network.name)}</p>
<h1>${shownText(reader, view.document.title)}</h1>
${threadSign(reader, { ...(view.onThread ? { said: { href: '#main' } } : {}), text: { href: '#main' } }, 'text')}
${
  view.late
    ? lateNotice(reader, view)
    : html`<div class="due"><strong>${say('documents-status-open')}</strong> ${closingLine(reader, view.document)} ${say('documents-open-hint')}</div>`
}
<p class="meta">${say('documents-link-for', { name: view.person.name })} ${say('documents-link-keep')}</p>
<p class="meta">${say('documents-link-said', { count })}</p>
<p class="meta"><a href="${path}/returned">${say('documents-returned-title')}</a></p>
`
  const draw = (block: Wording) =>
    html`<div class="block ${block.kind}" id="${anchorOf(block.block_id)}"><a class="label${block.label ? null : ' none'}" href="${path}/blocks/${block.block_id}">${block.label ?? '¶'}</a><div>${wordsOf(reader, block)}${notesOf(block)}</div>${ownWords(reader, block, view.own.get(block.block_id) ?? [])}<a class="say" href="${path}/blocks/${block.block_id}#say">${say('documents-say-something')}</a></div>
`
  return layout(reader, {
    title: plainText(reader, view.document.title),
    main: inPieces(head, view.blocks, draw),
    islands: ['reader-zone'],
  })
}

/** Which of the two forms was refused, and how. */
export interface ByLinkFormState {
  comment?: FormState
  suggestion?: FormState
  reply?: { to: string; state: FormState }
}

/** One paragraph of it, and the forms to comment on it or to suggest other words. */
export function blockByLinkPage(
  reader: Reader,
  view: BlockByLinkView,
  path: string,
  forms: ByLinkFormState = {},
): Page {
  const { say } = reader
  const { wording, document } = view
  const here = `${path}/blocks/${wording.block_id}`
  const own = (view.own.get(wording.block_id) ?? []).map(one => one.contribution)
  const main = html`${placeLine(reader, [{ href: `${path}#${anchorOf(wording.block_id)}`, words: bareText(reader, document.title) }])}
<h1>${say(`documents-kind-${wording.kind}`)} ${wording.label}</h1>
<div class="block ${wording.kind} alone"><div>${markedWords(reader, wording, own)}</div></div>${ownWords(reader, wording, view.own.get(wording.block_id) ?? [], { here, forms })}
<section aria-labelledby="say" class="speak" data-about="${say('documents-about-these')}"><h2 id="say">${say('documents-say')}</h2><p class="meta">${say('documents-link-for', { name: view.person.name })} ${say('documents-any-language')} ${view.late ? null : closingLine(reader, document)}</p>${view.late ? lateNotice(reader, view) : null}
${commentForm(reader, wording, here, forms)}
${suggestionForm(reader, view, here, forms)}</section>`
  // No island keeps what is typed: it would write the address of this page, which is a key, into the browser.
  return layout(reader, {
    title: `${say(`documents-kind-${wording.kind}`)} ${wording.label ?? ''}`.trim(),
    main,
    islands: ['reader-zone', 'about-words'],
  })
}

/** After the hour: that it has passed, and what becomes of what is said now. */
function lateNotice(reader: Reader, { document }: ByLinkView): Html {
  return notice('due', html`<p>${closingLine(reader, document)} ${reader.say('documents-late-hint')}</p>`)
}

function commentForm(
  reader: Reader,
  wording: Wording,
  here: string,
  { comment = fresh, suggestion: other = fresh }: ByLinkFormState,
): Html {
  const { say } = reader
  const field = { form: LinkedCommentForm, prefix: 'comment-', state: comment }
  return html`<details${other.problems.length > 0 ? null : html` open`}><summary>${say('documents-comment')}</summary>${formTag(
    reader,
    `${here}/comments`,
    html`${problemList(reader, comment, 'comment-')}${textArea(reader, { ...field, name: 'words', label: say('documents-field-comment') }, { rows: 4 })}
<input type="hidden" name="wording" value="${wording.id}">${aboutFields(reader, wording, LinkedCommentForm, 'comment-', comment)}
${languageField(reader, { ...field, name: 'language' })}${button(say('documents-send-comment'))}`,
  )}</details>`
}

function suggestionForm(
  reader: Reader,
  { wording, wordings }: BlockByLinkView,
  here: string,
  { suggestion: refused = fresh }: ByLinkFormState,
): Html {
  const { say } = reader
  const face = faceFor(wording.text, reader.languages)
  const anew = republished(reader, wordings, wording, refused)
  const state = anew ? { ...refused, typed: { ...refused.typed, proposed: anew.words } } : refused
  const field = { form: LinkedSuggestionForm, prefix: 'suggestion-', state }
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('documents-suggest')}</summary>${formTag(
    reader,
    `${here}/suggestions`,
    html`${problemList(reader, state, 'suggestion-')}${anew?.notice}<input type="hidden" name="wording" value="${wording.id}">
${textArea(reader, { ...field, name: 'proposed', label: say('documents-field-proposed'), hint: say('documents-field-proposed-hint'), value: face.text }, { rows: Math.min(14, 3 + Math.ceil(face.text.length / 60)) })}
${languageField(reader, { ...field, name: 'language', value: face.language })}
${textArea(reader, { ...field, name: 'words', label: say('documents-field-why') }, { rows: 2 })}
${aboutFields(reader, wording, LinkedSuggestionForm, 'suggestion-', state)}${button(say('documents-send-suggestion'))}`,
  )}</details>`
}

/** What they said about a block; on its own page with a form to add to each. */
function ownWords(
  reader: Reader,
  block: Wording,
  own: readonly OwnWords[],
  adding: { here: string; forms: ByLinkFormState } | null = null,
): Fill {
  const { say } = reader
  const add = (id: string) => {
    if (!adding) return null
    const { reply } = adding.forms
    const state = reply?.to === id ? reply.state : fresh
    const field = { form: LinkedReplyForm, prefix: `reply-${id}-`, state }
    return html`<details${state === fresh ? null : html` open`}><summary>${say('documents-link-add')}</summary>${formTag(
      reader,
      `${adding.here}/contributions/${id}/replies`,
      html`${problemList(reader, state, field.prefix)}${textArea(reader, { ...field, name: 'words', label: say('documents-field-reply') }, { rows: 3 })}
${languageField(reader, { ...field, name: 'language' })}${button(say('documents-send-reply'))}`,
    )}</details>`
  }
  return own.map(
    ({ contribution, fate, answer }) =>
      html`<article class="said" id="c-${contribution.id}"><p class="meta">${say('documents-link-you-said')} · ${dateOf(reader, contribution.said_at)}</p>${aboutLine(reader, contribution, block)}${contribution.proposed ? suggestion(reader, contribution, block) : null}${contribution.words ? html`<p>${shownText(reader, contribution.words)}</p>` : null}${lateLine(reader, contribution)}<p>${fateSign(reader, fate)}${answer ? html` <q>${shownText(reader, answer)}</q>` : null}</p>${contribution.reply_to ? null : add(contribution.id)}</article>`,
  )
}
