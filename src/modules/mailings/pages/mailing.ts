import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { isLanguage, languageName } from '../../../kernel/languages.ts'
import {
  askOnce,
  bareText,
  button,
  type FormState,
  facts,
  formTag,
  fresh,
  languageField,
  notice,
  placeLine,
  plainText,
  problemList,
  progressBar,
  shownText,
  table,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { livePlace, liveWords } from '../../../kernel/look/live.ts'
import { placeIn } from '../../networks/index.ts'
import type { Finding } from '../actions/look-ahead.ts'
import { TrialForm } from '../forms.ts'
import { mayBe } from '../rules/states.ts'
import type { MailingView } from '../views/mailing.ts'
import { stateWords } from './list.ts'
import { progressWords } from './progress.ts'
import { resultTables } from './results.ts'
import { sendForm } from './send-form.ts'

/** One mailing: what it is, what stands against sending it, and what became of it. */
export function mailingPage(reader: Reader, view: MailingView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, mailing } = view
  const address = `/${network.slug}/mailings/${mailing.id}`
  const draft = mailing.state === 'draft'
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/mailings`, words: say('mailings-title') }])}
<h1>${shownText(reader, mailing.subject)}</h1><p class="meta">${stateWords(reader, mailing)}</p>${problemList(reader, state)}
${underWay(reader, view, address)}
${about(reader, view, address)}
${draft ? html`${findings(reader, view)}${faces(reader, view, address)}${trial(reader, view, address)}${sendForm(reader, view, address, state)}` : html`${resultTables(reader, view, address)}`}
${further(reader, view, address)}`
  return layout(reader, {
    title: plainText(reader, mailing.subject),
    main,
    place: placeIn(reader, network, 'mailings'),
    islands: draft ? ['reader-zone'] : ['reader-zone', 'follow'],
  })
}

/** What happens at this moment, and what can be done about it. */
function underWay(reader: Reader, view: MailingView, address: string): Fill {
  const { say, dates } = reader
  const { mailing, progress } = view
  const may = mayBe(mailing.state)
  const act = (name: 'undo' | 'pause' | 'resume', quiet = true) =>
    formTag(
      reader,
      `${address}/halt`,
      html`<input type="hidden" name="act" value="${name}">${button(say(`mailings-${name}`), { quiet })}`,
    )
  if (may.takenBack)
    return notice(
      'due',
      html`<p>${say('mailings-waits', { moment: mailing.starts_at ? dates.moment(mailing.starts_at) : '' })}</p>${act('undo', false)}`,
    )
  if (mailing.state === 'draft') return null
  const words = progressWords(say, progress)
  const live = livePlace({
    address: `${address}/live`,
    page: address,
    show: say('mailings-show-again'),
    says: liveWords('progress', words),
  })
  if (!may.paused && !may.resumed) return html`<p>${live}</p>`
  const { total } = progress
  const stop = askOnce(
    reader,
    { id: 'stop', opener: say('mailings-stop') },
    {
      action: `${address}/halt`,
      says: say('mailings-stop-says'),
      go: say('mailings-stop'),
      fields: html`<input type="hidden" name="act" value="stop">`,
    },
  )
  return html`${progressBar(reader, { id: 'progress', label: say('mailings-under-way'), done: total - progress.waiting, total: Math.max(total, 1), words: live })}
<div class="row">${may.paused ? act('pause') : act('resume', false)}<div>${stop}</div></div>`
}

function about(reader: Reader, view: MailingView, address: string): Html {
  const { say } = reader
  const { mailing, audience, region, names, network } = view
  const name = audience.name && bareText(reader, audience.name)
  const whom = html`${say(`mailings-audience-${audience.kind}`)}${name ? html`: ${audience.url ? html`<a href="${audience.url}">${name}</a>` : name}` : null}${audience.kind === 'chosen' && mailing.state === 'draft' ? html` <a href="${address}/people">${say('mailings-choose')}</a>` : null}`
  return facts([
    [say('mailings-field-scope'), bareText(reader, region ?? network.name)],
    [say('mailings-field-to'), whom],
    [say('mailings-field-from'), html`<bdi>${mailing.from_name}</bdi>`],
    [say('mailings-field-says'), say(`mailings-says-${mailing.says}`)],
    [say('mailings-field-read-by'), say(`mailings-read-by-${mailing.read_by}`)],
    [
      say('mailings-field-button-page'),
      mailing.button_path && html`<a href="${mailing.button_path}" dir="ltr">${mailing.button_path}</a>`,
    ],
    [say('mailings-made-by'), name_(names.get(mailing.made_by))],
    [say('mailings-sent-by'), mailing.sent_by && name_(names.get(mailing.sent_by))],
  ])
}

