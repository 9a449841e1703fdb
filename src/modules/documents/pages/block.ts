import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  beside,
  button,
  emptyState,
  type FormState,
  formTag,
  fresh,
  languageField,
  notice,
  placeLine,
  plainText,
  problemList,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { faceFor, facesIn, originalOf } from '../../../kernel/text.ts'
import { referenceList } from '../../library/index.ts'
import { placeIn } from '../../networks/index.ts'
import { BLOCK_KINDS, BlockForm, CommentForm, SuggestionForm } from '../forms.ts'
import { excerptOf } from '../rules.ts'
import type { BlockView } from '../views/block.ts'
import { addressOf, anchorOf, closingLine, wordsOf } from './document.ts'
import { saidArticle } from './said.ts'

/** Which of the forms of the page was refused, and how. */
export interface BlockFormState {
  comment?: FormState
  suggestion?: FormState
  correction?: FormState
}

/** One block: its words, everything said about it, and the forms to say more. */
export function blockPage(reader: Reader, view: BlockView, forms: BlockFormState = {}): Page {
  const { say } = reader
  const { document, network, wording, heading } = view
  const address = addressOf(view)
  const here = `${address}/blocks/${wording.block_id}`
  const main = html`${placeLine(reader, [
    { href: `${address}#${anchorOf(wording.block_id)}`, words: bareText(reader, document.title) },
    ...(heading && heading.block_id !== wording.block_id
      ? [
          {
            href: `${address}/blocks/${heading.block_id}`,
            words: html`${heading.label} ${bareText(reader, heading.text)}`,
          },
        ]
      : []),
  ])}
<h1>${say(`documents-kind-${wording.kind}`)} ${wording.label}</h1>
${threadSign(reader, { text: { href: here }, ...view.thread }, wording.kind === 'heading' ? 'priority' : 'text')}
<div class="block ${wording.kind} alone"><div>${wordsOf(reader, wording)}</div></div>
<p class="meta">${otherFaces(reader, view, here)}${betterFace(reader, view)}${Object.keys(view.thread).length > 0 ? html`<a href="/trace/${wording.block_id}">${say('documents-follow-block')}</a>` : null}</p>
${referenceList(reader, { network: network.slug, address: here, mayCite: view.may.answer }, view.references)}
${view.hears ? heard(reader, view, address) : null}
${view.may.correct ? correctionForm(reader, view, here, forms.correction ?? fresh) : null}
${view.may.speak ? speakForms(reader, view, here, forms) : view.status === 'open' ? notice('due', html`<p>${say('documents-open-visitor')} <a href="/sign-in">${say('sign-in')}</a></p>`) : null}
${beside(
  say('documents-turn'),
  view.previous ? { href: `${address}/blocks/${view.previous}`, words: say('documents-previous') } : null,
  view.next ? { href: `${address}/blocks/${view.next}`, words: say('documents-next') } : null,
)}`
  return layout(reader, {
    title: `${wording.label ?? ''} ${plainText(reader, excerptOf(wording.text, 60))}`.trim(),
    main,
    place: placeIn(reader, network, 'documents'),
    islands: ['reader-zone', 'keep-words'],
  })
}

/** Whoever belongs here and reads a translation, or none in their language, may propose a better one. */
function betterFace(reader: Reader, { network, wording }: BlockView): Fill {
  const { language, say, identity } = reader
  if (!identity?.actor.memberOf.includes(network.id) || language === originalOf(wording.text).language) return null
  return html`<a href="/${network.slug}/translations/wording/${wording.id}?to=${language}">${say('documents-better-face')}</a> `
}

function otherFaces(reader: Reader, { wording }: BlockView, here: string): Fill {
  const shown = faceFor(wording.text, reader.languages).language
  const others = facesIn(wording.text).flatMap(([language]) => (language === shown ? [] : [language]))
  if (others.length === 0) return null
  return html`${reader.say('documents-other-faces')} ${others.map(
    language =>
      html`<a href="${here}?lang=${language}" hreflang="${language}">${languageName(language, reader.language)}${language === wording.text.original ? html` (${reader.say('documents-original')})` : null}</a> · `,
  )}`
}

function heard(reader: Reader, view: BlockView, address: string): Html {
  const { say } = reader
  return html`<section aria-labelledby="heard"><h2 id="heard">${say('documents-heard', { count: view.said.length })}</h2>${
    view.said.length === 0 ? emptyState(say('documents-heard-none')) : null
  }${view.said.map(({ contribution, base, thread, mayWithdraw }) =>
    saidArticle(reader, {
      contribution,
      base,
      thread,
      voices: view.voices,
      withdrawal: mayWithdraw ? `${address}/contributions/${contribution.id}/withdrawal` : null,
    }),
  )}${view.may.answer && view.status !== 'adopted' && view.said.length > 0 ? html`<p><a class="button quiet" href="${address}/desk/${view.wording.block_id}">${say('documents-answer-here')}</a></p>` : null}</section>`
}

function speakForms(reader: Reader, view: BlockView, here: string, forms: BlockFormState): Html {
  const { say } = reader
  const face = faceFor(view.wording.text, reader.languages)
  const comment = forms.comment ?? fresh
  const suggestion = forms.suggestion ?? fresh
  const place = ` · ${say(`documents-kind-${view.wording.kind}`)} ${view.wording.label ?? ''}`.trimEnd()
  const intro =
    view.status === 'open'
      ? html`<p class="meta">${say('documents-any-language')} ${closingLine(reader, view.document)}</p>`
      : notice('due', html`<p>${say('documents-late-hint')}</p>`)
  return html`<section aria-labelledby="say" class="speak"><h2 id="say">${say('documents-say')}</h2>${intro}${lookForForm(reader, view, here)}
