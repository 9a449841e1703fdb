import { type Fill, Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import type { Language } from '../../../kernel/languages.ts'
import { fileField } from '../../../kernel/look/file-field.ts'
import {
  askOnce,
  bareText,
  button,
  changedWords,
  dateOf,
  type FormState,
  formTag,
  fresh,
  languageField,
  languageOf,
  notice,
  placeLine,
  plainText,
  problemList,
  selectField,
  tickBox,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { guessLanguage } from '../../../kernel/paper/language.ts'
import { beginning } from '../../../kernel/text.ts'
import { type Network, placeIn } from '../../networks/index.ts'
import { ReturnedFileForm, ReturnedForm } from '../forms.ts'
import { statusOf } from '../rules.ts'
import type { Document } from '../store/documents.ts'
import type { ReturnedView, ReturnView, Shown } from '../views/returned.ts'
import { addressOf, closingLine } from './document.ts'

/** Where these pages lie, and whether they belong to a personal link: then nothing leads into the house. */
export interface ReturnPlace {
  /** The page of the text. */
  text: string
  /** `…/returned`. */
  returned: string
  byLink: boolean
}

export const placeOf = (view: { network: Network; document: Document }): ReturnPlace => ({
  text: addressOf(view),
  returned: `${addressOf(view)}/returned`,
  byLink: false,
})

/** Where a file of the text is sent back. */
export function returnFilePage(reader: Reader, at: ReturnView, place: ReturnPlace, state: FormState = fresh): Page {
  const { say } = reader
  const other = state.problems.some(problem => problem.text === 'problem-documents-other-document')
  const isOpen = statusOf(at.document, at.document.now) === 'open'
  const main = html`${upLine(reader, at, place)}<h1>${say('documents-returned-title')}</h1>${waitingFiles(reader, at, place)}<p class="lead">${say('documents-returned-lead')}</p>${
    isOpen
      ? html`<p class="meta">${closingLine(reader, at.document)}</p>`
      : notice('due', html`<p>${say('documents-late-hint')}</p>`)
  }${formTag(
    reader,
    place.returned,
    html`${problemList(reader, state)}${fileField(reader, { label: say('documents-field-file'), hint: say('documents-returned-hint'), accept: '.docx,.odt', state })}${
      other
        ? tickBox(reader, { form: ReturnedFileForm, name: 'anyway', label: say('documents-file-anyway'), state })
        : null
    }${button(say('documents-returned-read'))}`,
    { file: true },
  )}`
  return layout(reader, {
    title: say('documents-returned-title'),
    main,
    ...(place.byLink ? {} : { place: placeIn(reader, at.network, 'documents') }),
    islands: place.byLink ? ['reader-zone'] : ['reader-zone', 'send-file'],
  })
}

/** Files that wait for the sender's yes: they came by mail, or the page was left. */
function waitingFiles(reader: Reader, { waiting }: ReturnView, { returned }: ReturnPlace): Fill {
  if (waiting.length === 0) return null
  const { say } = reader
  const files = waiting.map(
    one =>
      html`<li><a href="${returned}/${one.id}">${say('documents-returned-waiting-of', { count: one.count })}</a> <span class="meta">${dateOf(reader, one.made_at)}</span></li>`,
  )
  return notice('due', html`<h2>${say('documents-returned-waiting')}</h2><ul>${files}</ul>`)
}

/** What was read of a file, for its sender to say yes to; afterwards, that it was entered. */
export function returnedPage(reader: Reader, view: ReturnedView, place: ReturnPlace, state: FormState = fresh): Page {
  const { say } = reader
  const title = say('documents-returned-preview')
  const head = html`${upLine(reader, view, place)}<h1>${title}</h1>`
  return layout(reader, {
    title,
    main: view.may.enter ? preview(reader, view, place, state, head) : html`${head}${afterwards(reader, view)}`,
    ...(place.byLink ? {} : { place: placeIn(reader, view.network, 'documents') }),
    islands: ['reader-zone'],
  })
}

function upLine(reader: Reader, { document }: { document: Document }, { text }: ReturnPlace): Html {
  return placeLine(reader, [{ href: text, words: bareText(reader, document.title) }])
}

function afterwards({ say }: Reader, { returned }: ReturnedView): Html {
  return returned.done_at
    ? notice('done', html`<p>${say('documents-returned-entered', { count: returned.entered ?? 0 })}</p>`)
    : notice('due', html`<p>${say('documents-returned-closed')}</p>`)
}

/** Bytes in the first piece, so that it comes with the header in one round trip, and in those behind it. */
const FIRST_PIECE = 7_000
const PIECE = 60_000

function preview(reader: Reader, view: ReturnedView, place: ReturnPlace, state: FormState, head: Html): Html[] {
  const { say } = reader
  const { returned, document, shown } = view
  const here = `${place.returned}/${returned.id}`
  const [open = '', close = ''] = formTag(reader, here, INSIDE).text.split(INSIDE)
  const compared = shown.some(one => !one.tracked)
  const pieces = [
    html`${head}<p class="lead">${say('documents-returned-count', { count: shown.length })}</p>${
      returned.version < document.version
        ? notice(
            'note',
            html`<p>${say('documents-returned-older', { version: returned.version, total: document.version })}</p>`,
          )
        : null
    }${compared ? html`<p class="meta">${say('documents-returned-untracked-lead')}</p>` : null}${
      returned.is_part ? notice('due', html`<p>${say('documents-returned-part')}</p>`) : null
    }${lookForForm(reader, view, here)}${new Html(open)}${problemList(reader, state)}<input type="hidden" name="base" value="${document.version}">`,
    ...shown.map((one, at) => shownRow(reader, view, place, one, { at, state })),
    html`<div id="enter">${closing(reader, view, state)}</div>${new Html(close)}${askOnce(
      reader,
      { id: 'throw-away', opener: say('documents-returned-throw-away'), light: true },
      {
        action: `${here}/removal`,
        says: say('documents-returned-throw-away-means'),
        go: say('documents-returned-throw-away'),
      },
    )}`,
  ]
  return inRooms(pieces)
}

const INSIDE = '\u0000'

function inRooms(parts: readonly Html[]): Html[] {
  const pieces: Html[] = []
  let piece = ''
  for (const { text } of parts) {
    if (piece !== '' && piece.length + text.length > (pieces.length === 0 ? FIRST_PIECE : PIECE)) {
      pieces.push(new Html(piece))
      piece = ''
    }
    piece += text
  }
  return [...pieces, new Html(piece)]
}

/** One thing that the file says: about which paragraph, in which words, by whom, and whether it is to be said. */
function shownRow(
  reader: Reader,
  { blocks, returned }: ReturnedView,
  place: ReturnPlace,
  one: Shown,
  { at, state }: { at: number; state: FormState },
): Html {
  const { say } = reader
  const label = blocks.get(one.block)?.label ?? '¶'
  const signs = [
    say(`documents-returned-kind-${one.kind}`),
    one.grows && one.kind === 'wording' ? say('documents-returned-grows') : null,
    one.tracked ? null : say('documents-returned-untracked'),
    one.by.length > 0 ? say('documents-returned-by', { names: one.by.join(', ') }) : null,
  ].filter(Boolean)
  const idle = one.fate === 'already' || one.said
  const typed = Object.keys(state.typed).length > 0 ? [state.typed['take'] ?? []].flat().includes(String(at)) : null
  const ticked = typed ?? !(returned.is_part && one.kind === 'deleted' && !one.tracked)
  return html`<div class="block"><a class="label" href="${place.text}/blocks/${one.block}">${label}</a><div><p class="meta">${signs.join(' · ')}</p>${wordsOf(reader, one)}${
    one.fate === 'not-fitting'
      ? html`<p class="due">${say('documents-returned-not-fitting', { version: returned.version })}</p>`
      : null
  }${
    idle
      ? html`<p class="meta">${say(one.said ? 'documents-returned-said' : 'documents-returned-already')}</p>`
      : html`<label class="check"><input type="checkbox" name="take" value="${at}"${ticked ? html` checked` : null}> ${say('documents-returned-take')}</label>`
  }</div></div>
`
}

function wordsOf(reader: Reader, one: Shown): Fill {
  const { say } = reader
  const attributes = languageOf(reader, one.language)
  const about = (words: string) =>
    html`<p class="meta"${attributes}>${say('documents-returned-about', { words: beginning(words, 300) })}</p>`
  switch (one.kind) {
    case 'wording':
      return html`<p class="change"${attributes}>${changedWords(reader, one.over, one.after ?? '')}</p>`
    case 'title':
      return html`<p class="change"${attributes}>${changedWords(reader, one.before, one.after ?? '')}</p>`
    case 'deleted':
      return html`<p${attributes}><del>${one.over}</del></p>`
    case 'moved':
      return html`<p${attributes}>${one.over}</p>${one.after ? html`<p class="meta"${attributes}>${say('documents-returned-behind', { words: beginning(one.after, 120) })}</p>` : null}`
    case 'joined':
      return html`<p${attributes}>${one.over}</p>`
    default:
      return html`${about(one.passage?.text ?? one.about ?? one.over)}<p dir="auto">${one.words}</p>${one.replies.map(
        reply =>
          html`<blockquote><p dir="auto">${reply.words}</p>${reply.by === null ? null : html`<p class="meta">${say('documents-returned-by', { names: reply.by })}</p>`}</blockquote>`,
      )}`
  }
}

/** Whoever enters the file of somebody else in a large network looks for them first. */
function lookForForm(reader: Reader, { may: { lookFor, speakOnBehalf } }: ReturnedView, here: string): Fill {
  if (lookFor === null) return null
  const { say } = reader
  const none = lookFor !== '' && speakOnBehalf.length === 0
  return html`<form action="${here}#enter"><div class="field"><label for="for">${say('documents-look-for')}</label><input id="for" name="for" type="search" dir="auto" maxlength="120" value="${lookFor}">${none ? html`<p class="problem">${say('documents-look-for-none')}</p>` : null}</div>${button(say('documents-look-for-button'), { quiet: true })}</form>`
}

/** In which language and in whose name, and the yes. */
function closing(reader: Reader, view: ReturnedView, state: FormState): Html {
  const { say } = reader
  const { speakFor, speakOnBehalf } = view.may
  const own = { value: '', label: say('documents-name-own') }
  return html`${languageField(reader, { form: ReturnedForm, name: 'language', value: languageSpoken(view), state })}${
    speakFor.length > 0
      ? selectField(
          reader,
          {
            form: ReturnedForm,
            name: 'organisation',
            label: say('documents-field-name'),
            value: speakFor[0]!.id,
            state,
          },
          [
            ...speakFor.map(one => ({
              value: one.id,
              label: say('documents-name-organisation', { organisation: plainText(reader, one.name) }),
            })),
            own,
          ],
        )
      : null
  }${
    speakOnBehalf.length > 0
      ? selectField(reader, { form: ReturnedForm, name: 'person', label: say('documents-field-person'), state }, [
          own,
          ...speakOnBehalf.map(one => ({
            value: one.id,
            label: one.organisation ? `${one.name} (${plainText(reader, one.organisation)})` : one.name,
          })),
        ])
      : null
  }<p class="hint">${say('documents-returned-enter-hint')} ${say('documents-returned-kept')}</p>${button(say('documents-returned-enter'))}`
}

/** In which language the comments seem to be; too few words to tell are most likely in that of the file. */
function languageSpoken({ shown }: ReturnedView): Language {
  const spoken = shown.flatMap(one => (one.words === null ? [] : [one.words, ...one.replies.map(({ words }) => words)]))
  return guessLanguage(spoken.join('\n')) ?? shown[0]?.language ?? 'en'
}
