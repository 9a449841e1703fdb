import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { fileField } from '../../../kernel/look/file-field.ts'
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
  radios,
  selectField,
  textArea,
  tickBox,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning, originalOf } from '../../../kernel/text.ts'
import { type Network, placeIn } from '../../networks/index.ts'
import { ArrivalForm, LanguageFileForm, VersionFileForm } from '../forms.ts'
import type { Document } from '../store/documents.ts'
import type { Wording } from '../store/wordings.ts'
import type { LanguageFileView, Question, VersionFileView } from '../views/arrival.ts'
import { addressOf, anchorOf } from './document.ts'

interface At {
  network: Network
  document: Document
}

const ACCEPTED = '.docx,.odt,.md,.html,.txt'

/** Where a later version of a text is uploaded. */
export function versionFilePage(reader: Reader, at: At, state: FormState = fresh): Page {
  const { say } = reader
  return uploadPage(reader, at, state, {
    title: say('documents-file-version'),
    lead: say('documents-file-version-lead', { version: at.document.version + 1 }),
    action: `${addressOf(at)}/files/version`,
    fields: radios(
      reader,
      { form: VersionFileForm, name: 'changes', label: say('documents-file-changes'), value: 'accepted', state },
      [
        { value: 'accepted', label: say('documents-reading-accept') },
        { value: 'refused', label: say('documents-reading-refuse') },
      ],
    ),
  })
}

/** Where a text in another language is uploaded. */
export function languageFilePage(reader: Reader, at: At, state: FormState = fresh): Page {
  const { say } = reader
  return uploadPage(reader, at, state, {
    title: say('documents-file-language'),
    lead: say('documents-file-language-lead'),
    action: `${addressOf(at)}/files/language`,
    fields: html`${languageField(reader, { form: LanguageFileForm, name: 'language', unsaid: say('documents-language-found'), state })}${radios(
      reader,
      { form: LanguageFileForm, name: 'state', label: say('documents-file-state'), value: 'checked', state },
      [
        { value: 'checked', label: say('documents-file-state-checked') },
        { value: 'machine', label: say('documents-file-state-machine') },
      ],
    )}`,
  })
}

function uploadPage(
  reader: Reader,
  at: At,
  state: FormState,
  { title, lead, action, fields }: { title: string; lead: string; action: string; fields: Html },
): Page {
  const { say } = reader
  const other = state.problems.some(problem => problem.text === 'problem-documents-other-document')
  const anyway = tickBox(reader, {
    ...{ form: VersionFileForm, name: 'anyway', label: say('documents-file-anyway'), state },
  })
  const main = html`${upLine(reader, at)}<h1>${title}</h1><p class="lead">${lead}</p>${formTag(
    reader,
    action,
    html`${problemList(reader, state)}${fileField(reader, { label: say('documents-field-file'), hint: say('documents-file-hint'), accept: ACCEPTED, state })}
${textArea(reader, { form: VersionFileForm, name: 'pasted', label: say('documents-field-pasted'), state }, { rows: 4 })}${fields}${other ? anyway : null}${button(say('documents-read-it'))}`,
    { file: true },
  )}`
  return layout(reader, {
    title,
    main,
    place: placeIn(reader, at.network, 'documents'),
    islands: ['keep-words', 'send-file'],
  })
}

/** A file laid against the text, before it is published or entered. */
export function arrivalPage(reader: Reader, view: VersionFileView | LanguageFileView, state: FormState = fresh): Page {
  const { say } = reader
  const { document, arrival } = view
  const isVersion = view.purpose === 'version'
  const title = isVersion
    ? say('documents-file-version-of', { version: document.version + 1 })
    : say('documents-file-language-of', { language: languageName(arrival.language, reader.language) })
  const main = html`${upLine(reader, view)}<h1>${title}</h1>${
    arrival.done_at
      ? notice('done', html`<p>${say('documents-file-done')}</p>`)
      : html`<p class="lead">${isVersion ? versionCounts(reader, view) : say('documents-file-language-counts', { count: view.sure, more: view.lacking.length })}</p>${arrival.comments > 0 ? html`<p class="meta">${say('documents-file-comments', { count: arrival.comments })}</p>` : null}
${formTag(
  reader,
  `${addressOf(view)}/files/${arrival.id}`,
  html`${problemList(reader, state)}<input type="hidden" name="base" value="${document.version}">${questionsOf(reader, view, state)}${isVersion ? versionParts(reader, view) : lackingPart(reader, view)}${view.page < view.pages ? null : html`<p class="hint">${say(isVersion ? 'documents-file-publish-hint' : 'documents-file-enter-hint')}</p>${button(isVersion ? say('documents-file-publish', { version: document.version + 1 }) : say('documents-file-enter'))}`}${turning(reader, view)}`,
)}`
  }`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'documents') })
}

function upLine(reader: Reader, at: At): Html {
  return placeLine(reader, [{ href: addressOf(at), words: bareText(reader, at.document.title) }])
}

function versionCounts({ say }: Reader, { kept, changes, questions, gone, moves }: VersionFileView): Html {
  return html`${say('documents-file-kept', { count: kept })} ${say('documents-file-changed', { count: changes.length + questions.length })} ${gone.length > 0 ? say('documents-file-gone', { count: gone.length }) : null} ${moves > 0 ? say('documents-file-moves', { count: moves }) : null}`
}