<details${suggestion.problems.length > 0 ? null : html` open`}><summary>${say('documents-comment')}</summary>${formTag(
    reader,
    `${here}/comments`,
    html`${problemList(reader, comment, 'comment-')}${textArea(reader, { form: CommentForm, name: 'words', label: say('documents-field-comment'), prefix: 'comment-', state: comment }, { rows: 4 })}
${languageField(reader, { form: CommentForm, name: 'language', prefix: 'comment-', state: comment })}${nameFields(reader, view, 'comment-', comment)}${button(say('documents-send-comment'))}`,
    { later: { what: `${say('documents-comment')}${place}`, words: { words: say('documents-field-comment') } } },
  )}</details>
<details${suggestion.problems.length > 0 ? html` open` : null}><summary>${say('documents-suggest')}</summary>${formTag(
    reader,
    `${here}/suggestions`,
    html`${problemList(reader, suggestion, 'suggestion-')}<input type="hidden" name="wording" value="${view.wording.id}">
${textArea(reader, { form: SuggestionForm, name: 'proposed', label: say('documents-field-proposed'), hint: say('documents-field-proposed-hint'), value: face.text, prefix: 'suggestion-', state: suggestion }, { rows: Math.min(14, 3 + Math.ceil(face.text.length / 60)) })}
${languageField(reader, { form: SuggestionForm, name: 'language', value: face.language, prefix: 'suggestion-', state: suggestion })}
${textArea(reader, { form: SuggestionForm, name: 'words', label: say('documents-field-why'), prefix: 'suggestion-', state: suggestion }, { rows: 2 })}${nameFields(reader, view, 'suggestion-', suggestion)}${button(say('documents-send-suggestion'))}`,
    {
      later: {
        what: `${say('documents-suggest')}${place}`,
        words: { proposed: say('documents-field-proposed'), words: say('documents-field-why') },
      },
    },
  )}</details></section>`
}

/** In whose name: one's own, one's organisation's, or that of somebody who called. */
/** Whoever types in what somebody said in a large network looks for them first. */
function lookForForm(reader: Reader, { may: { lookFor, speakOnBehalf } }: BlockView, here: string): Fill {
  if (lookFor === null) return null
  const { say } = reader
  const none = lookFor !== '' && speakOnBehalf.length === 0
  return html`<form action="${here}#say"><div class="field"><label for="for">${say('documents-look-for')}</label><input id="for" name="for" type="search" dir="auto" maxlength="120" value="${lookFor}">${none ? html`<p class="problem">${say('documents-look-for-none')}</p>` : null}</div>${button(say('documents-look-for-button'), { quiet: true })}</form>`
}

function nameFields(reader: Reader, view: BlockView, prefix: string, state: FormState): Fill {
  const { say } = reader
  const { speakFor, speakOnBehalf } = view.may
  return html`${
    speakFor.length > 0
      ? selectField(
          reader,
          {
            form: CommentForm,
            name: 'organisation',
            label: say('documents-field-name'),
            value: speakFor[0]!.id,
            prefix,
            state,
          },
          [
            ...speakFor.map(one => ({
              value: one.id,
              label: say('documents-name-organisation', { organisation: plainText(reader, one.name) }),
            })),
            { value: '', label: say('documents-name-own') },
          ],
        )
      : null
  }${
    speakOnBehalf.length > 0
      ? html`${selectField(
          reader,
          { form: CommentForm, name: 'person', label: say('documents-field-person'), prefix, state },
          [
            { value: '', label: say('documents-name-own') },
            ...speakOnBehalf.map(one => ({
              value: one.id,
              label: one.organisation ? `${one.name} (${plainText(reader, one.organisation)})` : one.name,
            })),
          ],
        )}${selectField(
          reader,
          { form: CommentForm, name: 'channel', label: say('documents-field-channel'), prefix, state },
          [
            { value: 'phone', label: say('documents-channel-phone') },
            { value: 'mail', label: say('documents-channel-mail') },
            { value: 'meeting', label: say('documents-channel-meeting') },
          ],
        )}`
      : null
  }`
}

function correctionForm(reader: Reader, view: BlockView, here: string, state: FormState): Html {
  const { say } = reader
  const { wording } = view
  const field = (name: string, label: string, value: string) => ({ form: BlockForm, name, label, value, state })
  return html`<section aria-labelledby="say"><h2 id="say">${say('documents-correct')}</h2><p class="meta">${say('documents-correct-hint')}</p>${formTag(
    reader,
    `${here}/correction`,
    html`${problemList(reader, state)}<div class="row">${selectField(
      reader,
      field('kind', say('documents-field-kind'), wording.kind),
      BLOCK_KINDS.map(kind => ({ value: kind, label: say(`documents-kind-${kind}`) })),
    )}${textField(reader, field('label', say('documents-field-label'), wording.label ?? ''))}</div>${textArea(
      reader,
      field('text', say('documents-field-text'), originalOf(wording.text).text),
      { rows: 6, lang: originalOf(wording.text).language },
    )}${button(say('documents-save-block'))}`,
  )}</section>`
}
