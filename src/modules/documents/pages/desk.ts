import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  bareText,
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
  shownText,
  table,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { livePlace, liveWords } from '../../../kernel/look/live.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { originalOf } from '../../../kernel/text.ts'
import { type Say, sayAny } from '../../../kernel/texts.ts'
import { placeIn } from '../../networks/index.ts'
import { AnswersForm, TREATMENTS } from '../forms.ts'
import type { Contribution } from '../store/contributions.ts'
import type { DeskBlockView, DeskView } from '../views/desk.ts'
import { conflictSection, putInField } from './conflicts.ts'
import { settledLine } from './conversation.ts'
import { addressOf } from './document.ts'
import { saidArticle, voiceLine } from './said.ts'
import { joiningForms } from './weight.ts'

/** Every block about which something was said, and the step to the next version. */
export function deskPage(reader: Reader, view: DeskView, state: FormState = fresh): Page {
  const { say } = reader
  const address = addressOf(view)
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, view.document.title) }])}
<h1>${say('documents-desk-title')}</h1>
${threadSign(reader, { ...view.thread, text: { href: address } }, 'text')}<p class="lead">${livePlace({ address: `${address}/desk/live`, page: `${address}/desk`, show: say('documents-live-show'), says: liveWords('lead', deskLead(say, view)) })}</p>
${problemList(reader, state)}
${view.blocks.length === 0 ? emptyState(say('documents-desk-none')) : blockTable(reader, view, address)}
${view.drafted > 0 ? formTag(reader, `${address}/versions`, html`<p class="hint">${say('documents-publish-hint', { version: view.document.version + 1 })}</p>${button(say('documents-publish', { version: view.document.version + 1 }))}`) : null}`
  return layout(reader, {
    title: say('documents-desk-title'),
    main,
    place: placeIn(reader, view.network, 'documents'),
    islands: ['follow'],
  })
}

/** How much waits, and how much is written: on the page, and told while it is open. */
export function deskLead(say: Say, { waiting, drafted }: { waiting: number; drafted: number }): string {
  return say('documents-desk-lead', { count: waiting, more: drafted })
}

function blockTable(reader: Reader, { blocks }: DeskView, address: string): Html {
  const { say } = reader
  return table({
    caption: say('documents-desk-caption', { count: blocks.length }),
    columns: [
      say('documents-desk-block'),
      say('documents-desk-waiting'),
      say('documents-desk-drafted'),
      say('documents-desk-answered'),
    ],
    rows: blocks.map(({ wording, waiting, drafted, answered, changes }) => [
      html`<a href="${address}/desk/${wording.block_id}">${wording.label} ${bareText(reader, wording.text, 90)}</a>${changes ? html` <small>${say('documents-desk-changes')}</small>` : null}`,
      waiting,
      drafted,
      answered,
    ]),
  })
}

/** All that was said about one block, an answer to each, and the wording that follows. */
export function deskBlockPage(
  reader: Reader,
  view: DeskBlockView,
  state: FormState = fresh,
  joining: FormState = fresh,
): Page {
  const { say } = reader
  const { wording } = view
  const address = addressOf(view)
  const main = html`${placeLine(reader, [
    { href: address, words: bareText(reader, view.document.title) },
    { href: `${address}/desk`, words: say('documents-desk-title') },
  ])}
<h1>${say('documents-answer-block')} ${wording.label}</h1>
<div class="block alone"><div><p>${shownText(reader, wording.text)}</p></div></div>${view.outrun ? notice('due', html`<p>${say('documents-desk-outrun')}</p>`) : null}
${joiningForms(reader, view, `${address}/blocks/${wording.block_id}`, joining)}${view.said.length === 0 ? emptyState(say('documents-desk-none')) : answersForm(reader, view, state, `${address}/blocks/${wording.block_id}/answers`)}`
  return layout(reader, {
    title: say('documents-answer-block'),
    main,
    place: placeIn(reader, view.network, 'documents'),
    islands: ['keep-words'],
  })
}

function answersForm(reader: Reader, view: DeskBlockView, state: FormState, action: string): Html {
  const { say } = reader
  const original = originalOf(view.wording.text).language
  return formTag(
    reader,
    action,
    html`${problemList(reader, state)}<input type="hidden" name="base" value="${view.wording.id}"><input type="hidden" name="seen" value="${view.seen}">
