import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, languageName, listOf } from '../../../kernel/languages.ts'
import {
  askOnce,
  button,
  calendarDay,
  type FormState,
  formTag,
  fresh,
  languageField,
  notice,
  placeLine,
  problemList,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { publicationForm, seriesForm } from '../forms.ts'
import type { ItemReading, SpeakerReading } from '../reading/reading.ts'
import type { DraftProgramme, DraftSession } from '../rules/draft.ts'
import type { Fault } from '../rules/faults.ts'
import { faultsBeside } from '../rules/source.ts'
import type { DraftView } from '../views.ts'
import { aboutBox, attachedBox } from './about-box.ts'
import { kindNames } from './agenda.ts'
import { faultText } from './fault-text.ts'
import { notedList } from './noted.ts'

/** What was understood beside what the file says, what is wrong with it, and how it is corrected and published. */
export function draftPage(reader: Reader, view: DraftView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, draft, faults, published } = view
  const { content } = draft
  const base = addressOf(view)
  const open = draft.state === 'open' || draft.state === 'attached'
  const begin = html`${placeLine(reader, [{ href: `/${network.slug}/programme`, words: say('programme-title') }], html`<bdi>${draft.file_name}</bdi>`)}
<h1>${say('programme-check')}</h1><p class="lead">${say('programme-check-lead')}</p>${problemList(reader, state)}
${view.about ? aboutBox(reader, base, view.about, state) : null}${draft.state === 'attached' || draft.state === 'settled' ? attachedBox(reader, base) : null}
${published ? notice('due', html`<p>${say('programme-is-published')} <a href="/${network.slug}/programme/${published}">${say('programme-open-published')}</a></p>`) : null}
${content.lost.length > 0 ? html`<ul class="due">${content.lost.map(loss => html`<li>${say(`programme-lost-${loss}`)}</li>`)}</ul>` : null}
<h2 id="faults">${say('programme-faults', { count: faults.length })}</h2>${faults.length === 0 ? html`<p>${say('programme-faults-none')}</p>` : html`<p class="hint">${say('programme-faults-hint')}</p><ul class="faults">${faults.slice(0, SHOWN.faults).map(fault => html`<li>${faultLine(reader, content, fault)}</li>`)}</ul>${more(reader, faults.length - SHOWN.faults)}`}`
  const understood = html`<div class="two"><section aria-labelledby="understood"><h2 id="understood">${say('programme-understood')}</h2>
<div id="series"${wordsIn(content)}><h3>${content.title ?? say('programme-no-title')}</h3></div>${aside(reader, content)}${open ? html`<p><a href="${base}/series">${say('programme-correct-series')}</a></p>` : null}
<h2 id="sessions">${say('programme-sessions', { count: content.sessions.length })}</h2>
${content.sessions.map((session, at) => sessionBlock(reader, view, session, at))}${open ? html`<p><a href="${base}/sessions/${content.sessions.length + 1}">${say('programme-add-session')}</a></p>` : null}</section>
${sourceBlock(reader, view)}</div>`
  return layout(reader, {
    title: say('programme-check'),
    main: [begin, understood, draft.state === 'open' ? lastSteps(reader, view, state) : html``],
    place: placeIn(reader, network, 'programme'),
  })
}

/** The words of the file, as they are; what is wrong with a line stands under it. */
export function sourceBlock(reader: Reader, { draft, faults }: DraftView): Html {
  const shown = draft.source.slice(0, SHOWN.source)
  const wrong = faultsBeside(shown, draft.content, faults.slice(0, SHOWN.faults))
  const lines = shown.map((line, at) => {
    const words = line.split('\n').map((part, index) => (index === 0 ? part : html`<br>${part}`))
    const own = wrong.get(at)
    if (!own) return html`<p>${words}</p>`
    const told = own.map(
      fault => html`<br><small lang="${reader.language}" dir="${reader.direction}">${faultText(reader, fault)}</small>`,
    )
    return html`<p><mark>${words}</mark>${told}</p>`
  })
  return html`<section class="source" aria-labelledby="source"><h2 id="source">${reader.say('programme-source')}</h2><div${wordsIn(draft.content)}>${lines}</div>${more(reader, draft.source.length - SHOWN.source)}</section>`
}

/** A file may hold ten thousand lines; a page that shows them all is read by nobody. */
const SHOWN = { faults: 200, lines: 400, source: 1500 }