/** What somebody has to look at, first of all. */
function questionsOf(reader: Reader, view: VersionFileView | LanguageFileView, state: FormState): Fill {
  const { say } = reader
  if (view.questions.length === 0) return null
  const isVersion = view.purpose === 'version'
  return html`<section aria-labelledby="doubts"><h2 id="doubts">${say('documents-file-doubts', { count: view.asked.length })}</h2><p class="hint">${say(isVersion ? 'documents-file-doubts-version' : 'documents-file-doubts-language')}</p>${elsewhere(view, state)}${view.questions.map(
    question =>
      html`<div><input type="hidden" name="at" value="${question.at}"><div>${besideEach(reader, view, question)}${questionField(reader, question, isVersion, state)}</div></div>`,
  )}</section>`
}

/** What was decided on other pages of questions goes along. */
function elsewhere(view: VersionFileView | LanguageFileView, state: FormState): Fill {
  const here = new Set(view.questions.map(question => String(question.at)))
  const blocks = state.typed['block'] as string[] | undefined
  return (state.typed['at'] as string[] | undefined)?.map((at, nth) =>
    here.has(at)
      ? null
      : html`<input type="hidden" name="at" value="${at}"><input type="hidden" name="block" value="${blocks?.[nth]}">`,
  )
}

/** From one page of questions to another: all have been seen before the last step is offered. */
function turning({ say }: Reader, { page, pages }: VersionFileView | LanguageFileView): Fill {
  if (pages === 1) return null
  const to = (other: number, quiet: boolean) =>
    button(say('documents-file-page', { number: other, total: pages }), {
      name: 'page',
      value: String(other),
      quiet,
    })
  return html`<div class="row">${page < pages ? to(page + 1, false) : null}${page > 1 ? to(page - 1, true) : null}</div>`
}

function besideEach(reader: Reader, view: VersionFileView | LanguageFileView, { block, guess }: Question): Html {
  const { say } = reader
  const mine = view.purpose === 'version' ? view.document.language : view.arrival.language
  const theirs = guess ? originalOf(guess.text) : null
  return html`<div class="two"><div><p class="meta">${say('documents-reading-now')}</p>${theirs ? html`<p${languageOf(reader, theirs.language)}>${guess!.label} ${theirs.text}</p>` : html`<p class="meta">${say('documents-file-nothing')}</p>`}</div><div><p class="meta">${say('documents-reading-printed')}</p><p${languageOf(reader, mine)}>${block.label} ${block.text}</p></div></div>`
}

function questionField(reader: Reader, question: Question, isVersion: boolean, state: FormState): Html {
  const { say } = reader
  const typedAt = (state.typed['at'] as string[] | undefined)?.indexOf(String(question.at)) ?? -1
  const none = isVersion ? 'new' : 'left'
  const value = (state.typed['block'] as string[] | undefined)?.[typedAt] ?? question.guess?.block_id ?? none
  return selectField(
    reader,
    {
      ...{ form: ArrivalForm, name: 'block', prefix: `q${question.at}-`, value },
      label: say(isVersion ? 'documents-file-which' : 'documents-file-which-language'),
    },
    [
      ...question.candidates.map(one => ({
        value: one.block_id as string,
        label: `${one.label ?? ''} ${beginning(originalOf(one.text).text, 70)}`.trim(),
        lang: originalOf(one.text).language,
      })),
      { value: none, label: say(isVersion ? 'documents-file-is-new' : 'documents-file-leave') },
    ],
  )
}

function versionParts(reader: Reader, view: VersionFileView): Html {
  const { say } = reader
  return html`${
    view.changes.length > 0
      ? html`<section aria-labelledby="changes"><h2 id="changes">${say('documents-file-changes-title', { count: view.changes.length })}</h2>${view.changes.map(change => changeRow(reader, view, change))}</section>`
      : null
  }${
    view.gone.length > 0
      ? html`<section aria-labelledby="gone"><h2 id="gone">${say('documents-file-gone-title', { count: view.gone.length })}</h2><p class="hint">${say('documents-file-gone-hint')}</p>${view.gone.map(
          ({ wording, said, joined }) =>
            html`<div class="block"><a class="label" href="${addressOf(view)}/blocks/${wording.block_id}">${wording.label ?? '¶'}</a><div><p><del>${words(wording)}</del></p><p class="meta">${said > 0 ? say('documents-file-gone-said', { count: said }) : null} ${joined ? say('documents-file-joined') : null}</p></div></div>`,
        )}</section>`
      : null
  }`
}

function changeRow(
  reader: Reader,
  view: VersionFileView,
  { block, before, moved, split }: VersionFileView['changes'][number],
): Html {
  const { say } = reader
  const signs = [
    before ? null : say(split ? 'documents-file-split' : 'documents-file-is-new'),
    moved ? say('documents-file-moved') : null,
  ].filter(Boolean)
  return html`<div class="block"${before ? html` id="${anchorOf(before.block_id)}"` : null}><span class="label">${block.label ?? '¶'}</span><div>${signs.length > 0 ? html`<p class="meta">${signs.join(' · ')}</p>` : null}<p${languageOf(reader, view.document.language)}>${changedWords(reader, before ? words(before) : '', block.text)}</p></div></div>`
}

function lackingPart(reader: Reader, view: LanguageFileView): Fill {
  if (view.lacking.length === 0) return null
  const { say } = reader
  return html`<section aria-labelledby="lacking"><h2 id="lacking">${say('documents-file-lacking', { count: view.lacking.length })}</h2><p class="hint">${say('documents-file-lacking-hint')}</p>${view.lacking.map(
    wording =>
      html`<div class="block"><span class="label">${wording.label ?? '¶'}</span><p>${beginning(words(wording), 160)}</p></div>`,
  )}</section>`
}

const words = (wording: Wording) => originalOf(wording.text).text