${view.said.map(({ contribution, base, replies }) =>
  saidArticle(reader, {
    contribution,
    base,
    thread: { said: { href: `/trace/${contribution.id}` } },
    voices: view.voices,
    today: view.wording,
    below: html`${repliesIn(reader, view, contribution, replies)}${answerFields(reader, view, contribution, state)}`,
  }),
)}
${conflictSection(reader, view)}${view.fitting.length > 0 ? html`<p>${button(say('documents-put'), { quiet: true, name: 'step', value: 'put' })}</p>` : null}
${textArea(reader, { form: AnswersForm, name: 'wording', label: say('documents-field-wording'), hint: say(view.conflicts.length + view.apart.length > 0 ? 'documents-colliding' : 'documents-merged'), value: view.offered, state }, { rows: Math.min(16, 4 + Math.ceil(view.offered.length / 60)), lang: original })}
${languageField(reader, { form: AnswersForm, name: 'language', label: say('documents-field-answers-language'), value: reader.language, state })}${button(say('documents-save-answers'))}<p class="hint">${say('documents-save-answers-hint')}</p>`,
  )
}

/** What else was said in the conversation: the answer is for all of it. */
function repliesIn(
  reader: Reader,
  { voices }: DeskBlockView,
  first: Contribution,
  replies: readonly Contribution[],
): Fill {
  const { say } = reader
  return html`${first.settled_at ? html`<p class="meta">${settledLine(reader, first, voices)}</p>` : null}${
    replies.length === 0
      ? null
      : html`<p class="hint">${say('documents-desk-conversation', { count: replies.length })}</p><ul>${replies.map(
          one =>
            html`<li><p class="meta">${voiceLine(reader, one, voices)}</p><p>${shownText(reader, one.words!)}</p><input type="hidden" name="with" value="${one.id}"></li>`,
        )}</ul>`
  }`
}

function answerFields(reader: Reader, view: DeskBlockView, contribution: Contribution, state: FormState): Html {
  const { say } = reader
  const id = contribution.id
  // By id, not by place in the list: something may have been said or withdrawn since the form was drawn.
  const at = (state.typed['contribution'] as string[] | undefined)?.indexOf(id) ?? -1
  const typed = (field: string) => (state.typed[field] as string[] | undefined)?.[at]
  const treatment = typed('treatment') ?? contribution.treatment ?? ''
  const reason = typed('reason') ?? (contribution.reason ? plainText(reader, contribution.reason) : '')
  const problem = state.problems.find(one => one.field === `reason-${id}`)
  return html`<input type="hidden" name="contribution" value="${id}">${putInField(reader, view, contribution, state)}
<div class="row"><div class="field"><label for="treatment-${id}">${say('documents-field-treatment')}</label><select id="treatment-${id}" name="treatment"><option value="">${say('documents-treatment-later')}</option>${TREATMENTS.map(
    one =>
      html`<option value="${one}"${one === treatment ? html` selected` : null}>${say(`documents-treatment-${one}`)}</option>`,
  )}</select></div>
<div class="field"><label for="reason-${id}">${say('documents-field-reason')}</label><textarea id="reason-${id}" name="reason" rows="2" dir="auto" maxlength="5000"${problem ? html` aria-invalid="true" aria-describedby="reason-${id}-problem"` : null}>
${reason}</textarea>${problem ? html`<p class="problem" id="reason-${id}-problem">${sayAny(say, problem.text)}</p>` : null}</div></div>`
}
