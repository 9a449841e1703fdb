import { type Fill, type Html, html, nothing } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { shownDifferences } from '../../../kernel/look/changed-words.ts'
import {
  askOnce,
  bareText,
  button,
  emptyState,
  type FormState,
  formTag,
  fresh,
  languageOf,
  pageLinks,
  placeLine,
  problemList,
  selectField,
  tabs,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { block, type PaperChange, type PaperComment } from '../../../kernel/paper/blocks.ts'
import { piecesOf } from '../../../kernel/paper/pieces.ts'
import { originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { BLOCK_KINDS, ChangesForm, ReadingForm } from '../forms.ts'
import type { ReadBlock, ReadingView } from '../views/reading.ts'
import { addressOf, anchorOf } from './document.ts'

const LEVELS = ['1', '2', '3', '4', '5', '6']

/** What was read beside what the file printed, to be put right before the draft is opened. */
export function readingPage(reader: Reader, view: ReadingView, state: FormState = fresh): Page {
  const { say } = reader
  const address = addressOf(view)
  const here = `${address}/reading`
  const { counts } = view
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, view.document.title) }])}
<h1>${say('documents-reading-title')}</h1><p class="lead">${say('documents-reading-lead', { count: counts.blocks })}</p>
${problemList(reader, state)}${forAll(reader, view, here)}${tabs(say('documents-reading-tabs'), [
  { href: here, label: say('documents-reading-all'), count: counts.blocks, here: !view.marked },
  { href: `${here}?only=marked`, label: say('documents-reading-marked'), count: counts.marked, here: view.marked },
])}
${
  view.blocks.length === 0
    ? emptyState(say('documents-reading-none'))
    : formTag(
        reader,
        here,
        html`<input type="hidden" name="page" value="${view.page}">${view.marked ? html`<input type="hidden" name="only" value="marked">` : null}${view.blocks.map(one => blockRow(reader, one, address))}${button(say('documents-reading-save'))}`,
      )
}${pageLinks(reader, { page: view.page, pages: view.pages, to: page => `${here}?${view.marked ? 'only=marked&' : ''}page=${page}` })}`
  return layout(reader, {
    title: say('documents-reading-title'),
    main,
    place: placeIn(reader, view.network, 'documents'),
  })
}

/** What the file held besides its words, and what becomes of all of it at once. */
function forAll(reader: Reader, { counts }: ReadingView, here: string): Fill {
  const { say } = reader
  const both = html`${
    counts.undecided > 0
      ? html`<p>${say('documents-reading-changes', { count: counts.undecided })}</p>${formTag(
          reader,
          `${here}/changes`,
          html`${selectField(
            reader,
            { form: ChangesForm, name: 'changes', label: say('documents-reading-changes-all'), prefix: 'all-' },
            [
              { value: 'accepted', label: say('documents-reading-accept') },
              { value: 'refused', label: say('documents-reading-refuse') },
            ],
          )}${button(say('documents-reading-decide'), { quiet: true })}`,
        )}`
      : null
  }${
    counts.comments > 0
      ? html`<p>${say('documents-reading-comments', { count: counts.comments })}</p>${askOnce(
          reader,
          { id: 'leave', opener: say('documents-reading-leave-all') },
          {
            action: `${here}/comments`,
            says: say('documents-reading-leave-hint'),
            go: say('documents-reading-leave-all'),
          },
        )}`
      : null
  }`
  return counts.undecided + counts.comments > 0 ? html`<section class="desk">${both}</section>` : null
}

function blockRow(reader: Reader, { wording, printed, undecided, comments }: ReadBlock, address: string): Html {
  const { say } = reader
  const id = wording.block_id
  const prefix = `${id.slice(-8)}-`
  const field = (name: string, label: string, value: string) => ({ form: ReadingForm, name, label, value, prefix })
  const { text, language } = originalOf(wording.text)
  const differs = printed === null || printed.text !== text
  return html`<section id="${anchorOf(id)}"><input type="hidden" name="block" value="${id}"><div class="two"><div><p class="meta">${say('documents-reading-printed')}</p>
<p${languageOf(reader, language)}>${printed ? html`${printed.label} ${sourceWords(reader, printed)}` : text}</p>${changeLine(reader, printed?.changes ?? [], printed?.settled ?? null)}${comments.length > 0 ? fileComments(printed?.text ?? text, comments) : null}</div><div>
${differs ? html`<p class="meta">${say('documents-reading-now')}</p><p${languageOf(reader, language)}>${text}</p>` : nothing}<div class="row">${selectField(
    reader,
    field('kind', say('documents-field-kind'), wording.kind),
    BLOCK_KINDS.map(kind => ({ value: kind, label: say(`documents-kind-${kind}`) })),
  )}${selectField(
    reader,
    field('level', say('documents-field-level'), String(wording.level ?? 1)),
    LEVELS.map(value => ({ value, label: value })),
  )}${textField(reader, field('label', say('documents-field-label'), wording.label ?? ''))}</div>${
    undecided
      ? selectField(reader, field('changes', say('documents-reading-these'), ''), [
          { value: '', label: say('documents-reading-show') },
          { value: 'accepted', label: say('documents-reading-accept') },
          { value: 'refused', label: say('documents-reading-refuse') },
        ])
      : html`<input type="hidden" name="changes" value="">`
  }${
    comments.length > 0
      ? html`<p><label class="check"><input type="checkbox" name="left" value="${id}"> ${say('documents-reading-leave', { count: comments.length })}</label></p>`
      : null
  }<p class="meta"><a href="${address}/blocks/${id}#say">${say('documents-reading-words')}</a></p></div></div></section>
`
}

/** The words of a file with what was inserted and deleted in them. */
function sourceWords(reader: Reader, { text, changes }: { text: string; changes: PaperChange[] }): Html {
  return shownDifferences(
    reader,
    piecesOf(block('paragraph', text, { changes })).flatMap(piece =>
      piece.is === 'words'
        ? [{ op: piece.change?.op ?? ('same' as const), text: piece.text.replaceAll('\n', ' ¶ ') }]
        : [],
    ),
  )
}

function changeLine(reader: Reader, changes: readonly PaperChange[], settled: 'accepted' | 'refused' | null): Fill {
  if (changes.length === 0) return null
  const authors = [...new Set(changes.flatMap(one => one.author ?? []))]
  const { say } = reader
  const state = settled ? ` ${say(`documents-reading-settled-${settled}`)}` : ''
  return html`<p class="meta">${say('documents-reading-changed', { count: changes.length })} ${authors.map(name => html`<bdi>${name}</bdi> `)}${state}</p>`
}

/** Comments that came with a file, with their passages and answers; the secretariat alone reads them. */
export function fileComments(text: string, comments: readonly PaperComment[]): Html {
  return html`${comments.map(
    one =>
      html`<div class="said"><p class="meta">${signed(one)}${one.from < one.to ? html` · <q>${text.slice(one.from, Math.min(one.to, one.from + 160))}</q>` : null}</p><p dir="auto">${one.text}</p>${one.replies.map(
        reply => html`<p class="meta">${signed(reply)}</p><p dir="auto">${reply.text}</p>`,
      )}</div>`,
  )}`
}

function signed({ author, date }: { author: string | null; date: string | null }): Html {
  return html`<bdi>${author ?? '—'}</bdi>${date ? html` · ${date.slice(0, 10)}` : null}`
}
