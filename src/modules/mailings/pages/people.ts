import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  emptyState,
  type FormState,
  formTag,
  fresh,
  notice,
  pageLinks,
  placeLine,
  problemList,
  tabs,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { type Network, placeIn } from '../../networks/index.ts'
import { FATES } from '../rules/states.ts'
import type { Bounce } from '../store/bounces.ts'
import type { BouncesView, ChosenView, RecipientsView } from '../views/people.ts'

/** Who of a mailing is in which state, a page of them. */
export function recipientsPage(reader: Reader, view: RecipientsView): Page {
  const { say } = reader
  const { network, mailing, state, fates, people } = view
  const address = `/${network.slug}/mailings/${mailing.id}`
  const title = say('mailings-recipients')
  const reasons = (one: RecipientsView['people'][number]) =>
    [
      languageName(one.language, reader.language),
      one.reason && say(`mailings-reason-${one.reason}` as 'mailings-reason-twice'),
      one.code,
    ]
      .filter(Boolean)
      .join(' · ')
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/mailings`, words: say('mailings-title') },
    { href: address, words: bareText(reader, mailing.subject, 60) },
  ])}
<h1>${title}</h1>${tabs(
    title,
    FATES.filter(one => (fates.get(one) ?? 0) > 0).map(one => ({
      href: `${address}/recipients?state=${one}`,
      label: say(`mailings-fate-${one}`),
      count: fates.get(one) ?? 0,
      here: one === state,
    })),
  )}
${people.length === 0 ? emptyState(say('mailings-nobody-here')) : html`<ul class="people">${people.map(one => html`<li><a href="/${network.slug}/people/${one.id}"><bdi>${one.name || '…'}</bdi></a><p class="meta">${reasons(one)}</p></li>`)}</ul>`}${pageLinks(reader, { ...view, to: page => `${address}/recipients?state=${state}&page=${page}` })}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'mailings') })
}

/** Whom a draft is for, chosen one by one. */
export function chosenPage(reader: Reader, view: ChosenView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, mailing, chosen, found } = view
  const address = `/${network.slug}/mailings/${mailing.id}`
  const title = say('mailings-choose')
  const one = (person: { id: string; name: string }, action: string, label: string) =>
    html`<li><bdi>${person.name}</bdi>${formTag(reader, `${address}/people${action}`, html`<input type="hidden" name="person" value="${person.id}">${button(label, { quiet: true })}`)}</li>`
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/mailings`, words: say('mailings-title') },
    { href: address, words: bareText(reader, mailing.subject, 60) },
  ])}
<h1>${title}</h1>${problemList(reader, state)}<form action="${address}/people" method="get" role="search" aria-label="${say('mailings-find')}"><div class="field"><label for="q">${say('mailings-find')}</label><input id="q" name="q" type="search" maxlength="100"></div>${button(say('mailings-look-up'), { quiet: true })}</form>
${found === null ? null : found.length === 0 ? emptyState(say('mailings-nobody-called')) : html`<ul class="people">${found.map(person => one(person, '', say('mailings-choose-this')))}</ul>`}
<h2>${say('mailings-chosen', { count: chosen.length })}</h2>${chosen.length === 0 ? null : html`<ul class="people">${chosen.map(person => one(person, '/removal', say('mailings-choose-not')))}</ul>`}
<p><a href="${address}">${say('mailings-back')}</a></p>`
  return layout(reader, { title, main, place: placeIn(reader, network, 'mailings') })
}

/** Addresses that came back, and the button for one that is right again. */
export function bouncesPage(reader: Reader, view: BouncesView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, bounces, count } = view
  const address = `/${network.slug}/mailings/bounces`
  const title = say('mailings-bounces')
  const rows = bounces.map(
    one =>
      html`<li><a href="/${network.slug}/people/${one.person_id}"><bdi>${one.name || '…'}</bdi></a>${bounceLine(reader, network, one)}</li>`,
  )
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/mailings`, words: say('mailings-title') }])}
<h1>${title}</h1><p class="lead">${say('mailings-bounces-lead', { count })}</p>${problemList(reader, state)}
${bounces.length === 0 ? emptyState(say('mailings-bounces-none')) : html`<ul class="people">${rows}</ul>`}${pageLinks(reader, { ...view, to: page => `${address}?page=${page}` })}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'mailings') })
}

/** What stands on the page of somebody whose address came back, for those who keep their record. */
export function bouncedNotice(reader: Reader, network: Network, bounces: readonly Bounce[]): Fill {
  if (bounces.length === 0) return null
  return notice(
    'due',
    html`<p>${reader.say('mailings-bounced-person')}</p>${bounces.map(one => bounceLine(reader, network, one))}`,
  )
}

function bounceLine(reader: Reader, network: Network, one: Bounce): Fill {
  const { say, dates } = reader
  return html`<p class="meta">${say('mailings-bounced-on', { day: dates.date(one.at), code: one.code })}</p>${formTag(reader, `/${network.slug}/mailings/bounces/${one.id}/good`, button(say('mailings-good'), { quiet: true }))}`
}
