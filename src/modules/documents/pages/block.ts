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
import { aboutFields, markedWords, republished } from './about.ts'
import { conversations, type Replying } from './conversation.ts'
import { addressOf, anchorOf, closingLine, wordsOf } from './document.ts'
import { followForm, followOffer } from './following.ts'
import { nameFields } from './name-fields.ts'
import { asVersionNotice, history, permalink } from './permalink.ts'
import { fileComments } from './reading.ts'
import { whoAdjusted } from './said-about.ts'
import { optionTable } from './weight.ts'

/** Which of the forms of the page was refused, and how. */
export interface BlockFormState {
  comment?: FormState
  suggestion?: FormState
  correction?: FormState
  reply?: Replying
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
${followOffer(reader, view.followed, here)}${asVersionNotice(reader, view, here)}<div class="block ${wording.kind} alone"><div>${
    view.asVersion
      ? wordsOf(reader, view.asVersion.wording)
      : markedWords(
          reader,
          wording,
          view.said.map(one => one.contribution),
        )
  }</div></div>
${facesLine(reader, view, here)}
${permalink(reader, view, here, `${address}#${anchorOf(wording.block_id)}`)}${reader.here.searchParams.get('done') === 'documents-said' && !view.followed?.is ? null : followForm(reader, view.followed, here)}
${referenceList(reader, { network: network.slug, address: here, mayCite: view.may.answer }, view.references)}
${whereItWent(reader, view, address)}${whoAdjusted(reader, view, address)}${view.fromFile ? html`<section aria-labelledby="file"><h2 id="file">${say('documents-from-file')}</h2>${fileComments(view.fromFile.text, view.fromFile.comments)}</section>` : null}
${view.hears ? html`${optionTable(reader, view.options)}${heard(reader, view, address, forms.reply ?? { to: view.answering })}` : null}
${history(reader, view, here)}
${view.may.correct ? correctionForm(reader, view, here, forms.correction ?? fresh) : null}
${view.may.speak ? speakForms(reader, view, here, forms) : view.status === 'open' && (view.asVersion?.version ?? view.document.version) === view.document.version ? notice('due', html`<p>${say('documents-open-visitor')} <a href="/sign-in">${say('sign-in')}</a></p>`) : null}
${beside(
  say('documents-turn'),
  view.previous ? { href: `${address}/blocks/${view.previous}`, words: say('documents-previous') } : null,
  view.next ? { href: `${address}/blocks/${view.next}`, words: say('documents-next') } : null,
)}`
  return layout(reader, {
    title: `${wording.label ?? ''} ${plainText(reader, excerptOf(wording.text, 60))}`.trim(),
    main,
    place: placeIn(reader, network, 'documents'),
    islands: view.may.speak ? ['reader-zone', 'keep-words', 'about-words'] : ['reader-zone', 'keep-words'],
  })
}

/** That it is no more in the text, and where its words went or came from. */
function whereItWent(reader: Reader, { wording, ended, moved }: BlockView, address: string): Fill {
  if (ended === null && moved.length === 0) return null
  const { say } = reader
  const lines = moved.map(one => {
    const gone = one.from_block === wording.block_id
    const other = gone ? one.to_block : one.from_block
    const key =
      one.how === 'joined'
        ? gone
          ? 'documents-joined-to'
          : 'documents-joined-from'
        : gone
          ? 'documents-split-to'
          : 'documents-split-from'
    return html`<p>${say(key, { version: one.version })} <a href="${address}/blocks/${other}">${say('documents-go-there')}</a></p>`
  })
  return notice(
    'note',
    html`${ended === null ? null : html`<p>${say('documents-ended', { version: ended })}</p>`}${lines}`,
  )
}

/** What else the paragraph is written in, and where its thread is. */
function facesLine(reader: Reader, view: BlockView, here: string): Fill {
  const thread = Object.keys(view.thread).length > 0
  const parts = [
    otherFaces(reader, view, here),
    betterFace(reader, view),
    thread ? html`<a href="/trace/${view.wording.block_id}">${reader.say('documents-follow-block')}</a>` : null,
  ].filter(part => part !== null)
  return parts.length > 0
    ? html`<p class="meta">${parts.map((part, at) => html`${at > 0 ? ' · ' : null}${part}`)}</p>`
    : null
}

/** Whoever belongs here and reads a translation, or none in their language, may propose a better one. */
function betterFace(reader: Reader, { network, wording }: BlockView): Fill {
  const { language, say, identity } = reader
  if (!identity?.actor.memberOf.includes(network.id) || language === originalOf(wording.text).language) return null
  return html`<a href="/${network.slug}/translations/wording/${wording.id}?to=${language}">${say('documents-better-face')}</a>`
}

function otherFaces(reader: Reader, { wording }: BlockView, here: string): Fill {
  const shown = faceFor(wording.text, reader.languages).language
  const others = facesIn(wording.text).flatMap(([language]) => (language === shown ? [] : [language]))
  if (others.length === 0) return null
  return html`${reader.say('documents-other-faces')} ${others.map(
    (language, at) =>
      html`${at > 0 ? ' · ' : null}<a href="${here}?lang=${language}" hreflang="${language}">${languageName(language, reader.language)}${language === wording.text.original ? html` (${reader.say('documents-original')})` : null}</a>`,
  )}`
}

function heard(reader: Reader, view: BlockView, address: string, replying: Replying): Html {
  const { say } = reader
  return html`<section aria-labelledby="heard"><h2 id="heard">${say('documents-heard', { count: view.said.length })}</h2>${
    view.said.length === 0 ? emptyState(say('documents-heard-none')) : null
  }${conversations(reader, view, address, replying)}${view.may.answer && view.status !== 'adopted' && view.said.length > 0 ? html`<p><a class="button quiet" href="${address}/desk/${view.wording.block_id}">${say('documents-answer-here')}</a></p>` : null}</section>`
}

function speakForms(reader: Reader, view: BlockView, here: string, forms: BlockFormState): Html {
  const { say } = reader
  const face = faceFor(view.wording.text, reader.languages)
  const comment = forms.comment ?? notTaken(view, forms.reply) ?? fresh
  const suggestion = forms.suggestion ?? fresh
  const place = ` · ${say(`documents-kind-${view.wording.kind}`)} ${view.wording.label ?? ''}`.trimEnd()
  const intro =
    view.status === 'open'
      ? html`<p class="meta">${say('documents-any-language')} ${closingLine(reader, view.document)}</p>`
      : notice('due', html`<p>${closingLine(reader, view.document)} ${say('documents-late-hint')}</p>`)
  const anew = republished(reader, view.wordings, view.wording, suggestion)
  const suggested = anew ? { ...suggestion, typed: { ...suggestion.typed, proposed: anew.words } } : suggestion
  return html`<section aria-labelledby="say" class="speak" data-about="${say('documents-about-these')}"><h2 id="say">${say('documents-say')}</h2>${intro}${lookForForm(reader, view, here)}
<details${suggestion.problems.length > 0 ? null : html` open`}><summary>${say('documents-comment')}</summary>${formTag(
    reader,
    `${here}/comments`,
    html`${problemList(reader, comment, 'comment-')}${textArea(reader, { form: CommentForm, name: 'words', label: say('documents-field-comment'), prefix: 'comment-', state: comment }, { rows: 4 })}
<input type="hidden" name="wording" value="${view.wording.id}">${aboutFields(reader, view.wording, CommentForm, 'comment-', comment)}
${languageField(reader, { form: CommentForm, name: 'language', prefix: 'comment-', state: comment })}${nameFields(reader, view, 'comment-', comment)}${button(say('documents-send-comment'))}`,
    { later: { what: `${say('documents-comment')}${place}`, words: { words: say('documents-field-comment') } } },
  )}</details>
<details${suggestion.problems.length > 0 ? html` open` : null}><summary>${say('documents-suggest')}</summary>${formTag(
    reader,
    `${here}/suggestions`,
    html`${problemList(reader, suggestion, 'suggestion-')}${anew?.notice}<input type="hidden" name="wording" value="${view.wording.id}">
${textArea(reader, { form: SuggestionForm, name: 'proposed', label: say('documents-field-proposed'), hint: say('documents-field-proposed-hint'), value: face.text, prefix: 'suggestion-', state: suggested }, { rows: Math.min(14, 3 + Math.ceil(face.text.length / 60)) })}
${languageField(reader, { form: SuggestionForm, name: 'language', value: face.language, prefix: 'suggestion-', state: suggestion })}
${textArea(reader, { form: SuggestionForm, name: 'words', label: say('documents-field-why'), prefix: 'suggestion-', state: suggestion }, { rows: 2 })}
${aboutFields(reader, view.wording, SuggestionForm, 'suggestion-', suggestion)}${nameFields(reader, view, 'suggestion-', suggestion)}${button(say('documents-send-suggestion'))}`,
    {
      later: {
        what: `${say('documents-suggest')}${place}`,
        words: { proposed: say('documents-field-proposed'), words: say('documents-field-why') },
      },
    },
  )}</details></section>`
}

/** An answer to what was taken back meanwhile: its words go on as a comment. */
function notTaken({ said }: BlockView, reply: Replying | undefined): FormState | undefined {
  const stands = said.some(one => one.contribution.id === reply?.to && one.mayReply)
  return stands ? undefined : reply?.state
}

/** Whoever types in what somebody said in a large network looks for them first. */
function lookForForm(reader: Reader, { may: { lookFor, speakOnBehalf } }: BlockView, here: string): Fill {
  if (lookFor === null) return null
  const { say } = reader
  const none = lookFor !== '' && speakOnBehalf.length === 0
  return html`<form action="${here}#say"><div class="field"><label for="for">${say('documents-look-for')}</label><input id="for" name="for" type="search" dir="auto" maxlength="120" value="${lookFor}">${none ? html`<p class="problem">${say('documents-look-for-none')}</p>` : null}</div>${button(say('documents-look-for-button'), { quiet: true })}</form>`
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