const more = (reader: Reader, count: number): Fill =>
  count > 0 ? html`<p class="hint">${reader.say('programme-more', { count })}</p>` : null

/** Above the sessions: title, language, what it is about. */
export function draftSeriesPage(reader: Reader, view: DraftView, state: FormState = fresh): Page {
  const { say } = reader
  const { content } = view.draft
  const base = addressOf(view)
  const field = (name: string, label: string, value: string, hint?: string) => ({
    form: seriesForm,
    name,
    label,
    value,
    state,
    ...(hint ? { hint } : {}),
  })
  const inside = html`${textField(reader, field('title', say('programme-field-title'), content.title ?? ''))}
${languageField(reader, { form: seriesForm, name: 'language', value: content.language, state })}
${textArea(reader, field('introduction', say('programme-introduction'), content.introduction.join('\n')), { rows: 5, lang: content.language })}
${textArea(reader, field('objectives', say('programme-objectives', { count: 2 }), content.objectives.join('\n'), say('programme-one-a-line')), { rows: 6, lang: content.language })}
${button(say('programme-save'))}`
  const main = html`${placeLine(reader, [{ href: base, words: say('programme-check') }])}<h1>${say('programme-correct-series')}</h1>${problemList(reader, state)}${formTag(reader, `${base}/series`, inside)}`
  return layout(reader, {
    title: say('programme-correct-series'),
    main,
    place: placeIn(reader, view.network, 'programme'),
  })
}

export const addressOf = ({ network, draft }: DraftView): string => `/${network.slug}/programme/drafts/${draft.id}`

/** Language of words that stand in the file's own. */
export const wordsIn = ({ language }: DraftProgramme): Html => html` lang="${language}" dir="${directionOf(language)}"`

function faultLine(reader: Reader, content: DraftProgramme, fault: Fault): Html {
  const session = fault.session === null ? undefined : content.sessions[fault.session]
  if (!session || fault.session === null) return html`<a href="#source">${faultText(reader, fault)}</a>`
  const name = session.label ?? session.title ?? reader.say('programme-session-number', { number: fault.session + 1 })
  return html`<a href="#${placeOf(fault.session, fault.item)}"><bdi>${name}</bdi></a>: ${faultText(reader, fault)}`
}

function sessionBlock(reader: Reader, view: DraftView, session: DraftSession, at: number): Html {
  const { say } = reader
  const { content } = view.draft
  const missing = html`<strong class="problem">${say('programme-missing')}</strong>`
  const hours = session.start || session.end ? html`<bdi>${session.start ?? '?'}–${session.end ?? '?'}</bdi>` : missing
  const zone = session.zone.iana
    ? html`<bdi>${session.zone.iana}</bdi>${session.zone.assumed ? html` (${say('programme-zone-assumed')})` : null}`
    : missing
  return html`<section id="${placeOf(at, null)}" class="session"><h3${wordsIn(content)}>${[session.label, session.title].filter(Boolean).join(' · ') || say('programme-no-title')}</h3>
<p class="meta">${session.date ? calendarDay(reader, session.date) : missing} · ${hours} · <bdi>${session.place}</bdi> · ${zone}${session.zone.printed ? html` · ${say('programme-printed', { printed: session.zone.printed })}` : null}</p>
${session.text ? html`<p${wordsIn(content)}>${session.text}</p>` : null}${speakers(reader, content, session.speakers)}${items(reader, view, session.items, at, '')}${questions(
  reader,
  content,
  content.questions.filter(one => one.session === at && one.item === null),
)}${notedList(reader, session.notes)}
${laterFiles(reader, view, at)}${view.draft.state === 'open' || view.draft.state === 'attached' ? html`<p><a href="${addressOf(view)}/sessions/${at + 1}">${say('programme-correct-session', { number: at + 1 })}</a></p>` : null}</section>`
}

/** Files that are about this session. */
function laterFiles(reader: Reader, { network, later }: DraftView, at: number): Fill {
  const own = later.filter(file => file.position === at)
  if (own.length === 0) return null
  const address = (id: string) => `/${network.slug}/programme/drafts/${id}/differences`
  return html`<p>${reader.say('programme-later-files')}</p><ul>${own.map(file => html`<li><a href="${address(file.id)}"><bdi>${file.file_name}</bdi></a></li>`)}</ul>`
}