const name_ = (name: string | undefined) => name && html`<bdi>${name}</bdi>`

/** Everything that sending would meet: what stands against it first. */
function findings(reader: Reader, { ahead }: MailingView): Fill {
  const { say } = reader
  if (!ahead) return null
  const against = ahead.findings.filter(one => one.stops)
  const besides = ahead.findings.filter(one => !one.stops)
  const list = (all: readonly Finding[]) =>
    html`<ul>${all.map(one => html`<li>${findingWords(reader, one)}</li>`)}</ul>`
  return html`<section aria-labelledby="ahead"><h2 id="ahead">${say('mailings-ahead')}</h2>
<p>${say('mailings-reaches', { count: ahead.reached.size, total: ahead.addressed.length })}</p>
${against.length > 0 ? notice('wrong', html`<p><strong>${say('mailings-against')}</strong></p>${list(against)}`) : null}${besides.length > 0 ? notice('note', list(besides)) : null}</section>`
}

/** A finding as a sentence; languages are said by their names. */
function findingWords(reader: Reader, { text, values, language, instead }: Finding): string {
  const named = {
    ...values,
    ...(language ? { language: nameOf(language, reader) } : {}),
    ...(instead ? { instead: nameOf(instead, reader) } : {}),
  }
  return (reader.say as (key: keyof Messages, values?: object) => string)(text, named)
}

const nameOf = (language: string, reader: Reader) =>
  isLanguage(language) ? languageName(language, reader.language) : language

function faces(reader: Reader, { ahead, faces: rows, network, mailing }: MailingView, address: string): Html {
  const { say } = reader
  const count = (language: string) =>
    ahead?.faces.filter(one => one.language === language).reduce((sum, one) => sum + one.count, 0) ?? 0
  const body = rows.map(({ language, state, stale, partial }) => [
    html`<a href="${state === 'original' ? `${address}/edit` : `${address}/faces?in=${language}`}">${nameOf(language, reader)}</a>`,
    stale ? say('mailings-face-stale') : partial ? say('mailings-face-partial') : say(`mailings-face-${state}`),
    String(count(language)),
    stale || partial ? null : html`<a href="${address}/preview?in=${language}">${say('mailings-preview')}</a>`,
  ])
  return html`${table({ caption: say('mailings-faces'), columns: [say('mailings-language'), say('mailings-face'), say('mailings-readers'), say('mailings-look')], rows: body })}
<form action="${address}/faces" method="get">${languageField(reader, { form: TrialForm, name: 'language', prefix: 'add-', label: say('mailings-face-add') })}${button(say('mailings-face-write'), { quiet: true })}</form>
<p><a href="${address}/preview">${say('mailings-preview-person')}</a> · <a href="/${network.slug}/mailings/${mailing.id}/edit">${say('mailings-change')}</a></p>`
}

function trial(reader: Reader, { faces: rows }: MailingView, address: string): Html {
  const { say } = reader
  const languages = rows.filter(one => !one.stale && !one.partial).map(one => one.language)
  const options = languages.map(one => html`<option value="${one}">${nameOf(one, reader)}</option>`)
  return html`<h2>${say('mailings-trial')}</h2>${formTag(reader, `${address}/trial`, html`<div class="field"><label for="trial">${say('mailings-trial-in')}</label><select id="trial" name="language">${options}</select></div>${button(say('mailings-trial-send'), { quiet: true })}`)}`
}

function further(reader: Reader, { mailing }: MailingView, address: string): Html {
  const { say } = reader
  const copy = formTag(reader, `${address}/copy`, button(say('mailings-copy'), { quiet: true }))
  if (mailing.state !== 'draft') return html`<p><a href="${address}/words">${say('mailings-read')}</a></p>${copy}`
  return html`<h2>${say('mailings-more')}</h2><div class="row">${copy}<div>${askOnce(
    reader,
    { id: 'delete', opener: say('mailings-delete') },
    { action: `${address}/deletion`, says: say('mailings-delete-says'), go: say('mailings-delete') },
  )}</div></div>`
}
