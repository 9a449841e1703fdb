import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  bareText,
  button,
  calendarDay,
  type FormState,
  facts,
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
import { sayAny } from '../../../kernel/texts.ts'
import { OfferForm } from '../forms.ts'
import type { Added } from '../slots.ts'
import type { GroupView } from '../views/groups.ts'
import { bodyForm } from './body-form.ts'
import { placeIn } from './place.ts'

/** The forms of the page that can come back with problems. */
export interface GroupStates {
  description?: FormState
  offer?: FormState
}

export function groupPage(reader: Reader, view: GroupView, states: GroupStates, added: Added): Page {
  const { say } = reader
  const { network, body, url } = view
  const describing = view.may.keep
    ? html`<details${states.description ? html` open` : null}><summary>${say('groups-describe')}</summary>${bodyForm(reader, `${url}/description`, body, states.description ?? fresh)}</details>`
    : null
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/groups`, words: say('groups-title') }])}
<h1>${shownText(reader, body.name)}</h1><p class="meta">${sayAny(say, `body-${body.kind}` as keyof Messages)}</p>
${call(reader, view, states.offer ?? fresh)}
${about(reader, say('groups-charter'), body.charter)}${about(reader, say('groups-mandate'), body.mandate)}
<h2>${say('groups-members', { count: view.members.length })}</h2>
${view.members.length === 0 ? html`<p>${say('groups-no-members')}</p>` : html`<ul>${view.members.map(one => member(reader, view, one))}</ul>`}
${offers(reader, view)}${added?.(reader)}${describing}`
  return layout(reader, { title: plainText(reader, body.name), main, place: placeIn(reader, network, 'groups') })
}

function about(reader: Reader, title: string, text: Text | null): Fill {
  return text ? html`<h2>${title}</h2><div class="text"><p>${shownText(reader, text)}</p></div>` : null
}

function call(reader: Reader, view: GroupView, state: FormState): Fill {
  const { body, calls, may, url } = view
  const { say } = reader
  if (!calls)
    return body.calls_until
      ? html`<p class="meta">${say('groups-called')} ${calendarDay(reader, body.calls_until)}</p>${mine(reader, view)}`
      : mine(reader, view)
  const field = (name: string, label: string) => ({ form: OfferForm, name, label, state })
  const form = may.offer
    ? formTag(
        reader,
        `${url}/offers`,
        html`${problemList(reader, state)}${textArea(reader, { ...field('words', say('groups-offer-words')), hint: say('groups-offer-hint') })}${languageField(reader, { form: OfferForm, name: 'language', state, value: reader.language })}${button(say('groups-offer'))}`,
      )
    : null
  return html`<section aria-labelledby="call"><h2 id="call">${say('groups-call-title')}</h2><p class="due">${say('groups-calls')} ${calendarDay(reader, body.calls_until!)}</p>${form}${mine(reader, view)}</section>`
}

/** What became of the reader's own offer. */
function mine(reader: Reader, { offered, url }: GroupView): Fill {
  if (!offered) return null
  const { say } = reader
  const back =
    offered === 'waiting'
      ? formTag(reader, `${url}/offers/withdrawal`, button(say('bodies-take-back'), { quiet: true }))
      : null
  return notice(offered === 'waiting' ? 'due' : 'note', html`<p>${say(`groups-offer-${offered}`)}</p>${back}`)
}

/** What a volunteer knows and can give, as far as they let whoever answers them see it. */
function brings(reader: Reader, { expertise, availability }: GroupView['offers'][number]): Fill {
  if (expertise.length === 0 && !availability) return null
  const { say } = reader
  return facts(
    [
      [say('people-expertise'), expertise.map((one, i) => html`${i > 0 ? ' · ' : null}${bareText(reader, one)}`)],
      [say('people-availability'), availability],
    ].filter(([, value]) => value!.length > 0) as [string, Fill][],
  )
}

function member(reader: Reader, { network, may, url }: GroupView, { id, name }: GroupView['members'][number]): Html {
  const end = may.keep
    ? formTag(reader, `${url}/members/${id}/end`, button(reader.say('groups-end'), { quiet: true }))
    : null
  return html`<li><a href="/${network.slug}/people/${id}"><bdi>${name}</bdi></a>${end}</li>`
}

function offers(reader: Reader, { offers, network, url }: GroupView): Fill {
  if (offers.length === 0) return null
  const { say } = reader
  return html`<h2>${say('groups-offers', { count: offers.length })}</h2><ul>${offers.map(
    one =>
      html`<li><a href="/${network.slug}/people/${one.person_id}"><bdi>${one.name}</bdi></a>${one.words ? html`<blockquote${languageOf(reader, one.language)}><p>${one.words}</p></blockquote>` : null}${brings(reader, one)}<div class="row">${formTag(reader, `${url}/offers/${one.id}/acceptance`, button(say('groups-accept')))}${formTag(reader, `${url}/offers/${one.id}/refusal`, button(say('groups-decline'), { quiet: true }))}</div></li>`,
  )}</ul>`
}
