import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
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
  problemList,
  selectField,
  shownText,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { placeIn } from '../../networks/index.ts'
import { AnswerForm, AssignForm, NoteForm } from '../forms.ts'
import type { ItemView, SaidView } from '../views/item.ts'
import { attached, mailWords, warnings } from './words.ts'

/** Forms of the page that can come back with problems; turns by their names. */
export interface ItemStates {
  assignment?: FormState
  answer?: FormState
  note?: FormState
  turn?: { name: string; state: FormState }
}

export function itemPage(reader: Reader, view: ItemView, states: ItemStates = {}): Page {
  const { say } = reader
  const { network, item } = view
  const title = item.subject || say('inbox-no-subject')
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/inbox`, words: say('inbox-title') }])}
<h1 class="long"><bdi>${title}</bdi></h1>${standing(reader, view)}
${item.isEmptied ? notice('note', html`<p>${say('inbox-emptied')}</p>`) : null}
${view.messages.map(one => said(reader, view, one))}
${became(reader, view)}${answering(reader, view, states.answer ?? fresh)}${turning(reader, view, states.turn)}${handling(reader, view, states.assignment ?? fresh, states.note ?? fresh)}`
  return layout(reader, {
    title,
    main,
    place: placeIn(reader, network, 'inbox'),
    islands: view.mayAnswer ? ['keep-words'] : [],
  })
}

function standing(reader: Reader, view: ItemView): Html {
  const { say } = reader
  return facts([
    [say('inbox-state'), sayAny(say, `inbox-state-${view.item.state}` as keyof Messages)],
    [say('inbox-with'), view.assigned && html`<bdi>${view.assigned.name}</bdi>`],
    [say('inbox-apart'), view.item.apart && sayAny(say, `inbox-apart-${view.item.apart}` as keyof Messages)],
    [say('inbox-region'), view.region && shownText(reader, view.region)],
    [
      say('inbox-group'),
      view.group &&
        html`<a href="/${view.network.slug}/groups/${encodeURIComponent(view.group.slug)}">${bareText(reader, view.group.name)}</a>`,
    ],
    [say('inbox-about'), view.item.about && say('inbox-about-answer')],
  ])
}

function said(reader: Reader, view: ItemView, one: SaidView): Html {
  const { say } = reader
  const heading = sayAny(say, `inbox-said-${one.kind}` as keyof Messages, { name: one.by || say('inbox-somebody') })
  const when = html`<p class="meta">${reader.dates.date(one.at)}, ${reader.dates.hour(one.at)}${one.address ? html` · <bdi dir="ltr">${one.address}</bdi>` : null}${one.sent ? html` · ${sayAny(say, `inbox-sent-${one.sent}` as keyof Messages)}` : null}</p>`
  const person = one.person
    ? html`<p class="meta">${say('inbox-address-of')} <a href="/${view.network.slug}/people/${one.person.id}"><bdi>${one.person.name}</bdi></a></p>`
    : null
  const letIn = one.mayLetIn
    ? formTag(reader, `${view.url}/messages/${one.id}/admission`, button(say('inbox-let-in')))
    : one.admitted
      ? html`<p class="meta">${say('inbox-admitted')}</p>`
      : null
  return html`<section id="m-${one.id}" aria-labelledby="h-${one.id}"><h2 id="h-${one.id}"><bdi>${heading}</bdi></h2>${when}${person}${one.kind === 'in' ? warnings(reader, one) : null}${one.words ? mailWords(one.words) : one.kind === 'in' && !view.item.isEmptied ? html`<p>${say('inbox-no-words')}</p>` : null}${attached(reader, `${view.url}/messages/${one.id}`, one.files)}${one.kind === 'in' && !view.item.isEmptied ? html`<p class="meta"><a href="${view.url}/messages/${one.id}/original" download>${say('inbox-original')}</a></p>` : null}${letIn}</section>`
}