function items(reader: Reader, view: DraftView, list: readonly ItemReading[], session: number, path: string): Fill {
  if (list.length === 0) return null
  const { content } = view.draft
  return html`<ol class="agenda">${list.slice(0, SHOWN.lines).map((item, at) => {
    const place = `${path}${at}`
    const asked = content.questions.filter(one => one.session === session && one.item === place)
    return html`<li id="${placeOf(session, place)}"><span><bdi>${item.start ?? ''}${item.end ? html`–${item.end}` : null}</bdi>${item.minutes === null ? null : html`<small>${reader.say('programme-minutes', { minutes: item.minutes })}</small>`}</span><div><p${wordsIn(content)}><strong>${item.title ?? '—'}</strong></p><p class="kicker">${kindNames(reader, item.kinds)}</p>${item.text ? html`<p${wordsIn(content)}>${item.text}</p>` : null}${speakers(reader, content, item.speakers)}${questions(reader, content, asked)}${items(reader, view, item.items, session, `${place}.`)}</div></li>`
  })}</ol>${more(reader, list.length - SHOWN.lines)}`
}

function questions(reader: Reader, content: DraftProgramme, asked: DraftProgramme['questions']): Fill {
  if (asked.length === 0) return null
  return html`<p class="label">${reader.say('programme-questions', { count: asked.length })}</p><ul${wordsIn(content)}>${asked.map(one => html`<li>${one.text}</li>`)}</ul>`
}

function speakers(reader: Reader, content: DraftProgramme, list: readonly SpeakerReading[]): Fill {
  if (list.length === 0) return null
  return html`<ul class="speakers">${list.map(
    one =>
      html`<li><span${wordsIn(content)}>${[one.name, one.role, one.organisation].filter(Boolean).join(' · ')}</span>${one.minutes === null ? null : html` · ${reader.say('programme-minutes', { minutes: one.minutes })}`}${one.confirmed === false ? html` · <em>${reader.say('programme-to-be-confirmed')}</em>` : null}</li>`,
  )}</ul>`
}

/** What was understood beside the sessions, each kind with its lines. */
function aside(reader: Reader, content: DraftProgramme): Fill {
  const { say } = reader
  const loose = content.questions.filter(one => one.session === null)
  const groups: [string, readonly string[]][] = [
    [say('programme-organisers'), content.organisers],
    [say('programme-introduction'), content.introduction],
    [say('programme-objectives', { count: content.objectives.length }), content.objectives],
    [
      say('programme-questions', { count: loose.length }),
      loose.map(one => (one.segment ? `${one.segment}: ${one.text}` : one.text)),
    ],
    [say('programme-references'), content.references.map(one => one.text)],
    [say('programme-audience'), content.audience],
    [
      say('programme-languages'),
      content.languages.length > 0
        ? [
            listOf(
              content.languages.map(one => languageName(one, reader.language)),
              reader.language,
            ),
          ]
        : [],
    ],
    [say('programme-requirements'), content.requirements],
    [say('programme-logistics'), content.logistics],
    [say('programme-contacts'), content.contacts],
  ]
  const filled = groups.filter(([, lines]) => lines.length > 0)
  if (filled.length === 0) return null
  return html`<dl>${filled.map(([name, lines]) => html`<dt>${name}</dt>${lines.map(line => html`<dd dir="auto">${line}</dd>`)}`)}</dl>`
}

function lastSteps(reader: Reader, view: DraftView, state: FormState): Html {
  const { say } = reader
  const { faults, proposed, network } = view
  const publish = html`${textField(reader, { form: publicationForm, name: 'slug', label: say('programme-address'), hint: say('programme-address-hint', { network: network.slug }), value: proposed, state })}${
    faults.length > 0
      ? html`<p class="hint">${say('programme-publish-with-faults', { count: faults.length })}</p>`
      : null
  }${button(say('programme-publish'))}`
  return html`<h2 id="publish">${say('programme-publish')}</h2>${formTag(reader, `${addressOf(view)}/publication`, publish)}
<div>${askOnce(reader, { id: 'discard', opener: say('programme-discard') }, { action: `${addressOf(view)}/discarding`, says: say('programme-discard-hint'), go: say('programme-discard-yes') })}</div>`
}

/** Where on the page a session or a line of its agenda stands. */
const placeOf = (session: number, item: string | null): string =>
  item === null ? `session-${session + 1}` : `line-${session + 1}-${item.replaceAll('.', '-')}`
