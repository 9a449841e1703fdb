import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  dateOf,
  emptyState,
  type FormState,
  formTag,
  fresh,
  languageField,
  notice,
  type Option,
  placeLine,
  problemList,
  radios,
  selectField,
  table,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { inviteForm } from '../speaker-forms.ts'
import type { Invited, SpeakersView } from '../views/speakers.ts'
import { words } from './words.ts'

/** Who was asked to speak in a session and what they said; whom to ask next; for the secretariat alone. */
export function speakersPage(reader: Reader, view: SpeakersView, state: FormState = fresh): Page {
  const { say } = reader
  const { place } = view
  const main = html`${placeLine(reader, [{ href: place.above, words: words(reader, place.title) }])}<h1>${say('speakers-title')}</h1><p class="lead">${say('speakers-lead')}</p>${problemList(reader, state)}
${view.off ? notice('wrong', html`<p>${say('speakers-off')}</p>`) : null}${invitedTable(reader, view)}${remindForm(reader, view)}${unaskedList(reader, view)}
${view.over || view.off ? (view.over ? html`<p>${say('speakers-over')}</p>` : null) : inviteSection(reader, view, state)}`
  return layout(reader, {
    title: say('speakers-title'),
    main,
    place: placeIn(reader, place.network, 'programme'),
  })
}

function invitedTable(reader: Reader, { invited, place }: SpeakersView): Fill {
  const { say } = reader
  if (invited.length === 0) return emptyState(say('speakers-none'))
  const columns = [say('speakers-who'), say('speakers-answer'), say('speakers-for'), say('speakers-mail')]
  const rows = invited.map(({ invitation, name, line }): Fill[] => [
    html`<a href="${place.base}/${invitation.id}"><bdi>${name}</bdi></a>`,
    stateOf(reader, invitation),
    line ? words(reader, line) : say('speakers-whole-session'),
    mailOf(reader, invitation),
  ])
  return table({ caption: say('speakers-caption', { count: invited.length }), columns, rows })
}

/** "silent", "confirmed", "declined", or that the invitation was taken back. */
export function stateOf(reader: Reader, { state, ended_at, channel }: Invited['invitation']): Fill {
  const { say } = reader
  if (ended_at) return say('speaker-state-ended')
  const how =
    channel === 'phone' && state !== 'invited' ? html` <small class="meta">${say('speaker-by-phone')}</small>` : null
  return html`${state === 'declined' ? say('speaker-state-declined') : state === 'confirmed' ? html`<strong>${say('speaker-state-confirmed')}</strong>` : html`<em>${say('speaker-state-invited')}</em>`}${how}`
}

/** When they were written to last; or that nobody could be. */
export function mailOf(reader: Reader, { unaddressed, sent_at, state, ended_at }: Invited['invitation']): Fill {
  if (sent_at === null && (state === 'declined' || ended_at)) return '–'
  if (unaddressed) return html`<strong>${reader.say('speaker-no-address')}</strong>`
  return sent_at ? dateOf(reader, sent_at) : reader.say('speaker-mail-waits')
}

function remindForm(reader: Reader, { silent, place, off, over }: SpeakersView): Fill {
  if (silent === 0 || off || over) return null
  return formTag(
    reader,
    `${place.base}/reminder`,
    button(reader.say('speakers-remind', { count: silent }), { quiet: true }),
  )
}

function unaskedList(reader: Reader, { unasked, place, over, off }: SpeakersView): Fill {
  const { say } = reader
  if (unasked.length === 0 || over || off) return null
  return html`<h2>${say('speakers-unasked', { count: unasked.length })}</h2><ul>${unasked.map(
    one =>
      html`<li><bdi>${one.name}</bdi>${one.confirmed === false ? html` <em>${say('programme-to-be-confirmed')}</em>` : null} · <a href="${place.base}?as=speaker:${one.id}#invite">${say('speakers-ask')}<span class="sr"> ${one.name}</span></a></li>`,
  )}</ul>`
}

function inviteSection(reader: Reader, view: SpeakersView, state: FormState): Html {
  const { say } = reader
  const { place, query, chosen } = view
  const search = html`<form method="get" action="${place.base}#invite"><div class="field"><label for="q">${say('speakers-search')}</label><input id="q" name="q" type="search" value="${query}" maxlength="100"></div>${chosen ? html`<input type="hidden" name="as" value="${chosen}">` : null}${button(say('speakers-search-go'), { quiet: true })}</form>`
  return html`<section aria-labelledby="invite"><h2 id="invite">${say('speakers-invite')}</h2>${search}${formTag(
    reader,
    place.base,
    html`${whom(reader, view, state)}${forWhat(reader, view, state)}${button(say('speakers-invite-go'))}<p class="hint">${say('speakers-invite-hint')}</p>`,
  )}</section>`
}

function whom(reader: Reader, { people, query }: SpeakersView, state: FormState): Html {
  const { say } = reader
  const field = { form: inviteForm, state }
  const options = people.map(
    ({ id, name, organisation }): Option => ({
      value: id,
      label: organisation ? `${name} – ${originalOf(organisation).text}` : name,
    }),
  )
  const known =
    options.length > 0
      ? radios(reader, { ...field, name: 'person', label: say('speakers-person') }, options)
      : query === ''
        ? null
        : html`<p>${say('speakers-nobody-found', { name: query })}</p>`
  const opens = state.typed['name'] || state.typed['email'] || (query !== '' && options.length === 0)
  return html`${known}<details${opens ? html` open` : null}><summary>${say('speakers-new')}</summary><p class="hint">${say('speakers-new-hint')}</p>${textField(reader, { ...field, name: 'name', label: say('speakers-name') }, { autocomplete: 'off' })}${textField(reader, { ...field, name: 'email', label: say('speakers-email') }, { type: 'email', autocomplete: 'off' })}${languageField(reader, { ...field, name: 'reads', label: say('speakers-reads') })}</details>`
}

function forWhat(reader: Reader, { place, unasked, chosen }: SpeakersView, state: FormState): Html {
  const { say } = reader
  const field = { form: inviteForm, state }
  const titleOf = (id: string | null) => {
    const title = place.lines.find(line => line.id === id)?.title
    return title ? originalOf(title).text : ''
  }
  const options: Option[] = [
    { value: '', label: say('speakers-as-session') },
    ...unasked.map(one => ({
      value: `speaker:${one.id}`,
      label: [say('speakers-as-printed', { name: one.name }), titleOf(one.item)].filter(Boolean).join(' – '),
    })),
    ...place.lines
      .filter(line => line.title)
      .map(line => ({ value: `line:${line.id}`, label: say('speakers-as-line', { line: titleOf(line.id) }) })),
  ]
  const as = place.session
    ? selectField(reader, { ...field, name: 'as', label: say('speakers-as'), value: chosen }, options)
    : html`<p class="hint">${say('speakers-as-draft')}</p>`
  return html`${as}<div class="row">${textField(reader, { ...field, name: 'role', label: say('speakers-role') })}${textField(reader, { ...field, name: 'minutes', label: say('speakers-minutes') }, { attributes: html` inputmode="numeric"` })}</div>${languageField(reader, { ...field, name: 'language', label: say('speakers-language'), unsaid: say('speakers-language-open') })}`
}