/** What it was turned into already. */
function became(reader: Reader, { turns }: ItemView): Fill {
  if (turns.length === 0) return null
  const { say } = reader
  return html`<section aria-labelledby="became"><h2 id="became">${say('inbox-became')}</h2><ul>${turns.map(
    one => html`<li><a href="${one.url}">${sayAny(say, `inbox-became-${one.verb}` as keyof Messages)}</a></li>`,
  )}</ul></section>`
}

function answering(reader: Reader, { mayAnswer, url, seen }: ItemView, state: FormState): Fill {
  if (!mayAnswer || !seen) return null
  const { say } = reader
  const form = html`${problemList(reader, state)}<input type="hidden" name="seen" value="${seen}">
${textArea(reader, { form: AnswerForm, name: 'words', label: say('inbox-answer-words'), hint: say('inbox-answer-hint'), state }, { rows: 6 })}${languageField(reader, { form: AnswerForm, name: 'language', state, value: reader.language })}${button(say('inbox-answer-send'))}`
  return html`<section aria-labelledby="answer"><h2 id="answer">${say('inbox-answer')}</h2>${formTag(reader, `${url}/answers`, form)}</section>`
}

function turning(reader: Reader, { offers, url }: ItemView, refused: ItemStates['turn']): Fill {
  if (offers.length === 0) return null
  const { say } = reader
  return html`<section aria-labelledby="turn"><h2 id="turn">${say('inbox-turn')}</h2><p>${say('inbox-turn-means')}</p>${offers.map(
    offer => {
      const state = refused?.name === offer.name ? refused.state : fresh
      const label = sayAny(say, offer.words)
      return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${label}</summary>${formTag(reader, `${url}/turns/${offer.name}`, html`${problemList(reader, state, `${offer.name}-`)}${offer.draw(reader, state)}${button(label)}`)}</details>`
    },
  )}</section>`
}

function noting(reader: Reader, { url }: ItemView, state: FormState): Html {
  const { say } = reader
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('inbox-note')}</summary>${formTag(
    reader,
    `${url}/notes`,
    html`${problemList(reader, state, 'note-')}${textArea(reader, { form: NoteForm, name: 'words', label: say('inbox-note-words'), hint: say('inbox-note-hint'), state, prefix: 'note-' })}${button(say('inbox-note-keep'))}`,
  )}</details>`
}

/** Whose it is, and what state it is in. */
function handling(reader: Reader, view: ItemView, state: FormState, note: FormState): Html {
  const { say } = reader
  const { url, item, assigned, me } = view
  const options = [
    { value: '', label: say('inbox-nobody') },
    ...view.staff.map(one => ({ value: one.id, label: one.name })),
  ]
  const move = (to: string, label: string) =>
    formTag(
      reader,
      `${url}/state`,
      html`<input type="hidden" name="state" value="${to}">${button(label, { quiet: true })}`,
    )
  const take =
    me && assigned?.id !== me
      ? formTag(
          reader,
          `${url}/assignment`,
          html`<input type="hidden" name="person" value="${me}">${button(say('inbox-take'), { quiet: true })}`,
        )
      : null
  return html`<section aria-labelledby="handle"><h2 id="handle">${say('inbox-handle')}</h2>
${formTag(reader, `${url}/assignment`, html`${problemList(reader, state, 'assign-')}${selectField(reader, { form: AssignForm, name: 'person', label: say('inbox-give-to'), value: assigned?.id ?? '', state, prefix: 'assign-' }, options)}${button(say('inbox-give'), { quiet: true })}`)}
<div class="row">${take}${item.state === 'waiting' || item.state === 'closed' ? null : move('waiting', say('inbox-wait'))}${item.state === 'closed' ? move('new', say('inbox-reopen')) : move('closed', say('inbox-close'))}${item.apart === 'unwanted' ? null : html`<div>${askOnce(reader, { id: 'unwanted', opener: say('inbox-unwanted') }, { action: `${url}/unwanted`, says: say('inbox-unwanted-says'), go: say('inbox-unwanted') })}</div>`}</div>${noting(reader, view, note)}</section>`
}
