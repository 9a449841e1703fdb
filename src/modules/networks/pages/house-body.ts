import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  buttonLink,
  calendarDay,
  type FormState,
  formTag,
  fresh,
  languageField,
  languageOf,
  notice,
  placeLine,
  plainText,
  problemList,
  shownText,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Text } from '../../../kernel/text.ts'
import { OfferForm } from '../forms.ts'
import type { HouseBodyView } from '../views/house-bodies.ts'
import { hiddenRoster, seatForm } from './hidden-roster.ts'
import { houseBodyForm } from './house-bodies.ts'
import { leaving } from './leaving.ts'

/** The forms of the page that can come back with problems. */
export interface HouseBodyStates {
  description?: FormState
  offer?: FormState
  invitation?: FormState
}

export function houseBodyPage(reader: Reader, view: HouseBodyView, states: HouseBodyStates): Page {
  const { say } = reader
  const { body, url, hidden } = view
  const describing = view.may.describe
    ? html`<details${states.description ? html` open` : null}><summary>${say('groups-describe')}</summary>${houseBodyForm(reader, `${url}/description`, body, states.description ?? fresh)}</details>`
    : null
  const main = html`${placeLine(reader, [{ href: '/bodies', words: say('bodies-title') }])}
<h1>${shownText(reader, body.name)}</h1><p class="meta">${say(`bodies-is-${body.roster}`)}</p>
${call(reader, view, states.offer ?? fresh)}
${about(reader, say('groups-charter'), body.charter)}${about(reader, say('groups-mandate'), body.mandate)}
${hidden ? hiddenRoster(reader, view, hidden, states.invitation ?? fresh) : openRoster(reader, view)}${describing}`
  const page = layout(reader, { title: plainText(reader, body.name), main })
  // What somebody reads of a hidden roster stays on no phone.
  return hidden && reader.identity ? { ...page, secret: true } : page
}

function about(reader: Reader, title: string, text: Text | null): Fill {
  return text ? html`<h2>${title}</h2><div class="text"><p>${shownText(reader, text)}</p></div>` : null
}

/** What is asked of volunteers, what the reader can do about it, and what became of it. */
function call(reader: Reader, view: HouseBodyView, state: FormState): Fill {
  const { say, identity } = reader
  const { body, calls, may, url } = view
  if (!calls && body.calls_until === null) return null
  const until = calendarDay(reader, body.calls_until!)
  if (!calls) return html`<p class="meta">${say('groups-called')} ${until}</p>`
  const form = may.offer
    ? body.roster === 'hidden'
      ? seatForm(reader, url, state)
      : offerForm(reader, url, state)
    : null
  const signIn = identity ? null : html`<p>${buttonLink('/sign-in', say('sign-in'))}</p>`
  return html`<section aria-labelledby="call"><h2 id="call">${say('groups-call-title')}</h2><p class="due">${say('groups-calls')} ${until}</p>${form}${signIn}</section>`
}

function offerForm(reader: Reader, url: string, state: FormState): Html {
  const { say } = reader
  const words = {
    form: OfferForm,
    name: 'words',
    label: say('groups-offer-words'),
    hint: say('groups-offer-hint'),
    state,
  }
  return formTag(
    reader,
    `${url}/offers`,
    html`${problemList(reader, state)}${textArea(reader, words)}${languageField(reader, { form: OfferForm, name: 'language', state, value: reader.language })}${button(say('groups-offer'))}`,
  )
}

function openRoster(reader: Reader, view: HouseBodyView): Html {
  const { say } = reader
  const { members, offered, may, url } = view
  const mine = offered
    ? notice(
        offered === 'waiting' ? 'due' : 'note',
        html`<p>${say(`bodies-offer-${offered}`)}</p>${formTag(reader, `${url}/leaving`, button(say(offered === 'waiting' ? 'bodies-take-back' : 'bodies-put-away'), { quiet: true }))}`,
      )
    : null
  if (!members) return html`<h2>${say('bodies-members')}</h2><p>${say('bodies-open-to-members')}</p>`
  const ending = (id: string) =>
    may.keep ? formTag(reader, `${url}/members/${id}/end`, button(say('groups-end'), { quiet: true })) : null
  return html`${mine}<h2>${say('groups-members', { count: members.length })}</h2>
${members.length === 0 ? html`<p>${say('groups-no-members')}</p>` : html`<ul>${members.map(one => html`<li><bdi${languageOf(reader, one.name_language)}>${one.name}</bdi>${ending(one.person_id)}</li>`)}</ul>`}
${offers(reader, view)}${may.leave ? html`<div>${leaving(reader, url, say('bodies-leave-says'))}</div>` : null}`
}

function offers(reader: Reader, { offers, url }: HouseBodyView): Fill {
  if (offers.length === 0) return null
  const { say } = reader
  return html`<h2>${say('groups-offers', { count: offers.length })}</h2><ul>${offers.map(
    one =>
      html`<li><bdi>${one.name}</bdi>${one.words ? html`<blockquote${languageOf(reader, one.language)}><p>${one.words}</p></blockquote>` : null}<div class="row">${formTag(reader, `${url}/offers/${one.id}/acceptance`, button(say('groups-accept')))}${formTag(reader, `${url}/offers/${one.id}/refusal`, button(say('groups-decline'), { quiet: true }))}</div></li>`,
  )}</ul>`
}
