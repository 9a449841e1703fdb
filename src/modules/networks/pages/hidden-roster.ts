import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  calendarDay,
  type FormState,
  formTag,
  languageField,
  languageOf,
  notice,
  placeLine,
  plainText,
  problemList,
  shownText,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { SeatForm, SeatInvitationForm } from '../forms.ts'
import type { Seat, SeatLine } from '../seats.ts'
import type { HouseBody } from '../store/house-bodies.ts'
import type { HiddenView, HouseBodyView } from '../views/house-bodies.ts'
import { leaving } from './leaving.ts'

/** What hiding protects against, and then what this reader's own seat lets them see and do. */
export function hiddenRoster(reader: Reader, { url }: HouseBodyView, hidden: HiddenView, state: FormState): Html {
  const { say } = reader
  const { own, members, firstLink } = hidden
  const first = firstLink
    ? notice('due', html`<p>${say('bodies-first-link')}</p><p><code dir="ltr">${firstLink}</code></p>`)
    : null
  return html`<h2>${say('bodies-members')}</h2><p>${say('bodies-hidden-says')}</p>
<details><summary>${say('bodies-hidden-how')}</summary><p>${say('bodies-hidden-protects')}</p><p>${say('bodies-hidden-not')}</p></details>${first}${mine(reader, url, hidden)}
${own?.standing === 'member' ? html`<h3>${say('groups-members', { count: members.length })}</h3><ul>${members.map(one => member(reader, url, hidden, one))}</ul>` : null}${hidden.coordinates ? coordinating(reader, url, hidden, state) : null}`
}

/** Offering to join: only the coordinators read it. */
export function seatForm(reader: Reader, url: string, state: FormState): Html {
  const { say } = reader
  const words = {
    form: SeatForm,
    name: 'words',
    label: say('groups-offer-words'),
    hint: say('bodies-offer-hint'),
    state,
  }
  return formTag(
    reader,
    `${url}/offers`,
    html`${problemList(reader, state)}${nameField(reader, state)}${textArea(reader, words)}${languageField(reader, { form: SeatForm, name: 'language', state, value: reader.language })}${button(say('groups-offer'))}`,
  )
}

/** Behind the link of an invitation: what joining means, and under which name. */
export function seatInvitationPage(
  reader: Reader,
  { body, url }: { body: HouseBody; url: string },
  state: FormState,
): Page {
  const { say } = reader
  const language = html`<input type="hidden" name="language" value="${reader.language}">`
  const main = html`${placeLine(reader, [
    { href: '/bodies', words: say('bodies-title') },
    { href: `/bodies/${encodeURIComponent(body.slug)}`, words: plainText(reader, body.name) },
  ])}
<h1>${say('bodies-invited')}</h1><p class="lead">${shownText(reader, body.name)}</p><p>${say('bodies-hidden-says')}</p><p>${say('bodies-hidden-not')}</p>
${formTag(reader, url, html`${problemList(reader, state)}${nameField(reader, state)}${language}${button(say('bodies-join'))}`)}`
  return { ...layout(reader, { title: say('bodies-invited'), main }), secret: true }
}

function nameField(reader: Reader, state: FormState): Html {
  const { say, identity } = reader
  return textField(
    reader,
    {
      form: SeatForm,
      name: 'name',
      label: say('bodies-name'),
      hint: say('bodies-name-hint'),
      value: identity?.name ?? '',
      state,
    },
    { autocomplete: 'off' },
  )
}

/** The reader's own seat: where they stand, what was written down of them, the way out. */
function mine(reader: Reader, url: string, { own, mayStepIn }: HiddenView): Fill {
  if (!own) return null
  const { say } = reader
  const stepIn = mayStepIn
    ? html`<p>${say('bodies-nobody-coordinates')}</p>${formTag(reader, `${url}/members/${own.id}/coordination`, button(say('bodies-step-in')))}`
    : null
  const out =
    own.standing === 'member'
      ? leaving(reader, url, say('bodies-leave-hidden'))
      : formTag(
          reader,
          `${url}/leaving`,
          button(say(own.standing === 'offer' ? 'bodies-take-back' : 'bodies-put-away'), { quiet: true }),
        )
  const says =
    own.standing === 'member'
      ? own.coordinates
        ? 'coordinator'
        : 'member'
      : own.standing === 'offer'
        ? 'waiting'
        : 'declined'
  return notice(
    own.standing === 'offer' ? 'due' : 'note',
    html`<p>${say(`bodies-offer-${says}`)}</p>${stepIn}<details><summary>${say('bodies-lines')}</summary>${lines(reader, own)}</details><div>${out}</div>`,
  )
}

function lines(reader: Reader, seat: Seat): Html {
  return html`<ul>${seat.said.lines.map(one => html`<li>${reader.say(actOf(one))} <small class="meta">${one.by ? html`<bdi>${one.by}</bdi> · ` : null}${calendarDay(reader, one.on)}</small></li>`)}</ul>`
}

const actOf = ({ act }: SeatLine) => `bodies-line-${act}` as const

function member(reader: Reader, url: string, hidden: HiddenView, seat: Seat): Html {
  const { say } = reader
  const { own, coordinates } = hidden
  const verbs =
    coordinates && !seat.coordinates
      ? html`<div class="row">${formTag(reader, `${url}/members/${seat.id}/coordination`, button(say('bodies-make-coordinator'), { quiet: true }))}${formTag(reader, `${url}/members/${seat.id}/end`, button(say('groups-end'), { quiet: true }))}</div>`
      : null
  return html`<li><bdi>${seat.said.name}</bdi>${own?.id === seat.id ? html` · ${say('bodies-you')}` : null}${seat.coordinates ? html` <small class="meta">${say('bodies-coordinator')}</small>` : null}${verbs}</li>`
}

function coordinating(reader: Reader, url: string, { offers, invitations }: HiddenView, state: FormState): Html {
  const { say } = reader
  const name = {
    form: SeatInvitationForm,
    name: 'name',
    label: say('bodies-invite-name'),
    hint: say('bodies-invite-hint'),
    state,
    prefix: 'invite-',
  }
  const inside = html`${problemList(reader, state, 'invite-')}${textField(reader, name, { autocomplete: 'off' })}${button(say('bodies-invite'))}`
  const asked =
    offers.length === 0
      ? null
      : html`<h3>${say('groups-offers', { count: offers.length })}</h3><ul>${offers.map(one => offer(reader, url, one))}</ul>`
  return html`${asked}<h3>${say('bodies-invitations')}</h3><p>${say('bodies-invitations-lead')}</p>
<ul>${invitations.map(one => html`<li><bdi>${one.said.name || say('bodies-coordinator')}</bdi><p><code dir="ltr">${one.link}</code></p>${formTag(reader, `${url}/invitations/${one.id}/revocation`, button(say('bodies-invitation-back'), { quiet: true }))}</li>`)}</ul>${formTag(reader, `${url}/invitations`, inside)}`
}

function offer(reader: Reader, url: string, seat: Seat): Html {
  const { say } = reader
  const { name, words, language } = seat.said
  return html`<li><bdi>${name}</bdi>${words ? html`<blockquote${languageOf(reader, language)}><p>${words}</p></blockquote>` : null}<div class="row">${formTag(reader, `${url}/offers/${seat.id}/acceptance`, button(say('groups-accept')))}${formTag(reader, `${url}/offers/${seat.id}/refusal`, button(say('groups-decline'), { quiet: true }))}</div></li>`
}
